// Files of saved domains: what xl, libvirt and xapi put around a libxl stream or a libxc image.
// A fault ends the list of nodes with a node of its own, so that what stands before it is shown.
import { ExplorerError } from './errors.js';
import { Node, errorNode } from './nodes.js';
import { headNode, libxcNodes, libxlNodes, partNode } from './records.js';
import { enumName, enumValue } from './schema.js';
import { MOST_PARSED } from './source.js';
import { sizeText } from './values.js';

const SECTIONS = 'xapi_image::section_type';
const LINE = 'xapi_image::signature_line';
const MOST_SECTIONS = 1000;
const LEGACY = 'in the format of Xen 4.5 and earlier, which has no layout';

function bare(region, label, start, length, summary = sizeText(length)) {
  return new Node(label, { region, start, length, summary });
}

function cut(region, at, message) {
  const error = new ExplorerError(message, {
    where: region.where(Math.min(at, region.size)), hint: 'the length is damaged, or the file is cut off',
  });
  return errorNode(error, region, Math.min(at, region.size));
}

function behind(region, end) {
  return end < region.size ? [bare(region, 'trailer', end, region.size - end)] : [];
}

/** Nodes of a part of `length` bytes that its header announces; its end, null if it is not all there. */
async function announced(region, at, length, what, make) {
  if (at + length > region.size) return { nodes: [cut(region, at, `${what} of ${sizeText(length)} reaches past the end of the file`)], end: null };
  return { nodes: [length > MOST_PARSED ? bare(region, what, at, length) : await make()], end: at + length };
}

/** A file of `xl save`. */
export async function xlNodes(region) {
  const head = await headNode(region, 0, 'xl_save::save_header', 'xl header');
  if (head.error) return [head.node];
  const { lenOptionalData: length, isStreamV2 } = head.object.words;
  const at = head.size;
  const part = length === 0 ? { nodes: [], end: at } : await announced(region, at, length, 'configuration', () => (
    partNode(region, at, length, 'xl_save::config_part', 'configuration', head.object.hostIsBe)));
  const nodes = [head.node, ...part.nodes];
  if (part.end === null) return nodes;
  if (!isStreamV2) return [...nodes, bare(region, 'legacy stream', part.end, region.size - part.end, LEGACY)];
  const stream = await libxlNodes(region, part.end);
  return [...nodes, ...stream.nodes, ...behind(region, stream.end)];
}

/** A file of `virsh save` where libvirt drives Xen. */
export async function libvirtNodes(region) {
  const head = await headNode(region, 0, 'libvirt_save::save_header', 'libvirt header');
  if (head.error) return [head.node];
  const { version, lenXml: length } = head.object;
  const part = await announced(region, head.size, length, 'description', () => (
    partNode(region, head.size, length, 'libvirt_save::domain_xml', 'description')));
  const nodes = [head.node, ...part.nodes];
  if (part.end === null) return nodes;
  if (version !== 2) return [...nodes, bare(region, 'legacy stream', part.end, region.size - part.end, LEGACY)];
  const stream = await libxlNodes(region, part.end);
  return [...nodes, ...stream.nodes, ...behind(region, stream.end)];
}

/** What stands in a section of xapi: `{nodes, end}`; `end` is null if it has none. */
async function sectionBody(region, at, type, length) {
  const is = (id) => type === enumValue(SECTIONS, id);
  if (is('libxc') || is('libxl')) {
    const { nodes, end, isBroken } = await (is('libxc') ? libxcNodes(region, at) : libxlNodes(region, at));
    return { nodes, end: isBroken ? null : end };
  }
  if (is('libxc_legacy')) return { nodes: [bare(region, 'legacy stream', at, region.size - at, LEGACY)], end: null };
  if (length === 0) return { nodes: [], end: at };
  const what = is('xenops') ? 'metadata' : 'state';
  return announced(region, at, length, what, async () => (
    is('xenops') ? partNode(region, at, length, 'xapi_image::xenops_record', what) : bare(region, what, at, length)));
}

/** A suspend image of xapi: XenServer, XCP-ng. */
export async function xapiNodes(region) {
  const line = await headNode(region, 0, LINE, 'signature');
  const nodes = [line.node];
  let at = line.size;
  for (let number = 0; number < MOST_SECTIONS && !line.error; number++) {
    if (at >= region.size) return [...nodes, cut(region, at, 'the image ends without End_of_image')];
    const head = await headNode(region, at, 'xapi_image::section_header', 'header');
    if (head.error) return [...nodes, head.node, cut(region, at, 'the image ends inside the header of a section')];
    const { sectionType, lenBody } = head.object;
    const name = enumName(SECTIONS, sectionType);
    if (name === undefined) {
      return [...nodes, cut(region, at, `a section of the unknown type 0x${sectionType.toString(16)}: xenopsd refuses it`)];
    }
    const body = await sectionBody(region, at + head.size, Number(sectionType), Number(lenBody));
    const end = body.end ?? region.size;
    nodes.push(new Node(name, {
      region, start: at, length: end - at, summary: sizeText(end - at), known: [head.node, ...body.nodes],
      item: { id: 'section', doc: 'A section of the image: its header, and what it holds.' },
    }));
    if (body.end === null) return nodes;
    at = end;
    if (Number(sectionType) === enumValue(SECTIONS, 'end_of_image')) return [...nodes, ...behind(region, at)];
  }
  return nodes;
}
