// Names: looked up as the compiler does it (the current type outward, then the
// imported files), and spelt as the compiler spells them in its targets.

/** `lu_version` -> `LuVersion`. */
export function upperCamel(id) {
  return id.split('_').map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('');
}

/** `len_body` -> `lenBody`. */
export function lowerCamel(id) {
  const name = upperCamel(id);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function descend(scope, names) {
  let found = scope;
  for (const name of names) {
    found = found?.types.get(name);
  }
  return found ?? null;
}

function global(schemas, scope, name) {
  const own = scope.schema;
  if (name === own.name || own.imports.includes(name)) return schemas.get(name)?.root ?? null;
  return null;
}

/** The scope that `name` (`a` or `a::b`) means inside `scope`, or null. */
export function findType(schemas, scope, name) {
  const [head, ...rest] = name.split('::');
  for (let at = scope; at; at = at.parent) {
    if (at.types.has(head)) return descend(at.types.get(head), rest);
  }
  return descend(global(schemas, scope, head), rest);
}

/** The enum that `name` means inside `scope`: `{scope, name, values, key}`, or null. */
export function findEnum(schemas, scope, name) {
  const parts = name.split('::');
  const enumName = parts.pop();
  const entry = (at) => (at?.enums.has(enumName)
    ? { scope: at, name: enumName, values: at.enums.get(enumName), key: `${at.key}::${enumName}` }
    : null);
  if (parts.length > 0) return entry(findType(schemas, scope, parts.join('::')));
  for (let at = scope; at; at = at.parent) {
    if (at.enums.has(enumName)) return entry(at);
  }
  return null;
}

/** The integer of an enum literal `a::b::member` inside `scope`, or null. */
export function enumValue(schemas, scope, literal) {
  const parts = literal.split('::');
  const member = parts.pop();
  const found = parts.length > 0 ? findEnum(schemas, scope, parts.join('::')) : null;
  if (!found) return null;
  for (const [value, spec] of Object.entries(found.values)) {
    if ((typeof spec === 'object' ? spec.id : spec) === member) return { value, enum: found };
  }
  return null;
}

/** Split `name(a, b)` into `{name, args}`; null if it is neither a name nor a call. */
export function splitTypeRef(text) {
  const match = /^([a-z][a-z0-9_]*(?:::[a-z][a-z0-9_]*)*)(?:\(([\s\S]*)\))?$/.exec(text.trim());
  if (!match) return null;
  return { name: match[1], args: match[2] === undefined ? [] : splitArgs(match[2]) };
}

/** Split at the commas that are in no bracket and no string. */
export function splitArgs(text) {
  const args = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      args.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  if (last !== '' || args.length > 0) args.push(last);
  return args;
}

/** The specification of member `name` of `scope`: a field, parameter or instance; or null. */
export function memberOf(scope, name) {
  const field = [...(scope.spec.seq ?? []), ...(scope.spec.params ?? [])].find((f) => f.id === name);
  return field ?? scope.spec.instances?.[name] ?? null;
}

/** The scope that the operand before a dot is of (a tree of `parseExpr`), or null. */
export function scopeOfOperand(schemas, scope, node) {
  if (node.word === '_parent') return scope.parent;
  const spec = node.word && memberOf(scope, node.word);
  const split = typeof spec?.type === 'string' ? splitTypeRef(spec.type) : null;
  return split && findType(schemas, scope, split.name);
}
