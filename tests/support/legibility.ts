/*
 * What is asked of a page of ours in its own world: nothing of this file exists there but the one function.
 */

/**
 * What in a page keeps its reader from its words: it has to be moved sideways, words run out of it, are cut where nothing
 * tells the rest, or lie over others. Roots of open shadow trees are looked into. A line for each fault.
 */
export function faultsOfLegibility(): readonly string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide in a window of ${clientWidth}`);

  const elements: Element[] = [];
  const gather = (root: ParentNode): void => {
    for (const each of root.querySelectorAll('*')) {
      elements.push(each);
      if (each.shadowRoot) gather(each.shadowRoot);
    }
  };
  gather(document.body);

  const briefly = (text: string): string => `«${text.trim().replace(/\s+/g, ' ').slice(0, 40)}»`;
  const lineOf = (each: Element): readonly Element[] =>
    each.parentElement === null ? [each] : [each, ...lineOf(each.parentElement)];
  /** Heard and not seen, or not there at all. */
  const isUnseen = (each: Element): boolean =>
    !each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    lineOf(each).some((one) => getComputedStyle(one).clipPath === 'inset(50%)');
  /** What scrolls within itself, and can be reached by keys: its words are seen there. */
  const scrollerOf = (each: Element): DOMRect | null =>
    lineOf(each)
      .find((one) => one.matches('[tabindex="0"]') && getComputedStyle(one).overflowX === 'auto')
      ?.getBoundingClientRect() ?? null;

  /** A box of words: half a pixel may be lost to rounding, and the room above and below the letters is nobody's. */
  interface Words {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const words: Words[] = [];
  for (const each of elements) {
    if (isUnseen(each)) continue;
    const style = getComputedStyle(each);
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const cut =
      (hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1) ||
      (hides(style.overflowY) && each.scrollHeight > each.clientHeight + 1);
    const title = each.closest('[title]')?.getAttribute('title') ?? '';
    const told = title !== '' && title.startsWith((each.textContent ?? '').trim().slice(0, 20));
    const scroller = scrollerOf(each);
    const hider = lineOf(each).find((one) => hides(getComputedStyle(one).overflowY));
    if (cut && !told && each.textContent?.trim()) faults.push(`cut: ${briefly(each.textContent)}`);
    for (const node of each.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
      if (each.matches('details:not([open])')) continue;
      const range = new Range();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        if (scroller && (box.left >= scroller.right || box.right <= scroller.left)) continue;
        if (hider && box.top + box.height / 2 > hider.getBoundingClientRect().bottom) continue;
        if (!cut && !scroller && (box.right < -1 || box.right > scrollWidth + 1 || box.left < -1)) {
          faults.push(`out of the page: ${briefly(node.nodeValue)}`);
        }
        const room = box.height / 4;
        words.push({
          text: node.nodeValue,
          left: box.left + 1,
          right: box.right - 1,
          top: box.top + room,
          bottom: box.bottom - room,
        });
      }
    }
  }

  words.sort((one, other) => one.top - other.top);
  for (const [at, one] of words.entries()) {
    for (let next = at + 1; next < words.length; next++) {
      const other = words[next];
      if (!other || other.top >= one.bottom) break;
      if (other.left < one.right && one.left < other.right) {
        faults.push(`one over the other: ${briefly(one.text)} ${briefly(other.text)}`);
      }
    }
  }
  return [...new Set(faults)];
}
