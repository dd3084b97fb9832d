// ELF core files as QEMU's dump-guest-memory and /proc/vmcore write them: which
// ranges of machine memory stand where in the file. Memory is found by p_paddr;
// e_machine does not matter (QEMU writes i386 into 64-bit files).
// Layouts as in the System V ABI, "Object Files" and "Program Loading".
import { ExplorerError } from './errors.js';

const IDENT = 16;
const CORE = 4;
const LOAD = 1;
/** e_phnum where section 0 has the number (PN_XNUM). */
const IN_SECTION = 0xffff;
const MOST_SEGMENTS = 1 << 20;
const BATCH = 8192;
const NO_ADDRESS = { 32: 0xffffffffn, 64: 0xffffffffffffffffn };
/** [offset, width] of what is used, by class. */
const HEADER = {
  32: { size: 52, type: 16, phoff: [28, 4], shoff: [32, 4], phentsize: 42, phnum: 44 },
  64: { size: 64, type: 16, phoff: [32, 8], shoff: [40, 8], phentsize: 54, phnum: 56 },
};
const SEGMENT = {
  32: { size: 32, offset: [4, 4], paddr: [12, 4], filesz: [16, 4], memsz: [20, 4] },
  64: { size: 56, offset: [8, 8], paddr: [24, 8], filesz: [32, 8], memsz: [40, 8] },
};
const SECTION_INFO = { 32: 28, 64: 44 };

export function isElf(head) {
  return head.length >= 4 && head[0] === 0x7f && head[1] === 0x45 && head[2] === 0x4c && head[3] === 0x46;
}

function number(view, at, [offset, width], little) {
  return width === 8 ? view.getBigUint64(at + offset, little) : BigInt(view.getUint32(at + offset, little));
}

async function table(source, offset, length, what) {
  const start = Number(offset);
  if (start + length > source.size) {
    throw new ExplorerError(`the file ends inside the ${what}`, {
      where: { file: Math.min(start, source.size) },
      hint: 'the dump is truncated or damaged; copy it again in full',
    });
  }
  const data = await source.read(start, length);
  return new DataView(data.buffer, data.byteOffset, length);
}

async function header(source) {
  const ident = await source.read(0, Math.min(IDENT, source.size));
  const bits = { 1: 32, 2: 64 }[ident[4]];
  const little = { 1: true, 2: false }[ident[5]];
  if (bits === undefined || little === undefined) {
    throw new ExplorerError('the ELF header is damaged: neither class nor byte order is known', {
      where: { file: 4 },
    });
  }
  const rows = HEADER[bits];
  const view = await table(source, 0, rows.size, 'ELF header');
  const type = view.getUint16(rows.type, little);
  if (type !== CORE) {
    throw new ExplorerError(`an ELF file, but not a core file (e_type ${type}, wanted ${CORE})`, {
      where: { file: rows.type },
      hint: "give the dump of the memory, not the hypervisor's or kernel's own file",
    });
  }
  let count = view.getUint16(rows.phnum, little);
  const sections = number(view, 0, rows.shoff, little);
  if (count === IN_SECTION) {
    const at = SECTION_INFO[bits];
    count = (await table(source, sections, at + 4, 'section header')).getUint32(at, little);
  }
  const size = view.getUint16(rows.phentsize, little);
  if (count && size !== SEGMENT[bits].size) {
    throw new ExplorerError(`program headers of ${size} bytes, wanted ${SEGMENT[bits].size}`, {
      where: { file: rows.phentsize },
    });
  }
  return { bits, little, count, start: number(view, 0, rows.phoff, little) };
}

function segments(view, rows, { bits, little }, found) {
  for (let at = 0; at < view.byteLength; at += rows.size) {
    if (view.getUint32(at, little) !== LOAD) continue;
    const paddr = number(view, at, rows.paddr, little);
    if (paddr === NO_ADDRESS[bits]) continue;
    const filesz = number(view, at, rows.filesz, little);
    const memsz = number(view, at, rows.memsz, little);
    if (filesz === 0n && memsz === 0n) continue;
    const file = number(view, at, rows.offset, little);
    if (paddr + (memsz > filesz ? memsz : filesz) > Number.MAX_SAFE_INTEGER || file > Number.MAX_SAFE_INTEGER) {
      throw new ExplorerError(`a segment at ${paddr} lies beyond any machine's memory`, {
        hint: 'the program headers are damaged',
      });
    }
    found.push({ start: Number(paddr), size: Number(filesz), memsz: Number(memsz), file: Number(file) });
  }
}

/** The extents `{start, size, memsz, file}` of a core file, as its headers have them. */
export async function elfExtents(source) {
  const head = await header(source);
  const rows = SEGMENT[head.bits];
  if (head.count > MOST_SEGMENTS) {
    throw new ExplorerError(`${head.count} segments are more than this page reads (${MOST_SEGMENTS})`, {
      hint: 'use `luformat show` for it',
    });
  }
  const found = [];
  for (let first = 0; first < head.count; first += BATCH) {
    const length = Math.min(BATCH, head.count - first) * rows.size;
    const view = await table(source, Number(head.start) + first * rows.size, length, 'program headers');
    segments(view, rows, head, found);
  }
  if (!found.some(({ size }) => size > 0)) {
    throw new ExplorerError('the core file holds no machine memory', {
      hint: 'an `xl dump-core` file has one guest only; dump the whole machine: '
        + "QEMU's dump-guest-memory, or /proc/vmcore of a crash kernel",
    });
  }
  if (found.length > 1 && found.every(({ start }) => start === 0)) {
    throw new ExplorerError('the core file has no physical addresses: p_paddr of every segment is 0', {
      hint: "take the dump with QEMU's dump-guest-memory or from /proc/vmcore",
    });
  }
  return found;
}
