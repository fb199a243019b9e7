import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/core/model/article';
import { WORKER_CHECKS } from '../../lib/messages/worker-checks';

const ARTICLE: Article = {
  url: 'https://news.example/a',
  title: 'A bridge opens',
  byline: ['Mara Lind'],
  publisher: null,
  published: { date: '2026-03-04', precision: 'day', from: 'json-ld' },
  modified: null,
  language: 'en',
  text: 'A bridge opens\n\nIt opened.',
  blocks: [
    { kind: 'headline', span: { start: 0, end: 14 }, repeats: null },
    { kind: 'paragraph', span: { start: 16, end: 26 }, repeats: null },
  ],
  links: [{ span: { start: 16, end: 18 }, host: 'river.example' }],
  coverage: { recall: 1, precision: 0.98 },
  partial: null,
  posts: [],
  policies: [{ kind: 'corrections', url: 'https://news.example/corrections' }],
  origins: { title: 'json-ld', byline: 'meta', publisher: null, language: 'page' },
};

const span = (start: number, end: number): object => ({ span: { start, end }, host: 'x.example' });

/** Proposals a script in a taken-over page could send. */
const refused: readonly (readonly [string, unknown])[] = [
  ['no article', undefined],
  ['a list', [ARTICLE]],
  ['text that is no text', { ...ARTICLE, text: 5 }],
  ['text beyond the limit', { ...ARTICLE, text: 'a'.repeat(1_000_001) }],
  ['a span past the end of the text', { ...ARTICLE, links: [span(0, 27)] }],
  ['a span that runs backwards', { ...ARTICLE, links: [span(5, 4)] }],
  ['a span that begins before the text', { ...ARTICLE, links: [span(-1, 4)] }],
  ['half an offset', { ...ARTICLE, links: [span(0.5, 4)] }],
  ['an offset that is no number', { ...ARTICLE, links: [span(Number.NaN, 4)] }],
  [
    'a kind of block that does not exist',
    { ...ARTICLE, blocks: [{ kind: 'advert', span: { start: 0, end: 1 }, repeats: null }] },
  ],
  ['a text that is read fifty thousand times', { ...ARTICLE, blocks: Array(50_000).fill(ARTICLE.blocks[1]) }],
  ['blocks out of order', { ...ARTICLE, blocks: ARTICLE.blocks.toReversed() }],
  [
    'a block that repeats a later one',
    { ...ARTICLE, blocks: ARTICLE.blocks.map((block) => ({ ...block, repeats: 1 })) },
  ],
  ['a coverage above one', { ...ARTICLE, coverage: { recall: 2, precision: 1 } }],
  ['a date without origin', { ...ARTICLE, published: { date: '2026', precision: 'year' } }],
  ['an origin that does not exist', { ...ARTICLE, origins: { ...ARTICLE.origins, title: 'guess' } }],
  ['a by-line of ten thousand names', { ...ARTICLE, byline: Array(10_000).fill('Mara Lind') }],
  [
    'a policy that leads to a script',
    { ...ARTICLE, policies: [{ kind: 'corrections', url: 'javascript:alert(1)' }] },
  ],
  ['a policy of no known kind', { ...ARTICLE, policies: [{ kind: 'rating', url: 'https://news.example/' }] }],
  ['a missing field', { ...ARTICLE, posts: undefined }],
];

describe('what the worker accepts as an article', () => {
  it('is an article, to the letter', () => expect(WORKER_CHECKS.propose([ARTICLE])).toEqual([ARTICLE]));

  it('is made anew, without keys it does not know and without a prototype that was sent', () => {
    const sent = JSON.parse(`{"__proto__":{"admin":true},"extra":1,${JSON.stringify(ARTICLE).slice(1)}`);
    const [taken] = WORKER_CHECKS.propose([sent]) ?? [];
    expect(taken).toEqual(ARTICLE);
    expect(taken).not.toHaveProperty('admin');
  });

  it.each(refused)('is not %s', (_, article) => expect(WORKER_CHECKS.propose([article])).toBeNull());
  it('is not two articles', () => expect(WORKER_CHECKS.propose([ARTICLE, ARTICLE])).toBeNull());
});

describe('the other calls', () => {
  const cases: readonly (readonly [keyof typeof WORKER_CHECKS, unknown[], boolean])[] = [
    ['read', [3], true],
    ['read', [-1], false],
    ['read', ['3'], false],
    ['read', [], false],
    ['reveal', [3, 'r', 'a'], true],
    ['reveal', [3, 'r'], false],
    ['emphasise', [3, 'r', 'a'], true],
    ['emphasise', [3, 'r', null], true],
    ['emphasise', [3, 'r'], false],
    ['emphasise', [3, null, 'a'], false],
    ['highlight', [3, false], true],
    ['highlight', [3, 0], false],
    ['card', ['r', 'a'], true],
    ['card', ['r'], false],
    ['reading', [3], true],
    ['reading', [-1], false],
    ['compare', [3, 'r', [{ id: 'text-1', title: null, text: 'It opened.' }]], true],
    ['compare', [3, 'r', []], true],
    ['compare', [3, 'r', [{ id: 'text-1', title: null }]], false],
    ['compare', [3, 'r', [{ id: 'text-1', title: null, text: 'x'.repeat(1_000_001) }]], false],
    ['compare', [3, 'r', Array(11).fill({ id: 'text-1', title: null, text: 'x' })], false],
    ['wantText', ['r', true], true],
    ['wantText', ['r', 'yes'], false],
    ['textWanted', [3], true],
    ['giveText', ['3'], false],
    ['takeText', ['r'.repeat(101)], false],
    ['selection', ['2f0c'], true],
    ['selection', [7], false],
    ['selection', ['s'.repeat(101)], false],
    ['correct', [3, 'r', { kind: 'not-a-figure', target: 'f', person: null }, true], true],
    ['correct', [3, 'r', { kind: 'not-them', target: 'e', person: 'p' }, false], true],
    ['correct', [3, 'r', { kind: 'erase', target: 'f', person: null }, true], false],
    ['correct', [3, 'r', { kind: 'not-a-figure', target: 'f'.repeat(101), person: null }, true], false],
    ['correct', [3, 'r', { kind: 'not-a-figure', target: 'f', person: null }], false],
    ['callOff', [4], true],
    ['callOff', ['4'], false],
    ['arrived', ['17-4'], true],
    ['arrived', [null], true],
    ['arrived', [], false],
    ['arrived', ['1'.repeat(101)], false],
    ['stale', ['r'], true],
    ['stale', ['r'.repeat(101)], false],
  ];
  it.each(cases)('%s of %j: %s', (call, args, fits) => expect(WORKER_CHECKS[call](args) !== null).toBe(fits));

  it('throw at nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(WORKER_CHECKS) as (keyof typeof WORKER_CHECKS)[])),
        fc.array(fc.anything()),
        (call, args) => {
          expect(() => WORKER_CHECKS[call](args)).not.toThrow();
        },
      ),
    );
  });
});
