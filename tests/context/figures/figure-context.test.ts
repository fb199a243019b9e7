import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../lib/core/model/figure-context';
import { textOf } from '../../../lib/core/model/span';
import { COUNTED } from '../../support/counted-country';
import { spent } from '../../support/spent';
import { contextIn } from '../../support/two-countries';

/** What is known beside the figure `words` of a sentence. */
function beside(
  sentence: string,
  words: string,
  day: string | null = '2031-01-15',
): FigureContext & { text: string } {
  const { dossier, context } = contextIn(['The war in numbers', sentence], day, { pack: COUNTED });
  const { text } = dossier.article;
  const figure = dossier.figures.find(({ span }) => textOf(text, span) === words);
  const found = figure && context.figures[figure.id];
  if (!found) throw new Error(`${words} is no figure of: ${sentence}`);
  return { ...found, text };
}

const shown = ({ series, near }: FigureContext): string[] =>
  [...series, ...near].map(({ id, relation }) => `${id}, ${relation}`);

describe('the series of a figure', () => {
  const found: readonly (readonly [sentence: string, words: string, series: readonly string[]])[] = [
    // The issuer that the article names, others of the same measure, and what is defined otherwise.
    [
      'The Telurian health ministry said that over 14,000 people have died.',
      'over 14,000',
      [
        'dead-by-ministry, same-issuer',
        'dead-by-press-office, same-measure',
        'identified-by-institute, near',
      ],
    ],
    [
      'About 15,200 people were killed, according to the Lantern-run health ministry.',
      'About 15,200',
      [
        'dead-by-ministry, same-issuer',
        'dead-by-press-office, same-measure',
        'identified-by-institute, near',
      ],
    ],
    // Nobody is named who publishes it: who does, for that place; of two definitions neither is the figure's.
    [
      'More than 14,000 people have been killed in Teluria since the war began.',
      'More than 14,000',
      ['dead-by-ministry, near', 'dead-by-press-office, near', 'identified-by-institute, near'],
    ],
    [
      'Prices, said the Sagitta Institute, rose; in Orvania inflation had been 3.4% in December.',
      '3.4%',
      ['prices-december, same-measure'],
    ],
    // A share of the same people of about that size: another measure.
    ['The south of Teluria holds 80% of the enclave’s residents.', '80%', ['displaced, near']],
  ];
  it.each(found)('«%s»: %s', (sentence, words, series) =>
    expect(shown(beside(sentence, words))).toEqual(series),
  );

  const none: readonly (readonly [why: string, sentence: string, words: string])[] = [
    [
      'the dead of one strike',
      'The Telurian health ministry said that 48 people were killed in the strike.',
      '48',
    ],
    [
      'what the words do not say',
      'The Telurian health ministry said that it had bought 14,000 masks.',
      '14,000',
    ],
    ['another unit', 'The Telurian health ministry said that deaths rose by 14%.', '14%'],
    [
      'another place',
      'More than 14,000 people have been killed in Orvania since the war began.',
      'More than 14,000',
    ],
    ['no place at all', 'More than 14,000 people have been killed since the war began.', 'More than 14,000'],
    [
      'a number that no value comes near',
      'More than 400,000 people have been killed in Teluria.',
      'More than 400,000',
    ],
    ['a share of others', 'The south of Teluria holds 80% of the hospitals of the enclave.', '80%'],
    ['a share of another size', 'The south of Teluria holds 12% of the enclave’s residents.', '12%'],
    ['a word that is missing', 'The Orvanian government said inflation had been 3.4% in the year.', '3.4%'],
  ];
  it.each(none)('are none for %s', (_, sentence, words) =>
    expect(shown(beside(sentence, words))).toEqual([]),
  );

  it('are none without a day', () => {
    const sentence = 'The Telurian health ministry said that over 14,000 people have died.';
    expect(shown(beside(sentence, 'over 14,000', null))).toEqual([]);
  });

  it('stands by a word that has to stand there besides', () => {
    const sentence = 'The Orvanian government said inflation had been 3.4% in December.';
    expect(shown(beside(sentence, '3.4%'))).toEqual(['prices-december, same-issuer']);
  });

  const { series, because, text } = beside(
    'The Telurian health ministry said that over 14,000 people have died.',
    'over 14,000',
  );
  const [own, other] = series;

  it('shows values around the day, with the lag in days, and those that the figure can be', () => {
    expect(own?.points.map(({ date, value, lag, fits }) => [date, value, lag, fits])).toEqual([
      ['2030-12', 9_000, null, false],
      ['2031-01-02', 10_400, 13, false],
      ['2031-01-05', 11_078, 10, false],
      ['2031-01-17', 15_207, -2, false],
      ['2031-02-01', 16_020, -17, false],
    ]);
    expect(own?.latest).toBe('dead-by-ministry/2031-01-05');
  });

  it('shows beside it that the number fits another issuer’s, and what that one revised', () => {
    expect(other?.points.map(({ value, comparator, fits }) => [value, comparator, fits])).toEqual([
      [14_128, 'at least', true],
      [14_854, null, true],
      [14_500, null, true],
    ]);
    expect(other?.revised).toEqual([
      'dead-by-press-office/2031-01-13',
      'dead-by-press-office/2031-01-13-evening',
    ]);
  });

  it('says by which words of the article', () => {
    expect(because.map(({ by, row, span }) => [by, row, textOf(text, span)])).toEqual([
      ['issuer', 'te-health', 'The Telurian health ministry'],
      ['measure', 'dead-by-ministry', 'died'],
    ]);
  });
});

describe('what a percentage is of', () => {
  const found: readonly (readonly [sentence: string, people: number, comesTo: number, of: string])[] = [
    ['Aid reaches 40% of Teluria’s residents.', 2_230_000, 892_000, 'Teluria’s residents'],
    ['Aid reaches 40% of the population of Teluria.', 2_230_000, 892_000, 'population of Teluria'],
    ['Aid reaches 40% of all people in Teluria.', 2_230_000, 892_000, 'people in Teluria'],
    ['In Teluria aid reaches 40% of the enclave’s residents.', 2_230_000, 892_000, 'enclave’s residents'],
    ['Aid reaches 40% of the Orvanian population.', 10_000_000, 4_000_000, 'Orvanian population'],
    [
      'Aid reaches 40% of Teluria’s 2.3 million residents.',
      2_230_000,
      892_000,
      'Teluria’s 2.3 million residents',
    ],
  ];
  it.each(found)('«%s»: %i', (sentence, people, comesTo, of) => {
    const { denominator, text } = beside(sentence, '40%');
    expect(denominator).toMatchObject({ population: people, comesTo: { low: comesTo, high: comesTo } });
    expect(denominator && textOf(text, denominator.of)).toBe(of);
  });

  it('stays open on the side that the figure leaves open', () => {
    const { denominator } = beside('Aid reaches over 40% of Teluria’s residents.', 'over 40%');
    expect(denominator?.comesTo).toEqual({ low: 892_000, high: null });
  });

  const none: readonly (readonly [why: string, sentence: string])[] = [
    ['things', 'Aid reaches 40% of Teluria’s hospitals.'],
    ['a part of the place', 'Aid reaches 40% of the residents of northern Teluria.'],
    ['a part that has a name', 'Aid reaches 40% of Northmarch’s residents.'],
    ['a part of the people, before them', 'Aid reaches 40% of Teluria’s elderly residents.'],
    ['a part of the people, behind them', 'Aid reaches 40% of Teluria’s residents who stayed.'],
    ['the people of some year', 'Aid will reach 40% of the Orvanian population by 2040.'],
    ['an enclave without a name', 'Aid reaches 40% of the enclave’s residents.'],
    ['a place that the pack does not know', 'Aid reaches 40% of the residents of Marrow.'],
    ['those whom a poll asked', 'Some 40% of Telurians want peace.'],
    ['nothing at all', 'Aid rose by 40% in Teluria.'],
    ['no percentage', 'Aid reaches 400,000 of Teluria’s residents.'],
  ];
  it.each(none)('is left open for %s', (_, sentence) => {
    const words = sentence.includes('400,000') ? '400,000' : sentence.startsWith('Some') ? 'Some 40%' : '40%';
    expect(beside(sentence, words).denominator).toBeNull();
  });

  it('is left open where nobody counted in those years, or the day is not known', () => {
    const sentence = 'Aid reaches 40% of the Orvanian population.';
    expect(beside(sentence, '40%', '2025-01-01').denominator).toBeNull();
    expect(beside(sentence, '40%', null).denominator).toBeNull();
  });

  it('is the last count before the day, or else the first behind it', () => {
    const sentence = 'Aid reaches 40% of Teluria’s residents.';
    expect(beside(sentence, '40%', '2031-05-30').denominator?.date).toBe('2030-07-01');
    expect(beside(sentence, '40%', '2030-06-30').denominator?.date).toBe('2030-07-01');
  });
});

describe('a text of nothing but figures, without a full stop', () => {
  const context = (times: number): number => {
    const words = 'In Teluria over 14,000 people have died and 80% of Teluria’s residents and '.repeat(times);
    return spent(() => contextIn([words], '2031-01-15', { pack: COUNTED }));
  };

  it('of four times the length takes hardly more than four times as long', () => {
    context(100);
    const short = context(200);
    expect(context(800) / short).toBeLessThan(10);
  });
});
