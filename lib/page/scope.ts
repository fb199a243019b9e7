import type { Steps } from '../core/model/steps';
import { captionsOf } from './captions';
import { extract } from './extract';
import { sideMatter } from './side-matter';
import type { Survey } from './survey';
import type { Scope } from './walk';

/** What of the page is to be read, and where in the copy's order it stands. */
export interface Ground extends Scope {
  /** Left out in any case: `skipped` without the boxes that only seem to be side matter. */
  readonly unseen: (element: Element) => boolean;
  /** Readability's own text, or null where it found none: the measure of coverage. */
  readonly readability: string | null;
  /** Place of the headline, or of the first words where there is none. */
  readonly start: number;
  /** Place of the last element kept. */
  readonly end: number;
}

/** Remembers the answer for each element. */
const once = (ask: (element: Element) => boolean): ((element: Element) => boolean) => {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
};

/**
 * Decides what is read: what Readability keeps, or all of a liveblog's post, with the captions, without side matter.
 * Takes the survey's copy apart. Null where there is no article.
 */
export function* scopeOf({ copy, dom, words, headline, post, title }: Survey): Steps<Ground | null> {
  // Readability knows by the title which heading merely says it again.
  copy.document.title = title?.value ?? '';
  yield;
  const found = extract(copy);
  yield;
  const kept =
    post === null ? found?.kept : new Set(copy.live.filter((element) => !copy.textless.has(element)));
  if (kept === undefined || kept.size === 0) return null;
  let first = copy.live.length;
  let end = 0;
  for (const element of kept) {
    const place = copy.indexOf.get(element) ?? 0;
    first = Math.min(first, place);
    end = Math.max(end, place);
  }
  const start = (headline === null ? undefined : copy.indexOf.get(headline)) ?? first;
  const size = (found?.text ?? '').length || dom.textContent(copy.live[0] as Element).length;
  const isSide = once(sideMatter(dom, words, size));
  return {
    kept,
    captions: captionsOf(copy, dom, words, { from: Math.min(start, first), to: end }, isSide),
    headline,
    textless: copy.textless,
    skipped: (element) => !copy.indexOf.has(element) || isSide(element),
    unseen: (element) => !copy.indexOf.has(element),
    readability: found?.text ?? null,
    start,
    end,
  };
}
