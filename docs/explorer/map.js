// What lies where: the pieces of a file, or for a dump those of machine memory.
import { ENTRY } from './breadcrumb.js';
import { enumName, enumValue, layout } from './schema.js';

const MOST_PIECES = 2000;
const TYPES = 'xen_record::record_type';

/** Neighbouring pages as pieces. */
function pagePieces({ mfns, pageSize }, steps) {
  const pieces = [];
  for (let i = 0; i < mfns.length; i++) {
    const start = mfns[i] * pageSize;
    const last = pieces.at(-1);
    if (last && last.start + last.size === start) {
      last.size += pageSize;
      last.pages += 1;
    } else {
      pieces.push({ kind: 'page', start, size: pageSize, steps, first: i, pages: 1 });
    }
  }
  return pieces.map(({ first, pages, ...piece }) => ({
    ...piece, name: pages === 1 ? `data page ${first}` : `data pages ${first} to ${first + pages - 1}`,
  }));
}

/** The tables that LU_M2P and LU_M2P_COMPAT list. */
async function tables(nodes) {
  const names = ['lu_m2p', 'lu_m2p_compat'].map((id) => enumName(TYPES, enumValue(TYPES, id)));
  const pieces = [];
  for (const [i, node] of nodes.entries()) {
    if (!names.includes(node.label)) continue;
    const children = await node.glance();
    const at = children.findIndex(({ label }) => label === 'entries');
    for (const entry of at < 0 ? [] : (await children[at].glance()).slice(0, MOST_PIECES)) {
      const word = (await entry.glance()).find(({ label }) => label === 'page_data');
      const values = Object.fromEntries((await word?.glance() ?? []).map(({ label, value }) => [label, value]));
      const [start, order] = [Number(values.maddr), Number(values.order)];
      if (order > 0 && order < 48 && Number.isSafeInteger(start)) pieces.push({ kind: 'table', start, size: 2 ** order, name: node.label, steps: [i] });
    }
  }
  return pieces;
}

/** `{space, size, pieces, more}`: pieces `{kind, start, size, name, steps}` by address. */
export async function mapOf({ memory, candidate, nodes }) {
  let pieces;
  let [space, size] = ['file', 0];
  if (memory && candidate) {
    [space, size] = ['maddr', memory.top];
    const found = [
      { kind: 'crumb', start: candidate.maddr, size: layout('xen_lu_breadcrumb::three_words').size, name: 'breadcrumb', steps: [0] },
      { kind: 'array', start: Number(candidate.array), size: candidate.mfns.length * ENTRY, name: 'MFN array', steps: [1] },
      ...pagePieces(candidate, [1]),
      ...await tables(nodes),
    ];
    pieces = [...memory.extents.map((extent) => ({ kind: 'memory', start: extent.start, size: extent.size, name: 'memory in the dump', steps: null })), ...found];
  } else {
    pieces = nodes.flatMap((node, i) => {
      const own = node.region ? [{ kind: node.isBroken ? 'broken' : 'part', start: node.start, size: node.length, name: node.label, steps: [i] }] : [];
      return node.known?.length > 3 ? node.known.filter(({ region }) => region).map((child, j) => (
        { kind: child.isBroken ? 'broken' : 'part', start: child.start, size: child.length, name: `${node.label}: ${child.label}`, steps: [i, j] })) : own;
    });
    size = nodes.find(({ region }) => region)?.region.size ?? 0;
    if (nodes.find(({ region }) => region)?.region.where(0).stream !== undefined) space = 'stream';
  }
  pieces.sort((a, b) => a.start - b.start || b.size - a.size);
  return { space, size, pieces: pieces.slice(0, MOST_PIECES), more: Math.max(0, pieces.length - MOST_PIECES) };
}
