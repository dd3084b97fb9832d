// Values of fields as text. Integers are numbers, and BigInts above 2^53.
import { hex } from './errors.js';
import { enumName } from './schema.js';

const SHOWN_BYTES = 16;
/** Numbers from here on are addresses or bits rather than counts. */
const COUNTS = 2 ** 24;
/** Characters that do not show or reorder what does: controls, bidirectional marks. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text of a file as it may be shown on one line. */
export function printable(text) {
  return text.replace(INVISIBLE, escaped);
}

/** The same, its lines kept. */
export function printableLines(text) {
  return text.split('\n').map(printable).join('\n');
}

/** The two digits of a byte. */
export function byteHex(byte) {
  return byte.toString(16).padStart(2, '0');
}

export function bytesHex(bytes) {
  return Array.from(bytes, byteHex).join(' ');
}

/** `7`, `4096 (0x1000)`, or for what is rarely a count only `0x1f4ce000`. */
function numberText(value) {
  if (value >= COUNTS || value <= -COUNTS) return hex(value);
  return value > 9 || value < -9 ? `${value} (${hex(value)})` : String(value);
}

function uuid(bytes) {
  return bytesHex(bytes).replaceAll(' ', '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function bytesText(bytes, format) {
  if (format === 'uuid' && bytes.length === 16) return uuid(bytes);
  if (bytes.length === 0) return 'empty';
  if (bytes.length <= SHOWN_BYTES) return bytesHex(bytes);
  if (bytes.every((byte) => byte === bytes[0])) return `${bytes.length} bytes, all ${bytesHex([bytes[0]])}`;
  return `${bytes.length} bytes: ${bytesHex(bytes.subarray(0, SHOWN_BYTES))} …`;
}

/** A value (BigInt, boolean, string, bytes, number) of a field as one line of text. */
export function valueText(value, item = {}) {
  if (value === undefined || value === null) return '';
  if (value instanceof Uint8Array) return bytesText(value, item.format);
  if (typeof value === 'string') return printable(JSON.stringify(value));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (item.enum) {
    const name = enumName(item.enum, value);
    return name ? `${name} (${hex(value)})` : `${hex(value)}, no known value`;
  }
  return numberText(value);
}

export function sizeText(bytes) {
  if (bytes < 10000) return `${bytes} bytes`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size >= 100 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}

/** `1 record`, `2 records`. */
export function counted(number, what) {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
