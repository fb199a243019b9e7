import type { Thing } from './json-ld';
import { isThing, listOf } from './json-ld';

/** schema.org types that describe an article, the most telling first. */
const ARTICLE_TYPES = [
  'LiveBlogPosting',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'NewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'Report',
  'ScholarlyArticle',
  'BlogPosting',
  'SocialMediaPosting',
  'Article',
];

const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1)] : [],
  );

const rankOf = (thing: Thing): number => {
  const ranks = typesOf(thing).map((type) => ARTICLE_TYPES.indexOf(type));
  const known = ranks.filter((rank) => rank >= 0);
  return known.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...known);
};

export const isLiveBlog = (thing: Thing): boolean => typesOf(thing).includes('LiveBlogPosting');

/** An address without what does not change the page: protocol, `www.`, query, fragment, closing slash. */
const pageOf = (address: string): string =>
  (address.split(/[?#]/, 1)[0] ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const addressesOf = (thing: Thing): string[] =>
  ['url', '@id', 'mainEntityOfPage']
    .flatMap((property) => listOf(thing[property]))
    .flatMap((value) => (isThing(value) ? [value['@id'], value.url] : [value]))
    .filter((value): value is string => typeof value === 'string')
    .map(pageOf);

/**
 * The description of the page's own article among all descriptions: one that names the page's address before one
 * that does not, then the most telling type, then the first. Null where no article is described.
 */
export const articleThing = (things: readonly Thing[], url: string | null): Thing | null => {
  const page = url === null ? null : pageOf(url);
  let best: { thing: Thing; isPage: boolean; rank: number } | null = null;
  for (const thing of things) {
    const rank = rankOf(thing);
    if (rank === Number.POSITIVE_INFINITY) continue;
    const isPage = page !== null && addressesOf(thing).includes(page);
    const better = best === null || (isPage && !best.isPage) || (isPage === best.isPage && rank < best.rank);
    if (better) best = { thing, isPage, rank };
  }
  return best?.thing ?? null;
};

/** A description that only points (`{"@id": "#publisher"}`) replaced by the one it points to. */
export const resolved = (value: unknown, things: readonly Thing[]): unknown => {
  if (!isThing(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value;
  return things.find((thing) => thing['@id'] === value['@id'] && thing.name !== undefined) ?? value;
};
