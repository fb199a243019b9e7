import type { Article, Coverage, PartialReason } from '../core/model/article';
import type { PageWords } from '../core/model/page-words';
import { atOnce, type Steps } from '../core/model/steps';
import { type Assembled, assemble } from './assemble';
import { commonRoot } from './common-root';
import { coverageOf } from './coverage';
import { datelineOf } from './dateline';
import { doubtOf } from './doubt';
import type { Draft } from './draft';
import { articleDrafts } from './furniture';
import { hostOf } from './host';
import type { Limits } from './limits';
import { LIMITS } from './limits';
import { listed } from './liveblog';
import { isPaywalled } from './paywall';
import { type Ground, scopeOf } from './scope';
import type { Survey } from './survey';
import { survey } from './survey';
import type { TextMap } from './text-map';
import type { IsBlock, SightOf } from './visibility';
import { walk } from './walk';

export interface ReadOptions {
  readonly words: PageWords;
  /** What can be seen: the browser's computed style, or on the command line attributes and inline style. */
  readonly sightOf: SightOf;
  /** What stands on lines of its own; without it, the elements' names decide. */
  readonly isBlock?: IsBlock;
  /** The page's address with its fragment, where the document does not know it. */
  readonly url?: string | null;
  /** Whether an element reaches into the window: the post of a liveblog that is being read. */
  readonly inView?: (element: Element) => boolean;
  /** Milliseconds of a steady clock. */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
}

/** `detail` is a technical line without words of the page, for a bug report. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly map: TextMap }
  | { readonly ok: false; readonly reason: 'not-article' | 'failed'; readonly detail: string };

/**
 * Takes the article off a page: text, blocks, links, metadata, and the map back to the page's live text nodes.
 * The page is only looked at, never changed. Never throws: what goes wrong comes back as `failed`.
 * Text in shadow trees and frames is not read.
 */
export const readArticle = (document: Document, options: ReadOptions): ReadResult =>
  atOnce(readingSteps(document, options));

/**
 * The same in steps, between which a page that is in use can have its turn. What it changes meanwhile shows in the map,
 * which is then not intact. One step is longer than the others and cannot be cut: Readability's own.
 */
export function* readingSteps(document: Document, options: ReadOptions): Steps<ReadResult> {
  try {
    return yield* read(document, options);
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown error';
    return { ok: false, reason: 'failed', detail };
  }
}

const notArticle = (detail: string): ReadResult => ({ ok: false, reason: 'not-article', detail });

function* read(document: Document, options: ReadOptions): Steps<ReadResult> {
  const limits = { ...LIMITS, ...options.limits };
  const body = document.documentElement ? document.body : null;
  if (!body) return notArticle('the document has no body');
  const page = yield* survey(document, body, {
    words: options.words,
    sightOf: options.sightOf,
    url: options.url ?? (document.URL || null),
    inView: options.inView ?? (() => false),
    now: options.now ?? (() => performance.now()),
    limits,
  });
  const scope = yield* scopeOf(page);
  if (scope === null) return notArticle('no article was found');
  let taken = yield* take(page, scope, options, limits, scope.skipped);
  if ((taken.coverage?.recall ?? 1) < LOST) taken = yield* take(page, scope, options, limits, scope.unseen);
  const { text, blocks, links, drafts } = taken;
  yield;
  const doubt = doubtOf(page, text, drafts);
  if (doubt !== null) return notArticle(doubt);
  yield;

  const dateline = datelineOf(page.copy, page.dom, page.words, {
    start: scope.start,
    text: firstWords(taken.all, page),
    end: scope.end,
  });
  const { stated, post } = page;
  const partial: PartialReason | null =
    page.copy.partial ??
    (taken.tooLong ? 'too-long' : null) ??
    (isPaywalled(taken.own, page.copy, page.dom, page.words, stated.isFree) ? 'paywall' : null);
  const article: Article = {
    url: page.url,
    title: page.title?.value ?? null,
    byline: page.byline?.value ?? [],
    publisher: stated.publisher?.value ?? null,
    published: post?.published ?? stated.published ?? dateline.published,
    modified: stated.modified ?? dateline.modified,
    language: stated.language?.value ?? null,
    text,
    blocks,
    links,
    coverage: taken.coverage,
    partial,
    posts: listed(page.posts, post),
    policies: stated.policies,
    origins: {
      title: page.title?.from ?? null,
      byline: page.byline?.from ?? null,
      publisher: stated.publisher?.from ?? null,
      language: stated.language?.from ?? null,
    },
  };
  return { ok: true, article, map: taken.map };
}

/** Recall below which what seemed to be side matter was the article: then the names of its elements count for nothing. */
const LOST = 0.5;

/** The words of a scope, and what is told by them. */
interface Taken extends Assembled {
  readonly drafts: readonly Draft[];
  /** Before furniture was left out. */
  readonly all: readonly Draft[];
  readonly tooLong: boolean;
  readonly own: string;
  readonly coverage: Coverage | null;
}

/** Reads the words of a scope, leaving out what `skipped` says, and measures them against Readability's. */
function* take(
  page: Survey,
  scope: Ground,
  { isBlock }: ReadOptions,
  { characters }: Limits,
  skipped: Ground['skipped'],
): Steps<Taken> {
  const { dom, words, byline, ground, url } = page;
  const { writer, tooLong } = yield* walk(
    ground,
    { ...scope, skipped },
    { dom, ...(isBlock ? { isBlock } : {}), characters, hostOf: (href) => hostOf(href, url) },
  );
  const drafts = yield* articleDrafts(writer.drafts, words, byline?.value ?? []);
  const assembled = assemble(drafts, writer, commonRoot(writer.nodes, ground, dom));
  yield;
  const own = ownText(drafts);
  const coverage =
    scope.readability === null ? null : yield* coverageOf(scope.readability, assembled.text, own);
  return { ...assembled, drafts, all: writer.drafts, tooLong, own, coverage };
}

/** The text without headline and captions, which do not come from Readability. */
const ownText = (drafts: readonly Draft[]): string =>
  drafts
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map((draft) => draft.text)
    .join('\n');

/** Characters. A paragraph as long as this is the article's, not a line above it. */
const PARAGRAPH = 120;

/** Where in the copy's order the article's words begin. */
const firstWords = (drafts: readonly Draft[], { copy }: Survey): number => {
  const first = drafts.find(({ kind, text }) => kind === 'paragraph' && text.length >= PARAGRAPH);
  return (first && copy.indexOf.get(first.element)) ?? copy.live.length;
};
