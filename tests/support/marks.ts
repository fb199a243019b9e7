/** A place in the viewport, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Expression for the texts under each of our names in the page's highlight registry, in document order:
 * `{direct: ['…'], figure: ['…']}`. One text for each text node that a mark touches.
 */
export const MARKED = `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('whence-')).map(
  ([name, highlight]) => [name.slice(7), [...highlight].map(String)]))`;

/**
 * Expression for the middle of the first letters of the first mark that is `text`, or else holds it, scrolled to; null: no
 * such mark.
 */
export const placeOf = (text: string): string => `(() => {
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('whence-')).flatMap(([, each]) => [...each]);
  const found = ranges.filter((range) => String(range).includes(${JSON.stringify(text)}))
    .sort((a, b) => (String(b) === ${JSON.stringify(text)}) - (String(a) === ${JSON.stringify(text)})
      || a.compareBoundaryPoints(Range.START_TO_START, b))[0];
  if (!found) return null;
  found.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found.getClientRects()[0];
  return box ? { x: Math.round(box.left + Math.min(20, box.width / 2)), y: Math.round(box.top + box.height / 2) } : null;
})()`;

/** The same for whichever mark comes first in the page. */
export const FIRST_MARK = placeOf('');
