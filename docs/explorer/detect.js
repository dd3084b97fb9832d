// What a file is, by its first bytes. A dump of raw memory has no magic: it is what
// is left.
import { isAvml } from './avml.js';
import { isElf } from './elf.js';
import { ExplorerError } from './errors.js';
import { isFlat } from './flat.js';
import { isKdump } from './kdump.js';
import { isLime } from './lime.js';
import { enumValue, layout, parse } from './schema.js';

const HEAD = 64;
/** What the page can read a file as; the keys are those of `luformat --as`. */
export const KINDS = {
  'memory': 'memory dump',
  'lu-stream': 'live update stream',
  'libxc-image': 'libxc image',
  'libxl-stream': 'libxl stream',
  'xl-save': 'file of xl save',
  'libvirt-save': 'file of virsh save',
  'xapi-image': 'suspend image of xapi',
  'hvm-context': 'HVM context',
  'xenstore-state': "xenstored's state",
};

const MAGICS = [
  ['xl-save', 'xl_save::save_header'],
  ['libvirt-save', 'libvirt_save::save_header'],
  ['xapi-image', 'xapi_image::signature_line'],
  ['libxl-stream', 'libxl_stream::stream_header'],
  ['libxc-image', 'libxc_image::ihdr'],
];
/** The word that text may begin with, too; a small version follows it. */
const XENSTORE = 'xenstore_state::stream_header';
const PACKED = [
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'compressed with xz', 'unpack it with `xz -dk` first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed with zstd', 'unpack it with `zstd -dk` first'],
  [[0x42, 0x5a, 0x68], 'compressed with bzip2', 'unpack it with `bzip2 -dk` first'],
  [[0x04, 0x22, 0x4d, 0x18], 'compressed with lz4', 'unpack it with `lz4 -dk` first'],
  [[0x89, 0x4c, 0x5a, 0x4f, 0x00, 0x0d, 0x0a, 0x1a, 0x0a], 'compressed with lzop', 'unpack it with `lzop -dk` first'],
];

function startsWith(head, magic) {
  const bytes = typeof magic === 'string' ? new TextEncoder().encode(magic) : magic;
  return head.length >= bytes.length && Array.from(bytes).every((byte, i) => head[i] === byte);
}

function magicOf(key) {
  return layout(key).fields.flatMap(({ contents }) => contents ?? []);
}

function isHvmContext(head) {
  const { object } = parse('xen_hvm_context::entry', head);
  return object.typecode === enumValue('xen_hvm_context::save_type', 'header')
    && object.instance === 0 && layout('xen_hvm_context::header').sizes.includes(object.lenBody);
}

/** True or false for a stream of a big- or little-endian host, null if it is none. */
export function luStreamOrder(head) {
  const header = layout('xen_record::record_header').size;
  if (head.length < header) return null;
  const { size } = layout('xen_lu_records::lu_version');
  const version = enumValue('xen_record::record_type', 'lu_version');
  const liveUpdate = [false, true].filter((isBe) => {
    const { object } = parse('xen_record::record_header', head.slice(0, header), isBe);
    return object.recordType === version && object.lenBody === size;
  });
  return liveUpdate.length === 1 ? liveUpdate[0] : null;
}

/** A key of KINDS; throws ExplorerError for what this page does not read. */
export async function detect(source) {
  if (source.size === 0) throw new ExplorerError('the file is empty');
  const head = await source.read(0, Math.min(HEAD, source.size));
  for (const [magic, what, how] of PACKED) {
    if (startsWith(head, magic)) {
      throw new ExplorerError(`this is ${what}, which the page does not read`, {
        where: { file: 0 },
        hint: how,
      });
    }
  }
  if ([isElf, isLime, isAvml, isFlat, isKdump].some((is) => is(head))) return 'memory';
  for (const [kind, key] of MAGICS) if (startsWith(head, magicOf(key))) return kind;
  if (startsWith(head, [...magicOf(XENSTORE), 0, 0])) return 'xenstore-state';
  if (luStreamOrder(head) !== null) return 'lu-stream';
  if (isHvmContext(head)) return 'hvm-context';
  return 'memory';
}
