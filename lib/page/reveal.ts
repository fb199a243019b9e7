/** The element that scrolls what stands in `element`: the nearest that is cut off and can be scrolled, else the page's own. */
function scrollerOf(document: Document, element: Element | null): Element | null {
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each);
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(overflowY)) return each;
  }
  return document.scrollingElement;
}

/**
 * Scrolls the first of `ranges` into the middle of what scrolls it, at once where the reader wants less motion. The words
 * themselves are what is brought there: the middle of a long paragraph may leave them out of sight.
 */
export function reveal(document: Document, ranges: readonly Range[]): void {
  const view = document.defaultView;
  const [range] = ranges;
  if (!view || !range) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight && height > 0) return;
  const scroller = scrollerOf(document, range.startContainer.parentElement);
  const own = scroller === document.scrollingElement;
  const box = own || !scroller ? { top: 0, height: view.innerHeight } : scroller.getBoundingClientRect();
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const middle = (top + bottom) / 2 - (box.top + box.height / 2);
  scroller?.scrollBy({ top: middle, behavior: calm ? 'instant' : 'smooth' });
  // What scrolls may itself be out of sight.
  if (!own) scroller?.scrollIntoView({ block: 'nearest' });
}
