import type { Origin } from '../core/model/article';
import type { PageWords } from '../core/model/page-words';
import type { Steps } from '../core/model/steps';
import { namesOf } from './byline';
import { isNamed } from './class-words';
import type { Copy } from './copy';
import { copyPage } from './copy';
import type { DomAccess } from './dom-access';
import { domAccess } from './dom-access';
import { headlineOf } from './headline';
import { hostOf } from './host';
import { thingsOf } from './json-ld';
import type { Limits } from './limits';
import type { LivePost } from './liveblog';
import { currentPost, postsOf } from './liveblog';
import type { Metadata, Stated } from './metadata';
import { metadataOf } from './metadata';
import type { PageFacts, Placed } from './page-facts';
import { pageFacts } from './page-facts';
import { plain } from './plain';
import { cleanTitle } from './title';
import type { SightOf } from './visibility';

export interface SurveyOptions {
  readonly words: PageWords;
  readonly sightOf: SightOf;
  readonly url: string | null;
  readonly inView: (element: Element) => boolean;
  readonly now: () => number;
  readonly limits: Limits;
}

/** What is known of a page before its words are read. */
export interface Survey {
  readonly dom: DomAccess;
  readonly words: PageWords;
  readonly url: string | null;
  readonly facts: PageFacts;
  readonly copy: Copy;
  /** The live element inside which the article is: the body, or one post of a liveblog. */
  readonly ground: Element;
  readonly posts: readonly LivePost[];
  readonly post: LivePost | null;
  readonly stated: Metadata;
  readonly headline: Element | null;
  readonly title: Stated<string> | null;
  readonly byline: Stated<readonly string[]> | null;
}

/** Gathers what the page states in its markup, finds posts and headline, and copies what can be seen. */
export function* survey(document: Document, body: Element, options: SurveyOptions): Steps<Survey> {
  const { words, url, limits } = options;
  const dom = domAccess(document);
  const facts = pageFacts(document.documentElement, dom);
  yield;
  const things = thingsOf(facts.jsonLd, limits);
  const posts = postsOf(body, things, { dom, words, most: limits.posts });
  const post = currentPost(posts, url, dom, options.inView);
  const ground = post?.element ?? body;
  const copy = yield* copyPage(document, ground, dom, options);
  yield;
  const isSeen = (element: Element): boolean => copy.indexOf.has(element);
  const headingFor = (title: string | null): Placed | null => {
    if (post === null) return headlineOf(facts.headings, title, dom, isSeen);
    return post.heading === null ? null : { element: post.heading, order: 0 };
  };
  const stated = metadataOf(facts, things, {
    words,
    url,
    headlineAt: (title) => headingFor(title)?.order ?? null,
    isOwn: (element) => isSeen(element) && !isBeside(element, dom),
  });
  yield;
  const headline = headingFor(stated.title?.value ?? plain(facts.title))?.element ?? null;
  const known = { dom, words, url, facts, copy, ground, posts, post, stated, headline };
  return { ...known, title: titleOf(known), byline: stated.byline ?? visibleByline(known) };
}

type Known = Omit<Survey, 'title' | 'byline'>;

/** A footer may be the article's own, with its author and date in it. */
const BESIDE = new Set(['nav', 'aside']);

/** Whether an element stands in a rail or a navigation. */
const isBeside = (element: Element, dom: DomAccess): boolean => {
  for (let at: Element | null = element; at !== null; at = dom.parent(at))
    if (BESIDE.has(dom.tag(at))) return true;
  return false;
};

/** The stated title, else the headline that is seen, else the document's title; without the site's name. */
const titleOf = ({ stated, headline, post, dom, facts, url }: Known): Stated<string> | null => {
  if (post !== null) return { value: post.title, from: 'page' };
  const heading = headline === null ? null : plain(dom.textContent(headline));
  const title = stated.title?.value ?? heading ?? plain(facts.title);
  if (title === null) return null;
  const from: Origin = stated.title?.from ?? 'page';
  const host = url === null ? null : hostOf(url, null);
  return { value: cleanTitle(title, { publisher: stated.publisher?.value ?? null, host, heading }), from };
};

/** Elements before and after the headline among which the author's line is looked for; further off are other articles. */
const NEAR = { before: 60, after: 120 };

const SENTENCE = /[.!?…][”’"')]?$/;

/** Names in what the page marks up or names as the author's line, where it is seen, near the headline and in no rail. */
const visibleByline = ({ facts, copy, dom, words, headline }: Known): Stated<readonly string[]> | null => {
  const lineOf = (element: Element): string => dom.textContent(element).trim().slice(0, 300);
  const at = headline === null ? 0 : (copy.indexOf.get(headline) ?? 0);
  const own = (element: Element): boolean => {
    const place = copy.indexOf.get(element) ?? -1;
    return place >= 0 && place >= at - NEAR.before && place <= at + NEAR.after && !isBeside(element, dom);
  };
  const marked = namesOf(facts.authors.filter(own).map(lineOf), words);
  if (marked.length > 0) return { value: marked, from: 'byline' };
  for (const element of copy.live.slice(Math.max(0, at - NEAR.before), at + NEAR.after)) {
    const line = lineOf(element);
    const opens = words.by.some((row) => line.toLowerCase().startsWith(`${row} `));
    // A sentence of the article may begin with the same word; it ends as sentences do.
    if (!opens || isBeside(element, dom) || (!isNamed(element, 'byline', dom, words) && SENTENCE.test(line)))
      continue;
    const names = namesOf([line.split('\n', 1)[0] ?? ''], words);
    if (names.length > 0) return { value: names, from: 'byline' };
  }
  return null;
};
