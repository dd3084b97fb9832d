// Looking for a name, a value or an address in the whole tree. Lines are made for the look and
// not kept; the contents of large records, such as guest pages, are passed over.
import { bytesHex } from './values.js';

export const MOST_MATCHES = 200;
const MOST_LINES = 500000;
/** Bytes of a record that is not looked into. */
const LARGE = 1 << 20;
/** The record of guest pages: hundreds of numbers of pages, and what the guest has in them. */
const PAGES = 'xen_migration_records::page_data';
/** Lines between two chances for the page to draw. */
const BREATH = 500;
const NUMBER = /^(0x[0-9a-f]+|\d+)$/i;
const ADDRESS = /^(stream|maddr|file)\s*[+ ]\s*(0x[0-9a-f]+|\d+)$/i;

/** `{space, at}` of a query such as `maddr 0x1f4cd048`, or null. */
export function addressIn(query) {
  const [, space, digits] = ADDRESS.exec(query.trim()) ?? [];
  return space && Number.isSafeInteger(Number(digits)) ? { space: space.toLowerCase(), at: Number(digits) } : null;
}

function matcher(query) {
  const text = query.trim().toLowerCase();
  const number = NUMBER.test(text) ? BigInt(text) : null;
  const octets = /^([0-9a-f]{2}[ ]?){2,}$/.test(text) ? text.replaceAll(' ', '').replace(/..(?!$)/g, '$& ') : null;
  return ({ label, summary, value }) => {
    if (number !== null && (typeof value === 'bigint' || Number.isInteger(value)) && BigInt(value) === number) return true;
    if (octets !== null && value instanceof Uint8Array && value.length <= LARGE && bytesHex(value).includes(octets)) return true;
    if (typeof value === 'string' && value.toLowerCase().includes(text)) return true;
    return label.toLowerCase().includes(text) || summary.toLowerCase().includes(text);
  };
}

function isLarge({ item, type, length, grouped }) {
  return !grouped && item?.id === 'record' && (length > LARGE || type?.key === PAGES);
}

/**
 * The lines that `query` is said of: `{steps, node}` each, in the order of the tree. `signal`
 * ends the search, `onProgress(lines)` tells how many were looked at.
 */
export async function* matches(nodes, query, { signal, onProgress } = {}) {
  const isMatch = matcher(query);
  let [count, found] = [0, 0];
  const open = nodes.map((node, i) => ({ node, steps: [i] })).reverse();
  while (open.length > 0 && count < MOST_LINES && found < MOST_MATCHES) {
    if (signal?.aborted) return;
    const { node, steps } = open.pop();
    count += 1;
    if (count % BREATH === 0) {
      onProgress?.(count);
      await new Promise((resolve) => { setTimeout(resolve); });
    }
    if (!node.grouped && isMatch(node)) {
      found += 1;
      yield { steps, node };
    }
    if (!node.hasChildren || isLarge(node)) continue;
    const children = await node.glance();
    for (let i = children.length - 1; i >= 0; i--) open.push({ node: children[i], steps: [...steps, i] });
  }
}

function covers(node, space, at) {
  const offset = node.region?.offsetOf(space, at);
  return offset !== undefined && offset >= node.start && offset < node.start + node.length;
}

/** Steps to the innermost line that holds the byte at an address; null if none does. */
export async function stepsAt(nodes, { space, at }) {
  for (const [i, node] of nodes.entries()) {
    if (node.region ? !covers(node, space, at) : !node.grouped) continue;
    const inner = node.hasChildren && !isLarge(node) ? await stepsAt(await node.glance(), { space, at }) : null;
    if (inner) return [i, ...inner];
    if (node.region) return [i];
  }
  return null;
}
