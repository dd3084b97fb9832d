// What the theme leaves out for those who use a screen reader or the keyboard alone.

/** Levels of the navigation and the buttons of a block of code are no landmarks of their own. */
function isNoLandmark(nav) {
  if (nav.getAttribute('role') === 'presentation') return;
  nav.setAttribute('role', 'presentation');
  for (const name of ['aria-label', 'aria-labelledby', 'aria-expanded']) nav.removeAttribute(name);
}

// The search is a dialog without a name.
document.querySelector('[role="dialog"].md-search')?.setAttribute('aria-label', 'Search');

// What is larger than its place is scrolled with the arrow keys once it has the focus. The theme
// takes that back from what is not in sight.
function isReached(place) {
  const isLarger = place.scrollWidth > place.clientWidth || place.scrollHeight > place.clientHeight;
  if (isLarger && place.tabIndex !== 0) place.tabIndex = 0;
}

const changes = new MutationObserver((records) => records.forEach(({ target }) => isReached(target)));
const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => isReached(target)));
function watch(place) {
  changes.observe(place, { attributeFilter: ['tabindex'] });
  sizes.observe(place);
}

// Some are there, others (the frame around a table, the buttons) the theme makes later.
for (const [selector, mend] of [
  ['nav nav, .md-code__nav, .md-search__options', isNoLandmark],
  ['pre > code, .md-typeset__scrollwrap', watch],
]) {
  document.querySelectorAll(selector).forEach(mend);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.matches?.(selector)) mend(node);
    }
  }).observe(document.body, { childList: true, subtree: true });
}
