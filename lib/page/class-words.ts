import type { DomAccess } from './dom-access';

/**
 * Words that the makers of pages use in `class` and `id`. They are code, the same in every language, so they stand here
 * and not with the words of a language. Each row is one word or several in a row, as written between dashes,
 * underscores or humps: `most popular` is `most-popular`, `mostPopular`, `Most_Popular`.
 */
const ROWS = {
  /** Boxes that are no part of the article. */
  furniture: `newsletter, signup, sign up, subscribe, subscription, share, sharing, social, social links, share bar, sharebar,
    share tools, addthis, most popular, most read, most viewed, trending, popular posts, related, related articles,
    related content, related links, related stories, related posts, recommended, recommendations, recirc, recirculation,
    read more, read next, up next, more on, more stories, see also, promo, promoted, sponsored, outbrain, taboola, advert,
    advertisement, ad container, ad wrapper, ad slot, dfp, comments, comment count, disqus, breadcrumb, breadcrumbs,
    tags, tag list, taglist, topics, topic list, cookie, gdpr, toolbar, pagination, toc, table of contents,
    story links, inline links, jump links, feedback, donate, donation, app promo, screen reader text, visually hidden, sr only`,
  /** Boxes on who wrote it. */
  author: `author bio, author box, author info, author card, author description, author profile, about author, about the author,
    bio, biography, authorbox, author details, contributor, contributors, post author, author block`,
  /** The line that says who wrote it, and when. */
  byline: `byline, bylines, by line, dateline date, author, authors, author name, article author, article byline, story byline,
    article meta, post meta, entry meta, article info, timestamp, time stamp, pubdate, pub date, publish date,
    published date, published, post date, article date, date published, dateline time, last updated, updated date, datetime,
    read time, reading time`,
  /** Where a date is written. */
  date: `date, time, timestamp, time stamp, published, publish, pubdate, pub date, posted, updated, dateline, byline, datetime, meta`,
  caption: `caption, captions, wp caption text, image caption, photo caption, media caption, figure caption, img caption,
    caption text, imagecaption, photocaption, cutline, credit caption, media info caption`,
  paywall: `paywall, pay wall, regwall, piano paywall, subscriber only, subscribers only, premium content locked, meteredcontent,
    metered content, tp modal paywall, article locked, content locked, subscription required`,
  liveblog: `liveblog, live blog, live updates, liveupdates, live feed, live coverage, live reporting`,
  livePost: `liveblog post, live blog post, liveblog entry, live blog entry, liveblog update, live update, live updates post,
    live post, liveblog item, liveblog card, live story post, lblg post, lb post, block liveblog`,
} as const;

export type ClassRow = keyof typeof ROWS;

/** The rows cut up: single words are looked up, several in a row are looked for. */
interface Entries {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const entriesOf = (list: string): Entries => {
  const entries = list.split(',').map((entry) => entry.trim());
  return {
    words: new Set(entries.filter((entry) => !entry.includes(' '))),
    phrases: entries.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `),
  };
};

const TABLE = Object.fromEntries(Object.entries(ROWS).map(([row, list]) => [row, entriesOf(list)])) as Record<
  ClassRow,
  Entries
>;

/** Longer class lists are made by machines and say nothing. */
const LONGEST = 600;

/** The words of an element's `class` and `id`, lower case: `article`, `most`, `popular`. */
const wordsOf = (element: Element, dom: DomAccess): string[] => {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  if (names === ' ') return [];
  const parted = names.slice(0, LONGEST).replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return parted.toLowerCase().match(/[a-z\d]+/g) ?? [];
};

/** Whether an element's names say that it is one of a row's things. */
export const isNamed = (element: Element, row: ClassRow, dom: DomAccess): boolean => {
  const words = wordsOf(element, dom);
  if (words.length === 0) return false;
  const entries = TABLE[row];
  if (words.some((word) => entries.words.has(word))) return true;
  const line = ` ${words.join(' ')} `;
  return words.length > 1 && entries.phrases.some((phrase) => line.includes(phrase));
};
