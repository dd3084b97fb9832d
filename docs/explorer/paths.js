// Paths of lines, such as `domains/0/x86_pv_vcpu_basic[1]/context/user_regs/rip`: in a handover
// they are those of `luformat show`. A line is reached by steps: its number among its siblings,
// level by level. The ranges of a long list are steps and no part of a path, and so is the line
// that stands for a run of records of one type.

const ELEMENT = /^\[(\d+)\]$/;
const RANGE = /^\[(\d+) … (\d+)\]$/;
const PART = /^([^[\]]*)((?:\[\d+\])*)$/;
const expanded = new WeakMap();

/** The name of a line in a path. */
function slug({ label }) {
  return label.replace(/ × \d+$/, '').toLowerCase().replaceAll(' ', '_');
}

function isRange(node) {
  return node.grouped > 0 && RANGE.test(node.label);
}

function weight(node) {
  return node.grouped || 1;
}

async function within(siblings) {
  const lines = [];
  for (const [i, node] of siblings.entries()) {
    if (!isRange(node)) lines.push({ steps: [i], node });
    else for (const line of await within(await node.load())) lines.push({ ...line, steps: [i, ...line.steps] });
  }
  return lines;
}

/** `{steps, node}` of all lines of a level, those within ranges too. */
function level(siblings) {
  if (!expanded.has(siblings)) expanded.set(siblings, within(siblings));
  return expanded.get(siblings);
}

function sum(lines) {
  return lines.reduce((total, { node }) => total + weight(node), 0);
}

/** The path of the line that `chain` leads to: `[siblings, number]` for each step. */
export async function pathText(chain) {
  const parts = [];
  let first = null; // the siblings of this level, ranges unopened
  let run = null; // `{name, before}` of the run of records that the line is in
  for (const [siblings, number] of chain) {
    const node = siblings[number];
    first ??= siblings;
    if (isRange(node)) continue;
    const lines = await level(first);
    const name = slug(node);
    const at = lines.findIndex((line) => line.node === node);
    const before = sum(lines.slice(0, at).filter((line) => slug(line.node) === name));
    first = null;
    if (node.grouped) {
      run = { name, before };
    } else if (run) {
      parts.push(`${name}[${run.before + before}]`);
      run = null;
    } else if (ELEMENT.test(node.label)) {
      parts.push(`${parts.pop() ?? ''}${node.label}`);
    } else {
      const total = sum(lines.filter((line) => slug(line.node) === name));
      parts.push(name.replace(/^domain_(\d+)$/, 'domains/$1') + (total > 1 ? `[${before}]` : ''));
    }
  }
  if (run) parts.push(run.name);
  return parts.join('/');
}

/** The line `number` of those with a name, a run of records counted as what it holds. */
async function named(siblings, name, number) {
  let before = 0;
  for (const { steps, node } of await level(siblings)) {
    if (slug(node) !== name) continue;
    if (number >= before + weight(node)) {
      before += weight(node);
      continue;
    }
    if (!node.grouped || number === null) return { steps, node };
    const inner = (await level(await node.load()))[number - before];
    return inner && { node: inner.node, steps: [...steps, ...inner.steps] };
  }
  return null;
}

async function element(node, number) {
  const found = (await level(await node.load())).find(({ node: { label } }) => label === `[${number}]`);
  return found ?? null;
}

/** `{steps, isWhole}` of the line with this path, or of the last one on the way that is there. */
export async function stepsOf(roots, text) {
  const parts = text.toLowerCase().replace(/(^|\/)domains\/(\d+)/, '$1domain_$2').split('/').filter(Boolean);
  const steps = [];
  let siblings = roots;
  for (const part of parts) {
    const [, name, list] = PART.exec(part) ?? [];
    if (name === undefined) return { steps, isWhole: false };
    const numbers = [...list.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const total = sum((await level(siblings)).filter(({ node }) => slug(node) === name));
    let found = await named(siblings, name, total > 1 ? numbers.shift() ?? null : 0);
    for (const number of numbers) {
      if (!found) break;
      const inner = await element(found.node, number);
      // A single one may have its number, too.
      if (!inner && total === 1 && number === 0) continue;
      if (!inner) return { steps: [...steps, ...found.steps], isWhole: false };
      found = { node: inner.node, steps: [...found.steps, ...inner.steps] };
    }
    if (!found) return { steps, isWhole: false };
    steps.push(...found.steps);
    siblings = await found.node.load();
  }
  return { steps, isWhole: parts.length > 0 };
}

/** True if `luformat show` knows the line by its path, in a handover: what has bytes in a record. */
export function isInShow({ item, isError }, path) {
  const isComputed = item?.flagOf !== undefined || item?.partOf !== undefined || item?.value !== undefined;
  return path !== '' && !isError && !isComputed && !/^(mfn_array|breadcrumb)|\/(header|padding)/.test(path);
}
