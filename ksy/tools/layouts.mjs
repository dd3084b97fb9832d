// Every type of every schema with its fields placed: what layouts.json holds.
import { bitsOf, constant, fold, parseExpr } from './expr.mjs';
import {
  enumValue, findEnum, findType, memberOf, scopeOfOperand, splitTypeRef, upperCamel,
} from './names.mjs';

export const LAYOUTS_VERSION = 1;

const SCALAR = /^([usf])([1248])(le|be)?$/;
const SCALAR_KIND = { u: 'uint', s: 'int', f: 'float' };
const TAIL = /^\(?\s*not\s+_io\.eof\s*\)?$/;
const ORDER = { le: 'little', be: 'big' };
const KNOWN_CUSTOM = new Set(['-orig-id', '-webide-representation', '-flag-of', '-part-of']);

/** A builtin type taken apart: `{kind, type, width, order}`, or null. */
export function scalar(name) {
  const match = SCALAR.exec(name);
  if (!match || (match[1] === 'f' && Number(match[2]) < 4)) return null;
  return {
    kind: SCALAR_KIND[match[1]],
    type: match[1] + match[2],
    width: Number(match[2]),
    order: match[3] && ORDER[match[3]],
  };
}

function text(value, separator = '\n') {
  return Array.isArray(value) ? value.join(separator) : String(value).trimEnd();
}

function documented(spec) {
  const out = {};
  out.doc = spec.doc === undefined ? '' : text(spec.doc);
  if (spec['doc-ref'] !== undefined) out.doc_ref = text(spec['doc-ref']);
  return out;
}

/** Keys of our own that have no meaning here are handed through: `-format` -> `format`. */
function custom(spec) {
  const out = {};
  for (const [key, value] of Object.entries(spec)) {
    if (key.startsWith('-') && !KNOWN_CUSTOM.has(key)) out[key.slice(1).replaceAll('-', '_')] = value;
  }
  return out;
}

function origId(spec) {
  return spec['-orig-id'] === undefined ? {} : { orig_id: text(spec['-orig-id'], ', ') };
}

function contentBytes(contents) {
  const parts = Array.isArray(contents) ? contents : [contents];
  return parts.flatMap((p) => (typeof p === 'number' ? [p] : [...Buffer.from(String(p), 'utf8')]));
}

function byteOrder(scope) {
  for (let at = scope; at; at = at.parent) {
    const endian = at.spec.meta?.endian;
    if (endian !== undefined) return typeof endian === 'object' ? 'host' : ORDER[endian];
  }
  return 'none';
}

class Layouts {
  constructor(schemas) {
    this.schemas = schemas;
    this.done = new Map();
    this.open = new Set();
  }

  /** Sizes of a user type: `{size, sizes}`; a type within itself has none. */
  sizesOf(scope) {
    if (this.open.has(scope)) return { size: null, sizes: null };
    return this.layout(scope);
  }

  typeRef(scope, ref) {
    const split = splitTypeRef(String(ref));
    if (!split) return { kind: 'type', type: String(ref), args: [], width: null };
    const basic = scalar(split.name);
    if (basic) return { ...basic, args: [] };
    if (split.name === 'str' || split.name === 'strz') {
      return { kind: 'string', type: split.name, args: [], width: null };
    }
    const target = findType(this.schemas, scope, split.name);
    const { size } = target ? this.sizesOf(target) : { size: null };
    return { kind: 'type', type: target?.key ?? split.name, args: split.args, width: size };
  }

  /** One case of a type switch; `_` is the default. */
  caseOf(scope, key, ref) {
    const { type, args, width } = this.typeRef(scope, ref);
    const literal = key.includes('::') ? enumValue(this.schemas, scope, key) : null;
    const entry = { type, args };
    if (literal) {
      const parts = literal.enum.key.split('::');
      entry.label = `${parts.at(-1)}::${key.split('::').at(-1)}`;
    }
    const plain = key.replace(/^(["'])(.*)\1$/s, '$2');
    const number = constant(plain);
    return [literal?.value ?? (number === null ? plain : String(number)), entry, width];
  }

  /** What a field's `type` says: kind, type, args, width of one element, and the like. */
  typing(scope, spec) {
    const ref = spec.type;
    if (ref === undefined) return { kind: 'bytes', type: null, args: [], width: null };
    if (typeof ref !== 'object') return this.typeRef(scope, ref);
    const cases = {};
    const widths = new Set();
    for (const [key, target] of Object.entries(ref.cases ?? {})) {
      const [value, entry, width] = this.caseOf(scope, key, target);
      cases[value] = entry;
      widths.add(width);
    }
    const fixed = '_' in cases && widths.size === 1;
    return {
      kind: 'switch',
      type: null,
      args: [],
      width: fixed ? [...widths][0] : null,
      extra: { switch_on: String(ref['switch-on']), cases },
    };
  }

  /** The part that fields and placed instances have in common. */
  attribute(scope, spec) {
    const typing = this.typing(scope, spec);
    const extra = { ...typing.extra };
    let width = typing.width;
    if (spec.size !== undefined) {
      width = constant(spec.size);
      if (width === null) extra.size_expr = String(spec.size).trim();
    } else if (spec['size-eos']) {
      width = null;
      extra.size_eos = true;
    } else if (spec.contents !== undefined) {
      width = contentBytes(spec.contents).length;
    }
    let count = null;
    if (spec.repeat !== undefined) {
      extra.repeat = spec.repeat;
      if (spec.repeat === 'expr') {
        count = constant(spec['repeat-expr']);
        extra.repeat_expr = String(spec['repeat-expr']).trim();
      }
      if (spec.repeat === 'until') extra.repeat_until = String(spec['repeat-until']).trim();
      width = width === null || count === null ? null : width * count;
    }
    if (spec.if !== undefined) {
      extra.if = String(spec.if).trim();
      if (TAIL.test(extra.if)) extra.optional_tail = true;
    }
    if (typing.order) extra.byte_order = typing.order;
    this.meaning(scope, spec, extra);
    const { kind, type, args } = typing;
    return { width, kind, type, args, count, extra };
  }

  meaning(scope, spec, extra) {
    if (spec.enum !== undefined) {
      extra.enum = findEnum(this.schemas, scope, String(spec.enum))?.key ?? String(spec.enum);
    }
    if (spec.valid !== undefined) extra.valid = spec.valid;
    if (spec.contents !== undefined) extra.contents = contentBytes(spec.contents);
    if (spec.encoding !== undefined) extra.encoding = spec.encoding;
    if (spec.terminator !== undefined) extra.terminator = spec.terminator;
  }

  field(scope, spec, offset) {
    const { width, kind, type, args, count, extra } = this.attribute(scope, spec);
    return {
      id: spec.id,
      ...origId(spec),
      offset,
      width,
      kind,
      type,
      args,
      count,
      ...extra,
      ...custom(spec),
      ...documented(spec),
    };
  }

  instance(scope, id, spec, fields) {
    const out = { id, ...origId(spec) };
    if (spec.value !== undefined) {
      out.value = String(spec.value).trim();
      const tree = parseExpr(out.value);
      const always = fold(tree);
      if (always !== null) out.constant = always;
      const taken = this.enumOf(scope, tree);
      if (taken) out.enum = taken;
      if (spec.if !== undefined) out.if = String(spec.if).trim();
      this.meaning(scope, spec, out);
    } else {
      const { width, kind, type, args, count, extra } = this.attribute(scope, spec);
      out.pos = String(spec.pos).trim();
      if (spec.io !== undefined) out.io = String(spec.io).trim();
      Object.assign(out, { width, kind, type, args, count }, extra);
    }
    for (const key of ['-flag-of', '-part-of']) {
      if (spec[key] !== undefined) out[key.slice(1).replace('-', '_')] = String(spec[key]);
    }
    this.bits(scope, out, fields);
    return { ...out, ...custom(spec), ...documented(spec) };
  }

  /** The enum of a value that is another member's, as `header.record_type`. */
  enumOf(scope, tree) {
    let at = scope;
    let name = tree?.word;
    if (tree?.op === '.') {
      at = scopeOfOperand(this.schemas, scope, tree.args[0]);
      name = tree.name;
    }
    const spec = at && name ? memberOf(at, name) : null;
    return spec?.enum === undefined ? null : findEnum(this.schemas, at, String(spec.enum))?.key;
  }

  /** The mask (and shift) of a flag or part, where the expression shows it. */
  bits(scope, instance, fields) {
    const owner = instance.flag_of ?? instance.part_of;
    const field = fields.find((f) => f.id === owner);
    if (instance.value === undefined || field?.kind !== 'uint' || field.repeat) return;
    const values = Object.fromEntries(Object.entries(scope.spec.instances ?? {})
      .map(([id, spec]) => [id, spec?.value]));
    const found = bitsOf(instance.value, owner, field.width, values);
    if (!found || found.isFlag !== (instance.flag_of !== undefined)) return;
    instance.mask = found.mask;
    if (!found.isFlag) instance.shift = Number(found.shift);
  }

  layout(scope) {
    const known = this.done.get(scope);
    if (known) return known;
    this.open.add(scope);
    const spec = scope.spec;
    const fields = [];
    let offset = 0;
    let stops = [];
    let isPlain = true;
    // Octets behind the known layout are kept, but give the type no further size.
    let isOpen = false;
    for (const attr of spec.seq ?? []) {
      const field = this.field(scope, attr, offset);
      fields.push(field);
      if (field.optional_tail && field.size_eos && field.kind === 'bytes') {
        isOpen = true;
        break;
      }
      if (field.optional_tail) stops.push(offset);
      else if (stops.length > 0 || field.if !== undefined) isPlain = false;
      const isKnown = field.width !== null && (field.if === undefined || field.optional_tail);
      offset = offset === null || !isKnown ? null : offset + field.width;
      isPlain &&= offset !== null;
    }
    if (!isPlain) stops = [];
    const hasTail = stops.length > 0 || (isOpen && isPlain);
    const out = {
      schema: scope.schema.name,
      id: scope.id,
      ...origId(spec),
      python: `${scope.schema.name}.${this.className(scope)}`,
      ...documented(spec),
      byte_order: byteOrder(scope),
      params: (spec.params ?? []).map((p) => this.param(scope, p)),
      size: isPlain && !hasTail ? offset : null,
      sizes: hasTail ? [...stops, offset] : null,
      ...(spec['-webide-representation'] === undefined
        ? {} : { representation: String(spec['-webide-representation']) }),
      ...custom(spec),
      fields,
      instances: Object.entries(spec.instances ?? {}).map(([id, s]) => this.instance(scope, id, s, fields)),
    };
    this.open.delete(scope);
    // A type met inside itself has been given no size: only the outermost
    // answer is final.
    if (this.open.size === 0 || out.size !== null || out.sizes !== null) this.done.set(scope, out);
    return out;
  }

  className(scope) {
    const own = upperCamel(scope.id);
    return scope.parent ? `${this.className(scope.parent)}.${own}` : own;
  }

  param(scope, spec) {
    const split = splitTypeRef(String(spec.type ?? ''));
    const target = split && findType(this.schemas, scope, split.name);
    const found = spec.enum === undefined ? null : findEnum(this.schemas, scope, String(spec.enum));
    return {
      id: spec.id,
      ...origId(spec),
      type: target?.key ?? String(spec.type ?? 'bytes'),
      ...(found ? { enum: found.key } : {}),
      ...documented(spec),
    };
  }
}

function schemaEntry(schema) {
  const { meta, spec } = schema;
  const extension = meta['file-extension'];
  return {
    title: meta.title,
    ...documented(spec),
    license: meta.license,
    ...(extension === undefined ? {} : { file_extension: text(extension, ' ') }),
    imports: schema.imports,
    root: schema.name,
    ...custom(spec),
  };
}

function enumEntry(schema, values) {
  const members = {};
  for (const [value, spec] of Object.entries(values)) {
    members[value] = typeof spec === 'object'
      ? { id: spec.id, ...origId(spec), ...custom(spec), ...documented(spec) }
      : { id: spec, doc: '' };
  }
  return { schema: schema.name, values: members };
}

/** The whole of layouts.json for a map of schemas. Masks are BigInt. */
export function makeLayouts(schemas, kscVersion) {
  const layouts = new Layouts(schemas);
  const out = {
    luformat_layouts: LAYOUTS_VERSION, ksc: kscVersion, schemas: {}, types: {}, enums: {},
  };
  for (const schema of schemas.values()) {
    out.schemas[schema.name] = schemaEntry(schema);
    for (const scope of schema.root.walk()) {
      out.types[scope.key] = layouts.layout(scope);
      for (const [name, values] of scope.enums) {
        out.enums[`${scope.key}::${name}`] = enumEntry(schema, values);
      }
    }
  }
  return out;
}
