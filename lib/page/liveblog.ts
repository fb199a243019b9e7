import type { Post, StatedDate } from '../core/model/article';
import type { PageWords } from '../core/model/page-words';
import { isLiveBlog } from './article-thing';
import { isNamed } from './class-words';
import { type DomAccess, elementsIn } from './dom-access';
import type { Thing } from './json-ld';
import { isThing, listOf } from './json-ld';
import { statedDate } from './metadata';
import { plain } from './plain';
import { isHeadingTag } from './tags';

/** A post of a liveblog where it stands in the page. */
export interface LivePost {
  readonly element: Element;
  readonly heading: Element | null;
  readonly id: string | null;
  readonly title: string;
  readonly published: StatedDate | null;
}

export interface LiveblogOptions {
  readonly dom: DomAccess;
  readonly words: PageWords;
  readonly most: number;
}

/** Characters of a post's first words where it has no heading of its own. */
const TITLE = 80;

const fragmentOf = (address: unknown): string | null => {
  const text = plain(address);
  const at = text?.indexOf('#') ?? -1;
  return text === null || at < 0 || at === text.length - 1 ? null : safeDecode(text.slice(at + 1));
};

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The updates that the page's JSON-LD lists, by the fragment that leads to each. */
const updatesOf = (things: readonly Thing[]): Map<string, Thing> => {
  const updates = new Map<string, Thing>();
  for (const update of things.filter(isLiveBlog).flatMap((thing) => listOf(thing.liveBlogUpdate))) {
    if (!isThing(update)) continue;
    const id = fragmentOf(update.url) ?? fragmentOf(update['@id']) ?? fragmentOf(update.mainEntityOfPage);
    if (id !== null) updates.set(id, update);
  }
  return updates;
};

/**
 * The posts of a liveblog in page order: the elements to which the updates of its JSON-LD lead, else those that the
 * page names so. Fewer than two make no liveblog: then the list is empty and the page is read as a whole.
 */
export const postsOf = (body: Element, things: readonly Thing[], options: LiveblogOptions): LivePost[] => {
  const { dom, words, most } = options;
  const updates = updatesOf(things);
  const posts: LivePost[] = [];
  const taken = new Set<Element>();
  const isInside = (element: Element): boolean => {
    for (let at = dom.parent(element); at !== null; at = dom.parent(at)) if (taken.has(at)) return true;
    return false;
  };
  for (const element of elementsIn(body, dom)) {
    if (posts.length >= most) break;
    const id = dom.attribute(element, 'id');
    const update = id === null ? undefined : updates.get(id);
    const isPost =
      update !== undefined ||
      dom.attribute(element, 'itemprop')?.toLowerCase() === 'liveblogupdate' ||
      (POST_TAGS.has(dom.tag(element)) && isNamed(element, 'livePost', dom, words));
    if (!isPost || isInside(element) || dom.textContent(element).trim() === '') continue;
    taken.add(element);
    posts.push(postAt(element, id, update, options));
  }
  if (posts.length < 2) return [];
  // A rail of links to a liveblog bears the same names as the liveblog; its entries are headlines.
  const lengths = posts.map(({ element }) => dom.textContent(element).trim().length).sort((a, b) => a - b);
  return updates.size === 0 && (lengths[lengths.length >> 1] ?? 0) < SHORTEST ? [] : posts;
};

/** Characters of the middling post; shorter ones are headlines in a list. */
const SHORTEST = 200;

const POST_TAGS = new Set(['article', 'section', 'div', 'li']);

const postAt = (
  element: Element,
  id: string | null,
  update: Thing | undefined,
  { dom, words }: LiveblogOptions,
): LivePost => {
  let heading: Element | null = null;
  let time: Element | null = null;
  for (const inside of elementsIn(element, dom)) {
    const tag = dom.tag(inside);
    if (heading === null && isHeadingTag(tag)) heading = inside;
    if (time === null && tag === 'time') time = inside;
    if (heading !== null && time !== null) break;
  }
  const words0 = dom
    .textContent(heading ?? element)
    .split(/\s+/)
    .join(' ')
    .trim();
  const stated = time === null ? null : (dom.attribute(time, 'datetime') ?? dom.textContent(time));
  return {
    element,
    heading,
    id,
    title: plain(update?.headline) ?? (heading === null ? words0.slice(0, TITLE) : words0),
    published: statedDate(update?.datePublished, 'json-ld', words) ?? statedDate(stated, 'time', words),
  };
};

/** The post that the address names, else the first that is in view, else the first. */
export const currentPost = (
  posts: readonly LivePost[],
  url: string | null,
  dom: DomAccess,
  inView: (element: Element) => boolean,
): LivePost | null => {
  const fragment = fragmentOf(url);
  const named = posts.find(({ element, id }) => {
    if (fragment === null) return false;
    if (id === fragment) return true;
    for (const inside of elementsIn(element, dom)) {
      if (dom.attribute(inside, 'id') === fragment || dom.attribute(inside, 'name') === fragment) return true;
    }
    return false;
  });
  return named ?? posts.find(({ element }) => inView(element)) ?? posts[0] ?? null;
};

export const listed = (posts: readonly LivePost[], current: LivePost | null): Post[] =>
  posts.map((post) => ({
    id: post.id,
    title: post.title,
    published: post.published,
    current: post === current,
  }));
