import { type Article, type Link, leadsOut } from '../core/model/article';
import type { Figure } from '../core/model/figure';
import { overlaps, type Span } from '../core/model/span';
import { legible } from './legible';
import { words } from './passage';

/** The rule by which nothing but a link says where a figure is from. */
const BY_LINK = 'figure:link';

/** Where a figure comes from, ready to show. */
interface FigureSource {
  /** As written. */
  readonly source: string | null;
  /** The link on the figure or on its source, and the host to which it leads. */
  readonly link: Link | null;
}

/** The link on words of the text, or null. Links are in the order of the text and apart from each other; by halving. */
function linkOn(links: readonly Link[], words: Span): Link | null {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as Link).span.end > words.start) high = middle;
    else low = middle + 1;
  }
  const link = links[low];
  return link !== undefined && overlaps(link.span, words) ? link : null;
}

/**
 * The source of a figure and the link that leads to it. A link within the page's own site leads to no
 * source. The words of a link that alone says where a figure is from are a
 * figure's own (`nearly 3,000 homes`) and name nobody: then there is a link and no source.
 */
export function figureSource(
  article: Pick<Article, 'text' | 'links' | 'url'>,
  { span, source, rules }: Figure,
): FigureSource {
  const { text, links } = article;
  const link = linkOn(links, span) ?? (source === null ? null : linkOn(links, source));
  const host = legible(link?.host ?? '');
  return {
    source: rules.source === BY_LINK ? null : words(text, source),
    link: link === null || host === '' || !leadsOut(article, link) ? null : { ...link, host },
  };
}
