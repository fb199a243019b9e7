import { tokensOf } from './coverage';
import type { DomAccess } from './dom-access';
import type { Placed } from './page-facts';

/** Share of the words of the longer one that heading and stated title must have in common. */
const ALIKE = 0.5;

/** How alike two titles are: words in common over words of the longer one, 0..1. */
const likeness = (one: string, other: string): number => {
  const words = new Set(tokensOf(one));
  const others = new Set(tokensOf(other));
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / Math.max(words.size, others.size, 1);
};

/**
 * The heading that is the article's headline: of the page's `<h1>` that can be seen, the one most like the stated
 * title; without a stated title, or where none is like it, the only one there is, if it has anything of the title.
 * Null where it is not clear.
 */
export const headlineOf = (
  headings: readonly Placed[],
  title: string | null,
  dom: DomAccess,
  isSeen: (element: Element) => boolean,
): Placed | null => {
  const seen = headings.filter(
    ({ element }) => isSeen(element) && tokensOf(dom.textContent(element)).length > 0,
  );
  if (title !== null) {
    let best: { heading: Placed; like: number } | null = null;
    for (const heading of seen) {
      const like = likeness(dom.textContent(heading.element).slice(0, 500), title);
      if (like >= ALIKE && like > (best?.like ?? 0)) best = { heading, like };
    }
    if (best !== null) return best.heading;
  }
  const [only] = seen;
  if (only === undefined || seen.length > 1) return null;
  // A page's single heading may be its logo: then it has no word of the title.
  return title === null || likeness(dom.textContent(only.element).slice(0, 500), title) > 0 ? only : null;
};
