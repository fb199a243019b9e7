import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/core/model/article';
import { articleIn, filler } from './reading-of';

const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const body = `<article><h1>Ferry pier to close</h1>${filler}</article>`;

type Page = Parameters<typeof articleIn>[0];
const published = (page: Partial<Page>) => articleIn({ body, ...page }).article.published;

describe('the day of publication is taken', () => {
  const article = { '@type': 'NewsArticle', headline: 'Ferry pier to close' };
  const withTime = (time: string) => `<article><h1>Ferry pier to close</h1>${time}${filler}</article>`;
  const TAKEN: readonly (readonly [string, Partial<Page>, string, string])[] = [
    [
      'from JSON-LD',
      { head: ld({ ...article, datePublished: '2024-03-05T07:30:00+01:00' }) },
      '2024-03-05T07:30:00+01:00',
      'json-ld',
    ],
    [
      'from JSON-LD before <meta>',
      {
        head: `<meta property="article:published_time" content="2024-03-09">${ld({ ...article, datePublished: '2024-03-05' })}`,
      },
      '2024-03-05',
      'json-ld',
    ],
    [
      'from <meta> where JSON-LD states what is no date',
      {
        head: `<meta property="article:published_time" content="2024-03-09">${ld({ ...article, datePublished: '{{date}}' })}`,
      },
      '2024-03-09',
      'meta',
    ],
    [
      'from <meta> by another name',
      { head: '<meta name="parsely-pub-date" content="2024-03-09T10:00:00Z">' },
      '2024-03-09T10:00:00Z',
      'meta',
    ],
    ['from itemprop', { head: '<meta itemprop="datePublished" content="2024-03">' }, '2024-03', 'meta'],
    [
      'from <time> after the headline',
      { body: withTime('<time datetime="2024-03-05">Tuesday</time>') },
      '2024-03-05',
      'time',
    ],
    [
      'from the words of <time>',
      { body: withTime('<p><time>5 March 2024</time></p>') },
      '2024-03-05',
      'time',
    ],
    [
      'from <time> in the article, not in a rail before it',
      {
        body: `<aside><time datetime="2020-01-01">then</time></aside>${withTime('<time datetime="2024-03-05">Tuesday</time>')}`,
      },
      '2024-03-05',
      'time',
    ],
    [
      'from words under the headline',
      { body: withTime('<p>Published 5 March 2024, 7.30am</p>') },
      '2024-03-05T07:30',
      'byline',
    ],
    [
      'from the words that speak of it, not of the change',
      { body: withTime('<p>Updated 9 March 2024</p><p>First published 5 March 2024</p>') },
      '2024-03-05',
      'byline',
    ],
  ];

  it.each(TAKEN)('%s', (_, page, date, from) => {
    expect(published(page)).toMatchObject({ date, from });
  });

  const ABSENT: readonly (readonly [string, Partial<Page>])[] = [
    ['no page states it', {}],
    [
      'only the text speaks of a day',
      {
        body: `<article><h1>Ferry pier to close</h1>${filler}<p>It was lit on 1 May 1931, a Friday, by the mayor.</p></article>`,
      },
    ],
    [
      'only a hidden <time> states it',
      { body: withTime('<time datetime="2024-03-05" hidden>Tuesday</time>') },
    ],
    ['only the change is dated', { head: '<meta property="article:modified_time" content="2024-03-09">' }],
    [
      'only another article is dated',
      {
        head: ld({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-03-05' }],
        }),
      },
    ],
    ['the date does not exist', { head: '<meta property="article:published_time" content="2024-02-30">' }],
  ];

  it.each(ABSENT)('not at all where %s', (_, page) => {
    expect(published(page)).toBeNull();
  });
});

describe('what else a page states', () => {
  const rich = {
    head: `<title>Ferry pier to close | The Ellery Post</title>
      <meta property="og:site_name" content="The Ellery Post"><meta name="author" content="Somebody Else">
      ${ld({
        '@graph': [
          { '@type': 'Person', '@id': '#ines', name: 'Ines Holt' },
          {
            '@type': 'NewsArticle',
            headline: 'Ferry pier &amp; quay to close',
            author: [{ '@id': '#ines' }, { '@type': 'Person', name: 'Rufus Amsel, harbour correspondent' }],
            dateModified: '2024-03-06',
          },
        ],
      })}`,
    body,
    lang: 'en_GB',
  };

  it('is read with where it was read', () => {
    const { title, byline, publisher, modified, language, origins } = articleIn(rich).article;
    expect({ title, byline, publisher, modified, language, origins }).toEqual({
      title: 'Ferry pier & quay to close',
      byline: ['Ines Holt', 'Rufus Amsel'],
      publisher: 'The Ellery Post',
      modified: { date: '2024-03-06', precision: 'day', from: 'json-ld' },
      language: 'en-GB',
      origins: { title: 'json-ld', byline: 'json-ld', publisher: 'meta', language: 'page' },
    });
  });

  it('is null where the page states nothing, and the headline is the title', () => {
    const { title, byline, publisher, language, origins } = articleIn({ body, lang: 'x y' }).article;
    expect({ title, byline, publisher, language, origins }).toEqual({
      title: 'Ferry pier to close',
      byline: [],
      publisher: null,
      language: null,
      origins: { title: 'page', byline: null, publisher: null, language: null },
    });
  });

  it('takes no value from the prototype of what a script holds', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Polluted"}}</script>';
    const { title } = articleIn({ head, body }).article;
    expect(title).toBe('Ferry pier to close');
    expect(({} as Partial<Article>).title).toBeUndefined();
  });

  it('takes an author near the headline and none of the other articles’ authors', () => {
    const line = '<p>By <a rel="author" href="/a">Ines Holt</a></p>';
    const rail = '<aside><a rel="author" href="/b">Rufus Amsel</a></aside>';
    const { byline, origins } = articleIn({
      body: `<article><h1>Ferry pier to close</h1>${line}${filler}</article>${rail}`,
    }).article;
    expect(byline).toEqual(['Ines Holt']);
    expect(origins.byline).toBe('byline');
  });
});
