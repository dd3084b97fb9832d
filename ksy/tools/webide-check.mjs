#!/usr/bin/env node
// Read a file with a schema the way the Kaitai Web IDE does, without a browser:
// the same compiler in its debug mode, the same run-time library, the root class
// made from nothing but the file, every field and every instance looked at.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lowerCamel, upperCamel } from './names.mjs';
import { loadSchemas } from './schemas.mjs';

const require = createRequire(import.meta.url);
const HERE = dirname(fileURLToPath(import.meta.url));
const MAX_ERRORS = 20;

/** The line that each class has in the tree of the IDE, which knows classes by their last name. */
function lines(spec, found = new Map()) {
  for (const [id, type] of Object.entries({ [spec.meta?.id ?? '']: spec, ...spec.types })) {
    if (type['-webide-representation']) found.set(upperCamel(id), type['-webide-representation']);
    if (type !== spec) lines({ types: type.types }, found);
  }
  return found;
}

/** The root class of a schema, compiled as the Web IDE compiles it, and the lines of the classes. */
export async function compileForWebIde(name, dir) {
  const ksc = require('kaitai-struct-compiler');
  const KaitaiStream = require('kaitai-struct/KaitaiStream');
  const problems = [];
  const schemas = loadSchemas(dir, problems);
  const schema = schemas.get(name);
  if (!schema) throw problems[0] ?? new Error(`there is no ${name}.ksy in ${dir}`);
  const importer = {
    importYaml: async (imported, mode) => {
      const found = mode === 'rel' ? schemas.get(imported) : undefined;
      if (!found) throw new Error(`import ${imported} (${mode}) is not in the folder`);
      return found.spec;
    },
  };
  const files = await ksc.compile('javascript', schema.spec, importer, true);
  const scope = { KaitaiStream };
  const cls = upperCamel(name);
  const code = `${Object.values(files).join('\n')}\nreturn self.${cls}.${cls};`;
  const run = new Function('self', 'KaitaiStream', 'define', 'exports', 'module', 'require', code);
  const texts = new Map([...schemas.values()].flatMap(({ spec }) => [...lines(spec)]));
  return { Root: run.call(scope, scope, KaitaiStream), KaitaiStream, texts };
}

/** A value as it stands in the line of its object; the IDE's numbers are JavaScript's. */
function shown(value, form, texts) {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => lineOf(item, texts)).join(', ');
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value === 'object') return lineOf(value, texts);
  if (!Number.isInteger(value) || form === 'dec') return String(value);
  return `0x${value.toString(16).toUpperCase()}`;
}

/** The line of an object in the tree, but for the names of enums. */
export function lineOf(object, texts) {
  const text = texts.get(object?.constructor?.name);
  return text ? text.replace(/\{(.*?)\}/g, (_, place) => {
    const [path, form] = place.split(':');
    const value = path.split('.').reduce((at, name) => at?.[lowerCamel(name)], object);
    return shown(value, form, texts);
  }) : '';
}

function instanceNames(object) {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(object))
    .filter((name) => name[0] !== '_' && name !== 'constructor' && name !== 'toString');
}

/** Count the nodes below `root`, and collect their lines and what fails to be computed. */
export function walk(root, texts = new Map()) {
  const errors = [];
  const labels = {};
  let nodes = 0;
  const seen = new Set();
  const open = [[root, '']];
  const fail = (path, error) => errors.push(`${path}: ${error.message}`);
  while (open.length > 0) {
    const [value, path] = open.pop();
    if (value === null || typeof value !== 'object' || value instanceof Uint8Array || seen.has(value)) continue;
    seen.add(value);
    nodes++;
    if (Array.isArray(value)) {
      value.forEach((item, i) => open.push([item, `${path}/${i}`]));
      continue;
    }
    const label = lineOf(value, texts);
    if (label) labels[path || '/'] = label;
    const instances = instanceNames(value);
    for (const key of Object.keys(value)) {
      if (key[0] !== '_' && !instances.includes(key)) open.push([value[key], `${path}/${key}`]);
    }
    for (const key of instances) {
      try {
        open.push([value[key], `${path}/${key}`]);
      } catch (error) {
        fail(`${path}/${key}`, error);
      }
    }
  }
  return { nodes, errors, labels };
}

const compiled = new Map();

/** What `compileForWebIde` makes, once for all files of a schema. */
function compiledOnce(name, dir) {
  const place = resolve(dir, name);
  if (!compiled.has(place)) compiled.set(place, compileForWebIde(name, dir));
  return compiled.get(place);
}

/** `{schema, file, nodes, errors, first_errors, seconds}` of one file, with `labels` if asked for. */
export async function check(name, file, dir = resolve(HERE, '..'), withLabels = false) {
  const started = performance.now();
  const { Root, KaitaiStream, texts } = await compiledOnce(name, dir);
  const data = readFileSync(file);
  const isWhole = data.byteOffset === 0 && data.length === data.buffer.byteLength;
  const buffer = isWhole ? data.buffer : data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  const root = new Root(new KaitaiStream(buffer, 0));
  let result;
  try {
    root._read();
    result = walk(root, texts);
  } catch (error) {
    result = walk(root, texts);
    result.errors.unshift(`/: ${error.message}`);
  }
  return {
    schema: name,
    file,
    nodes: result.nodes,
    errors: result.errors.length,
    first_errors: result.errors.slice(0, MAX_ERRORS),
    seconds: Number(((performance.now() - started) / 1000).toFixed(3)),
    ...(withLabels ? { labels: result.labels } : {}),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const withLabels = process.argv[2] === '--labels';
  const [schema, file, dir] = process.argv.slice(withLabels ? 3 : 2);
  if (!file) {
    process.stderr.write('usage: webide-check.mjs [--labels] SCHEMA FILE [KSY_DIR]\n');
    process.exit(2);
  }
  try {
    const result = await check(basename(schema, '.ksy'), file, dir, withLabels);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    process.exitCode = result.errors > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`error: ${String(error.message ?? error).replace(/\s+/g, ' ')}\n`);
    process.exitCode = 2;
  }
}
