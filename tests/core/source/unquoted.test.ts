import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { COUNTRIES } from '../../../lib/core/language/en/countries';
import { NOT_SPOKEN_OF, SPOKEN_OF } from '../../cases/source/unquoted';

const unquotedOf = (text: string) => analyse(fromPlainText(text)).counts.unquoted;

describe('who is named and not quoted', () => {
  it.each(SPOKEN_OF)('is %s', (_, text, found) => {
    expect(unquotedOf(text).map(({ kind, name }) => [kind, name])).toEqual(found);
  });

  it.each(NOT_SPOKEN_OF)('is not %s', (_, text) => expect(unquotedOf(text)).toEqual([]));

  it('has every place in which it is named, and the rule', () => {
    const text = 'Mayor Bo Marsh opened the gate. “It is a fine gate,” said Ann Lee. Marsh left early.';
    const [one] = unquotedOf(text);
    expect(one?.by).toBe('unquoted:person');
    expect(one?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mayor Bo Marsh',
      'Marsh',
    ]);
  });

  it('has the words that the article retells, behind those who have none', () => {
    const text =
      'Norway ordered all ships to leave the strait. Norway closed it. Ships lie off Norway. “We wait,” said Ann Lee. Many Norwegians stayed. Some Norwegians left.';
    expect(unquotedOf(text).map(({ name, words }) => [name, words > 0])).toEqual([
      ['Norwegians', false],
      ['Norway', true],
    ]);
  });

  it('stands by the number of places', () => {
    const text =
      'Some Norwegians stayed. Mayor Bo Marsh left. “We wait,” said Ann Lee. Other Norwegians went home. Marsh came back. Marsh stayed.';
    expect(unquotedOf(text).map(({ name }) => name)).toEqual(['Bo Marsh', 'Norwegians']);
  });

  it('names stretches of the text, in order, whatever the text', () => {
    const words = COUNTRIES.flatMap(({ name, people, adjectives, letters }) => [
      name,
      ...letters,
      ...[...people, ...adjectives].map((word) => word[0]?.toUpperCase() + word.slice(1)),
    ]);
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        ' residents',
        ' of ',
        '’s ',
        ' the ',
        ' has ',
        ' urged ',
        ' to ',
        '. ',
        '“',
        '”',
        ' said Ann Lee',
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { mentions } of unquotedOf(text)) {
          expect(mentions.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of mentions) {
            expect(last <= start && start < end && end <= text.length).toBe(true);
            last = end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the rows of countries', () => {
  it('are many, each form belonging to one', () => {
    expect(COUNTRIES.length).toBeGreaterThan(120);
    const forms = COUNTRIES.flatMap(({ forms, people, adjectives, letters }) => [
      ...forms,
      ...letters,
      ...people,
      ...adjectives,
    ]);
    expect(forms.length).toBe(new Set(forms).size);
  });

  it('are in the alphabet’s order and in lower case where they are compared', () => {
    const names = COUNTRIES.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    for (const { forms, people, adjectives } of COUNTRIES)
      for (const form of [...forms, ...people, ...adjectives]) expect(form).toBe(form.toLowerCase());
  });
});
