// Ranges of bytes that parts of the tree stand in. A region answers `read` and,
// for each of its bytes, up to three addresses: in the stream, in machine memory,
// in the file.
import { ExplorerError, hex } from './errors.js';

/** A whole file; `isStream` if it is a stream, whose offsets are told as such. */
export class FileRegion {
  constructor(source, { isStream = false } = {}) {
    this.source = source;
    this.size = source.size;
    this.isStream = isStream;
  }

  read(offset, length) {
    return this.source.read(offset, length);
  }

  /** The offset of the byte at address `at` of `space` (`stream`, `maddr`, `file`); undefined if none. */
  offsetOf(space, at) {
    return (space === 'file' || (this.isStream && space === 'stream')) && at < this.size ? at : undefined;
  }

  where(offset) {
    return this.isStream ? { stream: offset, file: offset } : { file: offset };
  }
}

/** Machine memory; offsets are machine addresses. */
export class MemoryRegion {
  constructor(memory) {
    this.memory = memory;
    this.size = memory.top;
  }

  read(offset, length) {
    return this.memory.read(offset, length);
  }

  offsetOf(space, at) {
    if (space === 'file') return this.memory.maddrOf(at);
    return space === 'maddr' ? at : undefined;
  }

  where(offset) {
    const file = this.memory.fileOffset(offset);
    return file === undefined ? { maddr: offset } : { maddr: offset, file };
  }
}

/** The stream over data pages anywhere in memory ("Live Update Data Stream"). */
export class PagedRegion {
  constructor(memory, mfns, pageSize) {
    this.memory = memory;
    this.mfns = mfns;
    this.pageSize = pageSize;
    this.size = mfns.length * pageSize;
  }

  maddr(offset) {
    const page = Math.floor(offset / this.pageSize);
    return page < this.mfns.length ? this.mfns[page] * this.pageSize + (offset % this.pageSize) : undefined;
  }

  offsetOf(space, at) {
    if (space === 'stream') return at < this.size ? at : undefined;
    const maddr = space === 'file' ? this.memory.maddrOf(at) : at;
    if (maddr === undefined) return undefined;
    const page = this.mfns.indexOf(Math.floor(maddr / this.pageSize));
    return page < 0 ? undefined : page * this.pageSize + (maddr % this.pageSize);
  }

  where(offset) {
    const maddr = this.maddr(offset);
    if (maddr === undefined) return { stream: offset };
    const file = this.memory.fileOffset(maddr);
    return file === undefined ? { stream: offset, maddr } : { stream: offset, maddr, file };
  }

  async read(offset, length) {
    if (offset + length > this.size) {
      throw new ExplorerError(
        `the stream's pages end at ${hex(this.size)}: ${length} bytes are not there`,
        { where: this.where(offset) },
      );
    }
    const data = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const maddr = this.maddr(offset + done);
      let size = this.pageSize - ((offset + done) % this.pageSize);
      while (done + size < length && this.maddr(offset + done + size) === maddr + size) size += this.pageSize;
      size = Math.min(size, length - done);
      try {
        data.set(await this.memory.read(maddr, size), done);
      } catch (error) {
        if (error.name === 'AbsentError') error.where = { stream: offset + done + error.where.maddr - maddr, ...error.where };
        throw error;
      }
      done += size;
    }
    return data;
  }
}
