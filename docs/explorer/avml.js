// Dumps of AVML, version 2: ranges of memory, each a snappy stream in the framing format. The
// heads of the chunks are read on opening, a chunk when it is asked for.
import { snappyChunk, snappyLength } from './codecs.js';
import { ExplorerError } from './errors.js';
import { RANGE_HEADER, beginsWith, rangeHeader } from './lime.js';
import { PackedMemory } from './packed-memory.js';

const MAGIC = 'AVML';
const VERSION = 2;
const CHUNK_HEAD = 4;
const CRC = 4;
/** Bytes behind each stream: its compressed length. */
const SIZE_TRAILER = 8;
/** Most memory in one chunk, by the framing format. */
const LARGEST = 65536;
const [COMPRESSED, STORED, STREAM, FIRST_SKIPPABLE] = [0x00, 0x01, 0xff, 0x80];
const STREAM_LENGTH = 6;
const PEEK = CHUNK_HEAD + CRC + 5;
/** Chunks that the page keeps a list of: 64 GiB of memory. */
const MOST_CHUNKS = 1 << 20;
const HINT = '`luformat find` says more';

export function isAvml(head) {
  return beginsWith(head, MAGIC);
}

/** Bytes of memory in a chunk with this head; throws if they cannot be. */
function memoryIn(head, length, left, offset) {
  const size = head[0] === COMPRESSED ? snappyLength(head.subarray(CHUNK_HEAD + CRC))?.[0] ?? 0 : length - CRC;
  if (size > 0 && size <= Math.min(LARGEST, left)) return size;
  throw new ExplorerError(`a damaged snappy chunk: ${size} bytes of memory`, { where: { file: offset }, hint: HINT });
}

/** The chunks `{start, size, file, length}` of one range; where they end, and whether the file does. */
async function chunksOf(source, range, offset, chunks) {
  let at = offset;
  let have = 0;
  while (have < range.size) {
    const head = await source.read(at, Math.min(PEEK, source.size - at));
    // AVML 0.17 writes the header of a block of zeros and forgets the block.
    if (have === 0 && isAvml(head)) return { end: at, have, isLeftOut: true };
    const length = head.length < CHUNK_HEAD ? Infinity : head[1] + (head[2] << 8) + (head[3] << 16);
    if (at + CHUNK_HEAD + length > source.size) return { end: source.size, have, isCut: true };
    const [kind] = head;
    if (kind === COMPRESSED || kind === STORED) {
      const size = memoryIn(head, length, range.size - have, at);
      chunks.push({ start: range.start + have, size, file: at, length: CHUNK_HEAD + length });
      have += size;
    } else if (kind < FIRST_SKIPPABLE || (kind === STREAM && length !== STREAM_LENGTH)) {
      throw new ExplorerError('a damaged snappy stream', { where: { file: at }, hint: HINT });
    }
    at += CHUNK_HEAD + length;
    if (chunks.length > MOST_CHUNKS) {
      throw new ExplorerError(`more than ${MOST_CHUNKS} chunks are more than this page reads`, {
        where: { file: at }, hint: 'make an ELF core of the handover with `luformat carve DUMP -o small.elf` and open that',
      });
    }
  }
  return { end: at + SIZE_TRAILER, have };
}

class AvmlMemory extends PackedMemory {
  constructor(source, chunks, extents, details) {
    super(source, 'AVML', extents, details);
    this._chunks = chunks;
  }

  _piece(maddr) {
    let low = 0;
    let high = this._chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this._chunks[middle].start <= maddr) low = middle + 1;
      else high = middle;
    }
    const chunk = this._chunks[low - 1];
    const load = async () => snappyChunk(await this.source.read(chunk.file, chunk.length), chunk.size)
      ?? 'damaged: the chunk does not fit its checksum';
    return { ...chunk, key: chunk.file, load };
  }
}

/** The memory of an AVML file. */
export async function openAvml(source) {
  const chunks = [];
  const listed = [];
  const extents = [];
  let truncated = 0;
  let leftOut = 0;
  for (let at = 0; at < source.size;) {
    const range = await rangeHeader(source, at, MAGIC, VERSION);
    if (range === null) break;
    const found = await chunksOf(source, range, at + RANGE_HEADER, chunks);
    listed.push({ start: range.start, size: found.isCut ? range.size : found.have, memsz: range.size });
    if (found.have > 0) extents.push({ start: range.start, size: found.have });
    if (found.isCut) truncated += range.size - found.have;
    if (found.isLeftOut) leftOut += range.size;
    at = found.end;
  }
  const byStart = (a, b) => a.start - b.start;
  extents.sort(byStart);
  if (extents.some(({ start }, i) => i > 0 && start < extents[i - 1].start + extents[i - 1].size)) {
    throw new ExplorerError('two ranges hold the same memory', { hint: HINT });
  }
  const findings = leftOut ? [new ExplorerError(
    `${leftOut} bytes of memory are in blocks that have a header and no data: AVML 0.17 leaves out blocks of zeros`,
    { isWarning: true },
  )] : [];
  return new AvmlMemory(source, chunks.sort(byStart), extents, { truncated, listed, findings });
}
