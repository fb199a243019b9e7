import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleThing } from '../../lib/page/article-thing';
import { parseJsonLd, thingsOf } from '../../lib/page/json-ld';
import { LIMITS } from '../../lib/page/limits';
import { growth, IN_STEP } from '../support/growth';

/** Every script here means `{"a": "b\nc", "d": [1]}`, or the value beside it. */
const MENDED: readonly (readonly [string, string, unknown])[] = [
  ['whole', '{"a": "b\\nc", "d": [1]}', { a: 'b\nc', d: [1] }],
  ['a raw line end in a string', '{"a": "b\nc"}', { a: 'b\nc' }],
  ['a raw tab in a string', '{"a": "b\tc"}', { a: 'b\tc' }],
  ['a comma before a bracket', '{"d": [1, 2,], }', { d: [1, 2] }],
  ['a doubled comma', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
  ['CDATA around it', '<![CDATA[ [{"a": 1}] ]]>', [{ a: 1 }]],
  ['CDATA behind comments', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
  ['a comment between values', '{/* made by hand */ "a": 1}', { a: 1 }],
  ['a semicolon behind it', '{"a": 1};', { a: 1 }],
  ['an escape that JSON has not', '{"a": "it\\\'s"}', { a: "it's" }],
  ['quotes as references', '{&quot;a&quot;: 1}', { a: 1 }],
  // A comma and a bracket inside a string are words.
  ['punctuation in a string', '{"a": "b,} ,]", }', { a: 'b,} ,]' }],
];

const HOPELESS = ['', 'undefined', '{"a": "b', '{"a" 1}', '[[[', '}{', 'var x = 1;'];

describe('JSON-LD', () => {
  it.each(MENDED)('is read with %s', (_, source, value) => {
    expect(parseJsonLd(source)).toEqual(value);
  });

  it.each(HOPELESS)('is passed over where it is «%s»', (source) => {
    expect(parseJsonLd(source)).toBeUndefined();
  });

  it('is read as JSON reads it wherever JSON can', () => {
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), (value) => {
        const source = JSON.stringify(value);
        // A comment sign inside a string may be taken for one around the script.
        fc.pre(!/<!--|-->|<!\[CDATA\[|\]\]>/.test(source));
        expect(parseJsonLd(source)).toEqual(JSON.parse(source));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '/', '*', 'a', '\n') }),
        (source) => {
          parseJsonLd(source);
        },
      ),
    );
  });

  it('takes time that grows with its length, however many commas nobody asked for', () => {
    expect(growth((commas) => parseJsonLd(`{"a": [${', \n'.repeat(commas)}]}`), 200_000)).toBeLessThan(
      IN_STEP,
    );
  });

  it('is not read beyond the limits', () => {
    const many = JSON.stringify(Array.from({ length: 50 }, () => ({ '@type': 'NewsArticle' })));
    expect(thingsOf([many], { ...LIMITS, jsonLdValues: 10 })).toHaveLength(10);
    expect(thingsOf([many], { ...LIMITS, jsonLd: 10 })).toHaveLength(0);
  });

  it('does not go round in a graph that is deep', () => {
    const deep = `${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}`;
    expect(thingsOf([deep], LIMITS).length).toBeLessThanOrEqual(LIMITS.jsonLdValues);
  });
});

const thing = (type: string | string[], more: Record<string, unknown> = {}) => ({ '@type': type, ...more });
const url = 'https://post.example/pier';

describe('the article among the descriptions', () => {
  const CHOSEN: readonly (readonly [string, object[], number | null])[] = [
    ['the only one', [thing('Organization'), thing('NewsArticle')], 1],
    ['the one of several types', [thing(['Thing', 'ReportageNewsArticle'])], 0],
    ['the type as an address', [thing('https://schema.org/NewsArticle')], 0],
    ['the more telling type', [thing('Article'), thing('NewsArticle')], 1],
    [
      'the one that names the page',
      [
        thing('NewsArticle', { url: 'https://post.example/gull' }),
        thing('Article', { url: `${url}/?ref=x` }),
      ],
      1,
    ],
    [
      'the one whose main entity is the page',
      [thing('NewsArticle'), thing('NewsArticle', { mainEntityOfPage: { '@id': url } })],
      1,
    ],
    ['none', [thing('WebPage'), thing('Organization'), thing('Product')], null],
  ];

  it.each(CHOSEN)('is %s', (_, things, index) => {
    const chosen = articleThing(things as Record<string, unknown>[], url);
    expect(chosen).toBe(index === null ? null : things[index]);
  });

  it('is not one of those that a list on the page leads to', () => {
    const source = JSON.stringify({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Another' }],
    });
    expect(articleThing(thingsOf([source], LIMITS), url)).toBeNull();
  });
});
