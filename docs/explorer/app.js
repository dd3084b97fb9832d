// The page: takes a file, shows its tree, and what there is to say of each line. The address
// keeps the path of the line: `?sample#domains/0` opens the sample there, and a path without a
// file waits for one.
import { checked } from './check.js';
import { showDetail } from './detail-view.js';
import { KINDS } from './detect.js';
import { byId, element } from './dom.js';
import { ExplorerError, hex, whereText } from './errors.js';
import { FindView } from './find-view.js';
import { stepsAt } from './find.js';
import { FindingsView } from './findings-view.js';
import { HexView } from './hex-view.js';
import { showMap } from './map-view.js';
import { continueSearch, openFile } from './open.js';
import { isInShow, pathText, stepsOf } from './paths.js';
import { Source } from './source.js';
import { followSite } from './theme.js';
import { TreeView } from './tree-view.js';
import { printable, sizeText } from './values.js';

const hexView = new HexView(byId('hex'));
const tree = new TreeView(byId('tree'), (node, chain) => {
  select(node, chain);
  hexView.show(node).then(showRead);
});
const findings = new FindingsView(byId('findings'), ({ error, steps }) => goToFinding(error, steps));
const find = new FindView({
  form: byId('find'), input: byId('find-text'), list: byId('matches'), status: byId('find-status'), stop: byId('find-stop'),
}, (steps, options) => tree.reveal(steps, options));
let current = null;
let stopping = null;
let selecting = 0;

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

/** The command that shows a line in a terminal, where its path means the same there. */
function commandFor(node, path) {
  const { opened, source } = current;
  const isHandover = opened.kind === 'memory' || opened.kind === 'lu-stream';
  if (!isHandover || !isInShow(node, path)) return '';
  const name = /^[\w.+-]+$/.test(source.name) ? source.name : 'FILE';
  return `luformat show ${name} '${path}'`;
}

async function select(node, chain) {
  const turn = ++selecting;
  const path = await pathText(chain);
  if (turn !== selecting || !current) return;
  const labels = chain.map(([siblings, number]) => siblings[number].label);
  showDetail(byId('detail'), node, { labels, path, command: commandFor(node, path), say: (text) => { byId('said').textContent = text; } });
  byId('said').textContent = '';
  document.documentElement.dataset.path = path;
  history.replaceState(null, '', `#${encodeURI(path)}`);
}

function wantedPath() {
  try {
    return decodeURI(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Go to the line that the address names; the first one if it names none. */
async function goToPath(path) {
  const { steps, isWhole } = path ? await stepsOf(current.opened.nodes, path) : { steps: [], isWhole: true };
  await tree.reveal(steps.length ? steps : [0], { focus: false });
  if (!isWhole) say(`This file has no ${printable(path)}: this is as far as it goes.`);
}

async function goToFinding(error, steps) {
  const { stream, maddr, file } = error.where ?? {};
  const [space, at] = stream !== undefined ? ['stream', stream] : maddr !== undefined ? ['maddr', maddr] : ['file', file];
  const found = steps ?? (at === undefined ? null : await stepsAt(current.opened.nodes, { space, at: Number(at) }));
  if (found) await tree.reveal(found);
  else say('No line of the tree stands there.');
}

/** Keep the count of bytes that were read up to date. */
function showRead() {
  if (!current) return;
  const { source } = current;
  const page = document.documentElement.dataset;
  page.bytesRead = source.bytesRead;
  byId('read').textContent = `${sizeText(source.bytesRead)} read of a file of ${sizeText(source.size)}`;
}

/** Buttons to read another breadcrumb that is as good. */
function otherBreadcrumbs(rivals = []) {
  return rivals.slice(0, 8).map((maddr) => element('button', {
    type: 'button',
    className: 'quiet',
    onclick: () => {
      byId('bootmem').value = `1M@${hex(maddr)}`;
      byId('options').open = true;
      openSource(current.source);
    },
  }, `Read the one at ${hex(maddr)}`));
}

function showAbout({ source, opened, milliseconds }) {
  const facts = opened.facts.map(([name, value]) => element('span', { className: 'fact' }, `${name} `, element('b', {}, value)));
  byId('about').replaceChildren(
    element('h2', {}, printable(source.name), ' ', element('small', {}, opened.title)),
    element('p', { className: 'facts' }, ...facts, ...otherBreadcrumbs(opened.rivals)),
    element('p', { className: 'fine' }, element('span', { id: 'read' }), `, opened in ${Math.round(milliseconds)} ms`),
  );
  showRead();
}

/** Look into the small records, and mark those that have something wrong inside. */
async function checkRecords(opened) {
  const { signal } = stopping;
  for await (const finding of checked(opened.nodes, { signal })) {
    if (signal.aborted) return;
    findings.add(finding);
    tree.markSteps(finding.steps);
  }
  if (current?.opened === opened) {
    showRead();
    document.documentElement.dataset.checked = '';
  }
}

async function showOpened(opened, milliseconds) {
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
  const path = wantedPath();
  showAbout(current);
  findings.show(opened.findings);
  tree.show(opened.nodes);
  find.show(opened.nodes);
  byId('map').open = false;
  byId('map-body').replaceChildren();
  byId('result').scrollIntoView({ block: 'nearest' });
  if (byId('tree').getBoundingClientRect().top > innerHeight / 2) byId('result').scrollIntoView();
  say('');
  await goToPath(path);
  checkRecords(opened).catch(showProblem);
}

function askToSearch({ search, memory, findings: found }) {
  const [nearest] = search.found;
  const what = nearest ? `No valid breadcrumb (at maddr ${hex(nearest.maddr)}: ${nearest.problem})` : 'No breadcrumb';
  byId('search-text').textContent = `${what} at the ${search.probes} addresses where boot memory is likely to start. `
    + `Every page can be looked at: that reads ${sizeText(memory.present)}. `
    + 'Or say where it is: see Boot memory in the options.'
    + (found.length ? ` Note: ${found.map(({ error }) => error.message).join('; ')}.` : '');
  show('search-all', true);
  show('search-stop', false);
  show('search-progress', false);
}

async function timed(work) {
  const started = performance.now();
  const opened = await work();
  await showOpened(opened, performance.now() - started);
}

function clear() {
  stopping?.abort();
  stopping = new AbortController();
  for (const id of ['problem', 'result', 'search']) show(id, false);
  for (const name of ['openedIn', 'bytesRead', 'path', 'checked']) delete document.documentElement.dataset[name];
  selecting += 1;
  hexView.clear();
  findings.clear();
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
  const { signal } = stopping;
  say(`Opening ${printable(source.name)} …`);
  try {
    const onProgress = (done, total) => say(`Unpacking ${printable(source.name)}: ${sizeText(done)} of ${sizeText(total)}`);
    const options = { kind: byId('kind').value, base: baseAddress(), bootmem: byId('bootmem').value.trim(), signal, onProgress };
    await timed(() => openFile(source, options));
  } catch (error) {
    say('');
    showProblem(error);
  }
  if (current.opened?.search) say('');
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
  byId('map').addEventListener('toggle', () => {
    if (byId('map').open) showMap(byId('map-body'), current.opened, (steps) => tree.reveal(steps)).catch(showProblem);
  });
  addEventListener('hashchange', () => {
    if (current?.opened && !current.opened.search) goToPath(wantedPath()).catch(showProblem);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.matches('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.altKey || event.metaKey || byId('result').hidden) return;
    event.preventDefault();
    byId('find-text').focus();
  });
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
  if (new URLSearchParams(location.search).has('sample')) openSample().catch(showProblem);
  document.documentElement.dataset.ready = '';
}

followSite(byId('theme'));
listen();
