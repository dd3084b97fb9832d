// Light or dark as the site has it: the theme of the documentation keeps its choice
// in the browser's storage, under the path of the site.

function siteKey() {
  return `${new URL('..', location.href).pathname}.__palette`;
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(siteKey()));
  } catch {
    return null; // Storage is blocked, or holds something else.
  }
}

function isDark() {
  const color = stored()?.color;
  if (color?.scheme && !color.media?.includes('prefers-color-scheme)')) return color.scheme === 'slate';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function apply(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** Follow the site; `button` switches for this page. */
export function followSite(button) {
  apply(isDark());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => apply(isDark()));
  button.addEventListener('click', () => apply(document.documentElement.dataset.theme !== 'dark'));
}
