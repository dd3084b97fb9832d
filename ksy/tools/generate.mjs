// From a folder of .ksy files to the text of every generated file.
import { cHeader } from './c-header.mjs';
import { cProducer, hasRecords } from './c-producer.mjs';
import { compile, KSC_VERSION, loadCompiler } from './ksc.mjs';
import { toJson } from './json.mjs';
import { makeLayouts } from './layouts.mjs';
import { lintSchema } from './lint.mjs';
import { makePlans } from './plans.mjs';
import { loadSchemas, SchemaProblem } from './schemas.mjs';
import { TARGETS, targetsTable } from './targets.mjs';

/** Remove the schemas that have problems and those that need them. */
function withoutBroken(schemas, problems) {
  const files = new Set(problems.map((p) => p.file));
  const good = new Map([...schemas].filter(([, s]) => !files.has(s.file)));
  for (;;) {
    const lost = [...good.values()].find((s) => s.imports.some((i) => !good.has(i)));
    if (!lost) return good;
    good.delete(lost.name);
  }
}

async function outputs(ksc, schemas, version, problems) {
  const layouts = makeLayouts(schemas, KSC_VERSION);
  const files = new Map([
    ['layouts.json', toJson(layouts)],
    ['c/luformat_layouts.h', cHeader(layouts)],
    ['TARGETS.md', targetsTable()],
  ]);
  if (hasRecords(layouts)) files.set('c/luformat_producer.h', cProducer(layouts));
  for (const target of TARGETS) {
    const made = await compile(ksc, target.language, target.options, schemas, problems);
    if (problems.length > 0) continue;
    const context = { schemas, layouts, version };
    const kept = target.adapt?.(made, context) ?? made;
    const extra = target.extra?.(kept, context) ?? new Map();
    for (const [name, content] of [...kept, ...extra]) files.set(`${target.dir}/${name}`, content);
  }
  // Names that are none are told by the compiler first.
  if (problems.length === 0) {
    try {
      files.set('plans.json', toJson(makePlans(schemas, layouts)));
    } catch (error) {
      if (!(error instanceof SchemaProblem)) throw error;
      problems.push(error);
    }
  }
  return files;
}

/**
 * `{schemas: number, problems, files}`; `files` (path below generated/ -> text)
 * is null if there are problems and `keepGoing` does not ask for the rest.
 */
export async function generate(dir, { version, keepGoing = false }) {
  const problems = [];
  const ksc = loadCompiler();
  let schemas = loadSchemas(dir, problems);
  const count = schemas.size;
  for (const schema of schemas.values()) lintSchema(schemas, schema, problems);
  if (schemas.size === 0) problems.push(new SchemaProblem(dir, '/', 'there are no .ksy files'));
  let files = null;
  if (problems.length === 0) files = await outputs(ksc, schemas, version, problems);
  else if (!keepGoing) await compile(ksc, 'python', {}, schemas, problems);
  while (keepGoing && problems.length > 0) {
    const before = problems.length;
    schemas = withoutBroken(schemas, problems);
    files = await outputs(ksc, schemas, version, problems);
    if (problems.length === before) break;
  }
  if (!keepGoing && problems.length > 0) files = null;
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { schemas: count, problems, files };
}
