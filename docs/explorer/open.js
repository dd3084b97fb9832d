// Opening a file: what it is, the nodes at the top of its tree, what there is to
// say about it. Works wherever there are promises; the page and the tests use it.
import { ENTRY, Search, bootmemStart } from './breadcrumb.js';
import { KINDS, detect, luStreamOrder } from './detect.js';
import { ExplorerError, hex } from './errors.js';
import { openMemory } from './memory.js';
import { Node, grouped } from './nodes.js';
import { libxcNodes, libxlNodes, partNode, streamNodes } from './records.js';
import { FileRegion, MemoryRegion } from './regions.js';
import { libvirtNodes, xapiNodes, xlNodes } from './saves.js';
import { layout } from './schema.js';
import { MOST_PARSED } from './source.js';
import { gunzipped, isGzip } from './unpack.js';
import { counted, sizeText } from './values.js';

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
  const { nodes, domains, records, findings } = await streamNodes(region, isBe);
  return { nodes, findings, facts: [['byte order', orderText(isBe)], ['records', String(records)], ['domains', String(domains)]] };
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
    summary: `MFN ${hex(runs[i].mfn)}${runs[i].count > 1 ? `, ${counted(runs[i].count, 'page')} in a row` : ''}`,
    item: { id: 'page', doc: 'Neighbouring data pages: this part of the stream lies in one piece of machine memory.' },
  });
  return new Node('MFN array', {
    region: new MemoryRegion(memory),
    start: Number(array),
    length: mfns.length * ENTRY,
    summary: `${counted(mfns.length, 'data page')} in ${counted(runs.length, 'piece')}`,
    item: { id: 'mfn_array', doc: 'The machine frame numbers of the data pages, in the order of the stream.' },
    children: () => grouped(Math.min(runs.length, RUNS_SHOWN), run),
  });
}

/** The tree of the handover that `candidate` leads to. */
async function handover(memory, candidate) {
  const { size } = layout('xen_lu_breadcrumb::three_words');
  const words = await partNode(new MemoryRegion(memory), candidate.maddr, size, 'xen_lu_breadcrumb', 'breadcrumb');
  const { nodes, records, domains, findings, end } = await streamNodes(candidate.region, candidate.isBe);
  // What is missing behind END is not missed.
  const isMissed = candidate.problem && (end === null || candidate.where.stream < end);
  const missed = isMissed ? [new ExplorerError(candidate.problem, {
    where: candidate.where, hint: 'the stream is shown as far as it goes; take the dump again with this page',
  })] : [];
  return {
    candidate,
    nodes: [words, pagesNode(memory, candidate), ...nodes],
    findings: [...candidate.findings, ...missed, ...findings],
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
  const { truncated } = search.memory;
  const cut = truncated ? `the file is cut off: ${sizeText(truncated)} of memory are missing; copy it again in full` : '';
  if (nearest) {
    const more = search.found.length > 1 ? ` (${search.found.length} candidates, none valid)` : '';
    return new ExplorerError(`the breadcrumb cannot be used${more}: ${nearest.problem}`, {
      where: nearest.where ?? { maddr: nearest.maddr },
      hint: cut || '`luformat find DUMP` says more',
    });
  }
  const hint = cut || (
    'was the dump taken before the new Xen used its bootmem? Does it hold machine memory, from the right base address?');
  return new ExplorerError('no breadcrumb: no page starts with the live update magic', { hint });
}

/** What a search has found: the tree, or `search` to go on with, or an error. */
async function searched(memory, search, isOver) {
  const base = { kind: 'memory', title: `memory dump (${memory.kind})`, memory };
  const candidate = search.best;
  if (candidate) {
    const tree = await handover(memory, candidate);
    const { rivals } = search;
    const others = rivals.length === 0 ? [] : [new ExplorerError(
      `${counted(rivals.length, 'more breadcrumb')} ${rivals.length === 1 ? 'leads' : 'lead'} to a stream, too: `
      + `this is the one at maddr ${hex(candidate.maddr)}, see below for the others`,
      { where: { maddr: rivals[0].maddr }, hint: "Xen's option liveupdate= tells which one counts: type it under Options", isWarning: true },
    )];
    return { ...base, ...tree, rivals: rivals.map(({ maddr }) => maddr), findings: [...memory.findings, ...others, ...tree.findings] };
  }
  if (isOver) throw notFound(search);
  return { ...base, nodes: [], facts: [], findings: memory.findings, search };
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
  return told(await searched(memory, search, !options.signal?.aborted));
}

const OPENERS = {
  memory: openDump,
  'lu-stream': luStream,
  'libxc-image': async (source) => ({ nodes: (await libxcNodes(new FileRegion(source))).nodes }),
  'libxl-stream': async (source) => ({ nodes: (await libxlNodes(new FileRegion(source))).nodes }),
  'xl-save': async (source) => ({ nodes: await xlNodes(new FileRegion(source)) }),
  'libvirt-save': async (source) => ({ nodes: await libvirtNodes(new FileRegion(source)) }),
  'xapi-image': async (source) => ({ nodes: await xapiNodes(new FileRegion(source)) }),
  'hvm-context': (source) => whole(source, 'xen_hvm_context', 'HVM context'),
  'xenstore-state': (source) => whole(source, 'xenstore_state', "xenstored's state"),
};

/** Faults that are known without opening a line: `{error, steps}`, where `steps` lead to the line. */
function faults(nodes, steps = []) {
  return nodes.flatMap((node, i) => {
    const here = [...steps, i];
    if (node.isError) return [{ error: node.error, steps: here }];
    return node.known ? faults(node.known, here) : [];
  });
}

/** An opened file with all that reading it found at once: `{error, steps}`, the tree's last. */
function told(opened) {
  const said = (opened.findings ?? []).map((error) => ({ error, steps: null }));
  return { ...opened, findings: [...said, ...faults(opened.nodes)] };
}

/**
 * Open a file: `{kind, title, nodes, facts, findings}`, with `search` if a breadcrumb has
 * not been found yet. `kind` is a key of KINDS or `auto`; `base` is the machine address
 * of a raw dump's first byte, `bootmem` is as in `liveupdate=`. What is packed with gzip is
 * unpacked first; `signal` ends that, `onProgress(done, total)` tells of it. Throws ExplorerError.
 */
export async function openFile(given, { kind = 'auto', base = 0, bootmem = '', ...unpacking } = {}) {
  const head = await given.read(0, Math.min(4, given.size));
  const source = isGzip(head) ? await gunzipped(given, unpacking) : given;
  const found = kind === 'auto' ? await detect(source) : kind;
  const opened = await OPENERS[found](source, { base, bootmem });
  const findings = [...source.findings ?? [], ...opened.findings ?? []];
  return told({ kind: found, title: KINDS[found], facts: [], source, ...opened, findings });
}
