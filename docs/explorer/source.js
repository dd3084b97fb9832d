// Where bytes come from: a file of the browser, an array, anything with a
// `read(offset, length)`. Every byte that is asked for is counted.
import { ExplorerError, hex } from './errors.js';

/** No single read may be larger, whatever a length in the file says. */
const MOST_AT_ONCE = 64 * 1024 * 1024;

/** Bytes that are taken apart at once: fields become objects, a hundred times as large. */
export const MOST_PARSED = 8 * 1024 * 1024;

/** A file of `size` bytes; `load(offset, length)` resolves to a Uint8Array. */
export class Source {
  constructor(name, size, load) {
    this.name = name;
    this.size = size;
    this.bytesRead = 0;
    this._load = load;
  }

  static ofBlob(blob, name) {
    return new Source(name, blob.size, async (offset, length) => (
      new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())));
  }

  static ofBytes(bytes, name) {
    return new Source(name, bytes.length, async (offset, length) => (
      bytes.slice(offset, offset + length)));
  }

  /** Exactly `length` bytes at `offset`; throws ExplorerError past the end. */
  async read(offset, length) {
    if (length > MOST_AT_ONCE) {
      throw new ExplorerError(
        `${length} bytes at once are more than this page reads (${MOST_AT_ONCE})`,
        { where: { file: offset }, hint: 'use `luformat show` for it' },
      );
    }
    if (offset < 0 || offset + length > this.size) {
      throw new ExplorerError(
        `the file ends at ${hex(this.size)}: ${length} bytes at ${hex(offset)} are not in it`,
        { where: { file: Math.min(offset, this.size) }, hint: 'was it copied in full?' },
      );
    }
    this.bytesRead += length;
    let data;
    try {
      data = await this._load(offset, length);
    } catch (error) {
      throw new ExplorerError(`the browser cannot read ${this.name}: ${error.message}`, {
        where: { file: offset },
        hint: 'did the file change or move after it was opened? Open it again',
      });
    }
    if (data.length !== length) {
      throw new ExplorerError(`${this.name} became shorter while it was read`, {
        where: { file: offset },
        hint: 'open it again when nothing writes to it',
      });
    }
    return data;
  }
}
