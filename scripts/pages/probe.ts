import { Readability } from '@mozilla/readability';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import type { Article, Coverage } from '../../lib/core/model/article';
import type { Span } from '../../lib/core/model/span';
import { atOnce } from '../../lib/core/model/steps';
import { type Weights, weightsFrom } from '../../lib/core/tagger/weights';
import { coverageOf } from '../../lib/page/coverage';
import { readArticle } from '../../lib/page/read-article';
import { isBlockTag, isCellTag } from '../../lib/page/tags';
import { shown, type TextMap } from '../../lib/page/text-map';
import { computedBlock, computedSight } from '../../lib/page/visibility';
import { spansOf } from './spans';

/*
 * What is run inside a page, in a world of its own, to measure the reading of it. Bundled by `measure.ts`; the
 * article goes out as plain JSON, the map stays here for `check`.
 */

/** What a reading did to the page and how long it took. */
export type Probed = { readonly changed: boolean; readonly milliseconds: number } & (
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: string; readonly detail: string }
);

/** What a reading is measured against. */
export interface Measure {
  /** Against Readability on an untouched copy of the page: not the copy that the reading itself prepared. */
  readonly coverage: Coverage | null;
  /** Where the page states a day of publication, or null. */
  readonly statesDate: string | null;
}

/** A span whose live ranges do not read as it does. */
export interface Misplaced {
  readonly span: Span;
  readonly expected: string;
  readonly found: string;
}

/** The tagger's file and its digest, each in base 64. */
export interface PackedWeights {
  readonly file: string;
  readonly digest: string;
}

let map: TextMap | null = null;
let taken: Article | null = null;
let weights: Weights | null = null;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Takes the tagger's weights and their digest, in base 64: a page cannot load a file of ours. */
const load = ({ file, digest }: PackedWeights): void => {
  weights = weightsFrom(bytesOf(file), bytesOf(digest));
};

/** Reads the page. `url`: where it was saved from. A page that somebody clicks on has been laid out: so is this one. */
const read = (url: string | null): Probed => {
  document.documentElement?.getBoundingClientRect();
  const before = document.documentElement.outerHTML;
  const mutations = new MutationObserver(() => undefined);
  mutations.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const started = performance.now();
  const result = readArticle(document, {
    words: PAGE_WORDS,
    sightOf: computedSight(window),
    isBlock: computedBlock(window),
    url,
  });
  const milliseconds = performance.now() - started;
  const changed = mutations.takeRecords().length > 0 || document.documentElement.outerHTML !== before;
  mutations.disconnect();
  if (!result.ok) return { ...result, changed, milliseconds };
  map = result.map;
  taken = result.article;
  return { ok: true, article: result.article, changed, milliseconds };
};

/** Measures what `read` took. */
const measure = (): Measure => {
  const readability = untouchedReadability(computedSight(window));
  if (taken === null || readability === null) return { coverage: null, statesDate: statedDate() };
  const { text, blocks } = taken;
  const body = blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n');
  return { coverage: atOnce(coverageOf(readability, text, body)), statesDate: statedDate() };
};

/** The spans whose ranges, read from the live page, are not their text. Separators between blocks are no text. */
const check = (spans: readonly Span[]): Misplaced[] => {
  const wrong: Misplaced[] = [];
  for (const span of spans) {
    const expected = (map?.text ?? '').slice(span.start, span.end);
    const found = (map?.rangesOf(span) ?? []).map((range) => shown(range.toString())).join('');
    if (found.replace(/\s+/g, '') !== expected.replace(/\s+/g, '')) wrong.push({ span, expected, found });
  }
  return wrong;
};

/**
 * Readability's text of the page as it stands: on a plain copy with every element numbered, nothing taken out
 * beforehand. The only words left aside are those that nobody can see, since a reading must not have them.
 */
const untouchedReadability = (sightOf: ReturnType<typeof computedSight>): string | null => {
  const live = [...document.querySelectorAll('*')];
  const copy = document.cloneNode(true) as Document;
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(`${NUMBER}${index}`, '');
  });
  const seen = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const above = element.parentElement;
    // Whether the page as a whole has been shown yet is no question of what is hidden in it.
    const isPage = element === document.body || above === null;
    const answer = isPage || (isSeen(above) && sightOf(element) !== 'hidden');
    seen.set(element, answer);
    return answer;
  };
  const root = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content as
    | Element
    | undefined;
  if (!root) return null;
  const parts: string[] = [];
  const collect = (node: Node, above: Element | null): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (above === null || (isSeen(above) && sightOf(above) === 'shown')) parts.push((node as Text).data);
      return;
    }
    if (!(node instanceof Element)) return;
    const number = [...node.attributes].findLast(({ name }) => name.startsWith(NUMBER));
    const own = number === undefined ? above : (live[Number(number.name.slice(NUMBER.length))] ?? above);
    const tag = node.localName;
    const gap = isBlockTag(tag) || isCellTag(tag) || tag === 'br' ? ' ' : '';
    parts.push(gap);
    for (const child of node.childNodes) collect(child, own);
    parts.push(gap);
  };
  collect(root, null);
  return parts.join('');
};

const NUMBER = 'data-number-';

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const WRITTEN = new RegExp(
  `\\b(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\b\\d{1,2}(?:st|nd|rd|th)?,? (?:${MONTH})\\.?,? \\d{4}|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b`,
  'i',
);
const YEAR = /\b(?:19|20)\d\d/;

/**
 * Whether the page states a day of publication, and where. Meant to find more than the reading does: anything in the
 * JSON-LD or in a `<meta>` that is called so, any `<time>` with a year, any short visible line with a full date in it,
 * even where the line belongs to another article.
 */
const statedDate = (): string | null => {
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (/"datePublished"\s*:\s*"[^"]*\d{4}/.test(script.textContent ?? '')) return 'json-ld';
  }
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['name', 'property', 'itemprop'].map((key) => meta.getAttribute(key) ?? '').join(' ');
    if (!/publi|pubdate|issued|(?:^|[.:_\- ])date(?!.*(?:modif|updat))/i.test(name)) continue;
    if (!/modif|updat|expir|author|publisher/i.test(name) && YEAR.test(meta.getAttribute('content') ?? ''))
      return 'meta';
  }
  for (const time of document.querySelectorAll('time, [itemprop="datePublished"]')) {
    const said = `${time.getAttribute('datetime') ?? ''} ${time.getAttribute('content') ?? ''} ${time.textContent}`;
    if (YEAR.test(said)) return 'time';
  }
  // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out can be seen.
  const lines = (document.body?.innerText ?? '').split('\n');
  return lines.some((line) => line.length <= 100 && WRITTEN.test(line)) ? 'words' : null;
};

/** How many spans of a reading were looked for in the live page, and which were not there. */
export interface Checked {
  readonly spans: number;
  readonly misplaced: readonly Misplaced[];
}

/** All in one go: a page's own scripts may change it in between. */
const readAndMeasure = (url: string | null): readonly [Probed, Measure, Checked] => {
  const probed = read(url);
  if (weights === null) throw new Error('no weights have been loaded');
  const spans = probed.ok ? spansOf(probed.article, weights) : [];
  return [probed, measure(), { spans: spans.length, misplaced: check(spans) }];
};

Object.assign(globalThis, { whenceProbe: { load, read, readAndMeasure, check } });
