import type { PageNames } from '../core/model/page-names';
import { isNamed } from './class-words';
import type { Copy } from './copy';
import type { DomAccess } from './dom-access';
import { isAsideTag } from './tags';

/** Longer than a caption with its credit; a box called so may hold half the page. */
const LONGEST = 1_200;

/**
 * The captions that belong to the article, whether Readability kept them or not: they stand between the headline
 * (or a little before the first words) and the last words kept, and not in a rail or in a link to something else.
 */
export const captionsOf = (
  copy: Copy,
  dom: DomAccess,
  names: PageNames,
  stretch: { readonly from: number; readonly to: number },
  isSide: (element: Element) => boolean,
): ReadonlySet<Element> => {
  const captions = new Set<Element>();
  const belongs = (element: Element): boolean => {
    for (let at = dom.parent(element); at !== null && copy.indexOf.has(at); at = dom.parent(at)) {
      if (captions.has(at) || dom.tag(at) === 'a' || isAsideTag(dom.tag(at)) || isSide(at)) return false;
    }
    return true;
  };
  for (const element of copy.live.slice(stretch.from, stretch.to + 1)) {
    const tag = dom.tag(element);
    if (
      tag !== 'figcaption' &&
      (tag === 'figure' || tag === 'img' || !isNamed(element, 'caption', dom, names))
    )
      continue;
    const length = dom.textContent(element).trim().length;
    if (length > 0 && length < LONGEST && belongs(element)) captions.add(element);
  }
  return captions;
};
