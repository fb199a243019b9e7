import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Thing } from '../../lib/page/json-ld';
import { policiesOf } from '../../lib/page/policies';

const ARTICLE = { '@type': 'NewsArticle' } as const;
const OF = 'https://tide.example/';

/** What the article states, what stands beside it on the page, and what is disclosed where. */
type Case = readonly [
  why: string,
  article: Thing,
  beside: readonly Thing[],
  due: readonly (readonly [string, string])[],
];

const CASES: readonly Case[] = [
  [
    'by the article itself',
    { ...ARTICLE, publishingPrinciples: `${OF}standards`, correctionsPolicy: `${OF}corrections` },
    [],
    [
      ['standards', `${OF}standards`],
      ['corrections', `${OF}corrections`],
    ],
  ],
  [
    'by its publisher',
    { ...ARTICLE, publisher: { name: 'The Tide', ownershipFundingInfo: `${OF}owners` } },
    [],
    [['ownership', `${OF}owners`]],
  ],
  [
    'by a publisher that is pointed to',
    { ...ARTICLE, publisher: { '@id': '#tide' } },
    [{ '@id': '#tide', name: 'The Tide', unnamedSourcesPolicy: { url: `${OF}sources` } }],
    [['unnamed-sources', `${OF}sources`]],
  ],
  [
    'twice, the first of each kind',
    { ...ARTICLE, publishingPrinciples: [`${OF}a`, `${OF}b`], ethicsPolicy: `${OF}c` },
    [],
    [['standards', `${OF}a`]],
  ],
  // not it
  ['by nobody', ARTICLE, [], []],
  [
    'by another organisation of the page',
    ARTICLE,
    [{ name: 'An Advertiser', correctionsPolicy: `${OF}x` }],
    [],
  ],
  ['in words', { ...ARTICLE, correctionsPolicy: 'We correct what is amiss.' }, [], []],
  ['by a script', { ...ARTICLE, correctionsPolicy: 'javascript:alert(1)' }, [], []],
  ['by a path alone', { ...ARTICLE, correctionsPolicy: '/corrections' }, [], []],
  ['at an endless address', { ...ARTICLE, correctionsPolicy: `${OF}${'a'.repeat(2_000)}` }, [], []],
];

describe('what a page says it discloses', () => {
  it.each(CASES)('is stated %s', (_, article, beside, due) => {
    const found = policiesOf(article, [article, ...beside]);
    expect(found.map(({ kind, url }) => [kind, url])).toEqual(due);
  });

  it('is nothing where no article is described', () => expect(policiesOf(null, [])).toEqual([]));

  it('is web addresses, each kind once, whatever stands there', () => {
    const keys = fc.constantFrom(
      'publishingPrinciples',
      'ethicsPolicy',
      'correctionsPolicy',
      'publisher',
      'url',
    );
    const values = fc.oneof(fc.jsonValue(), fc.webUrl(), fc.array(fc.webUrl(), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.dictionary(keys, values), (thing) => {
        const found = policiesOf(thing as Thing, []);
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
        expect(found.every(({ url }) => /^https?:\/\//i.test(url))).toBe(true);
      }),
    );
  });
});
