// Opening a dump of any form that this page reads.
import { isAvml, openAvml } from './avml.js';
import { elfExtents, isElf } from './elf.js';
import { ExplorerError } from './errors.js';
import { FlatSource, isFlat } from './flat.js';
import { isKdump, openKdump } from './kdump.js';
import { isLime, limeExtents } from './lime.js';
import { Memory } from './machine.js';

const MAGIC_BYTES = 16;

/** The memory of a dump, by its magic; raw memory, which has none, begins at address `base`. */
export async function openMemory(source, { base = 0 } = {}) {
  if (source.size === 0) throw new ExplorerError('the file is empty');
  const head = await source.read(0, Math.min(MAGIC_BYTES, source.size));
  if (isElf(head)) return Memory.ofFile(source, 'ELF core', await elfExtents(source));
  if (isLime(head)) return Memory.ofFile(source, 'LiME', await limeExtents(source));
  if (isAvml(head)) return openAvml(source);
  if (isFlat(head)) return openKdump(await FlatSource.of(source), ', flattened');
  if (isKdump(head)) return openKdump(source);
  if (!Number.isSafeInteger(base + source.size)) throw new ExplorerError('the base address is too large');
  return Memory.ofFile(source, 'raw memory', [{ start: base, size: source.size, file: 0 }]);
}
