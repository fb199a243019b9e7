import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible } from '../../lib/view/legible';

/** What is taken out or folded. */
const CHANGED: readonly (readonly [why: string, text: string, shown: string])[] = [
  ['folds white space to one space', 'Maren \n\t Ostrow', 'Maren Ostrow'],
  ['takes it off both ends', '\u00A0 Maren\u2028', 'Maren'],
  ['turns a control character into a gap', 'Maren\u0000Ostrow', 'Maren Ostrow'],
  ['takes out what turns a line round', 'Maren \u202EwortsO', 'Maren wortsO'],
  ['takes out isolates that were never closed', '\u2066Maren', 'Maren'],
  ['takes out spaces without width inside a name', 'Ost\u200Brow', 'Ostrow'],
  ['takes out a soft hyphen', 'Ost\u00ADrow', 'Ostrow'],
  ['takes out letters that are only tags', 'Maren\u{E0041}', 'Maren'],
  ['takes out a joiner between Latin letters', 'Ost\u200Drow', 'Ostrow'],
  ['takes out a joiner at the end', 'Ostrow\u200C', 'Ostrow'],
  ['takes out a joiner beside a space', 'می\u200C رود', 'می رود'],
  ['replaces half a letter', 'a\uD83D', 'a\uFFFD'],
  ['leaves nothing of nothing', ' \u200B\u0007 ', ''],
];

/** What stays as it is: a rule that changed these would misspell somebody. */
const KEPT: readonly (readonly [why: string, text: string])[] = [
  ['a joiner that spells a Persian word', 'می\u200Cرود'],
  ['a joiner that spells a Sinhala word', 'ශ්\u200Dරී'],
  ['a joined emoji', '👩\u200D🚒'],
  ['accents, composed or not', 'Ame\u0301lie Amélie'],
  ['curly marks and long dashes', '“It is so” — he'],
  ['Hebrew vowel points', 'שָׁלוֹם'],
];

describe('legible', () => {
  it.each(CHANGED)('%s', (_, text, shown) => expect(legible(text)).toBe(shown));
  it.each(KEPT)('keeps %s', (_, text) => expect(legible(text)).toBe(text));

  it('is never longer than the text, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = legible(text);
        expect(once.length).toBeLessThanOrEqual(text.length);
        expect(legible(once)).toBe(once);
      }),
    );
  });

  it('reads a text in which nothing odd stands as it reads one in which something does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // What is taken out leaves the rest as it was, whichever way it was read.
        expect(legible(`${text}\u200B`)).toBe(legible(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets nothing through that turns the line or cannot be seen', () => {
    const unseen = fc.constantFrom(
      '\u202E',
      '\u2067',
      '\u200B',
      '\u200F',
      '\uFEFF',
      '\u0000',
      '\u009F',
      '\u{E0001}',
    );
    const text = fc.array(fc.oneof(unseen, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(legible(given)).not.toMatch(/[\p{Cc}\u200B\u200F\u202E\u2067\uFEFF\u{E0001}]|^ | $| {2}/u);
      }),
    );
  });
});
