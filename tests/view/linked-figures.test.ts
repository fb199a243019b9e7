import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/core/dossier/analyse';
import { textOf } from '../../lib/core/model/span';
import { cardView } from '../../lib/view/card-view';
import { articleIn, filler } from '../page/reading-of';

const LINK = 'https://tables.example/piles';

/** Paragraphs of a page with one figure of the page’s own; the filler has none. */
const PAGES: readonly (readonly [
  difficulty: string,
  html: string,
  words: string,
  status: string,
  source: string | null,
  host: string | null,
])[] = [
  [
    'a link on the figure alone',
    `<p>The pier stood on <a href="${LINK}">412</a> piles of oak.</p>`,
    '412',
    'attributed',
    null,
    'tables.example',
  ],
  [
    'a link on the figure and its noun',
    `<p>The pier stood on <a href="${LINK}"><b>412 piles</b> of oak</a>.</p>`,
    '412',
    'attributed',
    null,
    'tables.example',
  ],
  [
    'a link on the source',
    `<p>The pier stood on 412 piles, according to <a href="${LINK}">the survey office</a>.</p>`,
    '412',
    'attributed',
    'the survey office',
    'tables.example',
  ],
  [
    'a link on a document in the sentence',
    `<p>The pier stood on 412 piles of oak when last counted (<a href="${LINK}">survey</a>).</p>`,
    '412',
    'attributed',
    'survey',
    'tables.example',
  ],
  [
    'a link on other words',
    `<p>The pier stood on 412 piles of oak beside <a href="${LINK}">the cannery</a>.</p>`,
    '412',
    'unattributed',
    null,
    null,
  ],
  [
    'a link on a document of another sentence',
    `<p>There is <a href="${LINK}">a survey</a>. The pier stood on 412 piles of oak.</p>`,
    '412',
    'unattributed',
    null,
    null,
  ],
  [
    'a link within the same site',
    '<p>The pier stood on <a href="/tags/piles">412 piles</a> of oak.</p>',
    '412',
    'unattributed',
    null,
    null,
  ],
  ['no link', '<p>The pier stood on 412 piles of oak.</p>', '412', 'unattributed', null, null],
];

describe('a figure on a page with links', () => {
  it.each(PAGES)('says where it is from: %s', (_, html, words, status, source, host) => {
    const { article } = articleIn({
      body: `<article><h1>Ferry pier to close</h1>${filler}${html}</article>`,
    });
    const dossier = analyse(article);
    const figure = dossier.figures.find(({ span }) => textOf(article.text, span) === words);
    const card = figure && cardView(dossier, figure.id);
    expect(card).toMatchObject({ type: 'figure', status, source, link: host });
  });
});
