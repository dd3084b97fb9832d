// Every type as a reading plan: what plans.json holds. Here, once, each
// expression of a schema becomes a tree whose names are bound, so that whoever
// reads by a plan evaluates and never parses.
//
// A tree is an integer, a boolean, or a list whose first item says what it is:
//   ["field", id]  ["param", id]  ["value", id]  ["placed", id]  members of the type itself
//   ["of", TREE, MEMBER]          a member of the object that TREE yields
//   ["size"] ["pos"] ["eof"]      of the stream that the type is read from, in bytes
//   ["element"] ["index"]         in conditions that end a list: its last element, its number
//   ["parent"] ["root"] ["io"]    outer objects and streams
//   ["length", TREE]              elements of a list
//   ["[]", LIST, NUMBER] ["array", TREE...] ["?", IF, THEN, ELSE]
//   ["neg", TREE] ["not", TREE] and the binary operators by their signs; "/" rounds down
import { constant, parseExpr } from './expr.mjs';
import {
  enumValue, findType, memberOf, splitTypeRef,
} from './names.mjs';
import { scalar } from './layouts.mjs';
import { SchemaProblem } from './schemas.mjs';

export const PLANS_VERSION = 1;

const STREAM = new Set(['size', 'pos', 'eof']);
const OUTER = { _parent: ['parent'], _root: ['root'], _io: ['io'], _: ['element'], _index: ['index'] };

/** Binds the expressions of one scope; `element` is the scope of a list's elements. */
class Binder {
  constructor(schemas, scope, element = null) {
    this.schemas = schemas;
    this.scope = scope;
    this.element = element;
  }

  fail(what) {
    const { schema, path } = this.scope;
    throw new SchemaProblem(schema.file, path, `no reading plan for '${what}'`);
  }

  /** The tree of an expression's text. */
  text(text) {
    const tree = parseExpr(String(text));
    return tree === null ? this.fail(text) : this.tree(tree);
  }

  tree(node) {
    if (node.num !== undefined) return node.num;
    if (node.word !== undefined) return this.word(node.word);
    const { op, args } = node;
    switch (op) {
      case '.': return this.member(args[0], node.name);
      case 'as': return this.tree(args[0]);
      case '?:': return ['?', ...args.map((arg) => this.tree(arg))];
      case 'unary-': return ['neg', this.tree(args[0])];
      case 'unary~': case 'unary+': case '()': case undefined: return this.fail(op ?? 'a text');
      default: return [op, ...args.map((arg) => this.tree(arg))];
    }
  }

  word(name) {
    if (name === 'true' || name === 'false') return name === 'true';
    if (name.includes('::')) {
      const found = enumValue(this.schemas, this.scope, name);
      return found ? BigInt(found.value) : this.fail(name);
    }
    return OUTER[name] ?? this.own(this.scope, name);
  }

  own(scope, name) {
    const { seq = [], params = [], instances = {} } = scope.spec;
    if (seq.some((field) => field.id === name)) return ['field', name];
    if (params.some((param) => param.id === name)) return ['param', name];
    if (instances[name]) return [instances[name].value === undefined ? 'placed' : 'value', name];
    return this.fail(name);
  }

  member(operand, name) {
    if (operand.word === '_io' && STREAM.has(name)) return [name];
    if (name === 'to_i') return this.tree(operand);
    if (name === 'size' || name === 'length') return ['length', this.tree(operand)];
    const target = this.scopeOf(operand);
    if (!target) return this.fail(`the operand of .${name}`);
    return ['of', this.tree(operand), name === '_io' ? ['io'] : OUTER[name] ?? this.own(target, name)];
  }

  /** The type of the object that an operand yields, or null. */
  scopeOf(node) {
    if (node.op === '[]') return this.scopeOf(node.args[0]);
    if (node.op === 'as') return findType(this.schemas, this.scope, node.type);
    if (node.word === '_') return this.element;
    if (node.word === '_parent') return this.scope.parent;
    if (node.word === '_root') return this.scope.schema.root;
    const [scope, name] = node.op === '.' ? [this.scopeOf(node.args[0]), node.name] : [this.scope, node.word];
    if (!scope || !name) return null;
    if (name === '_parent') return scope.parent;
    const spec = memberOf(scope, name);
    const split = typeof spec?.type === 'string' ? splitTypeRef(spec.type) : null;
    return split && findType(this.schemas, scope, split.name);
  }
}

/** Where a type's byte order comes from; `outer` is that of the object it is part of. */
function orderOf(binder, scope) {
  const own = scope.spec.meta?.endian;
  if (own === undefined) {
    const outer = scope.parent ? orderOf(binder, scope.parent) : 'none';
    return typeof outer === 'string' ? outer : 'outer';
  }
  if (own === 'le') return 'little';
  if (own === 'be') return 'big';
  const { 'switch-on': on, cases } = own;
  if (JSON.stringify(cases) !== '{"true":"be","_":"le"}') binder.fail('its byte order');
  return { big_if: new Binder(binder.schemas, scope).text(on) };
}

function typed(binder, { type, args }, texts) {
  return { type, ...(args.length > 0 ? { args: texts.map((arg) => binder.text(arg)) } : {}) };
}

/** Bytes of one element where the schema fixes them, else null. */
function elementWidth(layout, spec, field) {
  if (spec.size !== undefined) return constant(spec.size);
  if (field.contents !== undefined) return field.contents.length;
  if (field.kind === 'uint' || field.kind === 'int') return Number(field.type.slice(1));
  return field.kind === 'type' ? layout.types[field.type]?.size ?? null : null;
}

/** A field, or an instance with a place of its own. */
function fieldPlan(schemas, scope, layout, spec, field) {
  const target = typeof spec.type === 'string' ? splitTypeRef(spec.type) : null;
  const element = target && findType(schemas, scope, target.name);
  const binder = new Binder(schemas, scope, element);
  const out = {
    id: field.id,
    kind: field.kind,
    ...(field.kind === 'switch' ? {} : typed(binder, field, field.args)),
    width: elementWidth(layout, spec, field),
  };
  const basic = typeof spec.type === 'string' ? scalar(spec.type) : null;
  if (basic?.order) out.order = basic.order;
  if (spec.if !== undefined) out.if = binder.text(spec.if);
  if (spec.size !== undefined) out.size = binder.text(spec.size);
  if (spec['size-eos']) out.rest = true;
  if (spec.repeat !== undefined) out.repeat = spec.repeat;
  if (spec.repeat === 'expr') out.count = binder.text(spec['repeat-expr']);
  if (spec.repeat === 'until') out.until = binder.text(spec['repeat-until']);
  if (field.cases !== undefined) {
    out.switch_on = binder.text(field.switch_on);
    out.cases = Object.fromEntries(Object.entries(field.cases)
      .map(([value, entry]) => [value, typed(binder, entry, entry.args)]));
  }
  if (field.contents !== undefined) out.contents = Buffer.from(field.contents).toString('hex');
  if (spec.valid?.expr !== undefined) out.valid = binder.text(spec.valid.expr);
  else if (spec.valid?.['any-of'] !== undefined) {
    const any = spec.valid['any-of'].map((one) => ['==', ['element'], binder.text(one)]);
    out.valid = any.reduce((left, right) => ['or', left, right]);
  } else if (spec.valid !== undefined) binder.fail(`valid of ${field.id}`);
  for (const key of ['enum', 'encoding', 'format']) {
    if (field[key] !== undefined) out[key] = field[key];
  }
  if (spec.pos !== undefined) out.pos = binder.text(spec.pos);
  if (spec.io !== undefined) out.io = binder.text(spec.io);
  return out;
}

/** A value instance: its tree, and where it is bits of a field, which. */
function valuePlan(binder, spec, instance) {
  const out = { value: binder.text(spec.value) };
  if (spec.if !== undefined) out.if = binder.text(spec.if);
  for (const key of ['enum', 'flag_of', 'part_of', 'mask', 'shift']) {
    if (instance[key] !== undefined) out[key] = instance[key];
  }
  if (instance.flag_of !== undefined) out.name = instance.orig_id ?? instance.id;
  return out;
}

function typePlan(schemas, scope, layout) {
  const own = layout.types[scope.key];
  const binder = new Binder(schemas, scope);
  const specs = scope.spec.instances ?? {};
  const values = {};
  const placed = [];
  for (const instance of own.instances) {
    const spec = specs[instance.id];
    if (spec.value === undefined) {
      const field = fieldPlan(schemas, scope, layout, spec, instance);
      placed.push(field);
    } else values[instance.id] = valuePlan(binder, spec, instance);
  }
  return {
    order: orderOf(binder, scope),
    ...(own.params.length > 0 ? { params: own.params.map((param) => param.id) } : {}),
    fields: (scope.spec.seq ?? []).map((spec, n) => fieldPlan(schemas, scope, layout, spec, own.fields[n])),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(placed.length > 0 ? { placed } : {}),
  };
}

/** The whole of plans.json for a map of schemas and their layouts. */
export function makePlans(schemas, layout) {
  const types = {};
  for (const schema of schemas.values()) {
    for (const scope of schema.root.walk()) types[scope.key] = typePlan(schemas, scope, layout);
  }
  return { luformat_plans: PLANS_VERSION, types };
}
