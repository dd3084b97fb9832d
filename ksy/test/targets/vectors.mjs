// Small files that every language parses: a part of the corpus, and what the
// corpus has not (a big-endian stream, a memory small enough for all).
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 4096;
const MIB = 1 << 20;

function record(view, at, type, words) {
  view.setUint32(at, type);
  view.setUint32(at + 4, words.length * 4);
  words.forEach((word, i) => view.setUint32(at + 8 + i * 4, word));
  return at + 8 + Math.ceil(words.length / 2) * 8;
}

/** A stream of a big-endian host: version, M2P, one domain, end. */
function bigEndianStream() {
  const view = new DataView(new ArrayBuffer(256));
  let at = record(view, 0, 0x40000000, [4, 21]);
  at = record(view, at, 0x40000001, [4, 0xc000001e, 0, 0x80000000]);
  at = record(view, at, 0x40000003, [2, 0x000c0001, 1, 2, 3, 4, 5, 0x13, 2, 0x101, 0]);
  at = record(view, at, 0, []);
  return Buffer.from(view.buffer, 0, at);
}

/** A handover in 2 MiB of memory, its data pages in reverse order from 1.5 MiB on. */
function memory(stream) {
  const pages = Math.ceil(stream.length / PAGE);
  const out = Buffer.alloc(2 * MIB);
  const array = MIB + PAGE;
  out.writeBigUInt64LE(0x4c69766555706000n, MIB);
  out.writeBigUInt64LE(BigInt(array), MIB + 8);
  out.writeBigUInt64LE(BigInt(pages * PAGE), MIB + 16);
  for (let i = 0; i < pages; i++) {
    const mfn = 384 + pages - i;
    out.writeBigUInt64LE(BigInt(mfn), array + i * 8);
    stream.copy(out, mfn * PAGE, i * PAGE, (i + 1) * PAGE);
  }
  return out;
}

function decompressed(file) {
  return execFileSync('xz', ['--decompress', '--stdout', file], { maxBuffer: 1 << 26 });
}

/** Write the files into `dir`; a list of `{name, schema, file}`. */
export function makeVectors(corpus, dir) {
  const stream = readFileSync(join(corpus, 'handover/ext/stream.bin'));
  const made = [['xen_lu_stream', 'big-endian.lustream', bigEndianStream()],
    ['xen_lu_memory', 'small.raw', memory(stream)],
    ['xl_save', 'pvtiny-p.xlsave', decompressed(join(corpus, 'save/pvtiny-p.xlsave.xz'))]];
  const found = ['gold', 'ext'].flatMap((name) => [
    ['xen_lu_breadcrumb', `handover/${name}/breadcrumb.bin`],
    ['xen_lu_stream', `handover/${name}/stream.bin`],
  ]).map(([schema, path]) => ({ name: path, schema, file: join(corpus, path) }));
  for (const [schema, name, data] of made) {
    writeFileSync(join(dir, name), data);
    found.push({ name, schema, file: join(dir, name) });
  }
  return found;
}
