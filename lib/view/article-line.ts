import type { Article } from '../core/model/article';
import type { ArticleLine } from '../core/model/popup-view';
import { languageTag } from './language-tag';
import { legible } from './legible';

/** Below this share in either direction the reading says that it did not cover the whole (the bar that the 117 pages are held to). */
const COVERED = 0.9;

const shown = (text: string | null): string | null => (text === null ? null : legible(text) || null);

/** The article in a line: what the page says of itself, ready to show. */
export function articleLine(article: Article): ArticleLine {
  const { coverage } = article;
  return {
    title: shown(article.title),
    publisher: shown(article.publisher),
    published: article.published,
    byline: article.byline.map(legible).filter((name) => name !== ''),
    language: languageTag(article.language),
    partial: article.partial,
    covered: coverage === null ? null : coverage.recall >= COVERED ? 'whole' : 'part',
    posts: article.posts.map((post) => ({ ...post, title: legible(post.title) })),
  };
}
