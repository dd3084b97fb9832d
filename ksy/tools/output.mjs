// The generated files on disk: compared, written, and those of old removed.
import {
  existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const NOT_OURS = new Set(['__pycache__', 'node_modules']);

function* filesBelow(dir, prefix = '') {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* filesBelow(join(dir, entry.name), `${path}/`);
    else yield path;
  }
}

/** What differs between `files` (path -> text) and the folder: `{path, kind}` in order of path. */
export function differences(dir, files) {
  const found = [];
  for (const [path, content] of files) {
    const full = join(dir, path);
    if (!existsSync(full)) found.push({ path, kind: 'missing' });
    else if (readFileSync(full, 'utf8') !== content) found.push({ path, kind: 'different' });
  }
  for (const path of filesBelow(dir)) {
    if (!files.has(path)) found.push({ path, kind: 'stale' });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Make the folder hold `files` and nothing else; unchanged files are not touched. */
export function writeAll(dir, files, { keepStale = false } = {}) {
  const changes = differences(dir, files).filter((c) => !(keepStale && c.kind === 'stale'));
  for (const { path, kind } of changes) {
    const full = join(dir, path);
    if (kind === 'stale') {
      rmSync(full, { force: true });
      removeEmpty(dir, dirname(path));
      continue;
    }
    mkdirSync(dirname(full), { recursive: true });
    const part = `${full}.part-${process.pid}`;
    writeFileSync(part, files.get(path));
    renameSync(part, full);
  }
  return changes;
}

function removeEmpty(dir, path) {
  if (path === '.' || readdirSync(join(dir, path)).length > 0) return;
  rmdirSync(join(dir, path));
  removeEmpty(dir, dirname(path));
}
