import type { Place } from './marks';
import { until } from './until';

/** Expression for the middle of the first element that matches, scrolled into view; null while nothing there hears a click. */
const centreOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
})()`;

/**
 * Where to press an element of a page: its middle, once that was the same twice in a row. What is still being drawn moves
 * what stands below it, and a click would meet another.
 * @param evaluate value of an expression in the page
 */
export async function steadyPlace(
  selector: string,
  evaluate: (expression: string) => Promise<Place | null>,
): Promise<Place> {
  let before: Place | null = null;
  return until(`${selector} to stand still`, async () => {
    const now = await evaluate(centreOf(selector));
    const still = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return still && now;
  });
}
