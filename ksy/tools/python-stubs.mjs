// Types of the generated Python modules, as stubs beside them: what every field is, in classes
// that a type checker and an editor know. A view that luformat reads by a plan has the same
// members, so that one name serves for both.
import { isBoolean } from './expr.mjs';
import { upperCamel } from './names.mjs';

const HEAD = '# This is a generated file! Please edit the source .ksy files and run the compile step';
const PLAIN = { str: 'str', strz: 'str', bool: 'bool', bytes: 'bytes' };

const path = (key) => key.split('::').map(upperCamel).join('.');

function typeName(layouts, type, enumKey) {
  if (enumKey in layouts.enums) return `${path(enumKey)} | int`;
  if (type === null) return 'bytes';
  if (type in layouts.types) return path(type);
  if (/^[us][1248]$/.test(type)) return 'int';
  return PLAIN[type] ?? 'Any';
}

function memberOf(layouts, key, name) {
  const layout = layouts.types[key];
  return [...layout.params, ...layout.fields, ...layout.instances].find((m) => m.id === name);
}

/** The type of an expression that only leads from member to member; null for any other. */
function typeOfPath(layouts, key, text) {
  const names = text.replaceAll(/\[[^\]]*\]/g, '').split('.');
  if (!names.every((name) => /^\w+$/.test(name))) return null;
  let at = key;
  for (const [number, name] of names.entries()) {
    const member = at in layouts.types ? memberOf(layouts, at, name) : undefined;
    if (member === undefined) return null;
    if (number === names.length - 1) return valueType(layouts, at, { ...member, repeat: undefined });
    at = member.type;
  }
  return null;
}

function valueType(layouts, key, item) {
  if (item.value !== undefined) {
    if (item.enum in layouts.enums) return `${path(item.enum)} | int`;
    if (item.flag_of !== undefined || isBoolean(item.value)) return 'bool';
    return typeOfPath(layouts, key, item.value) ?? 'int';
  }
  let name = typeName(layouts, item.type, item.enum);
  if (item.kind === 'switch') {
    const cases = Object.values(item.cases).map((c) => typeName(layouts, c.type));
    name = [...new Set([...cases, 'bytes'])].join(' | ');
  }
  return item.repeat === undefined ? name : `list[${name}]`;
}

function docstring(doc, indent) {
  if (!doc) return [];
  const lines = doc.trim().replaceAll('\\', '\\\\').replaceAll('"""', "'''").split('\n');
  const [first, ...rest] = lines;
  if (rest.length === 0) return [`${indent}"""${first}"""`];
  return [`${indent}"""${first}`, ...rest.map((l) => `${indent}${l}`.trimEnd()), `${indent}"""`];
}

function declareEnum(layouts, key, indent) {
  const lines = [`${indent}class ${upperCamel(key.split('::').at(-1))}(IntEnum):`];
  for (const [value, member] of Object.entries(layouts.enums[key].values)) {
    lines.push(`${indent}    ${member.id} = ${value}`, ...docstring(member.doc, `${indent}    `));
  }
  return lines;
}

function declareMembers(layouts, scope, indent) {
  const lines = [];
  const layout = layouts.types[scope.key];
  for (const item of layout.params) {
    lines.push(`${indent}${item.id}: ${typeName(layouts, item.type, item.enum)}`, ...docstring(item.doc, indent));
  }
  for (const item of layout.fields) {
    lines.push(`${indent}${item.id}: ${valueType(layouts, scope.key, item)}`, ...docstring(item.doc, indent));
  }
  for (const item of layout.instances) {
    const type = valueType(layouts, scope.key, item) + (item.if === undefined ? '' : ' | None');
    lines.push(`${indent}@property`, `${indent}def ${item.id}(self) -> ${type}:`);
    lines.push(...(item.doc ? docstring(item.doc, `${indent}    `) : [`${indent}    ...`]));
  }
  return lines;
}

function declareClass(layouts, scope, indent) {
  const layout = layouts.types[scope.key];
  const inner = `${indent}    `;
  const params = layout.params.map((p) => `${p.id}: ${typeName(layouts, p.type, p.enum)}, `);
  const lines = [
    `${indent}class ${upperCamel(scope.id)}(Struct):`,
    ...docstring(layout.doc, inner),
  ];
  for (const key of scope.enums.keys()) lines.push(...declareEnum(layouts, `${scope.key}::${key}`, inner));
  for (const nested of scope.types.values()) lines.push(...declareClass(layouts, nested, inner));
  lines.push(
    `${inner}def __init__(self, ${params.join('')}_io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...`,
    ...declareMembers(layouts, scope, inner),
  );
  return lines;
}

/** The schemas whose types stand in the stub of a schema, beside its own. */
function mentioned(layouts, schema, text) {
  const names = new Set(Object.keys(layouts.types).map((key) => key.split('::')[0]));
  names.delete(schema.name);
  return [...names].filter((name) => new RegExp(`\\b${upperCamel(name)}\\b`).test(text)).sort();
}

const STRUCT = `${HEAD}
from types import TracebackType
from typing import Any, Self

class Struct:
    """What all classes of the parsers have: reading from bytes or a file, and writing back."""

    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_file(cls, filename: str) -> Self: ...
    @classmethod
    def from_io(cls, io: Any) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...
    def _read(self) -> None: ...
    def _check(self) -> None: ...
    def _write(self, io: Any = ...) -> None: ...
    _io: Any
    _parent: Any
    _root: Any
`;

/** The stubs, a file for each module, and the mark that the package has types. */
export function pythonStubs(_files, { schemas, layouts }) {
  const files = new Map([['py.typed', ''], ['_struct.pyi', STRUCT]]);
  const roots = [];
  for (const schema of schemas.values()) {
    const body = declareClass(layouts, schema.root, '').join('\n');
    const imports = mentioned(layouts, schema, body.replaceAll(/"""[^]*?"""/g, ''))
      .map((name) => `from luformat_ksy.${name} import ${upperCamel(name)}`);
    files.set(`${schema.name}.pyi`, [
      HEAD,
      'from enum import IntEnum',
      'from typing import Any',
      '',
      'from luformat_ksy._struct import Struct',
      ...imports,
      '',
      body,
      '',
    ].join('\n'));
    roots.push(`from luformat_ksy.${schema.name} import ${upperCamel(schema.name)} as ${upperCamel(schema.name)}`);
  }
  files.set('__init__.pyi', `${HEAD}\n${roots.sort().join('\n')}\n`);
  return files;
}
