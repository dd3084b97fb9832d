// The npm package around the generated JavaScript: index, types, description.
import { isBoolean } from './expr.mjs';
import { lowerCamel, upperCamel } from './names.mjs';

const NAME = 'luformat-ksy';

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

function valueType(layouts, item) {
  if (item.value !== undefined) {
    if (item.enum in layouts.enums) return path(item.enum);
    if (item.shift !== undefined) return item.mask > Number.MAX_SAFE_INTEGER ? 'number | bigint' : 'number';
    return item.flag_of !== undefined || isBoolean(item.value) ? 'boolean' : 'any';
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

function declareClass(layouts, scope, indent) {
  const layout = layouts.types[scope.key];
  const name = upperCamel(scope.id);
  const inner = `${indent}  `;
  const params = layout.params.map((p) => `, ${lowerCamel(p.id)}?: ${typeName(layouts, p.type, p.enum)}`);
  const lines = [...comment(layout.doc, indent), `${indent}${scope.parent ? '' : 'export '}class ${name} {`];
  lines.push(`${inner}constructor(io: KaitaiStream, parent?: any, root?: any${params.join('')});`);
  for (const item of [...layout.params, ...layout.fields]) {
    const isOptional = item.if !== undefined;
    lines.push(...comment(item.doc, inner));
    const type = 'kind' in item ? valueType(layouts, item) : typeName(layouts, item.type, item.enum);
    lines.push(`${inner}${lowerCamel(item.id)}${isOptional ? '?' : ''}: ${type};`);
  }
  for (const item of layout.instances) {
    const type = valueType(layouts, item);
    lines.push(...comment(item.doc, inner));
    lines.push(`${inner}readonly ${lowerCamel(item.id)}: ${type}${item.if && type !== 'any' ? ' | undefined' : ''};`);
  }
  lines.push(`${inner}readonly _io: KaitaiStream;`, `${indent}}`);
  if (scope.types.size + scope.enums.size > 0) {
    lines.push(`${indent}${scope.parent ? '' : 'export '}namespace ${name} {`);
    for (const key of scope.enums.keys()) lines.push(...declareEnum(layouts, `${scope.key}::${key}`, inner));
    for (const nested of scope.types.values()) lines.push(...declareClass(layouts, nested, inner));
    lines.push(`${indent}}`);
  }
  return lines;
}

function declarations(layouts, schemas) {
  const lines = [
    '// This is a generated file! Please edit the source .ksy files and run the compile step',
    "import KaitaiStream from 'kaitai-struct/KaitaiStream';",
    '',
    '/** A stream whose 64-bit integers are exact: numbers up to 2^53, BigInts above. */',
    'export class ExactStream extends KaitaiStream {}',
  ];
  for (const schema of schemas.values()) lines.push('', ...declareClass(layouts, schema.root, ''));
  return `${lines.join('\n')}\n`;
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

The only dependency is the run-time library \`kaitai-struct\`. \`index.d.ts\` has
the types.

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
    files: ['*.js', 'index.d.ts'],
    scriptOrder: ['ExactStream.js', ...inOrder(schemas).map((n) => `${upperCamel(n)}.js`)],
    dependencies: { 'kaitai-struct': '0.11.0' },
  };
  return new Map([
    ['package.json', `${JSON.stringify(description, null, 2)}\n`],
    ['README.md', readme(schemas)],
    ['index.js', index(schemas)],
    ['index.d.ts', declarations(layouts, schemas)],
  ]);
}
