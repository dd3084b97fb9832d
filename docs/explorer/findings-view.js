// What reading a file found, above its tree: each with a way to the line where it stands.
import { element } from './dom.js';
import { whereText } from './errors.js';
import { printable } from './values.js';

const MOST_SHOWN = 50;
const MORE = '`luformat verify` checks all rules, this page only what it reads.';

/** Text with `code` in backticks. */
function words(text) {
  return printable(text).split('`').map((part, i) => (i % 2 ? element('code', {}, part) : part));
}

export class FindingsView {
  /** `onGo(finding)` goes to the line of one. */
  constructor(root, onGo) {
    this.root = root;
    this.onGo = onGo;
    this.clear();
  }

  clear() {
    this._count = 0;
    this._seen = new Set();
    this.root.replaceChildren();
  }

  show(findings) {
    this.clear();
    this.list = element('ul', { className: 'findings' });
    this.head = element('p', { className: 'fine' });
    this.root.append(this.head, this.list);
    for (const finding of findings) this.add(finding);
    this._tell();
  }

  add(finding) {
    const { error, steps } = finding;
    const key = `${error.message} ${whereText(error.where)}`;
    if (this._seen.has(key)) return;
    this._seen.add(key);
    this._count += 1;
    this._tell();
    if (this._count > MOST_SHOWN) return;
    const place = whereText(error.where);
    const canGo = steps || error.where?.maddr !== undefined || error.where?.stream !== undefined;
    this.list.append(element(
      'li',
      { className: error.isWarning ? 'message warning' : 'message error' },
      element('p', {}, element('strong', {}, error.isWarning ? 'warning: ' : 'error: '), ...words(error.message)),
      place ? element('p', {}, `at ${place} `, canGo ? element('button', {
        type: 'button', className: 'quiet', 'aria-label': `Show where: ${error.message}`, onclick: () => this.onGo(finding),
      }, 'Show') : null) : null,
      error.hint ? element('p', { className: 'hint' }, ...words(error.hint)) : null,
    ));
  }

  _tell() {
    const more = this._count > MOST_SHOWN ? `, the first ${MOST_SHOWN} shown` : '';
    this.head.replaceChildren(...words(this._count === 0
      ? `Reading found nothing wrong. ${MORE}`
      : `Reading found ${this._count} thing${this._count === 1 ? '' : 's'} to look at${more}. ${MORE}`));
  }
}
