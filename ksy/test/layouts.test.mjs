import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson } from '../tools/json.mjs';
import { makeLayouts } from '../tools/layouts.mjs';
import { loadSchemas } from '../tools/schemas.mjs';
import { folder, schema } from './helpers.mjs';

function layouts(t, files) {
  const problems = [];
  const made = makeLayouts(loadSchemas(folder(t, files), problems), '0.11.0');
  assert.deepEqual(problems, []);
  return JSON.parse(toJson(made));
}

const placed = (type) => type.fields.map((f) => [f.id, f.offset, f.width]);

test('fields are placed one after the other until one has no fixed size', (t) => {
  const { types } = layouts(t, {
    'a.ksy': schema('a', `seq:
  - id: magic
    contents: [0x4c, 'iv']
    doc: m
  - id: words
    type: u4
    repeat: expr
    repeat-expr: 2 * 3
    doc: w
  - id: body
    size: 16
    type: pair
    doc: b
  - id: pairs
    type: pair
    repeat: expr
    repeat-expr: 2
    doc: p
  - id: rest
    size: words[0]
    doc: r
  - id: last
    type: u1
    doc: l
types:
  pair:
    doc: A pair.
    seq:
      - id: x
        type: u2
        doc: x
      - id: y
        type: f8
        doc: y
`),
  });
  assert.deepEqual(placed(types.a), [
    ['magic', 0, 3], ['words', 3, 24], ['body', 27, 16], ['pairs', 43, 20], ['rest', 63, null],
    ['last', null, 1],
  ]);
  assert.equal(types.a.size, null);
  assert.equal(types['a::pair'].size, 10);
  assert.deepEqual(types['a::pair'].fields.map((f) => f.kind), ['uint', 'float']);
  assert.equal(types.a.fields[1].count, 6);
  assert.equal(types.a.fields[4].size_expr, 'words[0]');
  assert.deepEqual(types.a.fields[0].contents, [0x4c, 0x69, 0x76]);
  assert.equal(types['a::pair'].python, 'a.A.Pair');
});

test('trailing fields guarded by the end of the body give a list of sizes', (t) => {
  const tail = (width) => `  - id: tail_${width}
    type: u${width}
    if: not _io.eof
    doc: t
`;
  const head = `seq:
  - id: first
    type: u4
    doc: f
`;
  const { types } = layouts(t, {
    'a.ksy': schema('a', head + tail(4) + tail(8)),
    'b.ksy': schema('b', `${head}${tail(4)}  - id: after
    type: u1
    doc: a
`),
  });
  assert.equal(types.a.size, null);
  assert.deepEqual(types.a.sizes, [4, 8, 16]);
  assert.deepEqual(placed(types.a), [['first', 0, 4], ['tail_4', 4, 4], ['tail_8', 8, 8]]);
  assert.equal(types.a.fields[1].optional_tail, true);
  assert.equal(types.b.sizes, null, 'a field that always stands after a tail leaves no list');
});

test('a condition other than the end of the body leaves later offsets open', (t) => {
  const { types } = layouts(t, {
    'a.ksy': schema('a', `seq:
  - id: first
    type: u4
    doc: f
  - id: extra
    type: u4
    if: first != 0
    doc: e
  - id: last
    type: u1
    doc: l
`),
  });
  assert.deepEqual(placed(types.a), [['first', 0, 4], ['extra', 4, 4], ['last', null, 1]]);
  assert.equal(types.a.size, null);
  assert.equal(types.a.sizes, null);
});

test('type and enum names are looked up outward, then in the imports', (t) => {
  const { types, enums } = layouts(t, {
    'a.ksy': schema('a', `seq:
  - id: kind
    type: u4
    enum: kind
    doc: k
  - id: body
    size: 8
    type:
      switch-on: kind
      cases:
        'kind::far': b::inner(kind, 1)
        'kind::near': near
        7: u4
    doc: b
types:
  near:
    doc: n
    seq:
      - id: kind
        type: u1
        enum: kind
        doc: the inner enum
      - id: other
        type: u1
        enum: b::kind
        doc: the imported enum
    enums:
      kind:
        1:
          id: one
          doc: o
enums:
  kind:
    0x40000001:
      id: far
      doc: f
    2:
      id: near
      doc: n
`, '  imports:\n    - b\n  endian: le\n'),
    'b.ksy': schema('b', `types:
  inner:
    doc: i
    params:
      - id: kind
        type: u4
        doc: k
      - id: more
        type: u1
        doc: m
    seq:
      - id: x
        type: u8be
        doc: x
enums:
  kind:
    3:
      id: three
      -orig-id: THREE
      doc: t
`),
  });
  const [kind, body] = types.a.fields;
  assert.equal(kind.enum, 'a::kind');
  assert.equal(body.kind, 'switch');
  assert.equal(body.switch_on, 'kind');
  assert.deepEqual(body.cases, {
    7: { type: 'u4', args: [] },
    1073741825: { type: 'b::inner', args: ['kind', '1'], label: 'kind::far' },
    2: { type: 'a::near', args: [], label: 'kind::near' },
  });
  assert.deepEqual(types['a::near'].fields.map((f) => f.enum), ['a::near::kind', 'b::kind']);
  assert.equal(enums['b::kind'].values[3].orig_id, 'THREE');
  assert.equal(types['b::inner'].fields[0].byte_order, 'big');
});

test('the byte order is the innermost that is stated', (t) => {
  const { types } = layouts(t, {
    'a.ksy': schema('a', `types:
  host:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: h
    params:
      - id: host_is_be
        type: bool
        doc: b
    types:
      within:
        doc: w
  fixed:
    meta:
      endian: be
    doc: f
`, ''),
  });
  const order = Object.fromEntries(Object.entries(types).map(([k, v]) => [k, v.byte_order]));
  assert.deepEqual(order, {
    a: 'none', 'a::host': 'host', 'a::host::within': 'host', 'a::fixed': 'big',
  });
});

test('flags and parts have the mask that their expression takes', (t) => {
  const instance = (id, owner, value) => `  ${id}:
    value: ${value}
    doc: d
    ${owner}
`;
  const { types } = layouts(t, {
    'a.ksy': schema('a', `seq:
  - id: f
    type: u8
    doc: f
instances:
${instance('low', '-flag-of: f', '(f & 0x4) != 0')}${instance('bare', '-flag-of: f', 'f & 8 != 0')}${
  instance('high', '-flag-of: f', 'f / 0x8000000000000000 % 2 == 1')}${
  instance('field', '-part-of: f', '(f & 0xf0) / 16')}${instance('top', '-part-of: f', 'f / 0x1000')}${
  instance('odd', '-part-of: f', 'f + 1')}${
  instance('lower', '-part-of: f', '((f / 16 % 256).as<u8> * 16 + f % 16).as<u4>')}${
  instance('upper', '-part-of: f', '((f - lower) / 0x1000).as<u8>')}`),
  });
  const values = types.a.instances.splice(-2);
  assert.deepEqual(values.map((i) => [i.id, i.mask, i.shift]), [
    ['lower', 0xfff, 0], ['upper', Number(0xfffffffffffff000n), 12],
  ]);
  assert.deepEqual(types.a.instances.map((i) => [i.id, i.mask, i.shift]), [
    ['low', 4, undefined], ['bare', 8, undefined], ['high', 2 ** 63, undefined],
    ['field', 0xf0, 4], ['top', Number(0xfffffffffffff000n), 12], ['odd', undefined, undefined],
  ]);
});

test('masks of 64 bits are written exactly', () => {
  assert.equal(toJson({ mask: 0xfffffffffffff001n }), '{"mask": 18446744073709547521}\n');
});

test('a type within itself has no fixed size', (t) => {
  const { types } = layouts(t, {
    'a.ksy': schema('a', `seq:
  - id: n
    type: u1
    doc: n
  - id: next
    type: a
    if: n != 0
    doc: the same again
`),
  });
  assert.equal(types.a.size, null);
});

test('a value that is another member has its enum, one of literals its number', (t) => {
  const { types } = layouts(t, {
    'a.ksy': schema('a', `seq:
  - id: head
    type: head
    doc: h
instances:
  kind:
    value: head.kind
    doc: k
  magic:
    value: 0x4c69766555706461.as<u8>
    doc: m
types:
  head:
    doc: h
    seq:
      - id: kind
        type: u1
        enum: kind
        doc: k
    enums:
      kind:
        1:
          id: one
          doc: o
`),
  });
  const [kind, magic] = types.a.instances;
  assert.equal(kind.enum, 'a::head::kind');
  assert.equal(magic.constant, Number(0x4c69766555706461n));
});
