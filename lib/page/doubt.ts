import { tokensOf } from './coverage';
import type { Draft } from './draft';
import type { Survey } from './survey';

/** Fewer words than this are no article, unless the page says it is one (a stub before a paywall). */
const FEWEST_WORDS = 40;
const FEWEST_WORDS_DECLARED = 12;
/** Share of the characters in links beyond which a page is a list of links. */
const MOST_LINKED = 0.6;

/** Why what was read is no article, or null. */
export const doubtOf = (
  { stated, facts, post }: Survey,
  text: string,
  drafts: readonly Draft[],
): string | null => {
  const isDeclared = stated.thing !== null || post !== null || facts.meta.get('og:type')?.[0] === 'article';
  const size = tokensOf(text).length;
  if (size < (isDeclared ? FEWEST_WORDS_DECLARED : FEWEST_WORDS)) return `only ${size} words were found`;
  let linked = 0;
  for (const { links } of drafts) for (const { start, end } of links) linked += end - start;
  return linked > text.length * MOST_LINKED ? 'the page is a list of links' : null;
};
