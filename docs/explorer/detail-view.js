// What the schemas say of the selected line: value, place, meaning.
import { copy, element, prose } from './dom.js';
import { hex, whereText } from './errors.js';
import { enumMember, enumMembers } from './schema.js';
import { bytesHex, printableLines, valueText } from './values.js';
import { pages } from './vendor/pages.js';

/** Bytes that are copied at most. */
const MOST_COPIED = 1 << 20;
/** Numbers above are copied in hexadecimal. */
const MOST_DECIMAL = 2 ** 24;

/** A link to where the site describes the type of a node, or the field that it is. */
function reference({ item, type, owner }) {
  const key = type?.key ?? owner;
  if (!key) return [];
  const isField = !type && item;
  const name = isField ? `${key}.${item.id}` : key;
  const link = element('a', { href: `${pages[key]}${isField ? `.${item.id}` : ''}` }, name);
  return [element('p', { className: 'fine' }, 'Reference: ', link)];
}

function valueParts(node) {
  const { value, item } = node;
  if (value === undefined || value instanceof Uint8Array || typeof value === 'boolean') return valueText(value, item ?? {});
  if (typeof value === 'string') return printableLines(value);
  if (item?.enum) return valueText(value, item ?? {});
  return `${value} = ${hex(value)}`;
}

function places(node) {
  if (!node.region) return '';
  const first = node.region.where(node.start);
  const bytes = node.length === 1 ? '1 byte' : `${node.length} bytes`;
  return `${bytes} at ${whereText(first)}`;
}

function facts(rows) {
  return element('dl', {}, ...rows.filter(([, text]) => text).flatMap(([name, text]) => (
    [element('dt', {}, name), element('dd', {}, text)])));
}

function knownValues(key) {
  const rows = enumMembers(key).map(([value, { id, orig, doc }]) => element(
    'tr',
    {},
    element('td', {}, hex(Number(value))),
    element('td', {}, orig ?? id),
    element('td', {}, ...prose(doc ?? '')),
  ));
  return element('details', {}, element('summary', {}, `${rows.length} known values`), element('table', {}, ...rows));
}

function typeText({ item, type }) {
  if (item?.flagOf) return `a flag of ${item.flagOf}`;
  if (item?.partOf) return `a part of ${item.partOf}`;
  if (item?.value !== undefined) return `computed: ${item.value}`;
  return [item?.type ?? item?.kind, type && type.key !== item?.type ? type.key : ''].filter(Boolean).join(', ');
}

/** Buttons that copy: what each is called, and the text that it takes, if there is one now. */
function copies(node, path, say) {
  const { value, region, start, length } = node;
  const wanted = [
    ['path', path && (async () => path)],
    ['value', value !== undefined && (async () => copiedValue(node))],
    ['bytes', region && length > 0 && length <= MOST_COPIED && (async () => bytesHex(await region.read(start, length)))],
  ];
  return element('p', { className: 'copies' }, ...wanted.filter(([, text]) => text).map(([name, text]) => element(
    'button',
    { type: 'button', className: 'quiet', onclick: () => text().then(copy).then(() => say(`${name} copied`), (error) => say(`not copied: ${error.message}`)) },
    `Copy ${name}`,
  )));
}

function copiedValue({ value, item }) {
  if (value instanceof Uint8Array) return bytesHex(value);
  if (typeof value === 'bigint' || (typeof value === 'number' && value > MOST_DECIMAL)) return hex(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : valueText(value, item ?? {});
}

function errorDetail({ error }) {
  return [
    element('p', { className: 'message error' }, error.message),
    facts([['where', whereText(error.where)], ['hint', error.hint]]),
  ];
}

function docs({ item, type }) {
  const own = item?.doc ?? '';
  const ofType = type?.doc && type.doc !== own ? type.doc : '';
  return [...(own ? prose(own) : []), ...(ofType ? prose(ofType) : [])];
}

/**
 * Show `node` in `root`; `labels` lead to it, `path` is the text for them, `command` shows the
 * same in a terminal. What was copied is told to `say`.
 */
export function showDetail(root, node, { labels, path, command, say }) {
  root.replaceChildren(element('h2', {}, labels.join(' / ')));
  if (node.isError) {
    root.append(...errorDetail(node), copies(node, path, say));
    return;
  }
  const { item, type } = node;
  const member = item?.enum && node.value !== undefined ? enumMember(item.enum, node.value) : null;
  root.append(
    facts([
      ['value', node.value === undefined ? '' : valueParts(node)],
      ['place', places(node)],
      ['type', typeText(node)],
      ['specification', item?.orig ?? type?.orig ?? ''],
    ]),
    ...docs(node),
    ...(member?.doc ? prose(`\`${member.orig ?? member.id}\`: ${member.doc}`) : []),
  );
  if (item?.enum && node.value !== undefined) root.append(knownValues(item.enum));
  if (type?.ref) root.append(element('p', { className: 'fine' }, `Source: ${type.ref}`));
  root.append(copies(node, path, say), ...reference(node));
  if (command) root.append(element('p', { className: 'fine' }, 'In a terminal: ', element('code', {}, command)));
}
