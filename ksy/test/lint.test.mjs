import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generate } from '../tools/generate.mjs';
import { lintSchema } from '../tools/lint.mjs';
import { loadSchemas } from '../tools/schemas.mjs';
import { folder, schema } from './helpers.mjs';

function messages(t, text, others = {}) {
  const problems = [];
  const schemas = loadSchemas(folder(t, { 'a.ksy': text, ...others }), problems);
  for (const one of schemas.values()) lintSchema(schemas, one, problems);
  return problems.map((p) => p.message);
}

const field = (lines) => schema('a', `seq:\n  - id: x\n${lines.map((l) => `    ${l}\n`).join('')}`);
const good = ['type: u4', 'doc: d'];

test('a schema after the rules has no problem', (t) => {
  assert.deepEqual(messages(t, field(good)), []);
});

const wide = (value) => `${field(['type: u8', 'doc: d'])}instances:\n  i:\n    value: ${value}\n    doc: d\n`;

test('64-bit values may be cast, cut or compared', (t) => {
  for (const value of ['(x / 4096).as<u8>', 'x % 4096', 'x / 0x100000000 % 2 == 1', 'x & 0xff']) {
    assert.deepEqual(messages(t, wide(value)), [], value);
  }
});

const CASES = [
  ['a field without doc', field(['type: u4']), "/seq/0: field 'x' has no doc"],
  ['an unquoted version', field(good).replace("'0.11'", '0.11'), '/meta/ks-version: is not the string'],
  ['another licence', field(good).replace('CC0-1.0', 'MIT'), '/meta/license: is not CC0-1.0'],
  ['another id', field(good).replace('id: a\n', 'id: b\n'), "/meta/id: 'b' is not the file's name 'a'"],
  ['keys out of order', field(['doc: d', 'type: u4']), "/seq/0: key order: 'type' belongs before 'doc'"],
  ['a keyword as id', field(good).replace('id: x', 'id: class'), "/seq/0: id 'class' is a keyword"],
  ['a process', field(['size: 4', 'process: zlib', 'doc: d']), '/seq/0/process: is not allowed'],
  ['a bit field', field(['type: b3', 'doc: d']), '/seq/0/type: bit-sized types'],
  ['an unknown type', field(['type: nope', 'doc: d']), "/seq/0/type: unable to find type 'nope'"],
  ['an unknown enum', field(['type: u4', 'enum: nope', 'doc: d']), "/seq/0/enum: unable to find enum 'nope'"],
  ['an expression as argument', field(['type: a(1 + 2)', 'doc: d']),
    "/seq/0/type: argument '1 + 2' is neither a bare name nor a literal"],
  ['an expression to switch on',
    field(['size: 4', 'type:', '  switch-on: a.b', '  cases:', '    1: u4', 'doc: d']),
    "/seq/0/type/switch-on: 'a.b' is not a bare name"],
  ['a shift', field(['size: 1 << 2', 'doc: d']), '/seq/0/size: shifts are wrong above 32 bits'],
  ['a number that a double rounds', field(['type: u8', 'valid: 0xffffffffffffffff', 'doc: d']),
    '/seq/0/valid: 18446744073709552000 is above 2^53'],
  ['a counter that languages disagree on',
    field(['type: u1', 'repeat: until', 'repeat-until: _index > 2', 'doc: d']), "/seq/0/repeat-until: '_index'"],
  ['64 bits that C++ and Java would cut', wide('x / 4096'), '/instances/i/value: the value may need 52 bits'],
  ['a remainder that C++ would cut', wide('(x % 0x100000000).as<u8>'), "/instances/i/value: '% 4294967296'"],
  ['a flag of nothing', schema('a', `instances:
  i:
    value: 1 != 0
    doc: d
    -flag-of: nothing
`), "/instances/i/-flag-of: there is no field 'nothing' in this type"],
  ['a field named as a type', `${field(good)}types:\n  x:\n    doc: d\n`, "/types/x: 'x' is also a field"],
  ['an enum member without doc', schema('a', 'enums:\n  e:\n    1: one\n'),
    "/enums/e/1: enum member 'one' has no doc"],
  ['a missing import', schema('a', '', '  imports:\n    - gone\n'), '/meta/imports/0: there is no gone.ksy'],
  ['a key twice', `${field(good)}doc: again\n`, 'line 12: duplicated mapping key'],
  ['no newline at the end', field(good).trimEnd(), '/: the file does not end with a newline'],
];

for (const [name, text, expected] of CASES) {
  test(`reported: ${name}`, (t) => {
    const found = messages(t, text);
    assert.ok(found.some((m) => m.startsWith(`ksy/a.ksy: ${expected}`)), found.join('\n') || 'nothing');
  });
}

test('arguments may be expressions where nothing is encoded', (t) => {
  const text = field(['type: b(1 + 2)', 'doc: d']).replace('doc: Made', '-read-only: true\ndoc: Made');
  const params = 'params:\n  - id: n\n    type: u1\n    doc: n\n';
  const imports = text.replace('  endian: le\n', '  imports:\n    - b\n  endian: le\n');
  assert.deepEqual(messages(t, imports, { 'b.ksy': schema('b', params) }), []);
});

test('a type of a file that is not imported is not found, and why', (t) => {
  const found = messages(t, field(['type: b', 'doc: d']), { 'b.ksy': schema('b', '') });
  assert.deepEqual(found, ["ksy/a.ksy: /seq/0/type: unable to find type 'b' (b is not among the imports)"]);
});

test('what only the compiler sees is reported with file and place', async (t) => {
  const dir = folder(t, {
    'a.ksy': schema('a', 'seq:\n  - id: x\n    size: nope\n    doc: d\n'),
    'b.ksy': schema('b', '', '  imports:\n    - a\n'),
  });
  const { files, problems } = await generate(dir, { version: '0' });
  assert.equal(files, null);
  assert.equal(problems.length, 1, 'once, though two schemas meet it');
  assert.match(problems[0].message, /^ksy\/a\.ksy: \/seq\/0\S*: .*nope/);
});
