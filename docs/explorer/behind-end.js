// What follows the END of a live update stream. Eight zero bytes are an END, so a wrong length
// or a cleared page ends a stream early: memory that nobody has written to is filled with one
// byte, and records that lead on to a further END say that the first one is none.
import { AbsentError, ExplorerError, hex } from './errors.js';
import { PagedRegion } from './regions.js';
import { enumMember, enumName, enumValue } from './schema.js';
import { counted, sizeText } from './values.js';

const TYPES = 'xen_record::record_type';
const HEADER = 8;
const ALIGN = 8;
/** Bytes of the smallest page, and of a block of most file systems. */
const BLOCK = 4096;
/** Bytes behind END that are looked at. */
const MOST = 8 << 20;
const LIVE_UPDATE = 0x40000000;

/** The error of an END that lies in a block of nothing but zeros, or null. */
export async function blankEnd(region, records) {
  const end = records.at(-1);
  if (!(region instanceof PagedRegion) || end?.type !== enumValue(TYPES, 'end_of_stream')) return null;
  const start = Math.floor(end.offset / BLOCK) * BLOCK;
  const block = await region.read(start, Math.min(BLOCK, region.size - start));
  if (block.some((byte) => byte !== 0)) return null;
  const page = Math.floor(end.offset / region.pageSize);
  return new ExplorerError(
    `record ${end.index} would be END, but data page ${page} is all zeros there: it was cleared, or is a hole of the file`,
    { where: region.where(end.offset), hint: '`luformat verify` says more' },
  );
}

/** From which byte on every page of `bytes`, which stand at `start`, is filled with one byte. */
function slackStart(bytes, start, pageSize) {
  for (let end = bytes.length; end > 0;) {
    const first = Math.max(0, Math.floor((start + end - 1) / pageSize) * pageSize - start);
    const fill = bytes[end - 1];
    for (let at = end - 2; at >= first; at--) if (bytes[at] !== fill) return at + 1;
    end = first;
  }
  return 0;
}

/** The first place from which records lead to an END with nothing but slack behind it. */
function firstChain(bytes, isBe, slack) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = Math.floor(bytes.length / ALIGN);
  const counts = new Int32Array(places).fill(-1);
  let first = -1;
  for (let place = places - 1; place >= 0; place--) {
    const at = place * ALIGN;
    const type = view.getUint32(at, !isBe);
    const length = view.getUint32(at + 4, !isBe);
    const next = place + 1 + Math.ceil(length / ALIGN);
    if (type === 0) {
      if (length === 0 && at + HEADER >= slack) counts[place] = 0;
    } else if (next < places && counts[next] >= 0 && (enumMember(TYPES, type) || type & LIVE_UPDATE)) {
      counts[place] = counts[next] + 1;
      first = place;
    }
  }
  if (first < 0) return null;
  let end = first * ALIGN;
  for (let left = counts[first]; left > 0; left--) {
    end += HEADER + Math.ceil(view.getUint32(end + 4, !isBe) / ALIGN) * ALIGN;
  }
  return { end: end + HEADER, count: counts[first], type: view.getUint32(first * ALIGN, !isBe) };
}

function warning(region, start, message, hint) {
  return new ExplorerError(message, { where: region.where(start), hint, isWarning: true });
}

/** What there is to say of what follows END at `start` of a stream; null if it is slack. */
export async function behindEnd(region, start, isBe) {
  const length = Math.min(region.size - start, MOST);
  if (length <= 0) return null;
  let bytes;
  try {
    bytes = await region.read(start, length);
  } catch (error) {
    if (!(error instanceof AbsentError)) throw error;
    return warning(region, start, 'data pages behind END are not in the dump; nothing of the stream is missing');
  }
  const slack = slackStart(bytes, start, region.pageSize ?? BLOCK);
  if (slack === 0) return null;
  const chain = firstChain(bytes, isBe, slack);
  if (chain) {
    const { count } = chain;
    return warning(region, start, `${sizeText(chain.end)} behind END read as ${counted(count, 'record')} and a further END, `
      + `${enumName(TYPES, chain.type) ?? hex(chain.type)} first: this END is none`, '`luformat verify` says more');
  }
  return warning(region, start, `${slack} bytes follow END that are neither records nor filled with one byte`, '`luformat verify` says more');
}
