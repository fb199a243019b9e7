import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import { textOf } from '../../lib/core/model/span';
import { readArticle } from '../../lib/page/read-article';
import { shown } from '../../lib/page/text-map';
import { declaredSight } from '../../lib/page/visibility';
import { documentOf } from '../../scripts/dom';

/*
 * Whole pages of our own writing. A folder's name is its difficulty; `article.json` is what is read of `source.html`.
 * `npx vitest run tests/pages -u` writes the files anew: then a person reads the difference.
 */
const slugs = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (slug: string) => {
  const document = documentOf(readFileSync(resolve(import.meta.dirname, slug, 'source.html'), 'utf8'));
  // The page's own address, with the fragment that a reader came by, is kept in its canonical link.
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return readArticle(document, {
    words: PAGE_WORDS,
    sightOf: declaredSight,
    url: url ?? 'https://post.example/harbour/pier',
  });
};

/** The result as a person reads it: each block as its own line, spans as words. */
const readable = (result: ReturnType<typeof read>) => {
  if (!result.ok) return result;
  const { text, blocks, links, ...rest } = result.article;
  return {
    ...rest,
    blocks: blocks.map(({ kind, span }) => [kind, textOf(text, span)]),
    links: links.map(({ span, host }) => [textOf(text, span), host]),
  };
};

describe.each(slugs)('the page «%s»', (slug) => {
  it('reads as it did', async () => {
    const text = `${JSON.stringify(readable(read(slug)), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, slug, 'article.json'));
  });

  it('leads from every block back to the live words', () => {
    const result = read(slug);
    if (!result.ok) return;
    const { article, map } = result;
    for (const { span } of article.blocks) {
      const live = map.piecesOf(span).map(({ node, start, end }) => shown(node.data.slice(start, end)));
      expect(live.join('').replaceAll(' ', '')).toBe(textOf(article.text, span).replaceAll(' ', ''));
    }
  });

  it('is its blocks joined by blank lines', () => {
    const result = read(slug);
    if (!result.ok) return;
    const { text, blocks } = result.article;
    expect(blocks.map(({ span }) => textOf(text, span)).join('\n\n')).toBe(text);
  });
});
