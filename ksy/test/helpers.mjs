// Schemas written for one test: put into a folder of their own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Make a folder of `{name: text}`, removed when the test `t` ends. */
export function folder(t, files) {
  const dir = mkdtempSync(join(tmpdir(), 'luformat-ksy-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

/** A schema that no rule objects to, with `rest` after its `meta`. */
export function schema(name, rest, meta = '  endian: le\n') {
  return `meta:
  id: ${name}
  title: A schema of the tests
  license: CC0-1.0
  ks-version: '0.11'
${meta}doc: Made for a test.
${rest}`;
}
