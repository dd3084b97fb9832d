// The framing of each kind of input: records are found by their headers, their
// bodies are read and parsed when they are opened.
import { behindEnd, blankEnd } from './behind-end.js';
import { ExplorerError, hex } from './errors.js';
import { Node, errorNode, errorNodes, grouped, objectChildren, represent } from './nodes.js';
import { enumMember, enumName, enumValue, layout, layoutOf, parse } from './schema.js';
import { MOST_PARSED } from './source.js';
import { counted, sizeText } from './values.js';

const TYPES = 'xen_record::record_type';
const XL_TYPES = 'libxl_stream::record_type';
const XEN = { key: 'xen_record', header: 'xen_record::record_header', types: TYPES };
const LIBXL = { key: 'libxl_stream::record', header: 'libxl_stream::record_header', types: XL_TYPES };
const ALIGN = 8;
const MOST_RECORDS = 100000;
/** Bodies up to this length (bytes) are read for the line in the tree that sums them up. */
const SUMMED_UP = 8192;
/** Bytes read at once to see headers: small, since guest pages stand between some. */
const WINDOW = 256;
/** Records of one type in a row from which on they share a node. */
const MANY = 9;
const NATIVE_WIDTH = 8;

/** Reads of a few bytes at rising offsets, served from one window. */
class Window {
  constructor(region) {
    this.region = region;
    this.start = 0;
    this.bytes = new Uint8Array(0);
  }

  async read(offset, length) {
    if (offset < this.start || offset + length > this.start + this.bytes.length) {
      this.bytes = await this.region.read(offset, Math.max(length, Math.min(WINDOW, this.region.size - offset)));
      this.start = offset;
    }
    return this.bytes.slice(offset - this.start, offset - this.start + length);
  }
}

function nameOf(types, type) {
  return enumName(types, type) ?? hex(type);
}

/**
 * Index the records at `offset` up to one whose type is in `last` or the region's end:
 * `{records, end, error}`. Each record is `{index, offset, type, length, size}`, in bytes.
 */
async function index(region, offset, isBe, format, last, isDone = () => false) {
  const window = new Window(region);
  const header = layout(format.header).size;
  const records = [];
  let at = offset;
  const stop = (error) => ({ records, end: at, error });
  while (!isDone(at)) {
    if (records.length >= MOST_RECORDS) {
      return stop(new ExplorerError(`more than ${MOST_RECORDS} records: the list ends here`, {
        where: region.where(at), hint: 'use `luformat show` for it',
      }));
    }
    const left = region.size - at;
    if (left < header) {
      return stop(new ExplorerError(`the stream ends without END, ${left} bytes after record ${records.length - 1}`, {
        where: region.where(Math.max(0, Math.min(at, region.size - 1))), hint: 'is the file complete?',
      }));
    }
    let object;
    try {
      ({ object } = parse(format.header, await window.read(at, header), isBe));
    } catch (error) {
      return stop(error);
    }
    const { recordType: type, lenBody: length } = object;
    const size = header + Math.ceil(length / ALIGN) * ALIGN;
    if (size > left) {
      return stop(new ExplorerError(
        `record ${records.length} (${nameOf(format.types, type)}): body of ${length} bytes, but only ${left - header} are left`,
        { where: region.where(at), hint: 'the length is damaged, or the file is cut off' },
      ));
    }
    records.push({ index: records.length, offset: at, type, length, size });
    at += size;
    if (last.includes(type)) return { records, end: at, error: null };
  }
  return { records, end: at, error: null };
}

/** Width of the guest's words: `X86_PV_INFO` of the same domain tells. */
async function guestWidth(list, record) {
  const pvInfo = enumValue(TYPES, 'x86_pv_info');
  const domain = enumValue(TYPES, 'lu_domain_info');
  for (let i = record.index - 1; i >= 0; i--) {
    const { type, offset, size } = list.records[i];
    if (type === domain) break;
    if (type === pvInfo) {
      const { object, error } = parse(XEN.key, await list.region.read(offset, size), list.isBe, NATIVE_WIDTH);
      return error ? NATIVE_WIDTH : object.body.guestWidth;
    }
  }
  return NATIVE_WIDTH;
}

async function parseRecord(list, record) {
  if (record.size > MOST_PARSED) {
    throw new ExplorerError(`a body of ${sizeText(record.length)} is more than this page takes apart`, {
      where: list.region.where(record.offset), hint: 'use `luformat show` for it',
    });
  }
  const params = [list.isBe];
  if (list.format === XEN) {
    const isShared = record.type === enumValue(TYPES, 'shared_info');
    params.push(isShared ? await guestWidth(list, record) : NATIVE_WIDTH);
  }
  const bytes = await list.region.read(record.offset, record.size);
  return parse(list.format.key, bytes, ...params);
}

function bodySummary(record, body) {
  const text = body?._debug ? represent(body) : '';
  return text && text !== '-' ? text : `${record.length} bytes`;
}

/** What a libxl record reads on into: it has a node of its own, with its own errors. */
const READ_ON = 'libxc';

/** Children of a record: its header, the fields of its body, its padding. */
async function recordChildren(list, record) {
  const { object, error } = await parseRecord(list, record);
  const place = { region: list.region, base: record.offset };
  const parts = objectChildren(object, place).filter(({ label }) => label !== READ_ON);
  // What follows from the header is said with the header.
  const derived = parts.filter(({ item }) => item?.value !== undefined && item.id !== 'record_type');
  const children = [];
  for (const node of parts) {
    if (node.label === 'header') children.push(node.with(async () => [...await node.load(), ...derived]));
    else if (node.label === 'body' && node.type) children.push(...await node.load());
    else if (!derived.includes(node) && node.item?.id !== 'record_type') children.push(node);
  }
  const name = `record ${record.index} (${nameOf(list.format.types, record.type)})`;
  return [...children, ...errorNodes(name, object, object._debug[READ_ON] ? null : error, place)];
}

function recordNode(list, record) {
  const { types } = list.format;
  const name = nameOf(types, record.type);
  const node = new Node(enumMember(types, record.type) ? name : `record ${name}`, {
    region: list.region,
    start: record.offset,
    length: record.size,
    item: { id: 'record', enum: types, doc: enumMember(types, record.type)?.doc ?? 'A record of a type that no schema knows.' },
    type: bodyLayout(list.format, record),
    summary: `${record.length} bytes`,
    describe: record.length > 0 && record.length <= SUMMED_UP
      ? async () => {
        const { object, error } = await parseRecord(list, record);
        if (error && !object._debug[READ_ON]) node.isBroken = true;
        return bodySummary(record, object.body);
      }
      : null,
    children: () => recordChildren(list, record),
  });
  return node;
}

function bodyLayout(format, record) {
  const cases = layout(format.key).fields.find(({ id }) => id === 'body').cases;
  const key = cases?.[String(record.type)];
  return key ? { key, ...layout(key) } : null;
}

/** Neighbouring records of one type: `[first, end)` of each run. */
function runsOf(records) {
  const runs = [];
  for (const [i, { type }] of records.entries()) {
    const last = runs.at(-1);
    if (last && last.type === type) last.end = i + 1;
    else runs.push({ type, first: i, end: i + 1 });
  }
  return runs;
}

/** Nodes of records; many of one type in a row, as of guest pages, share a node. */
function recordNodes(list, records) {
  const nodes = runsOf(records).flatMap(({ type, first, end }) => {
    const one = (i) => recordNode(list, records[first + i]);
    if (end - first < MANY) return Array.from({ length: end - first }, (_, i) => one(i));
    const start = records[first].offset;
    const last = records[end - 1];
    return [new Node(`${nameOf(list.format.types, type)} \u00d7 ${end - first}`, {
      region: list.region,
      start,
      length: last.offset + last.size - start,
      summary: sizeText(last.offset + last.size - start),
      item: { id: 'records', doc: 'Records of one type that follow one another.' },
      grouped: end - first,
      children: () => grouped(end - first, one),
    })];
  });
  return grouped(nodes.length, (i) => nodes[i]);
}

function listNodes(list) {
  const nodes = recordNodes(list, list.records);
  if (list.error) nodes.push(errorNode(list.error, list.region, list.end));
  return nodes;
}

/** The records of a live update stream, those of each domain under a node of their own. */
export async function streamNodes(region, isBe) {
  const end = enumValue(TYPES, 'end_of_stream');
  const domain = enumValue(TYPES, 'lu_domain_info');
  const list = { region, isBe, format: XEN, ...await index(region, 0, isBe, XEN, [end]) };
  if (!list.error && (list.error = await blankEnd(region, list.records))) list.end = list.records.pop().offset;
  const parts = [];
  for (const record of list.records) {
    const last = parts.at(-1);
    const isDomain = record.type === domain || (last?.isDomain && record.type !== end);
    if (last && record.type !== domain && last.isDomain === isDomain) last.records.push(record);
    else parts.push({ isDomain, records: [record] });
  }
  const nodes = [];
  for (const { isDomain, records } of parts) {
    if (isDomain) nodes.push(await domainNode(list, records));
    else nodes.push(...recordNodes(list, records));
  }
  if (list.error) nodes.push(errorNode(list.error, region, list.end));
  const note = list.error ? null : await behindEnd(region, list.end, isBe);
  return {
    nodes,
    records: list.records.length,
    domains: parts.filter(({ isDomain }) => isDomain).length,
    findings: note ? [note] : [],
    end: list.error ? null : list.end,
  };
}

async function domainNode(list, records) {
  const first = records[0];
  const last = records.at(-1);
  const { object, error } = await parseRecord(list, first).catch((fault) => ({ error: fault }));
  return new Node(error ? 'domain' : `domain ${object.body.domainId}`, {
    region: list.region,
    start: first.offset,
    length: last.offset + last.size - first.offset,
    summary: `${error ? '' : `${represent(object.body)}, `}${counted(records.length, 'record')}`,
    item: { id: 'domain', doc: 'A domain: its `LU_DOMAIN_INFO` and the records that follow it.' },
    children: () => recordNodes(list, records),
  });
}

/** Read type `key` at `offset`, of at most `most` bytes: `{node, object, size, error}`. */
export async function headNode(region, offset, key, label, ...params) {
  const most = layout(key).size ?? WINDOW;
  const bytes = await region.read(offset, Math.min(most, region.size - offset));
  const { object, error } = parse(key, bytes, ...params);
  const size = object._io.pos;
  return { node: parsedNode(region, offset, size, label, object, error), object, size, error };
}

/** The node of `length` bytes at `offset` that were parsed as `object`, `error` included. */
function parsedNode(region, offset, length, label, object, error) {
  const place = { region, base: offset };
  return new Node(label, {
    region,
    start: offset,
    length,
    type: layoutOf(object),
    summary: represent(object),
    ...(error ? { known: [...objectChildren(object, place), ...errorNodes(label, object, error, place)] } : {
      children: () => objectChildren(object, place),
    }),
  });
}

/** A libxc image at `offset`; `last` are the types that end its turn. */
export async function libxcNodes(region, offset = 0, last = [enumValue(TYPES, 'end_of_stream')]) {
  const image = await headNode(region, offset, 'libxc_image::ihdr', 'image header');
  const nodes = [image.node];
  if (image.error) return { nodes, end: offset + image.size, isBe: false, isBroken: true };
  const isBe = image.object.isBigEndian;
  const domain = await headNode(region, offset + image.size, 'libxc_image::dhdr', 'domain header', isBe);
  nodes.push(domain.node);
  const start = offset + image.size + domain.size;
  if (domain.error) return { nodes, end: start, isBe, isBroken: true };
  const list = { region, isBe, format: XEN, ...await index(region, start, isBe, XEN, last) };
  return { nodes: [...nodes, ...listNodes(list)], end: list.end, isBe, isBroken: list.error !== null };
}

async function libxcTurn(region, at, type, isBe) {
  const last = [enumValue(TYPES, 'end_of_stream'), enumValue(TYPES, 'checkpoint')];
  if (type === enumValue(XL_TYPES, 'libxc_context')) return libxcNodes(region, at, last);
  const list = { region, isBe, format: XEN, ...await index(region, at, isBe, XEN, last, (x) => x >= region.size) };
  return { nodes: listNodes(list), end: list.end, isBroken: list.error !== null };
}

/** A libxl stream at `offset`: its records, with the libxc image where it stands. */
export async function libxlNodes(region, offset = 0) {
  const end = enumValue(XL_TYPES, 'end_of_stream');
  const turns = ['libxc_context', 'checkpoint_end'].map((id) => enumValue(XL_TYPES, id));
  const head = await headNode(region, offset, 'libxl_stream::stream_header', 'libxl header');
  const nodes = [head.node];
  let at = offset + head.size;
  if (head.error) return { nodes, end: at, isBroken: true };
  const isBe = head.object.isBigEndian;
  for (;;) {
    const list = { region, isBe, format: LIBXL, ...await index(region, at, isBe, LIBXL, [end, ...turns]) };
    nodes.push(...listNodes(list));
    at = list.end;
    const last = list.records.at(-1);
    if (list.error || last.type === end) return { nodes, end: at, isBroken: list.error !== null };
    const start = at;
    const turn = await libxcTurn(region, at, last.type, isBe);
    at = turn.end;
    nodes.push(new Node('libxc image', {
      region,
      start,
      length: at - start,
      summary: 'what libxc wrote',
      item: { id: 'libxc', doc: 'The libxc image that `LIBXC_CONTEXT` announces, or its next records.' },
      known: turn.nodes,
    }));
    if (turn.isBroken) return { nodes, end: at, isBroken: true };
    if (at >= region.size) {
      const error = new ExplorerError('the libxl stream ends without END, behind the libxc image', {
        where: region.where(Math.max(0, region.size - 1)), hint: 'is the file complete?',
      });
      return { nodes: [...nodes, errorNode(error, region, at)], end: at, isBroken: true };
    }
  }
}

/** `length` bytes at `offset`, read in full as type `key`. */
export async function partNode(region, offset, length, key, label, ...params) {
  const bytes = await region.read(offset, length);
  const { object, error } = parse(key, bytes, ...params);
  return parsedNode(region, offset, length, label, object, error);
}
