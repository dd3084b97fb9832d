// The tree: nodes made from what the generated parsers have read. A node knows its
// bytes (a range of a region), its text, and how to make its children when it is
// opened. No DOM here.
import { ExplorerError, hex } from './errors.js';
import { enumName, field, layoutOf } from './schema.js';
import { counted, printable, valueText } from './values.js';

const CHUNK = 100;
const MOST_FLAGS = 4;
const MOST_DEPTH = 4;
const MOST_TEXT = 160;

/** One line of the tree. */
export class Node {
  constructor(label, parts = {}) {
    this.label = label;
    this.summary = parts.summary ?? '';
    this.region = parts.region ?? null;
    this.start = parts.start ?? 0;
    this.length = parts.length ?? 0;
    /** Layout of the object that it is; the item of the type `owner` that it is the value of. */
    this.type = parts.type ?? null;
    this.item = parts.item ?? null;
    this.owner = parts.owner ?? null;
    this.value = parts.value;
    this.isError = parts.isError ?? false;
    this.error = parts.error ?? null;
    this.describe = parts.describe ?? null;
    /** Elements of a list that it groups; 0 if it is no mere group. */
    this.grouped = parts.grouped ?? 0;
    /** Children that are known before it is opened, of which faults are told at once. */
    this.known = parts.known ?? null;
    this.isBroken = this.isError || (this.known?.some(({ isBroken }) => isBroken) ?? false);
    this._children = parts.children ?? (this.known && (() => this.known));
  }

  get hasChildren() {
    return this._children !== null;
  }

  /** The same node with other children. */
  with(children) {
    return new Node(this.label, { ...this, children });
  }

  /** The children; a fault in reading them is a child of its own. */
  async load() {
    if (typeof this._children === 'function') this._children = this._children();
    try {
      this._children = await this._children ?? [];
    } catch (error) {
      this._children = [errorNode(error)];
    }
    if (this._children.some(({ isBroken }) => isBroken)) this.isBroken = true;
    return this._children;
  }

  /** The children, which are made anew if it was not opened: for who looks at all and keeps none. */
  async glance() {
    if (typeof this._children !== 'function') return await this._children ?? [];
    try {
      return await this._children() ?? [];
    } catch (error) {
      return [errorNode(error)];
    }
  }
}

/** A node that shows an error in its place. */
export function errorNode(error, region = null, start = 0, length = 0) {
  const known = error instanceof ExplorerError;
  const shown = known ? error : new ExplorerError(printable(String(error.message ?? error)), { cause: error });
  return new Node('error', { summary: shown.message, isError: true, error: shown, region, start, length });
}

function clipped(text) {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}

function isParsed(value) {
  return value !== null && typeof value === 'object' && value._debug !== undefined;
}

function formatted(value, item, format, depth) {
  if (Array.isArray(value)) return counted(value.length, 'element');
  if (isParsed(value)) return represent(value, depth + 1);
  if (format === 'str' && value instanceof Uint8Array) return printable(new TextDecoder().decode(value));
  if (typeof value === 'string') return printable(value);
  if (item.enum) return enumName(item.enum, value) ?? hex(value);
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return format === 'hex' ? hex(value) : String(value);
  return valueText(value, item);
}

/** What `{a.b:hex}` of a representation stands for. */
function resolved(object, expression, depth) {
  const [path, format] = expression.split(':');
  let at = object;
  const names = path.split('.');
  for (const [index, name] of names.entries()) {
    if (at === undefined || at === null) return '';
    if (Array.isArray(at) && name === 'length') return String(at.length);
    const item = isParsed(at) ? field(layoutOf(at).key, name) : null;
    if (!item) return '';
    const value = at[item.js];
    if (index === names.length - 1) return value === undefined ? '' : formatted(value, item, format, depth);
    at = value;
  }
  return '';
}

/** One line about a parsed object, as its schema words it. */
export function represent(object, depth = 0) {
  const text = layoutOf(object)?.text;
  if (!text || depth > MOST_DEPTH) return '';
  const parts = text.split(/\{([^}]*)\}/);
  let shown = '';
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) continue;
    let value;
    try {
      value = resolved(object, part, depth);
    } catch {
      value = '?';
    }
    // An absent value takes the words in front of it along.
    if (value !== '') shown += parts[i - 1] + value;
  }
  if (parts.length === 1 || shown) shown += parts.at(-1);
  return clipped(shown.replace(/^[\s,-]+|[\s,-]+$/g, ''));
}

function span(debug, place) {
  if (debug?.start === undefined) return {};
  const end = debug.end ?? debug.start;
  return { region: place.region, start: place.base + debug.ioOffset + debug.start, length: end - debug.start };
}

function flagSummary(object, flags, value) {
  const set = flags.filter((item) => item.flagOf && object[item.js]).map(({ orig, id }) => orig ?? id);
  const more = set.length > MOST_FLAGS ? `, ${set.length - MOST_FLAGS} more` : '';
  const names = set.length ? `: ${set.slice(0, MOST_FLAGS).join(', ')}${more}` : '';
  return `${hex(value)}${names}`;
}

function partNode(object, layout, item, place, debug) {
  const value = object[item.js];
  return new Node(item.id, { summary: valueText(value, item), value, item, owner: layout.key, ...span(debug, place) });
}

/** The node of one value (an element, if the item repeats). */
function valueNode(label, object, layout, item, value, debug, place) {
  const shared = { item, owner: layout.key, ...span(debug, place) };
  if (isParsed(value)) {
    return new Node(label, {
      ...shared, type: layoutOf(value), summary: represent(value), children: () => objectChildren(value, place),
    });
  }
  const parts = layout.instances.filter(({ flagOf, partOf }) => item.id === (flagOf ?? partOf) && !Array.isArray(object[item.js]));
  if (parts.length === 0) return new Node(label, { ...shared, value, summary: clipped(valueText(value, item)) });
  return new Node(label, {
    ...shared,
    value,
    summary: item.enum ? valueText(value, item) : flagSummary(object, parts, value),
    children: () => parts.map((each) => partNode(object, layout, each, place, debug)),
  });
}

/** Children of a long list in groups, so that no list of thousands is drawn at once. */
export function grouped(count, make, first = 0) {
  const range = (from, to) => Array.from({ length: to - from }, (_, i) => make(first + from + i));
  if (count <= 2 * CHUNK) return range(0, count);
  let size = CHUNK;
  while (count / size > 2 * CHUNK) size *= CHUNK;
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => {
    const from = i * size;
    const to = Math.min(count, from + size);
    return new Node(`[${first + from} … ${first + to - 1}]`, {
      summary: counted(to - from, 'element'),
      grouped: to - from,
      children: () => grouped(to - from, make, first + from),
    });
  });
}

function arrayNode(object, layout, item, values, debug, place) {
  const element = (i) => valueNode(`[${i}]`, object, layout, item, values[i], debug.arr?.[i], place);
  return new Node(item.id, {
    item,
    owner: layout.key,
    ...span(debug, place),
    summary: counted(values.length, 'element'),
    children: values.length ? () => grouped(values.length, element) : null,
  });
}

function memberNode(object, layout, item, debug, place) {
  const value = object[item.js];
  if (value === undefined || debug === undefined) return null;
  if (value instanceof Uint8Array && value.length === 0) return null;
  if (Array.isArray(value)) return arrayNode(object, layout, item, value, debug, place);
  return valueNode(item.id, object, layout, item, value, debug, place);
}

/** The field in which the reading of an object broke off, if it did. */
function unfinished(object) {
  return layoutOf(object).fields.find(({ js }) => object._debug[js] && object._debug[js].end === undefined);
}

/** A node for an instance that is neither a flag nor a part of a field. */
function instanceNode(object, layout, item, place) {
  try {
    const value = object[item.js];
    const debug = object._debug[`_m_${item.js}`];
    if (value === undefined) return null;
    if (item.kind !== undefined) return memberNode(object, layout, item, debug, place);
    return new Node(item.id, { item, owner: layout.key, value, summary: valueText(value, item) });
  } catch (error) {
    // What it follows from may stand behind the place where reading broke off, which is told.
    if (unfinished(object)) return null;
    return errorNode(new ExplorerError(`${item.id} cannot be computed: ${printable(error.message)}`, { cause: error }));
  }
}

/** The fields of a parsed object, in the order of its bytes, and what follows from them. */
export function objectChildren(object, place) {
  const layout = layoutOf(object);
  const fields = layout.fields.map((item) => memberNode(object, layout, item, object._debug[item.js], place));
  const ids = new Set(layout.fields.map(({ id }) => id));
  const derived = layout.instances
    .filter(({ flagOf, partOf }) => !ids.has(flagOf ?? partOf))
    .map((item) => instanceNode(object, layout, item, place));
  return [...fields, ...derived].filter((node) => node !== null);
}

/** Where reading stopped: the path and the region's offset of the field that has no end. */
function fault(object, path = []) {
  const item = unfinished(object);
  if (!item) return { path, at: object._io.byteOffset + object._io.pos };
  const debug = object._debug[item.js];
  const value = object[item.js];
  const last = Array.isArray(value) ? value.at(-1) : value;
  const here = [...path, Array.isArray(value) ? `${item.id}[${Math.max(0, value.length - 1)}]` : item.id];
  if (isParsed(last)) return fault(last, here);
  const element = debug.arr?.at(-1) ?? debug;
  return { path: here, at: element.ioOffset + element.start };
}

/** A parser's error in the words of this page. */
function parseError(what, object, error, place) {
  const { path, at } = fault(object);
  const names = path.length ? `${path.join('/')}: ` : '';
  return new ExplorerError(`${what}: ${names}${printable(error.message)}`, {
    cause: error,
    where: place.region.where(place.base + at),
    hint: 'the length or the content does not fit the layout; what stands before it is shown',
  });
}

/** `[node]` for an error, or nothing. */
export function errorNodes(what, object, error, place) {
  return error ? [errorNode(parseError(what, object, error, place), place.region, place.base)] : [];
}

