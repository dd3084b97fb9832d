// Flattened files, as QEMU and `makedumpfile -F` write them to a pipe: pieces, each with the
// offset that it has in the plain file. They are read through an index of the pieces; what was
// written later replaces what was written earlier, and what no piece covers is zeros.
import { ExplorerError } from './errors.js';
import { beginsWith } from './lime.js';
import { Source } from './source.js';

const MAGIC = 'makedumpfile';
const HEADER = 4096;
const PIECE = 16;
const MOST_PIECES = 1 << 19;
/** Bytes read at once where pieces are small. */
const AHEAD = 64 << 10;
const RIGHTED = '`makedumpfile -R PLAIN < FILE` makes a plain file of it';

export function isFlat(head) {
  return beginsWith(head, MAGIC);
}

/** The pieces `{start, size, file}` in the order of the file, and whether the last one is whole. */
async function piecesOf(source) {
  const pieces = [];
  let at = HEADER;
  let ahead = new Uint8Array(0);
  let from = 0;
  for (;;) {
    if (at + PIECE > source.size) return { pieces, isCut: true };
    if (at < from || at + PIECE > from + ahead.length) {
      ahead = await source.read(at, Math.min(AHEAD, source.size - at));
      from = at;
    }
    const view = new DataView(ahead.buffer, ahead.byteOffset + at - from, PIECE);
    const [start, size] = [view.getBigInt64(0), view.getBigInt64(8)];
    if (start === -1n) return { pieces, isCut: false };
    if (start < 0n || size < 0n || start + size > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new ExplorerError('the head of a piece of the flattened file is damaged', { where: { file: at }, hint: '`luformat find` says more' });
    }
    const piece = { start: Number(start), size: Math.min(Number(size), source.size - at - PIECE), file: at + PIECE };
    if (piece.size > 0) pieces.push(piece);
    if (piece.size < Number(size)) return { pieces, isCut: true };
    if (pieces.length > MOST_PIECES) {
      throw new ExplorerError(`more than ${MOST_PIECES} pieces are more than this page reads`, { where: { file: at }, hint: RIGHTED });
    }
    at = piece.file + piece.size;
  }
}

/** The plain file that a flattened one stands for. */
export class FlatSource extends Source {
  static async of(source) {
    const { pieces, isCut } = await piecesOf(source);
    return new FlatSource(source, pieces, isCut);
  }

  constructor(source, pieces, isCut) {
    super(source.name, pieces.reduce((end, { start, size }) => Math.max(end, start + size), 0), null);
    this._load = (offset, length) => this._gathered(offset, length);
    this._inner = source;
    this._pieces = pieces.map((piece, order) => ({ ...piece, order })).sort((a, b) => a.start - b.start || a.order - b.order);
    // How far the pieces up to each reach: where to stop looking back for one that covers a place.
    this._reach = [];
    for (const { start, size } of this._pieces) this._reach.push(Math.max(this._reach.at(-1) ?? 0, start + size));
    this.findings = isCut ? [new ExplorerError('the flattened file is cut off: its last piece is missing', {
      where: { file: source.size }, hint: 'copy the dump again in full',
    })] : [];
  }

  /** The pieces that hold some of a range, those written last at the end. */
  _over(offset, length) {
    let low = 0;
    let high = this._pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this._pieces[middle].start < offset + length) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let i = low - 1; i >= 0 && this._reach[i] > offset; i--) {
      const { start, size } = this._pieces[i];
      if (start + size > offset) found.push(this._pieces[i]);
    }
    return found.sort((a, b) => a.order - b.order);
  }

  async _gathered(offset, length) {
    const result = new Uint8Array(length);
    for (const { start, size, file } of this._over(offset, length)) {
      const from = Math.max(offset, start);
      const to = Math.min(offset + length, start + size);
      result.set(await this._inner.read(file + from - start, to - from), from - offset);
    }
    return result;
  }

  /** True if each byte of a range was written, and once only. */
  isStored(offset, length) {
    const covered = this._over(offset, length).reduce((sum, { start, size }) => (
      sum + Math.min(offset + length, start + size) - Math.max(offset, start)), 0);
    return covered === length && this._over(offset, length).every((piece, i, all) => (
      i === 0 || all.every((other) => other === piece || other.start >= piece.start + piece.size || piece.start >= other.start + other.size)));
  }
}
