// The generated parsers with what layouts.json says of them.
import { classes } from './vendor/parsers.js';
import { enums, types } from './vendor/layouts.js';

const byClass = new Map();
for (const [key, type] of Object.entries(types)) byClass.set(classOf(key), { key, ...type });

/** The generated class of a type, such as `xen_record::record_header`. */
function classOf(key) {
  const path = types[key].path;
  return path.reduce((found, name) => found[name], classes[path[0]]);
}

/** The layout of a parsed object. */
export function layoutOf(object) {
  return byClass.get(object.constructor);
}

export function layout(key) {
  return types[key];
}

export function field(key, id) {
  return [...types[key].fields, ...types[key].instances].find((item) => item.id === id);
}

/** `{id, orig, doc}` of a value of an enum; undefined if it has no name. */
export function enumMember(key, value) {
  return enums[key]?.[String(value)];
}

/** The specification's name of a value, or undefined. */
export function enumName(key, value) {
  const member = enumMember(key, value);
  return member && (member.orig ?? member.id);
}

export function enumValue(key, id) {
  const found = Object.entries(enums[key]).find(([, member]) => member.id === id);
  return Number(found[0]);
}

/**
 * Bytes read as type `key`. What was read before a fault is kept: the result is
 * `{object, error}`.
 */
export function parse(key, bytes, ...params) {
  const io = new classes.ExactStream(bytes.buffer.byteLength === bytes.length ? bytes.buffer : bytes.slice().buffer);
  const Class = classOf(key);
  const object = new Class(io, null, null, ...params);
  try {
    object._read();
  } catch (error) {
    return { object, error };
  }
  return { object, error: null };
}

/** `[value, {id, orig, doc}]` of every named value of an enum. */
export function enumMembers(key) {
  return Object.entries(enums[key]);
}
