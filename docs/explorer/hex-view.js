// The bytes around the selected field, with its own bytes marked.
import { element } from './dom.js';
import { hex } from './errors.js';
import { byteHex } from './values.js';

const ROWS = 16;
const CONTEXT = 2;
/** Bytes in a row: what a narrow window has room for. */
const narrow = matchMedia('(max-width: 40rem)');
const rowLength = () => (narrow.matches ? 8 : 16);
const SPACES = { stream: 'stream', maddr: 'machine', file: 'file' };

export class HexView {
  constructor(root) {
    this.root = root;
    this.space = null;
    this.node = null;
    this.row = rowLength();
    this._turn = 0;
  }

  clear() {
    this.node = null;
    this.root.replaceChildren();
  }

  show(node) {
    this.node = node;
    if (!node.region) {
      this.root.replaceChildren(element('p', { className: 'fine' }, 'Computed: it has no bytes of its own.'));
      return Promise.resolve();
    }
    const row = rowLength();
    const start = node.start - (node.start % row);
    return this._draw(Math.max(0, start - CONTEXT * row));
  }

  async _draw(from) {
    const turn = ++this._turn;
    const { node } = this;
    const { region } = node;
    this.row = rowLength();
    const length = Math.max(0, Math.min(ROWS * this.row, region.size - from));
    const rows = await Promise.all(Array.from({ length: Math.ceil(length / this.row) }, async (_, i) => {
      const at = from + i * this.row;
      // Rows are read one by one: in a dump, what stands beside a page may be absent.
      return [at, await region.read(at, Math.min(this.row, region.size - at)).catch(() => null)];
    }));
    if (turn !== this._turn) return;
    this.root.replaceChildren(this._head(from, length), this._table(rows), this._turnPage(from));
  }

  _head(from, length) {
    const spaces = Object.keys(this.node.region.where(this.node.start));
    if (!spaces.includes(this.space)) [this.space] = spaces;
    const choice = spaces.length < 2 ? element('span', {}, `${SPACES[this.space]} offset`) : element(
      'select',
      { 'aria-label': 'Addresses shown', onchange: (event) => { this.space = event.target.value; this._draw(from); } },
      ...spaces.map((space) => element('option', { value: space, selected: space === this.space }, `${SPACES[space]} address`)),
    );
    const marked = this.node.length ? `${this.node.length} bytes marked` : 'no bytes marked';
    return element('div', { className: 'hex-head' }, choice, element('span', { className: 'fine' }, length ? marked : 'no bytes'));
  }

  _table(rows) {
    const lines = rows.map(([at, bytes]) => {
      const address = this.node.region.where(at)[this.space];
      const label = element('span', { className: 'address' }, address === undefined ? '-' : address.toString(16).padStart(8, '0'));
      if (bytes === null) return element('div', { className: 'hex-row' }, label, element('span', { className: 'absent' }, ' not in the dump'));
      return element('div', { className: 'hex-row' }, label, this._bytes(at, bytes), this._text(at, bytes));
    });
    return element('div', { className: 'hex-table', tabindex: '0', role: 'group', 'aria-label': 'Hexadecimal bytes' }, ...lines);
  }

  /** Runs of marked and unmarked bytes: `[isMarked, from, to]`. */
  _runs(at, count) {
    const first = Math.max(0, Math.min(count, this.node.start - at));
    const last = Math.max(first, Math.min(count, this.node.start + this.node.length - at));
    return [[false, 0, first], [true, first, last], [false, last, count]].filter(([, from, to]) => to > from);
  }

  _bytes(at, bytes) {
    const cells = Array.from(bytes, byteHex);
    const parts = [];
    for (const [isMarked, from, to] of this._runs(at, cells.length)) {
      parts.push(isMarked ? element('mark', {}, cells.slice(from, to).join(' ')) : cells.slice(from, to).join(' '), ' ');
    }
    return element('span', { className: 'bytes' }, ...parts, '   '.repeat(this.row - cells.length));
  }

  _text(at, bytes) {
    const characters = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    return element('span', { className: 'text', 'aria-hidden': 'true' }, ...this._runs(at, characters.length).map(([isMarked, from, to]) => {
      const text = characters.slice(from, to).join('');
      return isMarked ? element('mark', {}, text) : text;
    }));
  }

  _turnPage(from) {
    const page = ROWS * this.row;
    const button = (label, target, enabled) => element(
      'button',
      { type: 'button', className: 'quiet', disabled: !enabled, onclick: () => this._draw(target) },
      label,
    );
    const { size } = this.node.region;
    return element(
      'div',
      { className: 'hex-turn' },
      button('Earlier', Math.max(0, from - page), from > 0),
      button('Later', from + page, from + page < size),
      element('span', { className: 'fine' }, `${hex(from)} of ${hex(size)}`),
    );
  }
}
