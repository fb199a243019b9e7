import type { PageWords } from '../core/model/page-words';
import { isNamed } from './class-words';
import type { Copy } from './copy';
import { tokensOf } from './coverage';
import type { DomAccess } from './dom-access';

/** Words. Beginnings given away free run to some 200; an article with fewer words in all is seldom behind a wall. */
const STUB = 250;

/**
 * Whether what was read is the beginning of an article that is kept behind a paywall: the page states that it is not
 * free, or shows a wall (by an element's name or by words), and there is no more text than a stub has.
 */
export const isPaywalled = (
  text: string,
  copy: Copy,
  dom: DomAccess,
  words: PageWords,
  isFree: boolean | null,
): boolean => {
  if (tokensOf(text).length > STUB) return false;
  if (isFree === false) return true;
  return copy.live.some((element) => {
    if (isNamed(element, 'paywall', dom, words) && isWall(dom.textContent(element), text)) return true;
    const tag = dom.tag(element);
    if (!LINES.has(tag)) return false;
    const line = dom.textContent(element).slice(0, 300).toLowerCase();
    return line.length < 300 && words.paywall.some((row) => line.includes(row));
  });
};

/** Paragraphs for those who pay bear the same names as the wall before them; they are a wall where they are not read. */
const isWall = (said: string, text: string): boolean => {
  const words = said.trim().split(/\s+/).slice(0, 8).join(' ');
  return words !== '' && !text.includes(words);
};

/** Elements that hold one line of words, so that no line is read again for every box around it. */
const LINES = new Set(['p', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'a', 'strong', 'b']);
