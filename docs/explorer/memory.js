// A dump as machine memory: which addresses are present, and where in the file.
import { AbsentError, ExplorerError, hex } from './errors.js';
import { elfExtents, isElf } from './elf.js';

/** Extents sorted, cut to the file and to each other, neighbours joined. */
function arranged(extents, fileSize) {
  const result = [];
  let truncated = 0;
  for (const extent of [...extents].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const covered = last ? Math.max(0, last.start + last.size - extent.start) : 0;
    const start = extent.start + covered;
    const file = extent.file + covered;
    const wanted = extent.size - covered;
    const size = Math.min(wanted, fileSize - file);
    if (wanted > 0) truncated += wanted - Math.max(0, size);
    if (size <= 0) continue;
    if (last && last.start + last.size === start && last.file + last.size === file) last.size += size;
    else result.push({ start, size, file });
  }
  return { extents: result, truncated };
}

export class Memory {
  constructor(source, kind, extents) {
    this.source = source;
    this.kind = kind;
    const { extents: present, truncated } = arranged(extents, source.size);
    if (present.length === 0) {
      throw new ExplorerError('the file ends before the first byte of memory', {
        where: { file: source.size },
        hint: 'copy the dump again in full',
      });
    }
    this.extents = present;
    this.truncated = truncated;
    this._listed = extents;
    this.present = present.reduce((sum, { size }) => sum + size, 0);
    this.top = present.at(-1).start + present.at(-1).size;
  }

  /** Index of the last extent that starts at or below `maddr`, or -1. */
  _before(maddr) {
    let low = 0;
    let high = this.extents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.extents[middle].start <= maddr) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  extentAt(maddr) {
    const extent = this.extents[this._before(maddr)];
    return extent && maddr < extent.start + extent.size ? extent : null;
  }

  /** Why `maddr` cannot be read. */
  explain(maddr) {
    if (maddr >= this.top) return `beyond the memory in the dump, which ends at ${hex(this.top)}`;
    const inside = this._listed.find(({ start, size, memsz = size }) => (
      maddr >= start && maddr < start + Math.max(size, memsz)));
    if (!inside) return 'no memory there (a hole)';
    return maddr < inside.start + inside.size ? 'past the end of the truncated file' : 'left out by the dumper';
  }

  /** First absent address of a range, or null. */
  firstAbsent(maddr, length) {
    for (let at = maddr; at < maddr + length;) {
      const extent = this.extentAt(at);
      if (!extent) return at;
      at = extent.start + extent.size;
    }
    return null;
  }

  async read(maddr, length) {
    const absent = this.firstAbsent(maddr, length);
    if (absent !== null) throw new AbsentError(absent, this.explain(absent));
    const parts = [];
    for (let at = maddr; at < maddr + length;) {
      const extent = this.extentAt(at);
      const size = Math.min(maddr + length, extent.start + extent.size) - at;
      parts.push([at - maddr, await this.source.read(extent.file + at - extent.start, size)]);
      at += size;
    }
    if (parts.length === 1) return parts[0][1];
    const data = new Uint8Array(length);
    for (const [offset, part] of parts) data.set(part, offset);
    return data;
  }

  fileOffset(maddr) {
    const extent = this.extentAt(maddr);
    return extent ? extent.file + maddr - extent.start : undefined;
  }
}

/** The memory of a raw dump (from address `base` on) or of an ELF core file. */
export async function openMemory(source, { base = 0 } = {}) {
  if (source.size === 0) throw new ExplorerError('the file is empty');
  const head = await source.read(0, Math.min(4, source.size));
  if (isElf(head)) return new Memory(source, 'ELF core', await elfExtents(source));
  if (!Number.isSafeInteger(base + source.size)) throw new ExplorerError('the base address is too large');
  return new Memory(source, 'raw memory', [{ start: base, size: source.size, file: 0 }]);
}
