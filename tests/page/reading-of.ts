import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import { textOf } from '../../lib/core/model/span';
import { type ReadOptions, type ReadResult, readArticle } from '../../lib/page/read-article';
import { declaredSight } from '../../lib/page/visibility';
import { documentOf } from '../../scripts/dom';

/** Long enough that any page with it is an article. Its words stand in no case. */
export const FILLER = [
  'The harbour board of Port Ellery voted on Tuesday to close the old ferry pier, after engineers had found that many of its piles were rotten, and that two of them were gone.',
  'Some nine hundred people a day use it, most of them on their way to work in the cannery, and the board said that a smaller boat would run from the north quay for them.',
  'The pier has stood since the year in which the lighthouse was lit, and nobody in the town can remember the harbour without it, its clock and its bench of blue iron.',
];

export const filler = FILLER.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

/** Reads a page made of a head and a body, as the command line does. */
export const readPage = (
  { head = '', body, lang = 'en' }: { head?: string; body: string; lang?: string },
  options: Partial<ReadOptions> = {},
): ReadResult =>
  readArticle(
    documentOf(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`),
    { words: PAGE_WORDS, sightOf: declaredSight, url: 'https://post.example/pier', ...options },
  );

/** The article of a page that is one. */
export const articleIn = (page: Parameters<typeof readPage>[0], options: Partial<ReadOptions> = {}) => {
  const read = readPage(page, options);
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
  return read;
};

/** Its blocks as `kind: text`, without the filler. */
export const blocksIn = (
  page: Parameters<typeof readPage>[0],
  options: Partial<ReadOptions> = {},
): string[] => {
  const { article } = articleIn(page, options);
  return article.blocks
    .map(({ kind, span }) => `${kind}: ${textOf(article.text, span)}`)
    .filter((block) => !FILLER.includes(block.slice('paragraph: '.length)));
};
