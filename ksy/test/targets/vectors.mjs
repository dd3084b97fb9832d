// Small files that every language parses: a part of the corpus, the conformance
// vectors, and a memory small enough for all.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 4096;
const MIB = 1 << 20;
const LARGEST = 16 * MIB;
/** The schema that reads an input of a conformance vector, or the stream in it, from its first octet on. */
const SCHEMAS = JSON.parse(readFileSync(new URL('schemas.json', import.meta.url), 'utf8'));

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

/** `[schema, name, content]` of the conformance vectors in a folder that hold a stream. */
function conformance(folder) {
  return readdirSync(folder).filter((name) => /-.*\.json$/.test(name)).flatMap((name) => {
    const { input } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const content = readFileSync(join(folder, input.file));
    if (input.size > LARGEST) return [];
    const schema = SCHEMAS[input.kind];
    if (input.kind !== 'memory') {
      return [[schema, input.file, Buffer.concat([content, Buffer.alloc(input.size - content.length)])]];
    }
    if (input.stream === null) return [];
    const { pages, page_size: size } = input.stream;
    return [[schema, input.file, Buffer.concat(pages.map((at) => content.subarray(at, at + size)))]];
  });
}

/** Write the files into `dir`; a list of `{name, schema, file}`. `tests` is the folder of the tests. */
export function makeVectors(tests, dir) {
  const corpus = join(tests, 'data');
  const stream = readFileSync(join(corpus, 'handover/ext/stream.bin'));
  const made = [...conformance(join(tests, 'conformance/vectors')),
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
