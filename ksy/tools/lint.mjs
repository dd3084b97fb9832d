// What the house rules ask of a schema beyond what the compiler checks.
import { constant, namesIn } from './expr.mjs';
import { FIELD_WORDS, INSTANCE_WORDS, MEMBER_WORDS, TYPE_WORDS } from './keywords.mjs';
import { scalar } from './layouts.mjs';
import { enumValue, findEnum, findType, splitTypeRef } from './names.mjs';
import { SchemaProblem } from './schemas.mjs';
import { wideProblem } from './wide.mjs';

const LICENSE = 'CC0-1.0';
const KS_VERSION = '0.11';
const ID = /^[a-z][a-z0-9_]*$/;
const BARE_NAME = /^_?[a-z][a-z0-9_]*$/;
const LITERAL = /^(?:-?\d[\d_]*|0[xb][0-9a-f_]+|true|false|"[^"]*"|'[^']*'|[a-z]\w*(?:::\w+)+)$/i;
const FORBIDDEN_META = ['ks-debug', 'ks-opaque-types', 'bit-endian'];

const ORDER = {
  type: ['meta', 'doc', 'doc-ref', 'to-string', 'params', 'seq', 'instances', ['types', 'enums']],
  meta: ['id', 'title', 'application', 'file-extension', 'xref', 'tags', 'license', 'ks-version',
    'imports', 'encoding', 'endian'],
  nestedMeta: ['encoding', 'endian'],
  attribute: ['id', '-orig-id', 'io', ['pos', 'value'], 'size', 'size-eos', 'type', 'enum',
    ['pad-right', 'terminator', 'include', 'consume', 'eos-error', 'encoding'],
    ['valid', 'contents'], 'repeat', ['repeat-expr', 'repeat-until'], 'if', 'doc', 'doc-ref'],
  param: ['id', '-orig-id', 'type', 'enum', 'doc', 'doc-ref'],
  member: ['id', '-orig-id', 'doc', 'doc-ref'],
};

class Lint {
  constructor(schemas, schema, problems) {
    this.schemas = schemas;
    this.schema = schema;
    this.problems = problems;
    this.isReadOnly = schema.spec['-read-only'] === true;
  }

  report(path, message) {
    this.problems.push(new SchemaProblem(this.schema.file, path, message));
  }

  /** Keys stand in the order of the style guide; keys of our own stand anywhere. */
  order(path, spec, wanted) {
    const rank = new Map(wanted.flatMap((key, i) => [key].flat().map((k) => [k, i])));
    let last = null;
    for (const key of Object.keys(spec)) {
      if (!rank.has(key)) continue;
      if (last !== null && rank.get(key) < rank.get(last)) {
        this.report(path, `key order: '${key}' belongs before '${last}'`);
        return;
      }
      last = key;
    }
  }

  doc(path, spec, what) {
    const doc = spec?.doc;
    if (typeof doc !== 'string' || doc.trim() === '') this.report(path, `${what} has no doc`);
  }

  id(path, id, reserved, what) {
    if (typeof id !== 'string' || !ID.test(id)) {
      this.report(path, `${what} has no lower_case id`);
    } else if (reserved.has(id)) {
      this.report(path, `id '${id}' is a keyword of a target language`);
    }
  }

  text() {
    const { text } = this.schema;
    if (!text.endsWith('\n')) this.report('/', 'the file does not end with a newline');
    text.split('\n').forEach((line, i) => {
      const path = `line ${i + 1}`;
      if (line.includes('\t')) this.report(path, 'a tab');
      if (line.includes('\r')) this.report(path, 'a carriage return');
      if (/\s$/.test(line)) this.report(path, 'white space at the end of the line');
      if (/^(---|%)/.test(line)) this.report(path, 'a document marker or directive');
    });
  }

  meta() {
    const { meta, name } = this.schema;
    if (meta.id !== name) this.report('/meta/id', `'${meta.id}' is not the file's name '${name}'`);
    if (!meta.title) this.report('/meta', 'there is no title');
    if (meta.license !== LICENSE) this.report('/meta/license', `is not ${LICENSE}`);
    if (meta['ks-version'] !== KS_VERSION) {
      this.report('/meta/ks-version', `is not the string '${KS_VERSION}' (quote it: 0.10 is the number 0.1)`);
    }
    for (const [i, imported] of this.schema.imports.entries()) {
      if (!this.schemas.has(imported)) {
        this.report(`/meta/imports/${i}`, `there is no ${imported}.ksy beside this one`);
      }
    }
    this.order('/meta', meta, ORDER.meta);
  }

  scope(scope) {
    const { spec, path } = scope;
    if (scope.parent) {
      this.id(path, scope.id, TYPE_WORDS, 'type');
      const meta = spec.meta ?? {};
      this.order(`${path}/meta`, meta, ORDER.nestedMeta);
      for (const key of Object.keys(meta)) {
        if (!ORDER.nestedMeta.includes(key)) this.report(`${path}/meta`, `'${key}' is for the file's own meta only`);
      }
    }
    for (const key of FORBIDDEN_META) {
      if (key in (spec.meta ?? {})) this.report(`${path}/meta/${key}`, 'is not allowed here');
    }
    this.order(path, spec, ORDER.type);
    this.doc(path, spec, scope.parent ? `type '${scope.id}'` : 'the schema');
    this.members(scope);
    this.collisions(scope);
    for (const [name, values] of scope.enums) this.enum(`${path}/enums/${name}`, name, values);
  }

  members(scope) {
    const { spec, path } = scope;
    (spec.params ?? []).forEach((param, i) => {
      const at = `${path}/params/${i}`;
      this.id(at, param.id, FIELD_WORDS, 'parameter');
      this.doc(at, param, `parameter '${param.id}'`);
      this.order(at, param, ORDER.param);
    });
    (spec.seq ?? []).forEach((attr, i) => {
      const at = `${path}/seq/${i}`;
      this.id(at, attr.id, FIELD_WORDS, 'field');
      this.attribute(scope, at, attr, `field '${attr.id}'`);
      if (!this.isReadOnly && attr['-read-only'] !== true) this.encodable(at, attr);
    });
    for (const [id, attr] of Object.entries(spec.instances ?? {})) {
      const at = `${path}/instances/${id}`;
      this.id(at, id, INSTANCE_WORDS, 'instance');
      this.attribute(scope, at, attr ?? {}, `instance '${id}'`);
      this.bitOwner(scope, at, attr ?? {});
      const wide = attr?.value === undefined ? null : wideProblem(this.schemas, scope, attr);
      if (wide) this.report(`${at}/value`, wide);
    }
  }

  attribute(scope, path, attr, what) {
    this.doc(path, attr, what);
    this.order(path, attr, ORDER.attribute);
    if (/\b_index\b/.test(String(attr['repeat-until'] ?? ''))) {
      this.report(`${path}/repeat-until`, "'_index' is one higher here in some languages");
    }
    if ('process' in attr) this.report(`${path}/process`, 'is not allowed here');
    this.numbers(path, attr);
    if (attr.enum !== undefined && !findEnum(this.schemas, scope, String(attr.enum))) {
      this.report(`${path}/enum`, `unable to find enum '${attr.enum}'`);
    }
    if (attr.type === undefined) return;
    if (typeof attr.type !== 'object') {
      this.typeRef(scope, `${path}/type`, attr.type);
      return;
    }
    for (const [key, target] of Object.entries(attr.type.cases ?? {})) {
      const at = `${path}/type/cases/${key}`;
      this.typeRef(scope, at, target);
      if (key.includes('::') && !enumValue(this.schemas, scope, key)) {
        this.report(at, `unable to find enum member '${key}'`);
      }
    }
  }

  typeRef(scope, path, ref) {
    const split = splitTypeRef(String(ref));
    if (/^b\d+(?:[lb]e)?$/.test(split?.name ?? '')) {
      this.report(path, 'bit-sized types cannot follow a byte order known at run time only');
      return;
    }
    if (!split) {
      this.report(path, `'${ref}' is not a type`);
    } else if (!scalar(split.name) && !['str', 'strz'].includes(split.name)
      && !findType(this.schemas, scope, split.name)) {
      const [head] = split.name.split('::');
      const hint = this.schemas.has(head) && !this.schema.imports.includes(head)
        ? ` (${head} is not among the imports)` : '';
      this.report(path, `unable to find type '${split.name}'${hint}`);
    }
  }

  /** A field that JSON is turned back into: what decides its type is plain to see. */
  encodable(path, attr) {
    const hint = "; a schema or field that is never encoded says '-read-only: true'";
    let refs = [];
    if (typeof attr.type === 'object' && attr.type !== null) {
      const on = String(attr.type['switch-on']);
      if (!BARE_NAME.test(on)) this.report(`${path}/type/switch-on`, `'${on}' is not a bare name${hint}`);
      refs = Object.values(attr.type.cases ?? {});
    } else if (attr.type !== undefined) refs = [attr.type];
    for (const ref of refs) {
      for (const arg of splitTypeRef(String(ref))?.args ?? []) {
        if (arg !== '_index' && (BARE_NAME.test(arg) || LITERAL.test(arg))) continue;
        this.report(`${path}/type`, `argument '${arg}' is neither a bare name nor a literal${hint}`);
      }
    }
  }

  bitOwner(scope, path, attr) {
    for (const key of ['-flag-of', '-part-of']) {
      const owner = attr[key];
      if (owner === undefined) continue;
      const all = [...(scope.spec.seq ?? []), ...(scope.spec.params ?? [])].map((f) => f.id);
      all.push(...Object.keys(scope.spec.instances ?? {}));
      if (!all.includes(owner)) {
        this.report(`${path}/${key}`, `there is no field '${owner}' in this type`);
      } else if (attr.value === undefined) {
        this.report(`${path}/${key}`, 'is for value instances only');
      } else if (key === '-flag-of' && !namesIn(attr.value).has(owner)) {
        this.report(`${path}/${key}`, `the value does not use '${owner}'`);
      }
    }
  }

  /** Integers in YAML go through a double; larger ones would be rounded unseen. */
  numbers(path, value) {
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      this.report(path, `${value} is above 2^53: write it as an expression in quotes`);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) this.numbers(`${path}/${key}`, inner);
    } else if (typeof value === 'string' && /<<|>>/.test(value) && !path.endsWith('/doc')
      && !path.endsWith('/doc-ref') && !path.split('/').at(-1).startsWith('-')) {
      this.report(path, 'shifts are wrong above 32 bits in JavaScript: use * and /');
    }
  }

  /** Names that become the same class or accessor in some language. */
  collisions(scope) {
    const { spec, path } = scope;
    const seen = new Map();
    const add = (id, at, what) => {
      if (seen.has(id)) this.report(at, `'${id}' is also ${seen.get(id)}`);
      else seen.set(id, what);
    };
    (spec.params ?? []).forEach((p, i) => add(p.id, `${path}/params/${i}`, 'a parameter'));
    (spec.seq ?? []).forEach((a, i) => add(a.id, `${path}/seq/${i}`, 'a field'));
    for (const id of Object.keys(spec.instances ?? {})) add(id, `${path}/instances/${id}`, 'an instance');
    for (const id of scope.types.keys()) add(id, `${path}/types/${id}`, 'a type');
    for (const id of scope.types.keys()) {
      if (scope.enums.has(id)) this.report(`${path}/enums/${id}`, `'${id}' is also a type`);
    }
    for (let at = scope.parent; at; at = at.parent) {
      if (at.id === scope.id) this.report(path, `'${scope.id}' is also a type around this one`);
    }
  }

  enum(path, name, values) {
    if (!ID.test(name)) this.report(path, 'enum has no lower_case id');
    const seen = new Set();
    for (const [value, spec] of Object.entries(values ?? {})) {
      const at = `${path}/${value}`;
      if (constant(value) === null) this.report(at, `'${value}' is not an integer`);
      if (spec === null || typeof spec !== 'object') {
        this.report(at, `enum member '${spec}' has no doc`);
        continue;
      }
      this.id(at, spec.id, MEMBER_WORDS, 'enum member');
      if (seen.has(spec.id)) this.report(at, `'${spec.id}' is twice in this enum`);
      seen.add(spec.id);
      this.doc(at, spec, `enum member '${spec.id}'`);
      this.order(at, spec, ORDER.member);
    }
  }
}

/** Add to `problems` what is wrong with one of the schemas. */
export function lintSchema(schemas, schema, problems) {
  const lint = new Lint(schemas, schema, problems);
  lint.text();
  lint.meta();
  for (const scope of schema.root.walk()) lint.scope(scope);
}
