import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHit, fold, folded, matches, terms } from '../../lib/view/search';

const FOUND: readonly (readonly [why: string, query: string, text: string])[] = [
  ['whatever the case', 'OSTROW', 'Maren Ostrow'],
  ['without the accents', 'amelie', 'Amélie Åström'],
  ['with accents that the text lacks', 'Ostrów', 'Maren Ostrow'],
  ['a part of a word', 'harb', 'the harbour'],
  ['words in another order', 'ostrow maren', 'Maren Ostrow'],
  ['a straight apostrophe for a curly one', "fishers'", 'the Fishers’ Association'],
  ['a hyphen for a long dash', '3-4', '3–4 metres'],
  ['a ligature by its letters', 'office', 'o\uFB03ce'],
  ['a number', '4.2', '£4.2 million'],
  ['an Arabic name without its vowel marks', 'صوان', 'ريما صوّان'],
  ['a blank query in any text', ' \t', 'anything'],
];

const NOT_FOUND: readonly (readonly [why: string, query: string, text: string])[] = [
  ['a word that is not there', 'zeppelin', 'the harbour'],
  ['when only one of two words is there', 'harbour zeppelin', 'the harbour'],
  ['letters over a gap', 'theharbour', 'the harbour'],
  ['anything in nothing', 'a', ''],
];

describe('searching', () => {
  it.each(FOUND)('finds %s', (_, query, text) => expect(matches(terms(query), [text])).toBe(true));
  it.each(NOT_FOUND)('does not find %s', (_, query, text) =>
    expect(matches(terms(query), [text])).toBe(false),
  );

  it('finds each word in a text of its own', () => {
    expect(matches(terms('ostrow harbour'), ['the harbour', null, 'Maren Ostrow'])).toBe(true);
  });

  it('says where the first of the words stands in the text as it is', () => {
    expect(firstHit(terms('harbour ostrow'), 'Ámelié Ostrow at the harbour')).toBe(7);
    expect(firstHit(terms('i̇stanbul'), 'to İstanbul')).toBe(3);
    expect(firstHit(terms('zeppelin'), 'the harbour')).toBeNull();
    expect(firstHit([], 'the harbour')).toBeNull();
  });

  it('keeps a way back from every folded letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, at } = fold(text);
        expect(at).toHaveLength(folded.length);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(at.every((offset) => offset < text.length)).toBe(true);
      }),
    );
  });

  it.each(['ΟΔΥΣΣΕΥΣ', 'İstanbul', 'o\uFB03ce', 'STRASSE Straße', '\u1E9B\u0323', '가각', '𝔘'])(
    'folds a text as it folds its letters: %s',
    (text) => expect(folded([text])).toEqual([fold(text).text]),
  );

  it('folds any text as it folds its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded([text])).toEqual([fold(text).text]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds every text by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(matches(terms(text), [text])).toBe(true);
      }),
    );
  });
});
