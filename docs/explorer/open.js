// Opening a file: what it is, the nodes at the top of its tree, what there is to
// say about it. Works wherever there are promises; the page and the tests use it.
import { ENTRY, Search, bootmemStart } from './breadcrumb.js';
import { KINDS, detect, luStreamOrder } from './detect.js';
import { ExplorerError, hex } from './errors.js';
import { openMemory } from './memory.js';
import { Node, grouped } from './nodes.js';
import { libxcNodes, libxlNodes, partNode, streamNodes, xlNodes } from './records.js';
import { FileRegion, MemoryRegion } from './regions.js';
import { layout } from './schema.js';
import { MOST_PARSED } from './source.js';
import { sizeText } from './values.js';

const RUNS_SHOWN = 4096;

function checkWhole(source, what) {
  if (source.size > MOST_PARSED) {
    throw new ExplorerError(`${what} of ${sizeText(source.size)} is more than this page takes apart`, {
      hint: 'use `luformat show` for it',
    });
  }
}

async function whole(source, key, what) {
  checkWhole(source, what);
  const node = await partNode(new FileRegion(source), 0, source.size, key, what);
  return { nodes: await node.load() };
}

async function luStream(source) {
  const region = new FileRegion(source, { isStream: true });
  const isBe = luStreamOrder(await source.read(0, Math.min(16, source.size)));
  if (isBe === null) {
    throw new ExplorerError('the file does not start with LU_VERSION in either byte order', {
      where: { file: 0 }, hint: 'is it a dump of memory? Then choose that',
    });
  }
  const { nodes, domains, records, notes } = await streamNodes(region, isBe);
  return { nodes, notes, facts: [['byte order', orderText(isBe)], ['records', String(records)], ['domains', String(domains)]] };
}

function orderText(isBe) {
  return isBe ? 'big-endian' : 'little-endian';
}

/** Runs of neighbouring frames: `{page, mfn, count}`. */
function runsOf(mfns) {
  const runs = [];
  for (let i = 0; i < mfns.length; i++) {
    const last = runs.at(-1);
    if (last && last.mfn + last.count === mfns[i]) last.count += 1;
    else runs.push({ page: i, mfn: mfns[i], count: 1 });
  }
  return runs;
}

function pagesNode(memory, { array, mfns, pageSize }) {
  const runs = runsOf(mfns);
  const run = (i) => new Node(`page ${runs[i].page}`, {
    region: new MemoryRegion(memory),
    start: runs[i].mfn * pageSize,
    length: runs[i].count * pageSize,
    summary: `MFN ${hex(runs[i].mfn)}${runs[i].count > 1 ? `, ${runs[i].count} pages in a row` : ''}`,
    item: { id: 'page', doc: 'Neighbouring data pages: this part of the stream lies in one piece of machine memory.' },
  });
  return new Node('MFN array', {
    region: new MemoryRegion(memory),
    start: Number(array),
    length: mfns.length * ENTRY,
    summary: `${mfns.length} data pages in ${runs.length} ${runs.length === 1 ? 'piece' : 'pieces'}`,
    item: { id: 'mfn_array', doc: 'The machine frame numbers of the data pages, in the order of the stream.' },
    children: () => grouped(Math.min(runs.length, RUNS_SHOWN), run),
  });
}

/** The tree of the handover that `candidate` leads to. */
async function handover(memory, candidate) {
  const { size } = layout('xen_lu_breadcrumb::three_words');
  const words = await partNode(new MemoryRegion(memory), candidate.maddr, size, 'xen_lu_breadcrumb', 'breadcrumb');
  const { nodes, records, domains, notes, end } = await streamNodes(candidate.region, candidate.isBe);
  // What is missing behind END is not missed.
  const isMissed = candidate.problem && (end === null || candidate.where.stream < end);
  return {
    nodes: [words, pagesNode(memory, candidate), ...nodes],
    notes: [...candidate.notes, ...(isMissed ? [candidate.problem] : []), ...notes],
    facts: [
      ['breadcrumb', `maddr ${hex(candidate.maddr)}`],
      ['byte order', orderText(candidate.isBe)],
      ['page size', sizeText(candidate.pageSize)],
      ['data pages', String(candidate.mfns.length)],
      ['records', String(records)],
      ['domains', String(domains)],
    ],
  };
}

/** The error for a search that has looked everywhere it was asked to. */
function notFound(search) {
  const [nearest] = search.found;
  if (nearest) {
    const more = search.found.length > 1 ? ` (${search.found.length} candidates, none valid)` : '';
    return new ExplorerError(`the breadcrumb cannot be used${more}: ${nearest.problem}`, {
      where: nearest.where ?? { maddr: nearest.maddr },
      hint: '`luformat find DUMP` says more',
    });
  }
  const { truncated } = search.memory;
  const hint = truncated
    ? `the file is truncated: ${sizeText(truncated)} of memory are missing; take it again`
    : 'was the dump taken before the new Xen used its bootmem? Does it hold machine memory, from the right base address?';
  return new ExplorerError('no breadcrumb: no page starts with the live update magic', { hint });
}

/** What a search has found: the tree, or `search` to go on with, or an error. */
async function searched(memory, search, isOver) {
  const base = { kind: 'memory', title: memory.kind, memory };
  const candidate = search.best;
  const cut = memory.truncated ? [`the file is truncated: ${sizeText(memory.truncated)} of memory are missing`] : [];
  if (candidate) {
    const tree = await handover(memory, candidate);
    const rivals = search.rivals
      ? [`${search.rivals} more breadcrumbs lead to a stream: type the liveupdate= option of Xen to say which one counts`]
      : [];
    return { ...base, ...tree, notes: [...cut, ...rivals, ...tree.notes] };
  }
  if (isOver) throw notFound(search);
  return { ...base, nodes: [], facts: [], notes: cut, search };
}

async function openDump(source, { base, bootmem }) {
  const memory = await openMemory(source, { base });
  const search = new Search(memory);
  if (!bootmem) {
    await search.look();
    return searched(memory, search, search.isComplete);
  }
  const start = bootmemStart(bootmem);
  await memory.read(start, layout('xen_lu_breadcrumb::three_words').size);
  await search.at(start, true);
  return searched(memory, search, true);
}

/** Read on through all of memory; `signal` cancels, `onProgress(done, total)` in bytes. */
export async function continueSearch({ memory, search }, options) {
  await search.scan(options);
  return searched(memory, search, !options.signal?.aborted);
}

const OPENERS = {
  memory: openDump,
  'lu-stream': luStream,
  'libxc-image': async (source) => ({ nodes: (await libxcNodes(new FileRegion(source))).nodes }),
  'libxl-stream': async (source) => ({ nodes: (await libxlNodes(new FileRegion(source))).nodes }),
  'xl-save': async (source) => ({ nodes: await xlNodes(new FileRegion(source)) }),
  'hvm-context': (source) => whole(source, 'xen_hvm_context', 'HVM context'),
  'xenstore-state': (source) => whole(source, 'xenstore_state', "xenstored's state"),
};

/**
 * Open a file: `{kind, title, nodes, facts, notes}`, with `search` if a breadcrumb has
 * not been found yet. `kind` is a key of KINDS or `auto`; `base` is the machine address
 * of a raw dump's first byte, `bootmem` is as in `liveupdate=`. Throws ExplorerError.
 */
export async function openFile(source, { kind = 'auto', base = 0, bootmem = '' } = {}) {
  const found = kind === 'auto' ? await detect(source) : kind;
  const opened = await OPENERS[found](source, { base, bootmem });
  return { kind: found, title: KINDS[found], facts: [], notes: [], ...opened };
}
