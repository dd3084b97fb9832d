// Memory that stands packed in its file, in pieces that are unpacked one by one. A piece that
// cannot be unpacked is absent, with the reason; it is never zeros.
import { AbsentError } from './errors.js';
import { Memory } from './machine.js';

/** Pieces that are kept unpacked. */
const KEPT = 64;

/** `_piece(maddr)` of a derived class tells `{start, size, key, load}` of the piece around `maddr`. */
export class PackedMemory extends Memory {
  constructor(...parts) {
    super(...parts);
    this._kept = new Map();
  }

  async _unpacked({ key, load }, maddr) {
    let memory = this._kept.get(key);
    if (memory === undefined) {
      memory = await load();
      this._kept.set(key, memory);
      if (this._kept.size > KEPT) this._kept.delete(this._kept.keys().next().value);
    }
    if (typeof memory !== 'string') return memory;
    throw new AbsentError(maddr, memory);
  }

  async _bytes(extent, maddr, length) {
    const result = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const piece = await this._piece(maddr + done);
      const memory = await this._unpacked(piece, maddr + done);
      const from = maddr + done - piece.start;
      const size = Math.min(length - done, piece.size - from);
      result.set(memory.subarray(from, from + size), done);
      done += size;
    }
    return result;
  }

  fileOffset() {
    return undefined;
  }

  maddrOf() {
    return undefined;
  }
}
