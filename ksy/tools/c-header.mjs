// A C header of the layouts that are fixed: packed structs whose offsets and
// sizes the C compiler checks, numbers of enums, masks of flags.

const C_TYPE = {
  u1: 'uint8_t', u2: 'uint16_t', u4: 'uint32_t', u8: 'uint64_t',
  s1: 'int8_t', s2: 'int16_t', s4: 'int32_t', s8: 'int64_t',
  f4: 'float', f8: 'double',
};

const structName = (key) => `luformat_${key.replaceAll('::', '_')}`;
const macroName = (key, id) => `${structName(key)}_${id}`.toUpperCase();

function number(value) {
  const big = BigInt(value);
  if (big < 0n) return `(${big})`;
  return `${big > 0xffffffffn ? 'UINT64_C' : 'UINT32_C'}(0x${big.toString(16)})`;
}

function comment(text, indent = '') {
  const lines = text.replaceAll('*/', '* /').replaceAll('/*', '/ *').split('\n');
  if (lines.length === 1) return [`${indent}/* ${lines[0]} */`];
  return [`${indent}/*`, ...lines.map((l) => `${indent} * ${l}`.trimEnd()), `${indent} */`];
}

/** Fields of known place and length, up to the first that has none. */
function fixedFields(layout) {
  const end = layout.fields.findIndex((f) => f.offset === null || f.width === null
    || (f.if !== undefined && !f.optional_tail));
  return end < 0 ? layout.fields : layout.fields.slice(0, end);
}

/** `[type, suffix]` of a field's declaration. */
function declaration(layouts, field) {
  const length = field.width / (field.count ?? 1);
  const array = field.count === null ? '' : `[${field.count}]`;
  const basic = C_TYPE[field.type];
  if (basic) return [basic, array];
  const nested = layouts.types[field.type];
  if (field.kind === 'type' && nested?.size === length) return [`struct ${structName(field.type)}`, array];
  return [field.kind === 'string' ? 'char' : 'uint8_t', `${array}[${length}]`];
}

const ORDER_NOTE = {
  little: 'Little-endian.',
  big: 'Big-endian.',
  host: 'Byte order of the host that wrote it.',
  none: '',
};

function heading(key, layout, fields) {
  const notes = [layout.orig_id ? `${key} (${layout.orig_id})` : key, layout.doc];
  notes.push(ORDER_NOTE[layout.byte_order]);
  if (layout.sizes) notes.push(`Sizes in use, in bytes: ${layout.sizes.join(', ')}.`);
  const rest = layout.fields.slice(fields.length);
  if (rest.length > 0) notes.push(`Followed by what has no fixed place or length: ${rest.map((f) => f.id).join(', ')}.`);
  return comment(notes.filter(Boolean).join('\n'));
}

function struct(layouts, key, layout, fields) {
  const name = structName(key);
  const members = [];
  const checks = [];
  for (const field of fields) {
    const [type, suffix] = declaration(layouts, field);
    const note = field.orig_id && field.orig_id !== field.id ? ` /* ${field.orig_id} */` : '';
    members.push(`    ${type} ${field.id}${suffix};${note}`);
    checks.push(`LUFORMAT_ASSERT(offsetof(struct ${name}, ${field.id}) == ${field.offset}, "${key}.${field.id}");`);
  }
  const last = fields.at(-1);
  checks.push(`LUFORMAT_ASSERT(sizeof(struct ${name}) == ${last.offset + last.width}, "size of ${key}");`);
  return [...heading(key, layout, fields), `struct ${name} {`, ...members, '};', ...checks, ...masks(key, layout), ''];
}

function masks(key, layout) {
  return layout.instances.filter((i) => i.mask !== undefined)
    .map((i) => `#define ${macroName(key, i.id)} ${number(i.mask)}`);
}

/** Structs with those first that others hold. */
function inOrder(layouts) {
  const order = new Map();
  const visit = (key) => {
    if (order.has(key)) return;
    const layout = layouts.types[key];
    const fields = fixedFields(layout).filter((f) => f.width > 0);
    for (const field of fields) {
      if (field.type in layouts.types && layouts.types[field.type].size) visit(field.type);
    }
    if (fields.length > 0) order.set(key, fields);
  };
  Object.keys(layouts.types).forEach(visit);
  return order;
}

function enumMacros(layouts) {
  const lines = [];
  for (const [key, { values }] of Object.entries(layouts.enums)) {
    lines.push(...comment(key));
    for (const [value, member] of Object.entries(values)) {
      lines.push(`#define ${macroName(key, member.id)} ${number(value)}`);
    }
    lines.push('');
  }
  return lines;
}

/** The text of luformat_layouts.h. */
export function cHeader(layouts) {
  const structs = [...inOrder(layouts)]
    .flatMap(([key, fields]) => struct(layouts, key, layouts.types[key], fields));
  return `/* This is a generated file! Please edit the source .ksy files and run the compile step */
/* SPDX-License-Identifier: CC0-1.0 */
/*
 * The fixed layouts of Xen's live update handover, migration records and save
 * files, for C99 and C++17. A struct ends before the first field whose place or
 * length is not fixed. Multi-byte members are in the order that the comment
 * tells, not converted.
 */
#ifndef LUFORMAT_LAYOUTS_H
#define LUFORMAT_LAYOUTS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define LUFORMAT_ASSERT(expr, message) static_assert(expr, message)
#elif __STDC_VERSION__ >= 201112L
#define LUFORMAT_ASSERT(expr, message) _Static_assert(expr, message)
#else /* a negative size is an error; declared again and again it is the same function */
#define LUFORMAT_ASSERT(expr, message) void luformat_assert(char holds[(expr) ? 1 : -1])
#endif

${enumMacros(layouts).join('\n')}
#pragma pack(push, 1)

${structs.join('\n')}
#pragma pack(pop)

#endif
`;
}
