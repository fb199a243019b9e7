import type { PartialReason } from '../core/model/article';
import type { Steps } from '../core/model/steps';
import type { DomAccess } from './dom-access';
import { emptyDocument, HOLLOW, inertCopy, LEFT_OUT } from './inert-copy';
import type { Limits } from './limits';
import type { SightOf } from './visibility';

/** A copy of what can be seen of a page, fit for Readability to take apart, with the way back to the live elements. */
export interface Copy {
  readonly document: Document;
  /** The live elements in document order; the copy of `live[n]` bears the mark `n`. */
  readonly live: readonly Element[];
  readonly indexOf: ReadonlyMap<Element, number>;
  /** Copied elements whose own words cannot be seen. */
  readonly textless: ReadonlySet<Element>;
  readonly partial: PartialReason | null;
}

/**
 * A mark is the *name* of an attribute: Readability replaces elements and pours the attributes of one over another,
 * and with names of their own all marks survive that.
 */
const MARK = 'data-whence-';

/** The marks of an element of the copy or of what Readability made of it, as indexes into `live`. */
export const marksOf = (element: Element): number[] => {
  const marks: number[] = [];
  for (const { name } of element.attributes) {
    if (name.startsWith(MARK)) marks.push(Number(name.slice(MARK.length)));
  }
  return marks;
};

const TEXT = 3;

/** A live element whose children are being copied, and where they go. */
interface Level {
  readonly element: Element;
  readonly copy: Element;
  /** Where the copies of element children go: the copy, or beyond the limit of depth the place where it stands. */
  readonly into: Element;
  next: Node | null;
}

/** Elements copied in a step. */
const STEP = 64;

export interface CopyOptions {
  readonly sightOf: SightOf;
  readonly limits: Limits;
  /** Milliseconds of any steady clock. */
  readonly now: () => number;
}

/**
 * Copies the visible part of `from` (the body, or one post) into a document of its own: no forms (their controls
 * could name over what Readability calls), no names, nothing that loads or runs. Beyond a limit the copy ends and
 * says which. The page itself is never touched.
 */
export function* copyPage(
  document: Document,
  from: Element,
  dom: DomAccess,
  options: CopyOptions,
): Steps<Copy> {
  const { sightOf, limits, now } = options;
  const target = emptyDocument(document);
  const live: Element[] = [];
  const indexOf = new Map<Element, number>();
  const textless = new Set<Element>();
  const levels: Level[] = [];
  let deadline = now() + limits.copyTime;
  let partial: PartialReason | null = null;
  let room = limits.copied;
  let passed = 0;

  const take = (element: Element, into: Element): void => {
    const tag = dom.tag(element);
    if (LEFT_OUT.has(tag)) return;
    const sight = tag === 'br' ? 'shown' : sightOf(element);
    if (sight === 'hidden') return;
    if (sight === 'textless') textless.add(element);
    const copy = inertCopy(target, element, tag, dom);
    copy.setAttribute(`${MARK}${live.length}`, '');
    indexOf.set(element, live.length);
    live.push(element);
    into.append(copy);
    // Deeper than the limit, children become siblings, as a browser's parser makes them.
    const inside = levels.length < limits.depth ? copy : into;
    levels.push({ element, copy, into: inside, next: HOLLOW.has(tag) ? null : dom.firstChild(element) });
  };

  if (target.body) take(from, target.body);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.next;
    if (node === null) {
      levels.pop();
      continue;
    }
    level.next = dom.nextSibling(node);
    if (dom.isElement(node)) {
      passed += 1;
      if (passed % STEP === 0) deadline += yield;
      if (live.length >= limits.elements) partial = 'too-large';
      else if (passed % 128 === 0 && now() > deadline) partial = 'too-slow';
      if (partial !== null) break;
      take(node, level.into);
    } else if (node.nodeType === TEXT && !textless.has(level.element)) {
      const data = (node as Text).data.slice(0, room);
      level.copy.append(target.createTextNode(data));
      room -= data.length;
      if (room > 0) continue;
      partial = 'too-long';
      break;
    }
  }
  return { document: target, live, indexOf, textless, partial };
}
