import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { identify } from '../../lib/pack/identify';
import { phraseRows, phrasesIn, startsIn } from '../../lib/pack/phrases';
import { surroundings } from '../../lib/pack/surroundings';
import { tableOf } from '../../lib/pack/table';
import { tokensOf } from '../../lib/pack/tokens';
import { peopleMarked } from '../support/people-marked';
import { packWith } from '../support/small-pack';
import { spent } from '../support/spent';

const pack = packWith();

/** Words that evidence is made of, in any order and with any marks between them. */
const WORD = fc.constantFrom(
  ...[
    'Orvania',
    'Orvanian',
    'Teluria’s',
    'Prime',
    'prime minister',
    'PM',
    'Gov.',
    'former',
    'deputy',
    'the',
    'of',
  ],
  ...[
    'Ada Brell',
    'Jon Marsh',
    'Brell',
    ',',
    '(',
    ')',
    '.',
    '’s',
    '“',
    '—',
    '15',
    'H-Orvania',
    'victim',
    'Gen.',
    '\n\n',
  ],
);
const COMPOSED = fc.array(WORD, { maxLength: 60 }).map((words) => words.join(' '));

describe('evidence', () => {
  it('is made of words of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(COMPOSED, fc.string({ unit: 'binary' })), (text) => {
        const dossier = analyse(fromPlainText(text));
        for (const { name, told, places, people } of surroundings(pack, dossier).people.values()) {
          const spans = [
            ...(name ? [name.span] : []),
            ...[...places, ...people].map(({ span }) => span),
            ...told.flatMap((each) =>
              [each.offices, each.places, each.parties, each.bodies].flat().map(({ span }) => span),
            ),
          ];
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end).trim()).not.toBe('');
          }
        }
      }),
    );
  });

  it('leads to somebody only with two families, and to the same one twice', () => {
    fc.assert(
      fc.property(COMPOSED, (text) => {
        const dossier = analyse(fromPlainText(text));
        for (const evidence of surroundings(pack, dossier).people.values()) {
          const identity = identify(pack, evidence, '2031-01-15');
          expect(identify(pack, evidence, '2031-01-15')).toEqual(identity);
          if (identity.person === null) continue;
          const families = new Set(identity.because.map(({ by }) => by).filter((by) => by !== 'name'));
          expect(families.size).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('does not take a country out of somebody’s name', () => {
    const people = [
      {
        ...(pack.people.get('ada-brell') as NonNullable<ReturnType<typeof pack.people.get>>),
        name: 'Teluria Brell',
      },
    ];
    const dossier = peopleMarked(['[Teluria Brell] spoke.']);
    const [evidence] = surroundings(packWith({ people }), dossier).people.values();
    expect(evidence?.places).toEqual([]);
  });

  it('is gathered in time that grows with the text', () => {
    const text = (times: number): string =>
      'Orvanian Prime Minister Ada Brell, the victim, met Gen. Jon Marsh (H-Orvania). '.repeat(times);
    const time = (times: number): number => {
      const dossier = analyse(fromPlainText(text(times)));
      return Math.min(...[1, 2, 3].map(() => spent(() => surroundings(pack, dossier).people)));
    };
    time(200);
    // Eight times the text: sixty-four times as long would be quadratic.
    expect(time(2_400)).toBeLessThan(32 * Math.max(time(300), 2));
  });
});

describe('phrases', () => {
  const phrases = tableOf(
    phraseRows({
      offices: [
        { id: 'pm', words: ['prime minister', 'PM'] },
        { id: 'deputy', words: ['deputy prime minister'] },
        { id: 'us', words: ['US', 'U.S.', 'United States'] },
      ],
    }),
  );
  const found = (text: string): readonly string[] => {
    const tokens = tokensOf(text, { start: 0, end: text.length });
    return phrasesIn(tokens, startsIn(tokens, phrases), 'offices', false).flatMap(({ ids }) => ids);
  };

  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['the Prime Minister said', ['pm']],
    ['the deputy prime minister', ['deputy']],
    ['the U.S. and the US', ['us', 'us']],
    ['the United States', ['us']],
    // small words that look like an acronym
    ['he told us at 3 pm', []],
    ['prime, minister', []],
    ['the prime ministers', []],
  ];
  it.each(CASES)('in «%s»', (text, ids) => expect(found(text)).toEqual(ids));
});
