// The npm package around the generated JavaScript: index, types, description.
import { readFileSync } from 'node:fs';
import { isBoolean, parseExpr } from './expr.mjs';
import { lowerCamel, memberOf, scopeOfOperand, upperCamel } from './names.mjs';
import { Widths } from './wide.mjs';

const NAME = 'luformat-ksy';
const LIBRARY = new URL('../runtime/library.js', import.meta.url);
/** Bits of the largest integer that a number has exactly. */
const EXACT_BITS = 53;
const WIDE = 'number | bigint';
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '?:', 'as']);

/** Schemas with those they import first. */
function inOrder(schemas) {
  const order = [];
  const visit = (name) => {
    if (order.includes(name) || !schemas.has(name)) return;
    schemas.get(name).imports.forEach(visit);
    order.push(name);
  };
  [...schemas.keys()].forEach(visit);
  return order;
}

function comment(doc, indent) {
  if (!doc) return [];
  const lines = doc.replaceAll('*/', '* /').split('\n');
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((l) => `${indent} * ${l}`.trimEnd()), `${indent} */`];
}

const path = (key) => key.split('::').map(upperCamel).join('.');

function typeName(layouts, type, enumKey) {
  if (enumKey in layouts.enums) return path(enumKey);
  if (type === null) return 'Uint8Array';
  if (type in layouts.types) return path(type);
  if (/^[us]8$/.test(type)) return 'number | bigint';
  if (/^[usf][1248]$/.test(type)) return 'number';
  return { str: 'string', strz: 'string', bool: 'boolean', bytes: 'Uint8Array' }[type] ?? 'any';
}

/** The type of an expression's value within `scope`; null if it cannot be told. */
function computedType({ schemas, layouts }, scope, node) {
  if (!node) return null;
  if (node.op === '.') {
    const target = scopeOfOperand(schemas, scope, node.args[0]);
    return target && memberType({ schemas, layouts }, target, node.name);
  }
  if (node.op === '[]') return computedType({ schemas, layouts }, scope, node.args[0])?.replace(/^\(?(.*?)\)?\[\]$/, '$1') ?? null;
  if (node.word !== undefined) return memberType({ schemas, layouts }, scope, node.word);
  if (node.num === undefined && !ARITHMETIC.has(node.op)) return null;
  const bits = new Widths(schemas).bits(scope, node);
  return bits !== null && bits <= EXACT_BITS ? 'number' : WIDE;
}

function memberType(context, scope, name) {
  const layout = context.layouts.types[scope.key];
  const item = [...layout.params, ...layout.fields, ...layout.instances].find(({ id }) => id === name);
  if (item) return 'kind' in item || item.value !== undefined ? valueType(context, scope, item) : typeName(context.layouts, item.type, item.enum);
  return memberOf(scope, name) ? 'any' : null;
}

function valueType(context, scope, item) {
  const { layouts } = context;
  if (item.value !== undefined) {
    if (item.enum in layouts.enums) return path(item.enum);
    if (item.shift !== undefined) return item.mask > Number.MAX_SAFE_INTEGER ? WIDE : 'number';
    if (item.flag_of !== undefined || isBoolean(item.value)) return 'boolean';
    return computedType(context, scope, parseExpr(item.value)) ?? 'any';
  }
  let name = typeName(layouts, item.type, item.enum);
  if (item.kind === 'switch') {
    const cases = Object.values(item.cases).map((c) => typeName(layouts, c.type));
    name = [...new Set([...cases, 'Uint8Array'])].join(' | ');
  }
  if (item.repeat === undefined) return name;
  return name.includes('|') ? `(${name})[]` : `${name}[]`;
}

function declareEnum(layouts, key, indent) {
  const lines = [`${indent}enum ${upperCamel(key.split('::').at(-1))} {`];
  for (const [value, member] of Object.entries(layouts.enums[key].values)) {
    lines.push(...comment(member.doc, `${indent}  `));
    lines.push(`${indent}  ${member.id.toUpperCase()} = ${value},`);
  }
  return [...lines, `${indent}}`];
}

function declareClass(context, scope, indent) {
  const { layouts } = context;
  const layout = layouts.types[scope.key];
  const name = upperCamel(scope.id);
  const inner = `${indent}  `;
  const params = layout.params.map((p) => `, ${lowerCamel(p.id)}?: ${typeName(layouts, p.type, p.enum)}`);
  const lines = [...comment(layout.doc, indent), `${indent}${scope.parent ? '' : 'export '}class ${name} {`];
  lines.push(`${inner}constructor(io: KaitaiStream, parent?: unknown, root?: unknown${params.join('')});`);
  for (const item of [...layout.params, ...layout.fields]) {
    const isOptional = item.if !== undefined;
    lines.push(...comment(item.doc, inner));
    const type = 'kind' in item ? valueType(context, scope, item) : typeName(layouts, item.type, item.enum);
    lines.push(`${inner}${lowerCamel(item.id)}${isOptional ? '?' : ''}: ${type};`);
  }
  for (const item of layout.instances) {
    const type = valueType(context, scope, item);
    lines.push(...comment(item.doc, inner));
    lines.push(`${inner}readonly ${lowerCamel(item.id)}: ${type}${item.if && type !== 'any' ? ' | undefined' : ''};`);
  }
  lines.push(`${inner}readonly _io: KaitaiStream;`, `${indent}}`);
  if (scope.types.size + scope.enums.size > 0) {
    lines.push(`${indent}${scope.parent ? '' : 'export '}namespace ${name} {`);
    for (const key of scope.enums.keys()) lines.push(...declareEnum(layouts, `${scope.key}::${key}`, inner));
    for (const nested of scope.types.values()) lines.push(...declareClass(context, nested, inner));
    lines.push(`${indent}}`);
  }
  return lines;
}

const HEAD = `// This is a generated file! Please edit the source .ksy files and run the compile step
/** A stream as the parsers read it: that of the run-time library kaitai-struct. */
export interface KaitaiStream {
  /** Where the next octet is read, in octets. */
  pos: number;
  /** Length in octets. */
  readonly size: number;
  isEof(): boolean;
  seek(pos: number): void;
  readBytes(length: number): Uint8Array;
}

/** A stream whose 64-bit integers are exact: numbers up to 2^53, BigInts above. */
export class ExactStream implements KaitaiStream {
  constructor(data: ArrayBuffer | ArrayBufferView, byteOffset?: number);
  pos: number;
  readonly size: number;
  isEof(): boolean;
  seek(pos: number): void;
  readBytes(length: number): Uint8Array;
}`;

function declarations(context) {
  const classes = [...context.schemas.values()].flatMap((schema) => ['', ...declareClass(context, schema.root, '')]);
  return `${[HEAD, ...classes].join('\n')}\n`;
}

function index(schemas) {
  const entries = [...schemas.keys()].map((n) => upperCamel(n))
    .map((cls) => `  ${cls}: require('./${cls}').${cls},`);
  return `// This is a generated file! Please edit the source .ksy files and run the compile step
'use strict';

module.exports = {
  ExactStream: require('./ExactStream'),
${entries.join('\n')}
};
`;
}

/** The same for `import`, which finds the names of an ES module only. */
function esIndex(schemas) {
  const names = ['ExactStream', ...[...schemas.keys()].map(upperCamel)];
  return `// This is a generated file! Please edit the source .ksy files and run the compile step
import parsers from './index.js';

export const {
${names.map((name) => `  ${name},`).join('\n')}
} = parsers;
export default parsers;
`;
}

const ES_TYPES = `// This is a generated file! Please edit the source .ksy files and run the compile step
import * as parsers from './index.js';

export * from './index.js';
export default parsers;
`;

function readme(schemas) {
  const rows = [...schemas.values()].map((s) => `| \`${upperCamel(s.name)}\` | ${s.meta.title} |`);
  const scripts = inOrder(schemas).map((n) => `<script src="${upperCamel(n)}.js"></script>`);
  return `# ${NAME}

Parsers of Xen's live update handover, migration streams and save files, made by
the Kaitai Struct compiler. Do not edit: the sources are the \`.ksy\` files.

| class | parses |
|---|---|
${rows.join('\n')}

## In Node

\`\`\`js
const { readFileSync } = require('node:fs');
const { ExactStream, XenLuStream } = require('${NAME}');

const stream = new XenLuStream(new ExactStream(readFileSync('stream.lustream')));
for (const record of stream.records) console.log(record.recordType, record.body);
\`\`\`

The same with \`import { ExactStream, XenLuStream } from '${NAME}'\`. The only dependency is the
run-time library \`kaitai-struct\`; \`index.d.ts\` has the types. From a folder:

\`\`\`sh
npm install ../luformat/generated/javascript kaitai-struct@0.11
\`\`\`

## In the browser

Plain scripts, in this order; each class is then a global of the same name, such
as \`XenLuStream.XenLuStream\`; the stream is \`ExactStream\`. \`package.json\` has the
order as \`scriptOrder\`.

\`\`\`html
<script src="KaitaiStream.js"></script>
<script src="ExactStream.js"></script>
${scripts.join('\n')}
\`\`\`

## Numbers

64-bit integers are exact: a number up to 2^53, a \`BigInt\` above. \`ExactStream\` reads
them; it is a \`KaitaiStream\` in all else. Compare them with \`==\`, which does not ask
which of the two they are.
`;
}

/** Everything of the package that the compiler does not make. */
export function javascriptPackage(files, { schemas, layouts, version }) {
  const description = {
    name: NAME,
    version,
    description: "Parsers of Xen's live update handover, migration streams and save files",
    license: 'CC0-1.0',
    type: 'commonjs',
    main: 'index.js',
    types: 'index.d.ts',
    exports: {
      '.': {
        import: { types: './index.d.mts', default: './index.mjs' },
        require: { types: './index.d.ts', default: './index.js' },
      },
      './*.js': './*.js',
      './package.json': './package.json',
    },
    files: ['*.js', '*.mjs', '*.d.ts', '*.d.mts'],
    scriptOrder: ['ExactStream.js', ...inOrder(schemas).map((n) => `${upperCamel(n)}.js`)],
    dependencies: { 'kaitai-struct': '0.11.0' },
  };
  return new Map([
    ['package.json', `${JSON.stringify(description, null, 2)}\n`],
    ['README.md', readme(schemas)],
    ['index.js', index(schemas)],
    ['index.mjs', esIndex(schemas)],
    ['index.d.ts', declarations({ schemas, layouts })],
    ['index.d.mts', ES_TYPES],
    ['library.js', readFileSync(LIBRARY, 'utf8')],
  ]);
}
