// The page: takes a file, shows its tree, and what there is to say of each line.
import { showDetail } from './detail-view.js';
import { KINDS } from './detect.js';
import { byId, element } from './dom.js';
import { ExplorerError, hex, whereText } from './errors.js';
import { HexView } from './hex-view.js';
import { continueSearch, openFile } from './open.js';
import { Source } from './source.js';
import { followSite } from './theme.js';
import { TreeView } from './tree-view.js';
import { printable, sizeText } from './values.js';

const hexView = new HexView(byId('hex'));
const tree = new TreeView(byId('tree'), (node, path) => {
  showDetail(byId('detail'), node, path);
  hexView.show(node).then(showRead);
});
let current = null;
let stopping = null;

function show(id, isShown) {
  byId(id).hidden = !isShown;
}

function say(text) {
  byId('status').textContent = text;
  show('status', Boolean(text));
}

function showProblem(error) {
  const known = error instanceof ExplorerError;
  const parts = [element('p', {}, element('strong', {}, printable(known ? error.message : `this page has a defect: ${error.message}`)))];
  const where = known ? whereText(error.where) : '';
  if (where) parts.push(element('p', {}, `at ${where}`));
  if (known && error.hint) parts.push(element('p', {}, error.hint));
  if (!known) parts.push(element('p', {}, 'Please report it, with what you opened.'));
  byId('problem').replaceChildren(...parts);
  show('problem', true);
}

/** Keep the count of bytes that were read up to date. */
function showRead() {
  if (!current) return;
  const { source } = current;
  const page = document.documentElement.dataset;
  page.bytesRead = source.bytesRead;
  byId('read').textContent = `${sizeText(source.bytesRead)} read of a file of ${sizeText(source.size)}`;
}

function showAbout({ source, opened, milliseconds }) {
  const facts = opened.facts.map(([name, value]) => element('span', { className: 'fact' }, `${name} `, element('b', {}, value)));
  byId('about').replaceChildren(
    element('h2', {}, printable(source.name), ' ', element('small', {}, opened.title)),
    element('p', { className: 'facts' }, ...facts),
    ...opened.notes.map((note) => element('p', { className: 'message warning' }, note)),
    element('p', { className: 'fine' }, element('span', { id: 'read' }), `, opened in ${Math.round(milliseconds)} ms`),
  );
  showRead();
}

function showOpened(opened, milliseconds) {
  current = { ...current, opened, milliseconds };
  document.documentElement.dataset.openedIn = Math.round(milliseconds);
  const isFound = opened.search === undefined;
  show('result', isFound);
  show('search', !isFound);
  if (!isFound) {
    askToSearch(opened);
    return;
  }
  document.body.classList.add('has-file');
  showAbout(current);
  tree.show(opened.nodes);
  const first = byId('tree').querySelector('[role=treeitem]');
  if (first) tree.select(first, { focus: false });
  byId('result').scrollIntoView({ block: 'nearest' });
  if (byId('tree').getBoundingClientRect().top > innerHeight / 2) byId('result').scrollIntoView();
}

function askToSearch({ search, memory, notes }) {
  const [nearest] = search.found;
  const what = nearest ? `No valid breadcrumb (at maddr ${hex(nearest.maddr)}: ${nearest.problem})` : 'No breadcrumb';
  byId('search-text').textContent = `${what} at the ${search.probes} addresses where boot memory is likely to start. `
    + `Every page can be looked at: that reads ${sizeText(memory.present)}. `
    + 'Or say where it is: see Boot memory in the options.'
    + (notes.length ? ` Note: ${notes.join('; ')}.` : '');
  show('search-all', true);
  show('search-stop', false);
  show('search-progress', false);
}

async function timed(work) {
  const started = performance.now();
  const opened = await work();
  showOpened(opened, performance.now() - started);
}

function clear() {
  stopping?.abort();
  for (const id of ['problem', 'result', 'search']) show(id, false);
  delete document.documentElement.dataset.openedIn;
  delete document.documentElement.dataset.bytesRead;
  hexView.clear();
  byId('detail').replaceChildren();
}

function baseAddress() {
  const text = byId('base').value.trim() || '0';
  const base = Number(text);
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(text) || !Number.isSafeInteger(base)) {
    throw new ExplorerError(`${JSON.stringify(text)} is not an address`, { hint: 'wanted: a number such as 0x100000000' });
  }
  return base;
}

async function openSource(source) {
  clear();
  current = { source };
  say(`Opening ${printable(source.name)} …`);
  try {
    const options = { kind: byId('kind').value, base: baseAddress(), bootmem: byId('bootmem').value.trim() };
    await timed(() => openFile(source, options));
  } catch (error) {
    showProblem(error);
  }
  say('');
}

async function searchAll() {
  stopping = new AbortController();
  show('search-all', false);
  show('search-stop', true);
  show('search-progress', true);
  const { opened } = current;
  const { signal } = stopping;
  try {
    await timed(() => continueSearch(opened, {
      signal,
      onProgress: (done, total) => {
        byId('search-progress').value = done / total;
        byId('search-text').textContent = `${sizeText(done)} of ${sizeText(total)} looked at`;
      },
    }));
  } catch (error) {
    show('search', false);
    showProblem(error);
  }
}

async function openSample() {
  const { name, bytes } = await import('./vendor/sample.js');
  await openSource(Source.ofBytes(bytes(), name));
}

function openFiles(files) {
  if (files.length > 0) openSource(Source.ofBlob(files[0], files[0].name));
}

function listen() {
  for (const [kind, text] of Object.entries(KINDS)) byId('kind').append(element('option', { value: kind }, text));
  byId('file').addEventListener('change', (event) => {
    openFiles(event.target.files);
    event.target.value = ''; // so that the same file can be opened again with other options
  });
  byId('sample').addEventListener('click', () => openSample().catch(showProblem));
  byId('search-all').addEventListener('click', searchAll);
  byId('search-stop').addEventListener('click', () => stopping?.abort());
  const drop = byId('drop');
  const over = (isOver) => drop.classList.toggle('over', isOver);
  // Anywhere on the page, or the browser would leave it to show the file.
  document.addEventListener('dragover', (event) => { event.preventDefault(); over(true); });
  document.addEventListener('dragleave', () => over(false));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    openFiles(event.dataTransfer.files);
  });
  document.documentElement.dataset.ready = '';
}

followSite(byId('theme'));
listen();
