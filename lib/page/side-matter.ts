import type { PageNames } from '../core/model/page-names';
import { isNamed } from './class-words';
import { type DomAccess, elementsIn } from './dom-access';

/** A box holding more than this share of the article's words is the article, whatever its class says. */
const TOO_MUCH = 0.34;

/** A line on author and date is short; a whole article in `class="author-opinion"` is not. */
const BYLINE_LENGTH = 300;

/** Words in links beyond which a list is a list of links. */
const LINKED = 0.8;

/**
 * Finds boxes inside an article that are not article text, by what their elements are called and hold: newsletter,
 * share bar, related links, author box, byline. Asked once per element; `size` is the length of the article's text.
 */
export const sideMatter = (
  dom: DomAccess,
  names: PageNames,
  size: number,
): ((element: Element) => boolean) => {
  const lengthOf = (element: Element): number => dom.textContent(element).trim().length;
  return (element) => {
    const tag = dom.tag(element);
    if (tag === 'nav') return true;
    if (tag === 'time') return isAlone(element, dom);
    if ((tag === 'ul' || tag === 'ol') && isLinkList(element, dom))
      return lengthOf(element) < size * TOO_MUCH;
    const author = isNamed(element, 'author', dom, names) || dom.attribute(element, 'rel') === 'author';
    if (author || isNamed(element, 'furniture', dom, names)) return lengthOf(element) < size * TOO_MUCH;
    return (
      isNamed(element, 'byline', dom, names) && lengthOf(element) < Math.min(BYLINE_LENGTH, size * TOO_MUCH)
    );
  };
};

/** A time with no words beside it is a time stamp; one in a sentence is part of the sentence. */
const isAlone = (element: Element, dom: DomAccess): boolean => {
  const above = dom.parent(element);
  return above !== null && dom.textContent(above).trim() === dom.textContent(element).trim();
};

/** A list whose items are links and nothing else: related articles, topics, share buttons. */
const isLinkList = (list: Element, dom: DomAccess): boolean => {
  const sizeOf = (element: Element): number => dom.textContent(element).replace(/\s+/g, '').length;
  let linked = 0;
  let hasItems = false;
  for (const element of elementsIn(list, dom)) {
    const tag = dom.tag(element);
    hasItems ||= tag === 'li';
    if (tag === 'a') linked += sizeOf(element);
  }
  return hasItems && linked > 0 && linked >= sizeOf(list) * LINKED;
};
