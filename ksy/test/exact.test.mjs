import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, schema } from './helpers.mjs';

const COMPILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'compile.mjs');
const WIDE = schema('wide_words', `seq:
  - id: raw
    type: u8
    valid:
      expr: '_ / 0x100000000 != 0xbad'
    doc: r
  - id: offset
    type: s8
    doc: o
instances:
  low:
    value: (raw % 0x4000000).as<u8>
    doc: l
  is_top:
    value: raw / 0x100000000 / 0x80000000 == 1
    doc: t
  is_bottom:
    value: (raw & 0x1) != 0
    doc: b
  twice:
    value: '(offset < 0 ? 0 : low).as<u8>'
    doc: w
`);

/** `parse(bytes)` of a schema with 64-bit fields. */
function compiledParser(t) {
  const ksy = folder(t, { 'wide_words.ksy': WIDE });
  const out = join(ksy, 'generated');
  const run = spawnSync(process.execPath, [COMPILE, '--ksy', ksy, '--out', out], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  process.env.NODE_PATH = join(dirname(COMPILE), 'node_modules');
  createRequire(import.meta.url)('node:module').Module._initPaths();
  const { ExactStream, WideWords } = createRequire(join(out, 'javascript', 'index.js'))('./index.js');
  return (raw, offset) => {
    const view = new DataView(new ArrayBuffer(16));
    view.setBigUint64(0, raw, true);
    view.setBigInt64(8, offset, true);
    return new WideWords(new ExactStream(view.buffer));
  };
}

test('64-bit integers of the JavaScript package are exact, and what is computed from them', (t) => {
  const parse = compiledParser(t);
  const top = parse(0xf000000000000011n, -(2n ** 63n));
  assert.equal(top.raw, 0xf000000000000011n);
  assert.equal(top.offset, -(2n ** 63n));
  assert.equal(top.low, 0x11);
  assert.equal(top.isTop, true);
  assert.equal(top.isBottom, true);
  assert.equal(top.twice, 0);
});

test('an integer that a number holds exactly stays a number', (t) => {
  const parse = compiledParser(t);
  const { raw, offset, isTop, twice } = parse(2n ** 53n - 1n, -(2n ** 53n) + 1n);
  assert.equal(raw, Number.MAX_SAFE_INTEGER);
  assert.equal(offset, Number.MIN_SAFE_INTEGER);
  assert.equal(isTop, false);
  assert.equal(twice, 0);
  assert.equal(parse(2n ** 53n, 0n).raw, 2n ** 53n);
  assert.equal(parse(5n, 1n).twice, 5);
});

test('a condition on a 64-bit field looks at all its bits', (t) => {
  const parse = compiledParser(t);
  assert.throws(() => parse(0xbad00000001n, 0n), /ValidationExprError|not valid|expression/);
  assert.equal(parse(0xf0000bad00000001n, 0n).raw, 0xf0000bad00000001n);
});
