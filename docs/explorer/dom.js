// Elements made without markup: all text is text, whatever a file says.

/** `<tag class="…">` with children; strings become text, never markup. */
export function element(tag, { className, ...properties } = {}, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

/** Text of the schemas: `code` in backticks, paragraphs at empty lines. */
export function prose(text) {
  return text.split(/\n\s*\n/).map((paragraph) => {
    const parts = paragraph.replace(/\s+/g, ' ').trim().split('`');
    return element('p', {}, ...parts.map((part, i) => (i % 2 ? element('code', {}, part) : part)));
  });
}

export function byId(id) {
  return document.getElementById(id);
}

/** Put a text on the clipboard. */
export async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Pages from a file or without encryption have the old way only.
  const area = element('textarea', { className: 'hidden-input', 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  if (!isDone) throw new Error('the browser does not allow it');
}
