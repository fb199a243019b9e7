import { describe, expect, it } from 'vitest';
import { STRINGS_EN } from '../../components/strings-en';
import { judgements } from './banned-words';

/** What the functions of the catalogue are called with, so that every sentence they can make is looked at. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'popup.by': [[['Ada Lindqvist']], [['Ada Lindqvist', 'Per Solheim', 'Ira Venn']]],
  'popup.site.gloss': [['news.example']],
  'popup.posts.read': [['The vote']],
  'popup.voices.only': [['Ada Lindqvist']],
  'popup.voices.attributed': [
    [0, 0],
    [73, 148],
  ],
  'popup.voices.quoted': [
    [0, 0],
    [1, 12_345],
  ],
  'popup.voices.words': [
    [1, 0],
    [1200, 1100],
  ],
  'popup.shown': [
    [1, 9],
    [1200, 4000],
  ],
  definedBy: [[['the Press Institute']], [['the Press Institute', 'the Works Office']]],
  'popup.context.refused': [
    ['media', null, 'is missing'],
    ['media', 'outlets 3 (tide)', 'has an id that stood before'],
  ],
  'known.held': [['mayor of Velmouth', '11 February 2031']],
  'known.open': [
    ['mayor of Velmouth', '11 February 2031'],
    ['mayor of Velmouth', null],
  ],
  'known.last': [['mayor of Velmouth', '11 February 2031']],
  'known.next': [['mayor of Velmouth', '11 February 2031']],
  'known.nowHeld': [['mayor of Velmouth', '11 February 2031']],
  'known.pack': [['2031.1.0', '11 February 2031']],
  quantity: [
    [{ low: 1, high: null, unit: 'points', hedge: 'over' }],
    [{ low: null, high: null, unit: 'count', hedge: 'vague' }],
  ],
  working: [[[40, '+', 30, '=', 70, '≠', { percent: 90 }]]],
  date: [[{ date: '2031-02-11', precision: 'day', from: 'meta' }]],
};
const COUNTS: readonly (readonly unknown[])[] = [[0], [1], [2], [12_345]];

/** Every sentence of a catalogue with its place in it. */
function sentences(value: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    return (ARGUMENTS[place] ?? COUNTS).map((given) => [place, String(value(...given))]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    sentences(part, place === '' ? key : `${place}.${key}`),
  );
}

const ALL = sentences(STRINGS_EN, '');

describe('the English catalogue', () => {
  it('is looked at from end to end', () => {
    expect(ALL.length).toBeGreaterThan(150);
    for (const place of Object.keys(ARGUMENTS)) expect(ALL.map(([name]) => name)).toContain(place);
  });

  it('judges nobody', () => {
    expect(ALL.filter(([, text]) => judgements(text).length > 0)).toEqual([]);
  });

  it('leaves nothing empty, doubled or half-filled', () => {
    expect(ALL.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(ALL.filter(([, text]) => /undefined|NaN|\[object| {2}/.test(text))).toEqual([]);
  });

  it('uses this language’s own marks', () => {
    expect(ALL.filter(([, text]) => /["']|\.\.\.| - /.test(text))).toEqual([]);
  });

  it('explains each tag in one line', () => {
    const { kinds, statuses, stances, channels, unnamedTypes, noChannel, observation, sums, card } =
      STRINGS_EN;
    const single = { noChannel, observation, sums, link: card.link, chain: card.chain };
    const groups = [kinds, statuses, stances, channels, unnamedTypes, single];
    const tags = groups.flatMap((group) => Object.values(group));
    for (const { name, gloss } of tags) {
      expect(gloss).toMatch(/^\p{Lu}[^.]*\.$/u);
      expect(gloss.length).toBeLessThan(90);
      expect(gloss).not.toBe(name);
    }
  });

  it('tells the reader what to do in every state that shows nothing', () => {
    const told = [STRINGS_EN.popup.nothing, ...Object.values(STRINGS_EN.popup.failures)];
    expect(new Set(told.map(({ todo }) => todo)).size).toBe(told.length);
  });

  it('counts in the right number', () => {
    const { quoteCount, lost, posts } = STRINGS_EN.popup;
    expect([0, 1, 2].map(quoteCount)).toEqual(['quotations', 'quotation', 'quotations']);
    expect([lost(1), lost(1200)]).toEqual([
      '1 passage is no longer on the page.',
      '1,200 passages are no longer on the page.',
    ]);
    expect(posts.others(1)).toBe('1 other post on this page');
  });
});

describe('the list of words that judge', () => {
  it.each([
    ['This statement is false.', ['false*']],
    ['A LIAR, caught in a lie', ['lie', 'liar*', 'caught']],
    ['She claims that it rains', ['claim*']],
    ['Something went wrong', ['wrong*']],
    ['misleadingly exposed', ['mislead*', 'expose*']],
  ])('bites: %s', (text, found) => expect(judgements(text)).toEqual(found));

  it.each([
    'Says who is given as having made it.',
    'believe, relief, earlier, cliente',
    'The verb “admit” presents the words as given up unwillingly.',
    'Stated as lying between two values.',
  ])('looks at whole words of our own: %s', (text) => {
    expect(judgements(text)).toEqual([]);
  });
});
