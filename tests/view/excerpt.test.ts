import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, tail } from '../../lib/view/excerpt';
import { legible } from '../../lib/view/legible';

const LONG = 'The wall would close two thirds of the moorings for a whole season and then some more';

const CASES: readonly (readonly [why: string, got: string, expected: string])[] = [
  ['leaves a short text alone', excerpt('It is our harbour.', 40), 'It is our harbour.'],
  ['leaves a text of just that length alone', excerpt('12345', 5), '12345'],
  ['cuts between words', excerpt(LONG, 40), 'The wall would close two thirds of the…'],
  ['leaves no comma before what is left out', excerpt('One wall, and then another', 11), 'One wall…'],
  ['leaves nothing of a text of dashes', excerpt('-'.repeat(50), 10), '…'],
  ['cuts a word that is longer than the row', excerpt('x'.repeat(60), 30), `${'x'.repeat(30)}…`],
  ['does not cut a letter in two', excerpt('🌊'.repeat(20), 15), `${'🌊'.repeat(7)}…`],
  [
    'begins at the beginning where the hit is near it',
    excerpt(LONG, 40, 21),
    'The wall would close two thirds of the…',
  ],
  ['begins before a hit that is far', excerpt(LONG, 30, 46), '…moorings for a whole season…'],
  [
    'ends with the text where the hit is at its end',
    excerpt(LONG, 40, 80),
    '…moorings for a whole season and then some more',
  ],
  ['keeps the last words', tail(LONG, 20), '…and then some more'],
  [
    'begins with the next word where the one there is long',
    tail('unnecessarily tidy rooms', 12),
    '…tidy rooms',
  ],
  ['cuts a long last word', tail('x'.repeat(60), 20), `…${'x'.repeat(20)}`],
  ['keeps the whole of a short end', tail('then some', 20), 'then some'],
  ['does not cut a letter in two at the front', tail('🌊'.repeat(20), 15), `…${'🌊'.repeat(8)}`],
];

describe('excerpts', () => {
  it.each(CASES)('%s', (_, got, expected) => expect(got).toBe(expected));

  const text = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 })
    .map((words) => legible(words.join(' ').replaceAll('…', ' ')));

  it('are a stretch of the text, hardly longer than asked, with whole letters', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 80 }), fc.nat(400), (given, length, keep) => {
        const shown = excerpt(given, length, Math.min(keep, given.length));
        expect(given).toContain(shown.replaceAll('…', ''));
        expect(shown.replaceAll('…', '').length).toBeLessThanOrEqual(length * 1.25 + 1);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('hold the place that they have to keep', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 80 }), fc.nat(), (given, length, number) => {
        const marked = legible(`${given.slice(0, number % (given.length + 1))} ⌖ ${given}`);
        expect(excerpt(marked, length, marked.indexOf('⌖'))).toContain('⌖');
      }),
    );
  });
});
