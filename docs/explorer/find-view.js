// The search above the tree: a name, a value, bytes or an address.
import { element } from './dom.js';
import { MOST_MATCHES, addressIn, matches, stepsAt } from './find.js';
import { printable } from './values.js';

const COUNTED = 1000;

export class FindView {
  /** `onGo(steps)` goes to a line. */
  constructor({ form, input, list, status, stop }, onGo) {
    Object.assign(this, { form, input, list, status, stop, onGo });
    this.nodes = [];
    this._running = null;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.look(input.value);
    });
    stop.addEventListener('click', () => this._running?.abort());
  }

  show(nodes) {
    this._running?.abort();
    this.nodes = nodes;
    this.list.replaceChildren();
    this.status.textContent = '';
  }

  async look(query) {
    this._running?.abort();
    this.list.replaceChildren();
    if (!query.trim()) return;
    const address = addressIn(query);
    if (address) {
      const steps = await stepsAt(this.nodes, address);
      this.status.textContent = steps ? '' : 'No line of the tree stands there.';
      if (steps) this.onGo(steps);
      return;
    }
    const running = new AbortController();
    this._running = running;
    this.stop.hidden = false;
    let [found, lines] = [0, 0];
    const tell = (word) => {
      const many = lines >= COUNTED ? `, ${lines.toLocaleString('en')} lines looked at` : '';
      this.status.textContent = `${word}${found}${found === MOST_MATCHES ? ' or more' : ''} found${many}`;
    };
    const onProgress = (count) => {
      lines = count;
      tell('Looking: ');
    };
    for await (const { steps, node } of matches(this.nodes, query, { signal: running.signal, onProgress })) {
      if (running.signal.aborted) break;
      found += 1;
      this.list.append(element('li', {}, element(
        'button',
        { type: 'button', className: 'match', onclick: () => this.onGo(steps) },
        element('b', {}, printable(node.label)),
        ` ${node.summary}`,
      )));
      if (found === 1) this.onGo(steps, { focus: false });
    }
    if (this._running !== running) return;
    this.stop.hidden = true;
    tell(running.signal.aborted ? 'Stopped: ' : '');
  }
}
