// Decoders of the pages of packed dumps. zlib is the browser's own. Snappy is here, since the
// libraries for browsers take a short block for a whole one: what a block lacks would be zeros.
import { crc32c } from './crc32c.js';

/** The bytes that `stream` (a TransformStream) makes of `data`: exactly `size`, or null. */
async function through(stream, data, size) {
  const written = new Blob([data]).stream().pipeThrough(stream).getReader();
  const result = new Uint8Array(size);
  let have = 0;
  try {
    for (;;) {
      const { done, value } = await written.read();
      if (done) return have === size ? result : null;
      if (have + value.length > size) {
        await written.cancel();
        return null;
      }
      result.set(value, have);
      have += value.length;
    }
  } catch {
    return null; // The data or its checksum is damaged.
  }
}

/** A zlib stream (RFC 1950) as `size` bytes; null if it is damaged or of another length. */
export function inflate(data, size) {
  return through(new DecompressionStream('deflate'), data, size);
}

/** `[value, bytes that it takes]` of the length that a snappy block begins with; null if damaged. */
export function snappyLength(data) {
  let value = 0;
  for (let i = 0; i < Math.min(5, data.length); i++) {
    value += (data[i] & 0x7f) * 2 ** (7 * i);
    if (data[i] < 0x80) return [value, i + 1];
  }
  return null;
}

function littleEndian(data, at, width) {
  let value = 0;
  for (let i = 0; i < width; i++) value += data[at + i] * 2 ** (8 * i);
  return value;
}

/** Length and distance of the element of `data` at `at`, and the bytes of its head. */
function element(data, at) {
  const tag = data[at];
  const kind = tag & 3;
  if (kind === 0) {
    const width = Math.max(0, (tag >> 2) - 59);
    return { head: 1 + width, length: (width ? littleEndian(data, at + 1, width) : tag >> 2) + 1, distance: 0 };
  }
  if (kind === 1) return { head: 2, length: ((tag >> 2) & 7) + 4, distance: ((tag >> 5) << 8) + data[at + 1] };
  const width = kind === 2 ? 2 : 4;
  return { head: 1 + width, length: (tag >> 2) + 1, distance: littleEndian(data, at + 1, width) };
}

/** A snappy block as `size` bytes; null if it is damaged or of another length. */
export function unsnappy(data, size) {
  const head = snappyLength(data);
  if (head === null || head[0] !== size) return null;
  const result = new Uint8Array(size);
  let have = 0;
  for (let at = head[1]; at < data.length;) {
    const { head: taken, length, distance } = element(data, at);
    at += taken;
    const isLiteral = distance === 0 && (data[at - taken] & 3) === 0;
    // A head that reaches past the end makes NaN, which no comparison is true of.
    if (!(have + length <= size)) return null;
    if (isLiteral) {
      if (at + length > data.length) return null;
      result.set(data.subarray(at, at + length), have);
      at += length;
    } else {
      if (!(distance > 0 && distance <= have)) return null;
      for (let i = 0; i < length; i++) result[have + i] = result[have + i - distance];
    }
    have += length;
  }
  return have === size ? result : null;
}

/** The memory of one chunk of a snappy stream, header included; null if it is damaged. */
export function snappyChunk(chunk, size) {
  const data = chunk.subarray(8);
  const memory = chunk[0] === 0 ? unsnappy(data, size) : data.length === size ? data.slice() : null;
  if (memory === null) return null;
  const wanted = littleEndian(chunk, 4, 4);
  const sum = crc32c(memory);
  // Masked as the framing format has it: turned by 15 bits, and a constant added.
  const masked = ((((sum >>> 15) | (sum << 17)) >>> 0) + 0xa282ead8) >>> 0;
  return masked === wanted ? memory : null;
}
