import type { BlockKind } from '../core/model/article';
import type { Steps } from '../core/model/steps';
import type { DomAccess } from './dom-access';
import type { DraftWriter } from './draft';
import { draftWriter } from './draft';
import { isBlockTag, isCellTag, isHeadingTag } from './tags';
import type { IsBlock } from './visibility';

/** What of the live page is read. */
export interface Scope {
  /** Elements whose own text nodes are article text. */
  readonly kept: ReadonlySet<Element>;
  /** Captions: the words in them are one block each, whatever stands inside. */
  readonly captions: ReadonlySet<Element>;
  readonly headline: Element | null;
  /** Elements whose own words cannot be seen. */
  readonly textless: ReadonlySet<Element>;
  /** Left out with all that is in them. */
  readonly skipped: (element: Element) => boolean;
}

export interface WalkOptions {
  readonly dom: DomAccess;
  /** Undefined where nothing is known of the page's style: then the element's name decides. */
  readonly isBlock?: IsBlock;
  readonly characters: number;
  /** The host of an address as written, or null where it leads to no other page. */
  readonly hostOf: (href: string) => string | null;
}

interface Level {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly block: Element;
  readonly link: { element: Element; host: string } | null;
  readonly lines: boolean;
  readonly reads: boolean;
  next: Node | null;
}

/** `within` wins over what an element inside would be: a paragraph in a caption is part of the caption. */
const kindOf = (tag: string, isCaption: boolean, isHeadline: boolean, within: BlockKind): BlockKind => {
  if (isHeadline || within === 'headline') return 'headline';
  if (isCaption || within === 'caption') return 'caption';
  if (isHeadingTag(tag)) return 'heading';
  if (tag === 'li') return 'list-item';
  if (tag === 'blockquote') return 'blockquote';
  return within === 'heading' || within === 'list-item' || within === 'blockquote' ? within : 'paragraph';
};

/**
 * Reads the live elements of a scope in document order into drafts; the headline, wherever it stands, comes first.
 * Whether the text was cut at the limit of characters is said by `tooLong`.
 */
export function* walk(
  root: Element,
  scope: Scope,
  options: WalkOptions,
): Steps<{ writer: DraftWriter; tooLong: boolean }> {
  const writer = draftWriter(options.characters);
  if (scope.headline !== null) yield* readInto(writer, scope.headline, scope, options, true);
  yield* readInto(writer, root, scope, options, false);
  return { writer, tooLong: writer.length > options.characters };
}

/** Nodes read in a step. */
const STEP = 64;

function* readInto(
  writer: DraftWriter,
  root: Element,
  scope: Scope,
  { dom, isBlock, characters, hostOf }: WalkOptions,
  isHeadline: boolean,
): Steps<void> {
  const paths = pathsTo(scope, dom);
  yield;
  let passed = 0;
  const levels: Level[] = [];
  /** Line breaks since the last word; two in a row part paragraphs. */
  let breaks = 0;

  const enter = (element: Element, above: Level | null): void => {
    if (!paths.has(element) && above?.kind !== 'caption' && above?.kind !== 'headline') return;
    if (element === scope.headline && !isHeadline) return;
    if (scope.skipped(element)) return;
    const tag = dom.tag(element);
    const isCaption = scope.captions.has(element);
    const kind = kindOf(tag, isCaption, isHeadline, above?.kind ?? 'paragraph');
    const whole = kind === 'caption' || kind === 'headline';
    const begins =
      above === null ||
      (isCaption && above.kind !== 'caption') ||
      (!whole && !isCellTag(tag) && (isBlock?.(element) ?? isBlockTag(tag)));
    if (begins) writer.breakBlock(kind, element);
    else if (isCellTag(tag) || isBlockTag(tag)) writer.gap();
    const href = tag === 'a' ? dom.attribute(element, 'href') : null;
    const host = href === null ? null : hostOf(href);
    levels.push({
      element,
      kind,
      block: begins ? element : (above?.block ?? element),
      link: host === null ? (above?.link ?? null) : { element, host },
      lines: tag === 'pre' || above?.lines === true,
      reads: scope.kept.has(element) || (whole && !scope.textless.has(element)),
      next: dom.firstChild(element),
    });
  };

  const leave = (left: Level, into: Level): void => {
    if (left.block === left.element) writer.breakBlock(into.kind, into.block);
    else if (isCellTag(dom.tag(left.element)) || isBlockTag(dom.tag(left.element))) writer.gap();
  };

  enter(root, null);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (writer.length > characters) return;
    const node = level.next;
    if (node === null) {
      levels.pop();
      const above = levels.at(-1);
      if (above !== undefined) leave(level, above);
      continue;
    }
    level.next = dom.nextSibling(node);
    passed += 1;
    if (passed % STEP === 0) yield;
    if (!dom.isElement(node)) {
      if (node.nodeType !== 3 || !level.reads) continue;
      writer.write(node as Text, level.link, level.lines);
      if (/\S/.test((node as Text).data)) breaks = 0;
    } else if (dom.tag(node) === 'br') {
      breaks += 1;
      if (breaks > 1 && level.kind !== 'caption' && level.kind !== 'headline') {
        writer.breakBlock(level.kind, level.block);
      } else writer.gap();
    } else {
      enter(node, level);
    }
  }
}

/** The elements of a scope and all that stand above them: nothing else need be entered. */
const pathsTo = ({ kept, captions, headline }: Scope, dom: DomAccess): ReadonlySet<Element> => {
  const paths = new Set<Element>();
  const add = (element: Element): void => {
    for (let at: Element | null = element; at !== null && !paths.has(at); at = dom.parent(at)) paths.add(at);
  };
  for (const element of kept) add(element);
  for (const element of captions) add(element);
  if (headline !== null) add(headline);
  return paths;
};
