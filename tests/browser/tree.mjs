// Opens a file with the modules of the explorer, under Node, and prints what the page
// would show as JSON. usage: tree.mjs MODULES FILE [OPTIONS]
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, file, text = '{}'] = process.argv.slice(2);
const { depth = 2, full = false, ...options } = JSON.parse(text);
const load = (name) => import(pathToFileURL(join(modules, name)).href);
const { Source } = await load('source.js');
const { continueSearch, openFile } = await load('open.js');
const { ExplorerError } = await load('errors.js');

const handle = await open(file);
const { size } = await handle.stat();
const source = new Source(basename(file), size, async (offset, length) => {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  return bytes.subarray(0, bytesRead);
});

function plain(value) {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return value;
}

async function shown(node, left) {
  const children = left > 0 && node.hasChildren ? await node.load() : [];
  return {
    label: node.label,
    text: node.describe ? await node.describe() : node.summary,
    value: plain(node.value),
    where: node.region?.where(node.start),
    length: node.length,
    error: node.error && { message: node.error.message, where: node.error.where, hint: node.error.hint },
    children: await Promise.all(children.map((child) => shown(child, left - 1))),
  };
}

function asText(_, value) {
  return typeof value === 'bigint' ? value.toString() : value;
}

let result;
try {
  let opened = await openFile(source, options);
  const wasFound = opened.search === undefined;
  if (!wasFound && full) opened = await continueSearch(opened, {});
  const { bytesRead } = source;
  const nodes = await Promise.all(opened.nodes.map((node) => shown(node, depth)));
  result = { kind: opened.kind, facts: Object.fromEntries(opened.facts), notes: opened.notes, wasFound, bytesRead, nodes };
} catch (error) {
  if (!(error instanceof ExplorerError)) throw error;
  result = { error: { message: error.message, where: error.where, hint: error.hint }, bytesRead: source.bytesRead };
}
await handle.close();
process.stdout.write(`${JSON.stringify(result, asText)}\n`);
