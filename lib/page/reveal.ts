/** Scrolls the first of `ranges` into the middle of the window, at once where the reader wants less motion. */
export function reveal(document: Document, ranges: readonly Range[]): void {
  const view = document.defaultView;
  const element = ranges[0]?.startContainer.parentElement;
  if (!view || !element || !ranges[0]) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const before = ranges[0].getBoundingClientRect();
  if (before.top >= 0 && before.bottom <= view.innerHeight && before.height > 0) return;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
