import type { DomAccess } from './dom-access';
import { isBlockTag } from './tags';

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nothing in these is text of the page. `select` and its like hold words of a control, not of the article. */
export const LEFT_OUT = tags(
  'script style template noscript link base head frame frameset applet math map select textarea button datalist dialog',
);

/** Copied without what is in them: Readability counts them, and there are no words in them to read. */
export const HOLLOW = tags('iframe object embed svg canvas audio video');

const TEXT = 3;

/** Copied without any of their attributes: a form for what its controls would do, a body since there is one already. */
const PLAIN = new Set(['form', 'body']);

/**
 * Whether a `<div>` holds words and no blocks. Readability would replace it by a new paragraph that has no mark; made a
 * paragraph beforehand, it keeps its own.
 */
const isBareParagraph = (element: Element, tag: string, dom: DomAccess): boolean => {
  if (tag !== 'div') return false;
  let hasWords = false;
  for (let child = dom.firstChild(element); child !== null; child = dom.nextSibling(child)) {
    if (dom.isElement(child) && isBlockTag(dom.tag(child))) return false;
    hasWords ||= child.nodeType === TEXT && /\S/.test((child as Text).data);
  }
  return hasWords;
};

/**
 * A copy of an element alone, in `target`, without what could name over the document's own functions or would make
 * Readability lose its mark.
 */
export const inertCopy = (target: Document, element: Element, tag: string, dom: DomAccess): Element => {
  if (PLAIN.has(tag)) return target.createElement('div');
  const taken = dom.copyInto(target, element);
  const isParagraph = isBareParagraph(element, tag, dom);
  const copy = isParagraph ? target.createElement('p') : taken;
  if (isParagraph) {
    copy.className = taken.className;
    copy.id = taken.id;
  }
  copy.removeAttribute('name');
  // What can be seen is decided; Readability would leave out a drop cap that is hidden from screen readers only.
  copy.removeAttribute('aria-hidden');
  if (HOLLOW.has(tag)) copy.removeAttribute('id');
  // Readability replaces such a link by its words, mark and all.
  if (copy.getAttribute('href')?.trim().toLowerCase().startsWith('javascript:')) copy.removeAttribute('href');
  return copy;
};

/** A document that nothing shows: it loads no picture and runs no script. */
export const emptyDocument = (document: Document): Document => {
  if (document.implementation?.createHTMLDocument) return document.implementation.createHTMLDocument('');
  const target = document.cloneNode(false) as Document;
  const html = target.createElement('html');
  html.append(target.createElement('head'), target.createElement('body'));
  target.append(html);
  return target;
};
