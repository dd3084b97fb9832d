// What the generated JavaScript parsers make of a stream or a libxc image, as a document.
//   NODE_PATH=ksy/node_modules node javascript.mjs KIND BYTE_ORDER FILE
// Ends with 77 on what it does not deal with, with 2 on what breaks off.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const GENERATED = fileURLToPath(new URL('../../../generated/', import.meta.url));
const parsers = createRequire(import.meta.url)(`${GENERATED}javascript`);
const layouts = JSON.parse(readFileSync(`${GENERATED}layouts.json`, 'utf8'));
const LONG = 1 << 20;
const PARTS = ['libxc_image::ihdr', 'libxc_image::dhdr'];

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const classOf = (key) => layouts.types[key].python.split('.').slice(1)
  .reduce((scope, name) => scope[name], parsers);
const keys = new Map(Object.keys(layouts.types).map((key) => [classOf(key), key]));
const hex = (octets) => Buffer.from(octets).toString('hex');

function element(field, value) {
  if (value instanceof Uint8Array) return hex(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return fields(value);
  return field.enum ? layouts.enums[field.enum].values[value]?.id ?? value : value;
}

/** The fields of an object by their names in the schema. */
function fields(object) {
  const found = {};
  for (const field of layouts.types[keys.get(object.constructor)].fields) {
    const value = object[camel(field.id)];
    if (value === undefined || value === null) continue;
    found[field.id] = Array.isArray(value) && field.repeat
      ? value.map((item) => element(field, item)) : element(field, value);
  }
  return found;
}

/** JSON in which integers above 2^53 are exact, too. */
function json(value) {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${json(item)}`).join(', ')}}`;
}

class Reader {
  constructor(octets) {
    this.octets = octets;
    this.at = 0;
    this.records = [];
  }

  from(offset) {
    return new parsers.ExactStream(this.octets.buffer.slice(this.octets.byteOffset + offset,
      this.octets.byteOffset + this.octets.length));
  }

  part(key, ...args) {
    const Class = classOf(key);
    const found = new Class(this.from(this.at), null, null, ...args);
    this.records.push({ part: key, body: fields(found) });
    this.at += found._io.pos;
    return found;
  }

  /** Read records through END; false if they break off. */
  read(isBig) {
    let width = 8;
    for (;;) {
      if (this.octets.length - this.at < 8) return false;
      const { XenRecord } = parsers;
      const header = new XenRecord.RecordHeader(this.from(this.at), null, null, isBig);
      const start = this.at + 8;
      const end = start + header.lenBody;
      if (end > this.octets.length) return false;
      const entry = { type: header.recordType };
      try {
        const record = new XenRecord(this.from(this.at), null, null, isBig, width);
        width = record.nextGuestWidth;
        const isWhole = record.body._io?.isEof() || header.recordType === 1;
        if (isWhole && !(record.body instanceof Uint8Array)) entry.body = fields(record.body);
      } catch {
        // What no schema covers stays octets.
      }
      if (!entry.body && header.lenBody > LONG) entry.length = header.lenBody;
      else if (!entry.body) entry.raw = hex(this.octets.subarray(start, end));
      this.records.push(entry);
      this.at = Math.min(end + ((8 - (header.lenBody % 8)) % 8), this.octets.length);
      if (header.recordType === 0) return true;
    }
  }
}

const [kind, order, file] = process.argv.slice(2);
if (!['lu-stream', 'libxc-image'].includes(kind)) process.exit(77);
const reader = new Reader(readFileSync(file));
let isBig = order === 'big';
let isWhole = false;
try {
  if (kind === 'libxc-image') {
    isBig = reader.part(PARTS[0]).isBigEndian;
    reader.part(PARTS[1], isBig);
  }
  isWhole = reader.read(isBig);
} catch {
  isWhole = false;
}
process.stdout.write(`${json({ records: reader.records, ...(isWhole ? {} : { incomplete: '' }) })}\n`);
process.exitCode = isWhole ? 0 : 2;
