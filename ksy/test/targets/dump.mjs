// Print every field and instance that the generated JavaScript parsers find (see dump.py).
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lowerCamel } from '../../tools/names.mjs';

const require = createRequire(import.meta.url);
const FLUSH = 1 << 20;
const INTEGERS = new Set(['number', 'bigint']);

function octets(data) {
  if (data.length <= 64) return `x${Buffer.from(data).toString('hex')}`;
  let checksum = 0;
  for (const value of data.subarray(0, 4096)) checksum = (Math.imul(checksum, 31) + value) >>> 0;
  return `x${data.length}:${checksum}`;
}

/** Walks the objects along layouts.json. */
class Dump {
  constructor(generated) {
    const layouts = JSON.parse(readFileSync(`${generated}/layouts.json`, 'utf8'));
    this.package = require(`${generated}/javascript`);
    this.members = new Map(Object.values(layouts.types).map((layout) => [
      this.classNamed(layout.python),
      [...layout.fields, ...layout.instances].map((member) => lowerCamel(member.id)),
    ]));
    this.roots = new Map(Object.entries(layouts.types).map(([key, layout]) => [key, this.classNamed(layout.python)]));
  }

  classNamed(python) {
    return python.split('.').slice(1).reduce((scope, name) => scope[name], this.package);
  }

  show(path, value) {
    if (value === null || value === undefined) return;
    if (typeof value === 'boolean') this.print(`${path}=${value}`);
    else if (INTEGERS.has(typeof value)) this.print(`${path}=${BigInt.asUintN(64, BigInt(value))}`);
    else if (value instanceof Uint8Array) this.print(`${path}=${octets(value)}`);
    else if (typeof value === 'string') this.print(`${path}=${octets(Buffer.from(value))}`);
    else if (Array.isArray(value)) value.forEach((item, index) => this.show(`${path}/${index}`, item));
    else for (const name of this.members.get(value.constructor)) this.show(`${path}/${name}`, this.member(value, name));
  }

  member(value, name) {
    try {
      return value[name];
    } catch {
      this.isWhole = false;
      return undefined;
    }
  }

  /** Show a file, `print` takes the lines; what cannot be parsed ends with `!`, after all that could. */
  showFile(schema, file, print) {
    this.print = print;
    const Root = this.roots.get(schema);
    const data = readFileSync(file);
    const isWhole = data.length === data.buffer.byteLength;
    const buffer = isWhole ? data.buffer : data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
    const root = Object.create(Root.prototype);
    this.isWhole = true;
    try {
      Root.call(root, new this.package.ExactStream(buffer));
    } catch {
      this.isWhole = false;
    }
    this.show('', root);
    if (!this.isWhole) this.print('!');
  }
}

const [generated, ...pairs] = process.argv.slice(2);
const dump = new Dump(generated);
for (let at = 0; at < pairs.length; at += 3) {
  const [schema, file, out] = pairs.slice(at, at + 3);
  const output = openSync(out, 'w');
  let lines = '';
  dump.showFile(schema, file, (line) => {
    lines += `${line}\n`;
    if (lines.length > FLUSH) {
      writeSync(output, lines);
      lines = '';
    }
  });
  writeSync(output, lines);
  closeSync(output);
}
