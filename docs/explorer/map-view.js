// The map: a bar of all addresses, and the pieces as a list that leads to their lines.
import { element } from './dom.js';
import { hex } from './errors.js';
import { mapOf } from './map.js';
import { printable, sizeText } from './values.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 40;
/** Narrower pieces would not be seen. */
const NARROWEST = 2;
const MOST_LISTED = 300;
const SPACES = { maddr: 'machine addresses', file: 'the file', stream: 'the stream' };
const KINDS = {
  memory: 'memory in the dump', page: 'data pages', array: 'MFN array', crumb: 'breadcrumb',
  table: 'machine-to-physical table', part: 'parts of the file', broken: 'parts with errors',
};

function drawn(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function bar({ size, pieces, space }) {
  const svg = drawn('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', class: 'map', preserveAspectRatio: 'none',
    'aria-label': `Map of ${SPACES[space]} up to ${hex(size)}; the list below has its pieces`,
  });
  svg.append(drawn('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT, class: 'map-hole' }));
  for (const { kind, start, size: length } of pieces) {
    const isBack = kind === 'memory' || kind === 'table';
    svg.append(drawn('rect', {
      x: Math.min(WIDTH - NARROWEST, (start / size) * WIDTH), y: isBack ? 0 : HEIGHT / 4,
      width: Math.max(NARROWEST, (length / size) * WIDTH), height: isBack ? HEIGHT : HEIGHT / 2,
      class: `map-${kind}`,
    }));
  }
  return svg;
}

function key(pieces) {
  const kinds = [...new Set(pieces.map(({ kind }) => kind))];
  return element('p', { className: 'map-key' }, ...kinds.map((kind) => element(
    'span', {}, element('i', { className: `map-${kind}`, 'aria-hidden': 'true' }), ` ${KINDS[kind]}`,
  )));
}

/** Fill `root` with the map of what is opened; `onGo(steps)` goes to the line of a piece. */
export async function showMap(root, opened, onGo) {
  const map = await mapOf(opened);
  const listed = map.pieces.slice(0, MOST_LISTED);
  const rest = map.more + map.pieces.length - listed.length;
  root.replaceChildren(
    bar(map),
    element('p', { className: 'map-ends' }, element('span', {}, '0'), element('span', {}, hex(map.size))),
    key(map.pieces),
    element('ol', { className: 'map-list', tabindex: '0', 'aria-label': 'Pieces by address' }, ...listed.map(({ start, size, name, steps }) => element(
      'li',
      {},
      element('code', {}, `${hex(start)} to ${hex(start + size - 1)}`),
      ` ${sizeText(size)} `,
      steps ? element('button', { type: 'button', className: 'match', onclick: () => onGo(steps) }, printable(name)) : printable(name),
    ))),
    ...(rest ? [element('p', { className: 'fine' }, `${rest} more pieces: \`luformat map\` draws all of them.`)] : []),
  );
}
