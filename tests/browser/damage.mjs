// Damages files in many ways and opens each with the explorer's modules: there has to be
// a tree or an ExplorerError. Prints `{opened, refused, failures}` as JSON.
// usage: damage.mjs MODULES ROUNDS FILE...
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, rounds, ...files] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(join(modules, name)).href);
const { Source } = await load('source.js');
const { continueSearch, openFile } = await load('open.js');
const { ExplorerError } = await load('errors.js');
const { checked } = await load('check.js');
const { mapOf } = await load('map.js');
const INTERESTING = [0, 1, 0x7f, 0x80, 0xff];
const MOST_NODES = 3000;

let seed = 1;
function random(below) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

function damaged(bytes) {
  const copy = bytes.slice(0, random(8) === 0 ? random(bytes.length) : bytes.length);
  for (let i = random(6); i >= 0 && copy.length > 0; i--) {
    // Headers stand early, and lengths break more than values.
    const at = random(random(2) ? copy.length : Math.min(copy.length, 512));
    const value = random(2) ? INTERESTING[random(INTERESTING.length)] : random(256);
    copy.fill(value, at, at + 1 + random(4));
  }
  return copy;
}

async function walk(nodes) {
  let count = 0;
  const open = [...nodes];
  while (open.length > 0 && count < MOST_NODES) {
    const node = open.pop();
    count += 1;
    node.region?.where(node.start);
    if (node.error?.cause instanceof TypeError || node.error?.cause instanceof ReferenceError) throw node.error.cause;
    await node.describe?.().catch((error) => { if (!(error instanceof ExplorerError)) throw error; });
    if (node.hasChildren) open.push(...await node.load());
  }
}

const result = { opened: 0, refused: 0, failures: [] };
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  for (let round = 0; round < Number(rounds); round++) {
    const from = seed;
    try {
      const opened = await openFile(Source.ofBytes(damaged(bytes), 'damaged'));
      const found = opened.search ? await continueSearch(opened, {}) : opened;
      for await (const { error } of checked(found.nodes)) if (!(error instanceof ExplorerError)) throw error;
      await mapOf(found);
      await walk(found.nodes);
      result.opened += 1;
    } catch (error) {
      if (error instanceof ExplorerError) result.refused += 1;
      else result.failures.push(`${file}, seed ${from}: ${error.stack}`);
    }
  }
}
process.stdout.write(`${JSON.stringify(result)}\n`);
