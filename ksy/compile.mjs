#!/usr/bin/env node
// Make generated/ from the .ksy files of this folder. See README.md.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './tools/generate.mjs';
import { differences, writeAll } from './tools/output.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const USAGE = `usage: node compile.mjs [--check | --lint] [--keep-going] [--ksy DIR] [--out DIR] [SCHEMA...]

Compile every .ksy file of DIR (this folder) into generated/.
  --check       write nothing; list what differs from the files there, exit 1 if anything does
  --lint        write nothing; only report what is wrong with the schemas
  --keep-going  leave out schemas that have errors, and those that import them; still exit 1
  SCHEMA...     report problems of these only (the others are compiled none the less)
`;

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        lint: { type: 'boolean' },
        'keep-going': { type: 'boolean' },
        ksy: { type: 'string', default: HERE },
        out: { type: 'string', default: join(HERE, '..', 'generated') },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
}

const { values, positionals } = options();
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const started = performance.now();
const { version } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
const wanted = new Set(positionals.map((p) => p.replace(/^.*\//, '').replace(/\.ksy$/, '')));
const result = await generate(values.ksy, { version, keepGoing: values['keep-going'] });
const problems = result.problems.filter(
  (p) => wanted.size === 0 || [...wanted].some((name) => p.file.endsWith(`/${name}.ksy`)),
);
for (const problem of problems) process.stderr.write(`${problem.message}\n`);
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const shown = relative(process.cwd(), values.out) || '.';

if (problems.length > 0) {
  process.stderr.write(`${problems.length} problem${problems.length > 1 ? 's' : ''} in the schemas\n`);
  process.exitCode = 1;
}
if (values.lint) {
  process.stdout.write(`${result.schemas} schemas read in ${seconds()} s\n`);
} else if (result.files !== null && values.check) {
  const found = differences(values.out, result.files);
  for (const { path, kind } of found) process.stdout.write(`${kind}: ${join(shown, path)}\n`);
  process.stdout.write(found.length === 0
    ? `${result.files.size} files in ${shown} are up to date (${seconds()} s)\n`
    : `${found.length} files differ; run: cd ksy && npm ci && npm run compile\n`);
  if (found.length > 0) process.exitCode = 1;
} else if (result.files !== null) {
  const changes = writeAll(values.out, result.files, { keepStale: values['keep-going'] });
  for (const { path, kind } of changes) {
    process.stdout.write(`${kind === 'stale' ? 'removed' : 'written'}: ${join(shown, path)}\n`);
  }
  process.stdout.write(`${result.files.size} files of ${result.schemas} schemas, ${changes.length} changed, ${seconds()} s\n`);
}
