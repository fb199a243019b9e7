import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import { readArticle } from '../../lib/page/read-article';
import { declaredSight } from '../../lib/page/visibility';
import { documentOf } from '../../scripts/dom';
import { growth, IN_STEP } from '../support/growth';
import { articleIn, blocksIn, filler, readPage } from './reading-of';

const NOT_ARTICLES: readonly (readonly [string, string])[] = [
  ['an empty body', ''],
  ['a line', '<p>Nothing to see here.</p>'],
  [
    'a list of links',
    `<ul>${'<li><a href="/x">A story about the pier and what came of it</a></li>'.repeat(40)}</ul>`,
  ],
  ['hidden words only', `<div hidden>${filler}</div>`],
  ['a frame', '<iframe src="/article"></iframe>'],
  ['words in a script', `<script>"${filler}"</script>`],
];

describe('a page that is no article', () => {
  it.each(NOT_ARTICLES)('is said to be none: %s', (_, body) => {
    expect(readPage({ body })).toMatchObject({ ok: false, reason: 'not-article' });
  });

  it('may have no body at all', () => {
    const document = documentOf('<html><head></head><body></body></html>');
    document.body.remove();
    const read = readArticle(document, { words: PAGE_WORDS, sightOf: declaredSight });
    expect(read).toMatchObject({ ok: false });
  });

  it('may be a set of frames', () => {
    const document = documentOf('<html><head></head><frameset><frame src="a"></frameset></html>');
    expect(readArticle(document, { words: PAGE_WORDS, sightOf: declaredSight })).toMatchObject({
      ok: false,
    });
  });
});

describe('a reading that goes wrong', () => {
  it('comes back as a failure, without words of the page', () => {
    const sightOf = () => {
      throw new TypeError('no style');
    };
    expect(readPage({ body: filler }, { sightOf })).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'TypeError: no style',
    });
  });
});

describe('a page that is too much', () => {
  const long = { body: `<article>${filler.repeat(40)}</article>` };

  it('is read in part and says so: too many elements', () => {
    const { article } = articleIn(long, { limits: { elements: 30 } });
    expect(article.partial).toBe('too-large');
    expect(article.blocks.length).toBeLessThan(31);
  });

  it('is read in part and says so: too much time', () => {
    let clock = 0;
    const now = () => (clock += 400);
    const body = `<article>${filler.repeat(100)}</article>`;
    expect(articleIn({ body }, { now }).article.partial).toBe('too-slow');
  });

  it('is read in part and says so: too many characters', () => {
    const { article } = articleIn(long, { limits: { characters: 2_000 } });
    expect(article.partial).toBe('too-long');
    expect(article.text.length).toBeLessThan(3_000);
  });

  it('is whole where it stays within the limits', () => {
    expect(articleIn(long).article.partial).toBeNull();
  });

  it('is read in step with its depth when it is 5,000 levels deep', () => {
    const read = (levels: number) =>
      articleIn({ body: `${'<div>'.repeat(levels)}${filler}${'</div>'.repeat(levels)}` }).article.text;
    expect(read(5_000)).toContain('The harbour board');
    expect(growth(read, 5_000)).toBeLessThan(IN_STEP);
  });
});

describe('a paywall', () => {
  const ld = (isAccessibleForFree: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pier', isAccessibleForFree })}</script>`;
  const partial = (head: string, more: string) =>
    articleIn({ head, body: `<article>${filler}${more}</article>` }).article.partial;

  it.each([
    ['is stated', ld(false), ''],
    ['is stated in a string', ld('False'), ''],
    ['is shown in words', '', '<p>Subscribe to continue reading this story.</p>'],
    ['is shown by its name', '', '<div class="paywall-box"><button>A crown a week</button></div>'],
  ])('makes a short text a part when it %s', (_, head, more) => {
    expect(partial(head, more)).toBe('paywall');
  });

  it.each([
    ['nothing speaks of one', '', ''],
    ['the page states that it is free', ld(true), ''],
    [
      'the paid paragraphs are there to read',
      '',
      '<p class="paywall">It will be missed by all who knew it, the board said.</p>',
    ],
    ['the text is long', ld(false), filler.repeat(5)],
  ])('is not seen where %s', (_, head, more) => {
    expect(partial(head, more)).toBeNull();
  });

  it('is not article text', () => {
    const body = `<article>${filler}<p>Subscribe to continue reading this story.</p></article>`;
    expect(blocksIn({ body })).toEqual([]);
  });
});

describe('a liveblog', () => {
  const post = (id: string, words: string) =>
    `<article class="live-post" id="${id}"><h2>${words}</h2><time datetime="2024-03-05T19:00:00Z">19:00</time>${filler}<p>${words}, it is said in the hall.</p></article>`;
  const body = `<main><h1>The night of the pier</h1>${post('p3', 'They vote')}${post('p2', 'They shout')}${post('p1', 'They come')}</main>`;
  const titleAt = (fragment: string, options: Parameters<typeof articleIn>[1] = {}) =>
    articleIn({ body }, { url: `https://post.example/live${fragment}`, ...options }).article.title;

  it('is read at the post that the address names', () => {
    expect(titleAt('#p2')).toBe('They shout');
  });

  it('is read at the post in view where the address names none', () => {
    expect(titleAt('', { inView: (element) => element.id === 'p1' })).toBe('They come');
    expect(titleAt('#elsewhere', { inView: (element) => element.id === 'p1' })).toBe('They come');
  });

  it('is read at its first post where none is named and none in view', () => {
    expect(titleAt('')).toBe('They vote');
  });

  it('has the words of one post alone, and lists the others', () => {
    const { article } = articleIn({ body }, { url: 'https://post.example/live#p2' });
    expect(article.text).toContain('They shout, it is said');
    expect(article.text).not.toContain('They vote');
    expect(article.posts.map(({ id, title, current }) => [id, title, current])).toEqual([
      ['p3', 'They vote', false],
      ['p2', 'They shout', true],
      ['p1', 'They come', false],
    ]);
    expect(article.published?.date).toBe('2024-03-05T19:00:00Z');
  });

  it('is none where a rail only lists the headlines of one', () => {
    const rail = '<ul><li class="live-post">They vote</li><li class="live-post">They shout</li></ul>';
    const { article } = articleIn({ body: `<article><h1>The pier</h1>${filler}</article>${rail}` });
    expect(article.posts).toEqual([]);
    expect(article.title).toBe('The pier');
  });
});

describe('side matter', () => {
  it('is the article after all where it holds nearly all of the words', () => {
    const body = `<div class="related newsletter"><div>${filler}</div><div>${filler}</div></div>`;
    expect(articleIn({ body }).article.coverage?.recall).toBeGreaterThan(0.9);
  });
});
