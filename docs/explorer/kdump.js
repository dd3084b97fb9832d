// kdump-compressed dumps (makedumpfile -c, -p; QEMU's kdump-zlib, kdump-snappy). The descriptor
// of a page stands at its rank among the set bits of the second bitmap.
// Layouts as makedumpfile (diskdump_mod.h) and QEMU (dump.h) write them.
import { inflate, unsnappy } from './codecs.js';
import { ExplorerError } from './errors.js';
import { beginsWith } from './lime.js';
import { PackedMemory } from './packed-memory.js';
import { sizeText } from './values.js';

const MAGIC = 'KDUMP   ';
const NEWEST = 6;
const SPLIT_SINCE = 2;
const WIDE_SINCE = 6;
/** Offsets by word size; those of `sub` are from the start of the sub header. */
const PLACES = {
  64: { status: 424, size: 448, sub: { split: 12, pages: 96, size: 104 } },
  32: { status: 412, size: 436, sub: { split: 8, pages: 72, size: 80 } },
};
const DESCRIPTOR = 24;
const [ZLIB, LZO, SNAPPY, INCOMPLETE, ZSTD] = [0x1, 0x2, 0x4, 0x8, 0x20];
const COMPRESSED = ZLIB | LZO | SNAPPY | ZSTD;
const CODECS = { [ZLIB]: inflate, [SNAPPY]: async (data, size) => unsnappy(data, size) };
const NAMES = { [LZO]: 'LZO', [ZSTD]: 'zstd' };
/** Bytes of bitmap that are read: 1 TiB of memory with pages of 4 KiB. */
const MOST_BITMAP = 32 << 20;
const MOST_RUNS = 1 << 20;
/** Bytes of bitmap between two counts of the set bits before. */
const BLOCK = 64;
const CARVE = 'make an ELF core of the handover with `luformat carve DUMP -o small.elf` and open that';

export function isKdump(head) {
  return beginsWith(head, MAGIC);
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

function damaged(message, at, hint = 'the dump is truncated or damaged; copy it again in full') {
  return new ExplorerError(message, { where: { file: at }, hint });
}

async function view(source, at, length, what) {
  if (at + length > source.size) throw damaged(`the file ends inside its ${what}`, source.size);
  const bytes = await source.read(at, length);
  return new DataView(bytes.buffer, bytes.byteOffset, length);
}

/** The main header under the word size and byte order that make sense of it. */
async function mainHeader(source) {
  const head = await view(source, 0, PLACES[64].size, 'header');
  for (const little of [true, false]) {
    for (const bits of [64, 32]) {
      const at = PLACES[bits].status;
      const version = head.getInt32(8, little);
      const [pageSize, blocks] = [head.getInt32(at + 4, little), head.getInt32(at + 8, little)];
      const isSize = pageSize >= 512 && pageSize <= 65536 && (pageSize & (pageSize - 1)) === 0;
      if (version >= 1 && version <= NEWEST && isSize && blocks >= 0 && blocks <= 1024) {
        return {
          bits, little, version, pageSize, blocks,
          status: head.getUint32(at, little),
          bitmap: head.getUint32(at + 12, little) * pageSize / 2,
          pages: head.getUint32(at + 16, little),
        };
      }
    }
  }
  throw damaged('the kdump header is damaged: no word size or byte order makes sense of it', 8);
}

async function header(source) {
  const main = await mainHeader(source);
  const { sub } = PLACES[main.bits];
  let { pages } = main;
  if (main.blocks && main.version >= SPLIT_SINCE) {
    const rows = await view(source, main.pageSize, sub.size, 'sub header');
    if (rows.getInt32(sub.split, main.little)) {
      throw damaged('this is one piece of a split dump, which the page does not read', main.pageSize,
        'give all pieces to `luformat show`, or make one file of them with `makedumpfile --reassemble`');
    }
    if (main.version >= WIDE_SINCE) pages = Number(rows.getBigUint64(sub.pages, main.little)) || pages;
  }
  const existsAt = (1 + main.blocks) * main.pageSize;
  const dumpedAt = existsAt + main.bitmap;
  if (!(pages > 0 && pages <= main.bitmap * 8)) throw damaged(`${pages} pages do not fit bitmaps of ${main.bitmap} bytes`, 0);
  const length = Math.ceil(pages / 8);
  if (length > MOST_BITMAP) throw damaged(`a bitmap of ${sizeText(length)} is more than this page reads`, dumpedAt, CARVE);
  if (dumpedAt + main.bitmap > source.size) throw damaged('the file ends inside its page bitmaps', source.size);
  return { ...main, pages, existsAt, dumpedAt, length, descriptorsAt: dumpedAt + main.bitmap };
}

/** Runs `{start, size}` of the set bits, in bytes of memory, and how many are set before each block. */
function indexed(bitmap, { pages, pageSize }) {
  const before = [];
  const extents = [];
  let count = 0;
  let from = -1;
  const close = (end) => {
    if (from < 0) return;
    if (extents.length === MOST_RUNS) throw new ExplorerError(`more than ${MOST_RUNS} pieces of memory are more than this page reads`, { hint: CARVE });
    extents.push({ start: from * pageSize, size: (end - from) * pageSize });
    from = -1;
  };
  for (let at = 0; at < bitmap.length; at++) {
    if (at % BLOCK === 0) before.push(count);
    const byte = bitmap[at];
    count += ONES[byte];
    if (byte === 0) close(at * 8);
    else if (byte === 0xff && from >= 0) continue;
    else {
      for (let bit = 0; bit < 8; bit++) {
        const isSet = (byte >> bit) & 1;
        if (isSet && from < 0) from = at * 8 + bit;
        else if (!isSet) close(at * 8 + bit);
      }
    }
  }
  close(pages);
  return { before, extents };
}

class KdumpMemory extends PackedMemory {
  constructor(source, kind, head, bitmap, exists, { before, extents }, findings) {
    super(source, kind, extents, { findings });
    this._head = head;
    this._bitmap = bitmap;
    this._exists = exists;
    this._countBefore = before;
  }

  explain(maddr) {
    const page = Math.floor(maddr / this._head.pageSize);
    if (maddr >= this.top) return super.explain(maddr);
    return (this._exists[page >> 3] >> (page & 7)) & 1 ? 'left out by the dumper' : 'no memory there (a hole)';
  }

  _rank(page) {
    const block = Math.floor((page >> 3) / BLOCK);
    let rank = this._countBefore[block];
    for (let at = block * BLOCK; at < page >> 3; at++) rank += ONES[this._bitmap[at]];
    return rank + ONES[this._bitmap[page >> 3] & ((1 << (page & 7)) - 1)];
  }

  async _piece(maddr) {
    const { pageSize } = this._head;
    const page = Math.floor(maddr / pageSize);
    return { start: page * pageSize, size: pageSize, key: page, load: () => this._page(page) };
  }

  /** The memory of a page, or why it cannot be read. */
  async _page(page) {
    const { pageSize, little, descriptorsAt } = this._head;
    const at = descriptorsAt + this._rank(page) * DESCRIPTOR;
    if (at + DESCRIPTOR > this.source.size) return 'past the end of the truncated file';
    const row = await view(this.source, at, DESCRIPTOR, 'page descriptors');
    const offset = Number(row.getBigUint64(0, little));
    const [size, flags] = [row.getUint32(8, little), row.getUint32(12, little)];
    if (size === 0) return 'listed without data: the dumper could not read it';
    if (size > 2 * pageSize || offset < descriptorsAt) return 'damaged: its descriptor cannot be';
    if (offset + size > this.source.size) return 'past the end of the truncated file';
    const data = await this.source.read(offset, size);
    const codec = flags & COMPRESSED;
    if (codec && !CODECS[codec]) return `packed with ${NAMES[codec] ?? 'an unknown codec'}, which this page does not read`;
    // Only zlib tells by itself that a flattened file holds these bytes twice, or not at all.
    if (codec !== ZLIB && !(this.source.isStored?.(offset, size) ?? true)) return 'damaged: its data was written twice, or never';
    const memory = codec ? await CODECS[codec](data, pageSize) : data;
    return memory?.length === pageSize ? memory : 'damaged: descriptor, data or checksum do not fit each other';
  }
}

/** What the last descriptors say: whether data is cut off, and which codec the pages have. */
async function lastPages(source, head, total) {
  const at = head.descriptorsAt + (total - 1) * DESCRIPTOR;
  if (at + DESCRIPTOR > source.size) return { isCut: true, codec: 0 };
  const row = await view(source, at, DESCRIPTOR, 'page descriptors');
  const end = Number(row.getBigUint64(0, head.little)) + row.getUint32(8, head.little);
  return { isCut: end > source.size, codec: row.getUint32(12, head.little) & COMPRESSED };
}

/** The memory of a kdump file; `form` is added to the name of its kind. */
export async function openKdump(source, form = '') {
  if (!isKdump(await source.read(0, Math.min(8, source.size)))) {
    throw new ExplorerError('the flattened file holds no kdump file, and no other form is read', {
      where: { file: 0 }, hint: `\`makedumpfile -R PLAIN < FILE\` makes a plain file of it; or ${CARVE}`,
    });
  }
  const head = await header(source);
  const bitmap = await source.read(head.dumpedAt, head.length);
  const exists = await source.read(head.existsAt, head.length);
  if (head.pages % 8) bitmap[head.length - 1] &= (1 << (head.pages % 8)) - 1;
  const found = indexed(bitmap, head);
  const total = bitmap.reduce((sum, byte) => sum + ONES[byte], 0);
  if (total === 0) throw damaged('the dump holds no pages', head.dumpedAt);
  const { isCut, codec } = await lastPages(source, head, total);
  if (codec && !CODECS[codec]) {
    throw new ExplorerError(`the pages of this kdump are packed with ${NAMES[codec] ?? 'an unknown codec'}, which the page does not read`, {
      where: { file: 0 }, hint: CARVE,
    });
  }
  const findings = [...source.findings ?? []];
  if (isCut) findings.push(damaged('the file is cut off: pages of memory are missing', source.size, 'copy the dump again in full'));
  if (head.status & INCOMPLETE) {
    findings.push(damaged('makedumpfile marked the dump as incomplete: it ran out of room', 0, 'have the dump taken again where there is room for it'));
  }
  return new KdumpMemory(source, `kdump${form}`, head, bitmap, exists, found, findings);
}
