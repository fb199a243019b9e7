import fc from 'fast-check';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Article, BlockKind } from '../../lib/core/model/article';
import { anyText, composedNews, spoiltNews } from './spoilt-texts';

const KINDS: readonly BlockKind[] = [
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'blockquote',
  'caption',
  'byline',
  'author-note',
  'furniture',
];

/** The article with its blocks called what a page might call them: some, all or none of what they are. */
const recalled = (article: Article, kinds: readonly BlockKind[]): Article => ({
  ...article,
  blocks: article.blocks.map((block, at) => ({ ...block, kind: kinds[at % kinds.length] ?? block.kind })),
});

/** Articles that are hard to read, as plain text and as pages give them. */
export const hostileArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: spoiltNews },
      { weight: 4, arbitrary: composedNews },
      { weight: 1, arbitrary: anyText },
    ),
    fc.array(fc.constantFrom(...KINDS), { maxLength: 6 }),
  )
  .map(([text, kinds]) => recalled(fromPlainText(text), kinds));
