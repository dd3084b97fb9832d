// Dumps of LiME, format 1: each range of memory behind a header that says how long it is.
import { ExplorerError } from './errors.js';

/** Bytes of a range header: magic, version, first and last address, eight reserved. */
export const RANGE_HEADER = 32;
/** Far more ranges than any machine's memory map has. */
const MOST_RANGES = 1 << 17;
const MAGIC = 'EMiL';

export function beginsWith(bytes, text) {
  return bytes.length >= text.length && [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

export function isLime(head) {
  return beginsWith(head, MAGIC);
}

/** `{start, size}` of the range header at `offset`; null where the file ends before or in it. */
export async function rangeHeader(source, offset, magic, version) {
  const length = Math.min(RANGE_HEADER, source.size - offset);
  if (length < RANGE_HEADER) return null;
  const bytes = await source.read(offset, length);
  const damaged = (message) => new ExplorerError(message, {
    where: { file: offset }, hint: 'the dump is damaged here; `luformat find` reads on behind it',
  });
  if (!beginsWith(bytes, magic)) throw damaged('no range header where one should be');
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  if (view.getUint32(4, true) !== version) throw damaged(`a range header of version ${view.getUint32(4, true)}, wanted ${version}`);
  const [first, last] = [view.getBigUint64(8, true), view.getBigUint64(16, true)];
  if (first > last || last >= BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("the range header's addresses are damaged");
  return { start: Number(first), size: Number(last - first) + 1 };
}

/** The extents `{start, size, file}` of a LiME file, as its headers have them. */
export async function limeExtents(source) {
  const found = [];
  for (let at = 0; at < source.size;) {
    const range = await rangeHeader(source, at, MAGIC, 1);
    if (range === null) break;
    if (found.length === MOST_RANGES) {
      throw new ExplorerError(`more than ${MOST_RANGES} ranges of memory: no machine has as many`, { where: { file: at } });
    }
    found.push({ ...range, file: at + RANGE_HEADER });
    at += RANGE_HEADER + range.size;
  }
  return found;
}
