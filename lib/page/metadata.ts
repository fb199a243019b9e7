import type { Origin, Policy, StatedDate } from '../core/model/article';
import type { PageWords } from '../core/model/page-words';
import { articleThing, resolved } from './article-thing';
import { namesOf } from './byline';
import { readIsoDate } from './iso-date';
import type { Thing } from './json-ld';
import { isThing, listOf } from './json-ld';
import type { PageFacts, TimeFact } from './page-facts';
import { plain } from './plain';
import { policiesOf } from './policies';
import { findDate } from './written-date';

/** A value and where it was read. */
export interface Stated<T> {
  readonly value: T;
  readonly from: Origin;
}

/** What a page states about its article in its markup. Claims of the page, not facts: shown as such, never resolved. */
export interface Metadata {
  /** As stated, the site's name possibly still in it. */
  readonly title: Stated<string> | null;
  readonly byline: Stated<readonly string[]> | null;
  readonly publisher: Stated<string> | null;
  readonly published: StatedDate | null;
  readonly modified: StatedDate | null;
  readonly language: Stated<string> | null;
  readonly isFree: boolean | null;
  readonly policies: readonly Policy[];
  readonly thing: Thing | null;
}

export interface MetadataOptions {
  readonly words: PageWords;
  readonly url: string | null;
  /** The place among the page's elements of the heading that says this title, or null: the next `<time>` is the article's. */
  readonly headlineAt: (title: string | null) => number | null;
  /** Whether a time belongs to the article, as far as one can see: not to a list of others beside it. */
  readonly isOwn: (element: Element) => boolean;
}

/** A date in a machine's or a person's writing, with its origin; null where it is no date that exists. */
export const statedDate = (value: unknown, from: Origin, words: PageWords): StatedDate | null => {
  const text = plain(value);
  if (text === null) return null;
  const read = readIsoDate(text) ?? findDate(text, words);
  return read === null ? null : { date: read.date, precision: read.precision, from };
};

const first = <T, R>(values: Iterable<T>, read: (value: T) => R | null): R | null => {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
};

/** JSON-LD before `<meta>` before `<time>`: the more a form is made for machines, the less there is to misread. */
export const metadataOf = (
  facts: PageFacts,
  things: readonly Thing[],
  options: MetadataOptions,
): Metadata => {
  const { words } = options;
  const thing = articleThing(things, options.url ?? facts.canonical);
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => facts.meta.get(name) ?? []);
  const fromLd = (...properties: string[]): unknown[] =>
    thing === null ? [] : properties.flatMap((property) => listOf(thing[property]));
  const text = (values: unknown[], from: Origin): Stated<string> | null =>
    first(values, (value) => {
      const read = plain(value);
      return read === null ? null : { value: read, from };
    });
  const date = (values: unknown[], from: Origin): StatedDate | null =>
    first(values, (value) => statedDate(value, from, words));
  const names = (values: unknown[], from: Origin): Stated<readonly string[]> | null => {
    const found = namesOf(
      values.flatMap((value) => listOf(nameIn(resolved(value, things)))).flatMap((name) => plain(name) ?? []),
      words,
    );
    return found.length === 0 ? null : { value: found, from };
  };
  const language = (values: unknown[], from: Origin): Stated<string> | null =>
    first(values, (value) => {
      const tag = languageTag(value);
      return tag === null ? null : { value: tag, from };
    });
  const title = text(fromLd('headline', 'name'), 'json-ld') ?? text(metas(words.meta.title), 'meta');
  const at = options.headlineAt(title?.value ?? null) ?? 0;
  const publishers = fromLd('publisher', 'sourceOrganization').map((value) =>
    nameIn(resolved(value, things)),
  );

  return {
    thing,
    title,
    byline: names(fromLd('author', 'creator'), 'json-ld') ?? names(metas(words.meta.byline), 'meta'),
    publisher: text(publishers, 'json-ld') ?? text(metas(words.meta.publisher), 'meta'),
    published:
      date(fromLd('datePublished', 'dateCreated', 'uploadDate'), 'json-ld') ??
      date(metas(words.meta.published), 'meta') ??
      ownTime(facts.times, 'datepublished', at, options),
    modified:
      date(fromLd('dateModified'), 'json-ld') ??
      date(metas(words.meta.modified), 'meta') ??
      ownTime(
        facts.times.filter(({ property }) => property === 'datemodified'),
        'datemodified',
        at,
        options,
      ),
    language:
      language([facts.language], 'page') ??
      language(fromLd('inLanguage'), 'json-ld') ??
      language(metas(words.meta.language), 'meta'),
    isFree: isFree(fromLd('isAccessibleForFree')),
    policies: policiesOf(thing, things),
  };
};

/** The time marked with `property`, else the first one after the main heading, else the last one before it. */
const ownTime = (
  times: readonly TimeFact[],
  property: string,
  at: number,
  options: MetadataOptions,
): StatedDate | null => {
  const own = times.filter(({ element }) => options.isOwn(element));
  const unmarked = own.filter((time) => time.property === '' || time.property === property);
  const ordered = [
    ...own.filter((time) => time.property === property),
    ...unmarked.filter(({ order }) => order > at),
    ...unmarked.filter(({ order }) => order <= at).reverse(),
  ];
  return first(ordered, ({ stated }) => statedDate(stated, 'time', options.words));
};

const nameIn = (value: unknown): unknown =>
  isThing(value) ? (value.name ?? value.alternateName ?? null) : value;

const isFree = (values: readonly unknown[]): boolean | null => {
  if (values.length === 0) return null;
  return !values.some((value) => value === false || String(value).toLowerCase() === 'false');
};

/** `en_US` → `en-US`; null for what is no language tag. */
const languageTag = (value: unknown): string | null => {
  const tag = plain(isThing(value) ? (value.alternateName ?? value.name) : value);
  if (tag === null || !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
};
