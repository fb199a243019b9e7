/*
 * What is asked of a page in its own world, as expressions: nothing of this file exists there.
 */

/** Expression for the page's layout: its size, its scroll bars, and where some three hundred elements lie in it. */
export const LAYOUT = `(() => {
  const root = document.documentElement;
  const all = [...root.querySelectorAll('*')].filter((each) => each.popover !== 'manual');
  const step = Math.max(1, Math.floor(all.length / 300));
  const places = all.filter((_, at) => at % step === 0).map((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height].map(Math.round).join(' ');
  });
  return [root.scrollWidth, root.scrollHeight, root.clientWidth, root.clientHeight, all.length, ...places].join('; ');
})()`;

/**
 * Expression that has a page laid out as a whole once more. Firefox keeps some of what it laid out while a page was still
 * arriving, and may place it some pixels elsewhere whenever it looks there again; that would be taken for the card's doing.
 */
export const LAY_OUT_ANEW = `(() => {
  const { style } = document.documentElement;
  const width = style.width;
  style.width = '50%';
  document.documentElement.getBoundingClientRect();
  style.width = width;
})()`;

/** A line of marked words that can be pointed at. */
export interface Line {
  /** Where the pointer goes. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** Expression for how many marks there are. */
export const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('whence-') && name !== 'whence-active')
  .reduce((sum, [, highlight]) => sum + highlight.size, 0)`;

/**
 * Expression for the line of the mark at `share` of the way through the page, scrolled to; null where it cannot be pointed
 * at: it has no size there, or something of the page lies over it.
 */
export const lineAt = (share: number): string => `(() => {
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('whence-') && name !== 'whence-active')
    .flatMap(([, highlight]) => [...highlight]).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[Math.floor(${share} * ranges.length)];
  const words = range?.startContainer.parentElement;
  if (!words) return null;
  words.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = [...range.getClientRects()].find(({ width, height }) => width > 8 && height > 4);
  if (!box) return null;
  const x = Math.round(box.left + Math.min(20, box.width / 2));
  const y = Math.round(box.top + box.height / 2);
  const seen = document.elementFromPoint(x, y);
  const ground = seen === document.documentElement || seen === document.body;
  if (!seen || (ground && seen !== words) || !(seen.contains(words) || words.contains(seen))) return null;
  return { x, y, left: box.left, right: Math.min(box.right, innerWidth - 1) };
})()`;

/** Expression for whether the card lies over a line of words. The page sees the card's host at such a place, and nothing deeper. */
export const coversLine = ({ left, right, y }: Line): string =>
  `[0.02, 0.25, 0.5, 0.75, 0.98].some((share) => document.elementFromPoint(
    ${left} + share * ${right - left}, ${y})?.popover === 'manual')`;

/** Expression for whether the card reaches the window's edge: one that ran out of the window would. */
export const REACHES_EDGE = `(() => {
  const isCard = (x, y) => document.elementFromPoint(x, y)?.popover === 'manual';
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(innerWidth, clientWidth || innerWidth);
  for (let x = 1; x < width; x += 7) if (isCard(x, 1) || isCard(x, innerHeight - 2)) return true;
  for (let y = 1; y < innerHeight; y += 7) if (isCard(1, y) || isCard(width - 2, y)) return true;
  return false;
})()`;
