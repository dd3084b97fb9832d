#!/usr/bin/env node
// Build the generated parsers of each language and compare what they find in a
// set of files with what the Python parsers find, value by value.
import { execFileSync } from 'node:child_process';
import {
  existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cppProgram } from './dump-cpp.mjs';
import { makeVectors } from './vectors.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
const GENERATED = join(ROOT, 'generated');
const USAGE = `usage: run.mjs --runtimes DIR [--python PYTHON] [LANGUAGE...]

DIR holds the run-time libraries of Kaitai Struct 0.11, one folder per language, named as
upstream names them: kaitai_struct_cpp_stl_runtime and so on. A language whose library or
compiler is not there is left out, and said to be.
`;
const SHOWN = 5;
/** What a language prints for a value that it cannot tell. */
const UNKNOWN = '?';
/** What ends the values of a file that cannot be parsed to its end. */
const BROKEN = '!\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runtimes: { type: 'string' }, python: { type: 'string', default: 'python3' } },
});

function run(command, args) {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

const withSuffix = (dir, suffix) => readdirSync(dir, { recursive: true })
  .filter((name) => name.endsWith(suffix)).map((name) => join(dir, name));

const LANGUAGES = {
  cpp: {
    runtime: 'kaitai_struct_cpp_stl_runtime',
    build(runtime, work) {
      const layouts = JSON.parse(readFileSync(join(GENERATED, 'layouts.json'), 'utf8'));
      writeFileSync(join(work, 'dump.cpp'), cppProgram(layouts));
      const sources = [join(work, 'dump.cpp'), ...withSuffix(join(GENERATED, 'cpp'), '.cpp'),
        join(runtime, 'kaitai', 'kaitaistream.cpp')];
      const flags = ['-std=c++11', '-Wall', '-Wno-unused', '-Werror=overflow', '-DKS_STR_ENCODING_NONE',
        `-I${runtime}`, `-I${join(GENERATED, 'cpp')}`];
      run('g++', [...flags, ...sources, '-o', join(work, 'dump')]);
      return (schema, file) => run(join(work, 'dump'), [schema, file]);
    },
  },
  java: {
    runtime: 'kaitai_struct_java_runtime',
    build(runtime, work) {
      const sources = [join(HERE, 'Dump.java'), ...withSuffix(join(GENERATED, 'java'), '.java'),
        ...withSuffix(join(runtime, 'src', 'main'), '.java')];
      run('javac', ['-parameters', '-nowarn', '-d', work, ...sources]);
      return (schema, file) => run('java', ['-cp', work, 'Dump', schema, file]);
    },
  },
  ruby: {
    runtime: 'kaitai_struct_ruby_runtime',
    build: (runtime) => (schema, file) => run('ruby', [join(HERE, 'dump.rb'), runtime, GENERATED, schema, file]),
  },
  php: {
    runtime: 'kaitai_struct_php_runtime',
    build: (runtime) => (schema, file) => run('php', ['-d', 'memory_limit=1G', join(HERE, 'dump.php'), runtime, GENERATED, schema, file]),
  },
  lua: {
    runtime: 'kaitai_struct_lua_runtime',
    build(runtime, work) {
      const { types } = JSON.parse(readFileSync(join(GENERATED, 'layouts.json'), 'utf8'));
      const rows = Object.values(types).map(({ python, fields, instances }) => {
        const names = [...fields, ...instances].map((m) => `{ name = "${m.id}", enum = ${'enum' in m} }`)
          .join(', ');
        return `["${python.split('.').slice(1).join('.')}"] = { ${names} },`;
      });
      const members = join(work, 'members.lua');
      writeFileSync(members, `return {\n${rows.join('\n')}\n}\n`);
      return (schema, file) => run('lua5.4', [join(HERE, 'dump.lua'), runtime, GENERATED, schema, file, members]);
    },
  },
};

const lines = (text) => new Map(text.split('\n').filter(Boolean).map((line) => {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}));

/** What the Python parsers find: name -> values, one a line. */
function pythonValues(vectors, work) {
  const outputs = vectors.map((_, number) => join(work, `${number}.python`));
  const calls = vectors.flatMap(({ schema, file }, number) => [schema, file, outputs[number]]);
  run(values.python, [join(HERE, 'dump.py'), GENERATED, ...calls]);
  return new Map(vectors.map(({ name }, number) => [name, readFileSync(outputs[number], 'utf8')]));
}

/** Above these a language computes something else: its integers have a sign, or it divides as floats. */
const SIGNED = 2n ** 63n;
const DOUBLE = 2n ** 53n;
const integer = (text) => (/^\d+$/.test(text ?? '') ? BigInt(text) : 0n);

/** The path of the object or list that a value is in. */
const ownerOf = (path) => path.replace(/\/[^/]*$/, '');

const ownersOfLarge = (values, limit) => new Set(
  [...values].filter(([, text]) => integer(text) >= limit).map(([at]) => ownerOf(at)),
);

/** True if an integer from `limit` on stands beside the value or what the value is in. */
function isBesideLarge(path, expected, limit) {
  const sets = expected.large ??= new Map();
  if (!sets.has(limit)) sets.set(limit, ownersOfLarge(expected, limit));
  const large = sets.get(limit);
  const owner = ownerOf(path);
  return [owner, ownerOf(owner), ownerOf(ownerOf(owner))].some((at) => large.has(at));
}

/** True if an item of a list is missing: an enum member that the schema does not name is null there. */
const isMissingItem = (path, found) => /\/\d+$/.test(path) && !found.has(path);

/**
 * What a language is known not to tell (TARGETS.md says so): `value(path, expected, found)` may
 * differ, a file with `error` in what the program says cannot be read.
 */
const LIMITS = {
  cpp: { value: (path, expected) => integer(expected.get(path)) >= 2n ** 32n },
  java: { value: (path, expected, found) => isBesideLarge(path, expected, SIGNED) || isMissingItem(path, found) },
  php: { value: (path, expected) => isBesideLarge(path, expected, DOUBLE) },
  lua: {
    value: (path, expected, found) => isBesideLarge(path, expected, DOUBLE) || isMissingItem(path, found),
    error: 'Encoding ISO-8859-1 not supported',
  },
};

/** The values that differ, as `path: ours, Python's`. */
function compare(found, expected, isBeyond = () => false) {
  const out = [];
  let unknown = 0;
  for (const [path, value] of expected) {
    if (found.get(path) === UNKNOWN) unknown++;
    else if (found.get(path) !== value && isBeyond(path, expected, found)) unknown++;
    else if (found.get(path) !== value) out.push(`${path}: ${found.get(path) ?? 'nothing'}, Python has ${value}`);
  }
  for (const [path, value] of found) {
    if (!expected.has(path) && value !== UNKNOWN && !isBeyond(path, expected, found)) out.push(`${path}: ${value}, Python has nothing`);
  }
  return { differing: out, unknown };
}

function tryLanguage(name, vectors, expected, work) {
  const language = LANGUAGES[name];
  const runtime = join(values.runtimes, language.runtime);
  if (!existsSync(runtime)) return [`${name}: left out, ${runtime} is not there`, 'skipped'];
  mkdirSync(join(work, name));
  let dump;
  try {
    dump = language.build(runtime, join(work, name));
  } catch (error) {
    if (error.code === 'ENOENT') return [`${name}: left out, ${error.path} is not installed`, 'skipped'];
    return [`${name}: does not compile\n${String(error.stderr).slice(0, 2000)}`, 'failed'];
  }
  const limits = LIMITS[name];
  const report = [];
  let unknowns = 0;
  let unread = 0;
  for (const vector of vectors) {
    try {
      const { differing, unknown } = compare(lines(dump(vector.schema, vector.file)), expected.get(vector.name), limits?.value);
      unknowns += unknown;
      report.push(...differing.slice(0, SHOWN).map((d) => `${name}: ${vector.name}: ${d}`));
      if (differing.length > SHOWN) report.push(`${name}: ${vector.name}: ${differing.length} values differ`);
    } catch (error) {
      if (limits?.error && String(error.stderr).includes(limits.error)) unread++;
      else report.push(`${name}: ${vector.name}: ${String(error.stderr ?? error).trim().slice(0, 500)}`);
    }
  }
  if (report.length > 0) return [report.join('\n'), 'failed'];
  const count = vectors.reduce((sum, v) => sum + expected.get(v.name).size, 0);
  const lost = [
    ...(unknowns > 0 ? [`${unknowns} values are beyond the language`] : []),
    ...(unread > 0 ? [`${unread} files are beyond its run-time library`] : []),
  ];
  const but = lost.length > 0 ? `, but ${lost.join(' and ')}` : '';
  return [`${name}: all ${count} values of ${vectors.length} files as in Python${but}`, 'passed'];
}

if (!values.runtimes) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'luformat-targets-'));
try {
  const made = makeVectors(join(ROOT, 'tests'), work);
  const found = pythonValues(made, work);
  // What cannot be parsed to its end is compared by the tests of the Python and JavaScript parsers.
  const vectors = made.filter((v) => !found.get(v.name).endsWith(BROKEN));
  const expected = new Map(vectors.map((v) => [v.name, lines(found.get(v.name))]));
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const name of positionals.length > 0 ? positionals : Object.keys(LANGUAGES)) {
    const [report, outcome] = tryLanguage(name, vectors, expected, work);
    process.stdout.write(`${report}\n`);
    count[outcome]++;
  }
  process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  process.exitCode = count.failed > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true });
}
