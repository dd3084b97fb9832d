// The tree on the page, after the ARIA tree view pattern: one line can be reached
// by tab, the arrow keys move between lines, open and close them.
import { element } from './dom.js';

const TYPED_TOGETHER = 700;

export class TreeView {
  /** `onSelect(node, chain)` has the way to the line as `[siblings, number]` for each step. */
  constructor(root, onSelect) {
    this.root = root;
    this.onSelect = onSelect;
    this.selected = null;
    this._typed = { text: '', at: 0 };
    root.addEventListener('click', (event) => this._click(event));
    root.addEventListener('keydown', (event) => this._key(event));
  }

  show(nodes) {
    this.selected = null;
    this.root.replaceChildren();
    this._fill(this.root, nodes, 1);
    const first = this.root.querySelector('[role=treeitem]');
    if (first) first.tabIndex = 0;
  }

  _fill(list, nodes, level) {
    list.append(...nodes.map((node, i) => this._line(node, level, i + 1, nodes.length)));
  }

  _line(node, level, position, count) {
    const summary = element('span', { className: 'summary' }, node.summary);
    const item = element(
      'div',
      {
        className: node.isError ? 'line error' : node.isBroken ? 'line broken' : 'line',
        role: 'treeitem',
        tabindex: '-1',
        'aria-level': level,
        'aria-posinset': position,
        'aria-setsize': count,
        'aria-selected': 'false',
        'aria-expanded': node.hasChildren ? 'false' : null,
      },
      element('span', { className: 'twisty', 'aria-hidden': 'true' }),
      element('span', { className: 'name' }, node.label),
      ' ',
      summary,
      element('span', { className: 'alarm' }, 'error inside'),
    );
    item.dataset.level = Math.min(level, 9);
    item.node = node;
    if (node.describe) {
      node.describe().then((text) => {
        summary.textContent = text;
        if (node.isBroken) this.mark(item);
      }, () => {});
    }
    return item;
  }

  /** Mark a line, and those above it, as having an error inside. */
  mark(item) {
    for (let at = item; at; at = this._parent(at)) {
      at.node.isBroken = true;
      if (!at.node.isError) at.classList.add('broken');
    }
  }

  /** Mark the innermost line on the way that steps describe which is drawn. */
  markSteps(steps) {
    let [list, item] = [this.root, null];
    for (const step of steps) {
      const next = list && this._level(list)[step];
      if (!next) break;
      item = next;
      list = item.group ?? null;
    }
    if (item) this.mark(item);
  }

  /** The lines of a level. */
  _level(list) {
    return [...list.children].filter((child) => child.role === 'treeitem');
  }

  /** The line that steps lead to, with those on the way opened; the last one that is there. */
  async lineAt(steps) {
    let [list, item] = [this.root, null];
    for (const [i, step] of steps.entries()) {
      const next = list && this._level(list)[step];
      if (!next) return item;
      item = next;
      if (i < steps.length - 1) await this.open(item);
      list = item.group ?? null;
    }
    return item;
  }

  /** Go to the line that steps lead to. */
  async reveal(steps, options) {
    const item = await this.lineAt(steps);
    if (!item) return;
    this.select(item, options);
    item.scrollIntoView({ block: 'nearest' });
  }

  /** Open a line; resolves when its children are there. */
  async open(item) {
    if (!item.node.hasChildren) return;
    if (item.getAttribute('aria-expanded') !== 'true') {
      item.setAttribute('aria-expanded', 'true');
      item.opening ??= this._children(item);
    }
    await item.opening;
    item.group.hidden = item.getAttribute('aria-expanded') !== 'true';
  }

  async _children(item) {
    item.setAttribute('aria-busy', 'true');
    const nodes = await item.node.load();
    item.removeAttribute('aria-busy');
    item.group = element('div', { role: 'group' });
    this._fill(item.group, nodes, Number(item.getAttribute('aria-level')) + 1);
    item.after(item.group);
    if (item.node.isBroken) this.mark(item);
  }

  close(item) {
    item.setAttribute('aria-expanded', 'false');
    if (item.group) item.group.hidden = true;
  }

  select(item, { focus = true } = {}) {
    if (this.selected) {
      this.selected.setAttribute('aria-selected', 'false');
      this.selected.tabIndex = -1;
    } else {
      for (const other of this.root.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
    }
    this.selected = item;
    item.setAttribute('aria-selected', 'true');
    item.tabIndex = 0;
    if (focus) item.focus();
    this.onSelect(item.node, this._chain(item));
  }

  _chain(item) {
    const chain = [];
    for (let at = item; at; at = this._parent(at)) {
      const lines = this._level(at.parentElement);
      chain.unshift([lines.map(({ node }) => node), lines.indexOf(at)]);
    }
    return chain;
  }

  _parent(item) {
    return item.parentElement === this.root ? null : item.parentElement.previousElementSibling;
  }

  _visible() {
    return [...this.root.querySelectorAll('[role=treeitem]')].filter((item) => !item.closest('[role=group][hidden]'));
  }

  _click(event) {
    const item = event.target.closest('[role=treeitem]');
    if (!item) return;
    const isOpen = item.getAttribute('aria-expanded') === 'true';
    if (isOpen && (event.target.classList.contains('twisty') || this.selected === item)) this.close(item);
    else this.open(item);
    this.select(item);
  }

  _step(item, by) {
    const lines = this._visible();
    const next = lines[Math.max(0, Math.min(lines.length - 1, lines.indexOf(item) + by))];
    this.select(next);
  }

  _right(item) {
    if (item.getAttribute('aria-expanded') === 'true') this._step(item, 1);
    else this.open(item);
  }

  _left(item) {
    const parent = this._parent(item);
    if (item.getAttribute('aria-expanded') === 'true') this.close(item);
    else if (parent) this.select(parent);
  }

  _type(item, key) {
    const now = performance.now();
    this._typed = { text: (now - this._typed.at < TYPED_TOGETHER ? this._typed.text : '') + key.toLowerCase(), at: now };
    const lines = this._visible();
    const at = lines.indexOf(item);
    const from = this._typed.text.length > 1 ? at : at + 1;
    const turned = [...lines.slice(from), ...lines.slice(0, from)];
    const found = turned.find(({ node }) => node.label.toLowerCase().startsWith(this._typed.text));
    if (found) this.select(found);
  }

  _key(event) {
    const item = event.target.closest('[role=treeitem]');
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const lines = this._visible();
    const actions = {
      ArrowDown: () => this._step(item, 1),
      ArrowUp: () => this._step(item, -1),
      ArrowRight: () => this._right(item),
      ArrowLeft: () => this._left(item),
      Home: () => this.select(lines[0]),
      End: () => this.select(lines.at(-1)),
      Enter: () => (item.getAttribute('aria-expanded') === 'true' ? this.close(item) : this.open(item)),
    };
    actions[' '] = actions.Enter;
    const action = actions[event.key] ?? (event.key.length === 1 && event.key !== '/' ? () => this._type(item, event.key) : null);
    if (!action) return;
    event.preventDefault();
    action();
  }
}
