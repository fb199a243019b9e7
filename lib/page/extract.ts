import Readability from '@mozilla/readability/Readability.js';
import type { Copy } from './copy';
import { marksOf } from './copy';
import { isBlockTag, isCellTag } from './tags';

/** What Readability took for the article: the live elements it kept, and its text with the blocks apart. */
export interface Extract {
  readonly kept: ReadonlySet<Element>;
  readonly text: string;
}

/**
 * Runs Readability on a copy (which it takes apart) and follows the surviving marks back to the live elements.
 * An element counts as kept when its mark survived: then the words directly in it are article text.
 * Null where Readability finds no article. Whatever Readability throws goes through to the caller.
 */
export const extract = (copy: Copy): Extract | null => {
  const found = new Readability<Node>(copy.document, {
    serializer: (node) => node,
    disableJSONLD: true,
    // One more than the copy can hold: the limit was kept when it was made.
    maxElemsToParse: copy.live.length + 1_000,
  }).parse();
  const root = found?.content as Element | null | undefined;
  if (!root) return null;
  const kept = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    for (const mark of marksOf(element)) {
      const live = copy.live[mark];
      if (live !== undefined && !copy.textless.has(live)) kept.add(live);
    }
  }
  return { kept, text: wordsOf(root) };
};

/** The text of an inert tree, with a space wherever a line begins: `textContent` would glue the last word to the next. */
const wordsOf = (root: Element): string => {
  const parts: string[] = [];
  const enter = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (isGap(node)) parts.push(' ');
  };
  let node: Node | null = root;
  while (node !== null) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isGap(node)) parts.push(' ');
    }
    node = node === null || node === root ? null : node.nextSibling;
    if (node?.previousSibling && isGap(node.previousSibling)) parts.push(' ');
  }
  return parts.join('');
};

const isGap = (node: Node): boolean => {
  const tag = node.nodeName.toLowerCase();
  return isBlockTag(tag) || isCellTag(tag) || tag === 'br';
};
