// Known faults of the compiler, each reduced to one schema: the line that is wrong is still
// written. A new compiler that mends one fails here, and the fault goes from the list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, loadCompiler } from '../tools/ksc.mjs';
import { loadSchemas } from '../tools/schemas.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const RUST = {
  enum_in_runtime_endian: '(_io.read_u4()? as i64).try_into()?',
  enum_of_import: '!(_tmpa == WithEnum_Kind::Second)',
  enum_value: '*self.same.borrow_mut() = self.kind();',
  large_divisor: '(*self.raw() as i32) / (4503599627370496 as i32)',
  member_unknown: '    Unknown,\n    Known,\n    Unknown(i64),',
};

test('the faults of the Rust target are still there', async () => {
  const problems = [];
  const schemas = loadSchemas(join(HERE, 'faults', 'rust'), problems);
  const files = await compile(loadCompiler(), 'rust', {}, schemas, problems);
  assert.deepEqual(problems, []);
  for (const [name, line] of Object.entries(RUST)) {
    assert.ok(files.get(`${name}.rs`).includes(line), name);
  }
});
