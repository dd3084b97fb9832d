#!/usr/bin/env node
// What the explorer page of the documentation needs of the schemas, as two ES
// modules: the parsers, compiled in the debug mode that records where each field
// stands, with the run-time library; and the texts and bit masks of layouts.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exactIntegers } from './exact.mjs';
import { compile, loadCompiler } from './ksc.mjs';
import { lowerCamel, upperCamel } from './names.mjs';
import { loadSchemas } from './schemas.mjs';

const require = createRequire(import.meta.url);
const HERE = dirname(fileURLToPath(import.meta.url));
const KSY = resolve(HERE, '..');
const LAYOUTS = resolve(KSY, '..', 'generated', 'layouts.json');
const BANNER = '// This is a generated file! It is made from ksy/ by ksy/tools/explorer.mjs\n';
/** Integers that a JavaScript number may round become strings. */
const WIDE = /(?<=": )\d{16,}(?=[,\n\r }])/g;

/** What the compiler's debug mode is: `_read` is called from outside, and notes where each field stands. */
const DEBUG = { autoRead: false, readPos: true };

async function compiled(schemas) {
  const problems = [];
  const files = await compile(loadCompiler(), 'javascript', DEBUG, schemas, problems);
  if (problems.length > 0) throw problems[0];
  return [...exactIntegers(files, { schemas }).values()];
}

/** The texts stand in layouts.js. */
const COMMENT = /^ *\/\*\*$[\s\S]*?\*\/\n/gm;

/** Run in a function of their own, the scripts find this `self` instead of the page's. */
function wrapped(script) {
  return `(function (self, exports, module, define) {\n${script.replace(COMMENT, '')}\n})(classes);\n`;
}

async function parsers(schemas) {
  const runtime = readFileSync(require.resolve('kaitai-struct/KaitaiStream'), 'utf8');
  const license = readFileSync(join(dirname(require.resolve('kaitai-struct/KaitaiStream')), 'LICENSE'), 'utf8');
  return `${BANNER}
// The run-time library kaitai-struct is under this license; the parsers are CC0-1.0.
/*
${license}*/
const library = { exports: {} };
(function (exports, module, define) {\n${runtime}\n})(library.exports, library);
/** The classes by file, such as \`classes.XenRecord.XenRecord\`. */
export const classes = { KaitaiStream: library.exports };
${(await compiled(schemas)).map(wrapped).join('')}`;
}

function pick(item) {
  const {
    id, orig_id: orig, doc, kind, type, width, enum: of, value, flag_of: flagOf, part_of: partOf,
    format, contents, constant, cases,
  } = item;
  return {
    id, js: lowerCamel(id), orig, doc, kind, type: type ?? undefined, width: width ?? undefined, enum: of,
    value, flagOf, partOf, format, contents, constant,
    cases: cases && Object.fromEntries(Object.entries(cases).map(([code, body]) => [code, body.type])),
  };
}

function compactType(key, layout) {
  return {
    path: key.split('::').map(upperCamel),
    schema: layout.schema,
    orig: layout.orig_id,
    doc: layout.doc,
    ref: layout.doc_ref,
    order: layout.byte_order,
    size: layout.size ?? undefined,
    sizes: layout.sizes ?? undefined,
    text: layout.representation,
    fields: layout.fields.map(pick),
    instances: layout.instances.map(pick),
  };
}

function compactEnum(values) {
  return Object.fromEntries(Object.entries(values).map(([value, member]) => {
    const { id, orig_id: orig, doc, page_sizes: pageSizes } = member;
    return [value, { id, orig, doc, pageSizes }];
  }));
}

function layouts() {
  const text = readFileSync(LAYOUTS, 'utf8').replace(WIDE, (digits) => `"${digits}"`);
  const all = JSON.parse(text);
  const types = Object.entries(all.types).map(([key, type]) => [key, compactType(key, type)]);
  const enums = Object.entries(all.enums).map(([key, { values }]) => [key, compactEnum(values)]);
  return `${BANNER}
export const types = ${JSON.stringify(Object.fromEntries(types))};
export const enums = ${JSON.stringify(Object.fromEntries(enums))};
`;
}

/** Write `parsers.js` and `layouts.js` into `dir`. */
export async function writeExplorerModules(dir) {
  const problems = [];
  const schemas = loadSchemas(KSY, problems);
  if (problems.length > 0) throw problems[0];
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'parsers.js'), await parsers(schemas));
  writeFileSync(join(dir, 'layouts.js'), layouts());
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [dir] = process.argv.slice(2);
  if (!dir) {
    process.stderr.write('usage: explorer.mjs DIR\n');
    process.exit(2);
  }
  await writeExplorerModules(dir);
}
