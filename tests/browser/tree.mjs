// Opens files with the modules of the explorer, under Node, and prints what the page would show
// as a line of JSON for each line `[FILE, OPTIONS]` that it reads. Beside those of the page,
// OPTIONS can be `depth` of the tree, `full` to read the whole dump, `find` (texts to look for)
// and `paths` (of how deep a tree).
// usage: tree.mjs MODULES
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [modules] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(join(modules, name)).href);
const { Source } = await load('source.js');
const { continueSearch, openFile } = await load('open.js');
const { ExplorerError } = await load('errors.js');
const { addressIn, matches, stepsAt } = await load('find.js');
const { isInShow, pathText, stepsOf } = await load('paths.js');
const { checked } = await load('check.js');
const { mapOf } = await load('map.js');

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
    broken: node.isBroken,
    error: node.error && { message: node.error.message, where: node.error.where, hint: node.error.hint },
    children: await Promise.all(children.map((child) => shown(child, left - 1))),
  };
}

async function chainOf(nodes, steps) {
  const chain = [];
  for (const step of steps) {
    chain.push([nodes, step]);
    nodes = await nodes[step].load();
  }
  return chain;
}

/** Paths of the lines that a query is said of, or of the one at an address. */
async function found(nodes, query) {
  const all = [];
  if (addressIn(query)) all.push(await stepsAt(nodes, addressIn(query)) ?? []);
  else for await (const { steps } of matches(nodes, query)) all.push(steps);
  return Promise.all(all.map(async (steps) => pathText(await chainOf(nodes, steps))));
}

/** `[path, is known to show, leads back to its line]` of each line. */
async function allPaths(roots, left, siblings = roots, before = []) {
  const all = [];
  for (const [i, node] of siblings.entries()) {
    const chain = [...before, [siblings, i]];
    const path = await pathText(chain);
    const back = await stepsOf(roots, path);
    if (!node.grouped) all.push([path, isInShow(node, path), back.isWhole && back.steps.join() === chain.map(([, step]) => step).join()]);
    if (left > 0 && node.hasChildren) all.push(...await allPaths(roots, left - 1, await node.load(), chain));
  }
  return all;
}

function asText(_, value) {
  return typeof value === 'bigint' ? value.toString() : value;
}

async function read(source, { depth = 2, full = false, find = [], paths: deep = null, ...options }) {
  let opened = await openFile(source, options);
  const wasFound = opened.search === undefined;
  if (!wasFound && full) opened = await continueSearch(opened, {});
  const { bytesRead } = source;
  const nodes = await Promise.all(opened.nodes.map((node) => shown(node, depth)));
  const findings = opened.findings.map(({ error: { message, where, hint, isWarning }, steps }) => ({ message, where, hint, isWarning, steps }));
  const { kind, title, rivals } = opened;
  const looked = {};
  for (const query of find) looked[query] = await found(opened.nodes, query);
  const within = [];
  for await (const { error, steps } of checked(opened.nodes)) within.push({ message: error.message, path: await pathText(await chainOf(opened.nodes, steps)) });
  const { space, pieces } = opened.search ? { pieces: [] } : await mapOf(opened);
  const map = pieces.map(({ kind: of, start, size: bytes, name }) => ({ kind: of, start, size: bytes, name }));
  const paths = deep === null ? [] : await allPaths(opened.nodes, deep);
  return { kind, title, rivals, looked, within, space, map, paths, facts: Object.fromEntries(opened.facts), findings, wasFound, bytesRead, nodes };
}

async function answer(file, options) {
  const handle = await open(file);
  const { size } = await handle.stat();
  const source = new Source(basename(file), size, async (offset, length) => {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    return bytes.subarray(0, bytesRead);
  });
  try {
    return await read(source, options);
  } catch (error) {
    if (!(error instanceof ExplorerError)) return { defect: error.stack };
    return { error: { message: error.message, where: error.where, hint: error.hint }, bytesRead: source.bytesRead };
  } finally {
    await handle.close();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(...JSON.parse(line)), asText)}\n`);
}
