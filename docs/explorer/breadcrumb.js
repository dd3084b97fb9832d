// Finding the breadcrumb in machine memory, and judging what it says. A browser
// cannot ask a file for its holes, so memory is probed where a boot memory area is
// likely to start first, and in full only if the user wants that.
// Implements "Breadcrumb" of the specification.
import { AbsentError, ExplorerError, hex } from './errors.js';
import { PagedRegion } from './regions.js';
import { enumMember, enumValue, field, layout, parse } from './schema.js';
import { bytesHex } from './values.js';

const WORDS = 'xen_lu_breadcrumb::three_words';
const SIZE = layout(WORDS).size;
const MAGIC = BigInt(field(WORDS, 'unmasked_magic').constant);
const RECORD = 'xen_record';
const HEADER = 'xen_record::record_header';
const TYPES = 'xen_record::record_type';
const PAGE = 4096;
/** Bytes of the magic that no page mask reaches, most significant first. */
const HIGH = [7, 6, 5, 4, 3].map((i) => Number((MAGIC >> BigInt(8 * i)) & 0xffn));
const LOW = (1n << 24n) - 1n;
/** The specification's example has 0x89 where the value it names has 0x69. */
const TYPO = { index: 1, byte: 0x89 };
/** What the producer's 32-bit shift leaves in the high bits from 2 GiB of stream on. */
const INT_SIGN = 0xffffffff80000000n;
/** Widest machine address of x86-64, in bits. */
const ADDRESS_BITS = 52;
/** Width of an entry of the MFN array, in bytes. */
export const ENTRY = Number(field('xen_lu_memory::page_walk', 'mfns').type.slice(1));
const MOST_PAGES = 1 << 20;
const MOST_CANDIDATES = 100;
/** Places that begin like a breadcrumb and are looked at; of more a guest has planted nearly all. */
const MOST_JUDGED = 4096;
/** Distances between the addresses that are probed, coarse to fine. */
const STRIDES = [1 << 30, 1 << 26, 1 << 24, 1 << 21, 1 << 20, 1 << 16];
const AT_ONCE = 128;
const SLICE = 4 << 20;

/** What a search may cost before the user is asked, and to see whether there is a second breadcrumb. */
const FIRST_LOOK = { probes: 8192, bytes: 4 << 20, milliseconds: 1200, onMilliseconds: 250 };

function startsLike(bytes, at) {
  const matches = (index) => HIGH.every((byte, i) => (
    bytes[at + index(i)] === byte || (i === TYPO.index && bytes[at + index(i)] === TYPO.byte)));
  return matches((i) => i) || matches((i) => 7 - i);
}

/** Page sizes (bytes) whose mask leaves `magic`, the usual ones first. */
function pageSizes(magic) {
  return enumMember(`${WORDS}::masked_magic`, magic & LOW)?.pageSizes ?? [];
}

/** The three words at `maddr`. */
async function words(memory, maddr) {
  const { object, error } = parse('xen_lu_breadcrumb', await memory.read(maddr, SIZE));
  const { magic, ofsMfnArray: array, shiftedNumPages: shifted } = object.words;
  const found = { maddr, magic: BigInt(magic), isBe: object.hostIsBe };
  if (error || pageSizes(found.magic).length === 0) return { ...found, problem: magicProblem(found.magic) };
  return { ...found, problem: null, array: BigInt(array), shifted: BigInt(shifted) };
}

function magicProblem(magic) {
  if (((magic >> 48n) & 0xffn) === BigInt(TYPO.byte)) {
    return "the magic has the byte 0x89 of the specification's example, where the value it names has 0x69";
  }
  if ((magic & 0xfffn) === 0x20n) {
    return 'this is an entry of a kexec image (IND_WRITE64, 0x20, or-ed in), not the word that it stores';
  }
  if ((magic & LOW) === (MAGIC & LOW)) return 'the magic is not masked with PAGE_MASK';
  return `no page size leaves the magic ${hex(magic)}`;
}

function countProblem(memory, shifted, pageSize) {
  if (shifted === 0n) return 'the page count is zero: nothing was handed over';
  if ((shifted & INT_SIGN) === INT_SIGN) {
    return `the page count ${hex(shifted)} was sign-extended by the producer's 32-bit shift; `
      + 'use `luformat show --nr-pages`';
  }
  const count = shifted / BigInt(pageSize);
  if (count * BigInt(pageSize) > BigInt(memory.present)) {
    return `${count} data pages of ${pageSize} bytes are more than the memory in the dump (${hex(memory.present)} bytes)`;
  }
  if (count > MOST_PAGES) {
    return `${count} data pages are more than this page reads (${MOST_PAGES}); use \`luformat show\``;
  }
  return null;
}

/** The array's frame numbers, as numbers; throws if one lies beyond any machine. */
async function readMfns(memory, array, count, pageSize, isBe) {
  const bytes = await memory.read(array, count * ENTRY);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const limit = (1n << BigInt(ADDRESS_BITS)) / BigInt(pageSize);
  const mfns = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const mfn = view.getBigUint64(i * ENTRY, !isBe);
    if (mfn >= limit) {
      throw new ExplorerError(`MFN array entry ${i} is ${hex(mfn)}, beyond any machine's memory`, {
        where: { maddr: array + i * ENTRY, file: memory.fileOffset(array + i * ENTRY) },
      });
    }
    mfns[i] = Number(mfn);
  }
  return mfns;
}

/** A finding on frames that are listed more than once; their content can only be one page's. */
function duplicates(mfns, array) {
  const seen = new Map();
  for (let i = 0; i < mfns.length; i++) {
    if (seen.has(mfns[i])) {
      return [new ExplorerError(`MFN ${hex(mfns[i])} stands for page ${seen.get(mfns[i])} and for page ${i}`, {
        where: { maddr: array + i * ENTRY }, hint: '`luformat verify` says more', isWarning: true,
      })];
    }
    seen.set(mfns[i], i);
  }
  return [];
}

async function firstRecord(stream, isBe) {
  const { size } = layout(HEADER);
  // What follows from the header is there without the body.
  const { object } = parse(RECORD, await stream.read(0, size), isBe, 0);
  const { recordType: type, lenBody: length } = object.header;
  if (type === enumValue(TYPES, 'end_of_stream') && length === 0) {
    return 'the first data page begins with END: it is empty, or was cleared during the transition';
  }
  const known = enumMember(TYPES, type) || object.isLiveUpdate;
  if (!known || size + length > stream.size) {
    return `the first record (type ${hex(type)}, ${length} bytes) is not plausible`;
  }
  return null;
}

/** The words read with one page size: `{pageSize, problem, remains, region, mfns, notes}`. */
async function weigh(memory, crumb, pageSize) {
  const { array, shifted, isBe } = crumb;
  const reading = { pageSize, problem: null, where: { maddr: crumb.maddr }, findings: [] };
  for (const [what, value] of [["MFN array's address", array], ['shifted page count', shifted]]) {
    if (value % BigInt(pageSize)) {
      return { ...reading, problem: `the ${what} ${hex(value)} is not a multiple of the page size ${pageSize}` };
    }
  }
  const problem = countProblem(memory, shifted, pageSize);
  if (problem) return { ...reading, problem };
  const count = Number(shifted / BigInt(pageSize));
  if (array > BigInt(memory.top)) {
    return { ...reading, problem: `the MFN array at ${hex(array)} lies beyond the memory in the dump, which ends at ${hex(memory.top)}` };
  }
  try {
    reading.mfns = await readMfns(memory, Number(array), count, pageSize, isBe);
  } catch (error) {
    if (error instanceof AbsentError) {
      return { ...reading, where: error.where, problem: `the MFN array (${count} entries at ${hex(array)}) cannot be read: ${error.reason}` };
    }
    return { ...reading, problem: error.message, where: error.where };
  }
  reading.region = new PagedRegion(memory, reading.mfns, pageSize);
  reading.findings.push(...duplicates(reading.mfns, Number(array)));
  const absent = absentPage(memory, reading);
  if (absent) return absent;
  try {
    return { ...reading, problem: await firstRecord(reading.region, isBe) };
  } catch (error) {
    if (!(error instanceof AbsentError)) throw error;
    return { ...reading, where: error.where, problem: `the first data page cannot be read: ${error.reason}` };
  }
}

/** The reading with its first absent data page as the problem, or null. */
function absentPage(memory, reading) {
  const { mfns, pageSize } = reading;
  for (let i = 0; i < mfns.length; i++) {
    const at = memory.firstAbsent(mfns[i] * pageSize, pageSize);
    if (at !== null) {
      return {
        ...reading,
        remains: i > 0,
        where: { stream: i * pageSize, maddr: at },
        problem: `data page ${i} (MFN ${hex(mfns[i])}) cannot be read: ${memory.explain(at)}`,
      };
    }
  }
  return null;
}

/** The best reading of what stands at `maddr`, with every problem in words. */
async function judge(memory, maddr) {
  const crumb = await words(memory, maddr);
  if (crumb.problem) return { ...crumb, valid: false, where: { maddr, file: memory.fileOffset(maddr) } };
  let best = null;
  for (const pageSize of pageSizes(crumb.magic)) {
    const reading = await weigh(memory, crumb, pageSize);
    const rank = (r) => (r.problem === null ? 3 : r.remains ? 2 : r.region ? 1 : 0);
    if (!best || rank(reading) > rank(best)) best = reading;
    if (!best.problem) break;
  }
  return { ...crumb, ...best, valid: best.problem === null };
}

/** Addresses to probe: multiples of `stride` not of `coarser`, and the starts of extents. */
function* addresses(memory, stride, coarser) {
  for (const { start, size } of memory.extents) {
    if (coarser === null && start % PAGE === 0) yield start;
    const first = Math.ceil(start / stride) * stride;
    for (let at = first; at + SIZE <= start + size; at += stride) {
      if (at !== start && (coarser === null || at % coarser !== 0)) yield at;
    }
  }
}

/**
 * A search that can be continued: `look(budget)` first probes, `scan()` then reads
 * all of memory. `found` has every candidate, `probes` says how often it looked.
 */
export class Search {
  constructor(memory) {
    this.memory = memory;
    this.found = [];
    this.probes = 0;
    this.isComplete = false;
    this._seen = new Set();
  }

  /** The one to go by: a valid one, else one that is readable up to a missing page. */
  get best() {
    return this.found.find(({ valid }) => valid) ?? this.found.find(({ remains }) => remains) ?? null;
  }

  /** The others that lead to a stream, too. */
  get rivals() {
    return this.found.filter((each) => (each.valid || each.remains) && each !== this.best);
  }

  /** Judge what stands at `maddr`; `isAsked` if there must be a breadcrumb. */
  async at(maddr, isAsked = false) {
    if (isAsked) {
      const head = await this.memory.read(maddr, HIGH.length + 3);
      if (!startsLike(head, 0)) {
        throw new ExplorerError(`the bootmem does not start with a breadcrumb: its first bytes are ${bytesHex(head)}`, {
          where: { maddr, file: this.memory.fileOffset(maddr) },
          hint: 'leave the option out to search the dump',
        });
      }
    }
    if (this._seen.has(maddr)) return;
    this._seen.add(maddr);
    // Memory full of what looks like a breadcrumb is a guest's: it must not end the search.
    if (this._seen.size > MOST_JUDGED) return;
    try {
      const candidate = await judge(this.memory, maddr);
      if (candidate.valid || candidate.remains || this.found.length < MOST_CANDIDATES) this.found.push(candidate);
    } catch (error) {
      if (!(error instanceof AbsentError)) throw error;
    }
  }

  async _probe(batch) {
    this.probes += batch.length;
    const heads = await Promise.all(batch.map((at) => this.memory.read(at, 8).catch((error) => {
      if (error instanceof AbsentError) return new Uint8Array(8);
      throw error;
    })));
    for (let i = 0; i < batch.length; i++) {
      if (startsLike(heads[i], 0)) await this.at(batch[i]);
    }
  }

  /** Look at likely addresses until a valid breadcrumb is found or `budget` is spent. */
  async look(budget = FIRST_LOOK) {
    if (this.memory.present <= budget.bytes) {
      await this.scan();
      return;
    }
    let until = performance.now() + budget.milliseconds;
    let isFound = false;
    const isSpent = () => {
      // A second breadcrumb is as good as the first: look on for a little while.
      if (this.best?.valid && !isFound) {
        isFound = true;
        until = Math.min(until, performance.now() + budget.onMilliseconds);
      }
      return this.probes >= budget.probes || performance.now() > until;
    };
    let coarser = null;
    for (const stride of STRIDES) {
      let batch = [];
      for (const at of addresses(this.memory, stride, coarser)) {
        batch.push(at);
        if (batch.length < AT_ONCE) continue;
        await this._probe(batch);
        batch = [];
        if (isSpent()) return;
      }
      await this._probe(batch);
      if (isSpent()) return;
      coarser = stride;
    }
  }

  /** Look at the pages of one extent; those of a packed dump that are damaged are passed over. */
  async _slice(from, length) {
    const slice = await this.memory.read(from, length).catch((error) => {
      if (error instanceof AbsentError) return null;
      throw error;
    });
    if (slice === null && length > PAGE) {
      for (let at = 0; at < length; at += PAGE) await this._slice(from + at, Math.min(PAGE, length - at));
      return;
    }
    for (let at = 0; slice && at + SIZE <= slice.length; at += PAGE) {
      if (startsLike(slice, at)) await this.at(from + at);
    }
    this.probes += Math.ceil(length / PAGE);
  }

  /** Look at every page; `onProgress(done, total)` in bytes, `signal` cancels. */
  async scan({ onProgress, signal } = {}) {
    let done = 0;
    for (const { start, size } of this.memory.extents) {
      const aligned = Math.ceil(start / PAGE) * PAGE;
      for (let from = aligned; from < start + size; from += SLICE) {
        if (signal?.aborted) return;
        const length = Math.min(SLICE, start + size - from);
        await this._slice(from, length);
        done += length;
        onProgress?.(done, this.memory.present);
      }
    }
    this.isComplete = true;
  }
}

const NUMBER = '(0x[0-9a-f]{1,13}|\\d{1,16})([bkmgt]?)';
const REGION = new RegExp(`^${NUMBER}@${NUMBER}$`, 'i');
const UNITS = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** The address in `64M@0x10000000`, or in a whole Xen command line (its last `liveupdate=`). */
export function bootmemStart(text) {
  const option = [...text.matchAll(/(?:^|\s)liveupdate=(\S*)/g)].at(-1)?.[1] ?? text.trim();
  const [, , , digits = '', unit = ''] = REGION.exec(option) ?? [];
  // Xen takes a number with a leading 0 as octal.
  const number = /^0\d+$/.test(digits) ? parseInt(digits, 8) : Number(digits || NaN);
  const start = number * UNITS[unit.toLowerCase()];
  if (!Number.isSafeInteger(start)) {
    throw new ExplorerError(`${JSON.stringify(text)} does not say where the bootmem is`, {
      hint: 'wanted: SIZE@ADDR as in liveupdate=64M@0x10000000, or the command line that has it',
    });
  }
  return start;
}
