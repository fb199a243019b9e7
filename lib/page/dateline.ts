import type { StatedDate } from '../core/model/article';
import type { PageWords } from '../core/model/page-words';
import { isNamed } from './class-words';
import type { Copy } from './copy';
import type { DomAccess } from './dom-access';
import { findDate } from './written-date';

/** Elements looked at before the headline, after it, and after the last words. */
const BEFORE = 40;
const AFTER = 150;
const BEHIND = 40;
/** Characters of a line with a date in it. */
const LINE = 200;

/** Dates found in the visible words around an article. */
export interface Dateline {
  readonly published: StatedDate | null;
  readonly modified: StatedDate | null;
}

/** What a date in a line speaks of, by the word before it; `plain` where there is none. */
type Says = 'published' | 'updated' | 'plain';

/**
 * Looks for the day of publication where pages write it: near the headline, or with a word for it behind the article.
 * `start` and `end` are the places of headline and last words in `copy.live`. A date that says what it is wins over
 * one that merely stands there, and that counts only before the article's words begin.
 */
export const datelineOf = (
  copy: Copy,
  dom: DomAccess,
  words: PageWords,
  stretch: { readonly start: number; readonly text: number; readonly end: number },
): Dateline => {
  const found: Record<Says, StatedDate | null> = { published: null, updated: null, plain: null };
  const look = (element: Element, takesPlain: boolean): void => {
    const text = dom.textContent(element);
    if (text.length > LINE * 2) return;
    const line = text.split(/\s+/).join(' ').trim();
    if (line.length === 0 || line.length > LINE || !/\d/.test(line)) return;
    for (const piece of piecesOf(line, words)) {
      const date = findDate(piece.text, words);
      if (date === null || (piece.says === 'plain' && !takesPlain)) continue;
      found[piece.says] ??= { date: date.date, precision: date.precision, from: 'byline' };
    }
  };
  const { start, text, end } = stretch;
  for (const element of copy.live.slice(start, Math.min(start + AFTER, Math.max(text, start + 40)))) {
    look(element, !inText(element));
  }
  for (const element of copy.live.slice(Math.max(0, start - BEFORE), start).reverse()) {
    look(element, isNamed(element, 'date', dom, words));
  }
  for (const element of copy.live.slice(end, end + BEHIND)) look(element, false);
  return { published: found.published ?? found.plain, modified: found.updated };

  function inText(element: Element): boolean {
    return (copy.indexOf.get(element) ?? 0) >= text;
  }
};

/** A line cut where it begins to speak of another day: `Published 1 May 2024. Updated 2 May 2024`. */
const piecesOf = (line: string, words: PageWords): { says: Says; text: string }[] => {
  const lower = line.toLowerCase();
  const cuts: { at: number; says: Says }[] = [{ at: 0, says: 'plain' }];
  for (const [says, rows] of [
    ['published', words.published],
    ['updated', words.updated],
  ] as const) {
    for (const row of rows) {
      for (let at = lower.indexOf(row); at >= 0; at = lower.indexOf(row, at + 1)) {
        if (!/\p{L}/u.test(lower[at - 1] ?? ' ')) cuts.push({ at, says });
      }
    }
  }
  cuts.sort((a, b) => a.at - b.at);
  return cuts.map(({ at, says }, index) => ({
    says,
    text: line.slice(at, cuts[index + 1]?.at ?? line.length),
  }));
};
