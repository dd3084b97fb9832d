import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson } from '../tools/json.mjs';
import { makeLayouts } from '../tools/layouts.mjs';
import { makePlans } from '../tools/plans.mjs';
import { loadSchemas } from '../tools/schemas.mjs';
import { folder, schema } from './helpers.mjs';

function plans(t, rest, meta) {
  const problems = [];
  const schemas = loadSchemas(folder(t, { 'a.ksy': schema('a', rest, meta) }), problems);
  assert.deepEqual(problems, []);
  return JSON.parse(toJson(makePlans(schemas, makeLayouts(schemas, '0.11.0')))).types;
}

test('names in expressions are bound to what they are', (t) => {
  const { a } = plans(t, `params:
  - id: limit
    type: u4
    doc: l
seq:
  - id: head
    type: pair
    doc: h
  - id: more
    size: 4 + head.y % 2
    if: head.is_long and not _io.eof and _io.size >= 0x10
    doc: m
  - id: list
    type: u1
    repeat: until
    repeat-until: _ == limit or _io.eof
    doc: l
instances:
  copy:
    value: '(head.is_long ? head.x : kind::other.to_i).as<u8>'
    doc: c
enums:
  kind:
    0x10000000000000000:
      id: other
      doc: o
types:
  pair:
    doc: A pair.
    seq:
      - id: x
        type: u2
        doc: x
      - id: y
        type: u2be
        doc: y
    instances:
      is_long:
        value: (x & 0x2) != 0
        doc: i
        -flag-of: x
`);
  const isLong = ['of', ['field', 'head'], ['value', 'is_long']];
  const [head, more, list] = a.fields;
  assert.deepEqual([head.type, head.width], ['a::pair', 4]);
  assert.deepEqual(more.size, ['+', 4, ['%', ['of', ['field', 'head'], ['field', 'y']], 2]]);
  assert.deepEqual(more.if, ['and', ['and', isLong, ['not', ['eof']]], ['>=', ['size'], 16]]);
  assert.deepEqual(list.until, ['or', ['==', ['element'], ['param', 'limit']], ['eof']]);
  const [op, condition, yes, no] = a.values.copy.value;
  assert.deepEqual([op, condition, yes], ['?', isLong, ['of', ['field', 'head'], ['field', 'x']]]);
  assert.equal(no, Number(0x10000000000000000n));
});

test('a byte order is that of the type, of the file, or of the object around it', (t) => {
  const types = plans(t, `seq: []
types:
  host:
    meta:
      endian:
        switch-on: is_be
        cases:
          true: be
          _: le
    doc: h
    params:
      - id: is_be
        type: bool
        doc: b
    types:
      inner:
        doc: i
  fixed:
    doc: f
`);
  assert.equal(types.a.order, 'little');
  assert.equal(types['a::fixed'].order, 'little');
  assert.deepEqual(types['a::host'].order, { big_if: ['param', 'is_be'] });
  assert.equal(types['a::host::inner'].order, 'outer');
});

test('an expression that no plan can hold is a problem of its place', (t) => {
  assert.throws(
    () => plans(t, `seq:
  - id: x
    type: u2
    repeat: expr
    repeat-expr: ~3
    doc: x
`),
    { file: 'ksy/a.ksy', message: /no reading plan for 'unary~'/ },
  );
});
