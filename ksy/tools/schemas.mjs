// The folder of .ksy files as data: parsed the way the Web IDE parses them, as
// a tree of scopes in which names are looked up.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as yaml from 'js-yaml';

/** A problem of one place of one schema. `file` is as it is printed. */
export class SchemaProblem extends Error {
  constructor(file, path, message) {
    super(`${file}: ${path || '/'}: ${message}`);
    this.file = file;
    this.path = path || '/';
  }
}

/** Parse one .ksy text with the YAML rules of the Kaitai Web IDE. */
export function parseKsy(text, file) {
  try {
    return yaml.load(text, { schema: yaml.CORE_SCHEMA, filename: file });
  } catch (error) {
    const where = error.mark ? `line ${error.mark.line + 1}` : '/';
    throw new SchemaProblem(file, where, error.reason ?? error.message);
  }
}

/** One type of a schema: the file's root or a type nested in it. */
class Scope {
  constructor(schema, parent, id, spec, path) {
    this.schema = schema;
    this.parent = parent;
    this.id = id;
    this.spec = spec;
    this.path = path;
    this.key = parent ? `${parent.key}::${id}` : id;
    this.types = new Map();
    for (const [name, nested] of Object.entries(spec.types ?? {})) {
      this.types.set(name, new Scope(schema, this, name, nested ?? {}, `${path}/types/${name}`));
    }
    this.enums = new Map(Object.entries(spec.enums ?? {}));
  }

  /** This scope and all types nested in it, outer ones first. */
  *walk() {
    yield this;
    for (const nested of this.types.values()) yield* nested.walk();
  }
}

/** One .ksy file. */
export class Schema {
  constructor(name, file, text) {
    this.name = name;
    this.file = file;
    this.text = text;
    this.spec = parseKsy(text, file);
    if (this.spec === null || typeof this.spec !== 'object' || Array.isArray(this.spec)) {
      throw new SchemaProblem(file, '/', 'is not a mapping');
    }
    this.meta = this.spec.meta ?? {};
    this.imports = this.meta.imports ?? [];
    this.root = new Scope(this, null, name, this.spec, '');
  }
}

/**
 * All schemas of a folder, by name in alphabetic order. `label` stands before
 * the file name in messages. Files that cannot be parsed go to `problems`.
 */
export function loadSchemas(dir, problems, label = 'ksy/') {
  const schemas = new Map();
  for (const entry of readdirSync(dir).filter((f) => f.endsWith('.ksy')).sort()) {
    const name = basename(entry, '.ksy');
    try {
      schemas.set(name, new Schema(name, label + entry, readFileSync(join(dir, entry), 'utf8')));
    } catch (error) {
      if (!(error instanceof SchemaProblem)) throw error;
      problems.push(error);
    }
  }
  return schemas;
}
