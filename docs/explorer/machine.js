// Machine memory as a dump holds it: which addresses are present, and where in the file.
import { AbsentError, ExplorerError, hex } from './errors.js';
import { sizeText } from './values.js';

/** Extents sorted, cut to the file and to each other, neighbours joined. */
function arranged(extents, fileSize) {
  const result = [];
  let truncated = 0;
  for (const extent of [...extents].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const covered = last ? Math.max(0, last.start + last.size - extent.start) : 0;
    const start = extent.start + covered;
    const file = extent.file + covered;
    const wanted = extent.size - covered;
    const size = Math.min(wanted, fileSize - file);
    if (wanted > 0) truncated += wanted - Math.max(0, size);
    if (size <= 0) continue;
    if (last && last.start + last.size === start && last.file + last.size === file) last.size += size;
    else result.push({ start, size, file });
  }
  return { extents: result, truncated };
}

/** Memory whose extents stand in the file as they are; `_bytes` is what packed dumps do otherwise. */
export class Memory {
  /**
   * `extents` are `{start, size, file}`, sorted; `listed` are those that the headers name, and
   * `truncated` the bytes of them that the file lacks. `findings` are what is wrong with the dump.
   */
  constructor(source, kind, extents, { truncated = 0, listed = extents, findings = [] } = {}) {
    this.source = source;
    this.kind = kind;
    if (extents.length === 0) {
      throw new ExplorerError('the file ends before the first byte of memory', {
        where: { file: source.size },
        hint: 'copy the dump again in full',
      });
    }
    this.extents = extents;
    this.truncated = truncated;
    this.findings = findings;
    this._listed = listed;
    this.present = extents.reduce((sum, { size }) => sum + size, 0);
    this.top = extents.at(-1).start + extents.at(-1).size;
    if (truncated) {
      findings.push(new ExplorerError(`the file is cut off: ${sizeText(truncated)} of memory are missing`, {
        where: { file: source.size }, hint: 'copy the dump again in full',
      }));
    }
  }

  /** The memory of `listed` extents as far as the file goes. */
  static ofFile(source, kind, listed) {
    const { extents, truncated } = arranged(listed, source.size);
    return new Memory(source, kind, extents, { truncated, listed });
  }

  /** Index of the last extent that starts at or below `maddr`, or -1. */
  _before(maddr) {
    let low = 0;
    let high = this.extents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.extents[middle].start <= maddr) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  extentAt(maddr) {
    const extent = this.extents[this._before(maddr)];
    return extent && maddr < extent.start + extent.size ? extent : null;
  }

  /** Why `maddr` cannot be read. */
  explain(maddr) {
    const inside = this._listed.find(({ start, size, memsz = size }) => (
      maddr >= start && maddr < start + Math.max(size, memsz)));
    if (!inside) return maddr >= this.top ? `beyond the memory in the dump, which ends at ${hex(this.top)}` : 'no memory there (a hole)';
    return maddr < inside.start + inside.size ? 'past the end of the truncated file' : 'left out by the dumper';
  }

  /** First absent address of a range, or null. */
  firstAbsent(maddr, length) {
    for (let at = maddr; at < maddr + length;) {
      const extent = this.extentAt(at);
      if (!extent) return at;
      at = extent.start + extent.size;
    }
    return null;
  }

  async read(maddr, length) {
    const absent = this.firstAbsent(maddr, length);
    if (absent !== null) throw new AbsentError(absent, this.explain(absent));
    const parts = [];
    for (let at = maddr; at < maddr + length;) {
      const extent = this.extentAt(at);
      const size = Math.min(maddr + length, extent.start + extent.size) - at;
      parts.push([at - maddr, await this._bytes(extent, at, size)]);
      at += size;
    }
    if (parts.length === 1) return parts[0][1];
    const data = new Uint8Array(length);
    for (const [offset, part] of parts) data.set(part, offset);
    return data;
  }

  /** `length` bytes at `maddr`, all of them in `extent`. */
  _bytes(extent, maddr, length) {
    return this.source.read(extent.file + maddr - extent.start, length);
  }

  /** Where `maddr` stands in the file as it is; undefined if it is packed there, or absent. */
  fileOffset(maddr) {
    const extent = this.extentAt(maddr);
    return extent ? extent.file + maddr - extent.start : undefined;
  }

  /** The machine address of the file's byte at `offset`; undefined if it is not memory as it is. */
  maddrOf(offset) {
    const extent = this.extents.find(({ file, size }) => offset >= file && offset < file + size);
    return extent && extent.start + offset - extent.file;
  }
}
