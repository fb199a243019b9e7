import type { Pack } from '../../lib/pack/pack';
import type { Rows } from '../../lib/pack/schema/tables';
import { packWith } from './small-pack';
import { TWO_COUNTRIES } from './two-countries';

type Series = Rows['series'][number];
type Point = Rows['points'][number];

const DEATHS = ['dead', 'death toll', 'deaths', 'died', 'killed'];
const NAMES = ['Teluria', 'Telurian', 'Telurians'];

const series = (id: string, issuer: string, more: Partial<Series> = {}): Series => ({
  id,
  measure: 'deaths in Teluria since the war began',
  definition: `Dead as ${issuer} counts them.`,
  group: 'war-dead',
  issuer,
  unit: 'people',
  place: 'TE',
  area: null,
  words: DEATHS,
  also: [],
  names: NAMES,
  called: ['enclave'],
  base: null,
  ...more,
});

const point = (of: string, date: string, value: number, more: Partial<Point> = {}): Point => ({
  id: `${of}/${date}`,
  series: of,
  date,
  value,
  low: null,
  high: null,
  comparator: null,
  refs: ['gazette'],
  ...more,
});

/** Teluria at war, counted by its health ministry, its press office and others; and the people of both countries. Invented. */
export const COUNTED: Pack = packWith({
  ...TWO_COUNTRIES,
  series: [
    series('dead-by-ministry', 'te-health'),
    series('dead-by-press-office', 'te-press'),
    series('identified-by-institute', 'polls', { group: 'war-dead-identified', measure: 'identified dead' }),
    series('displaced', 'polls', {
      group: 'displaced',
      measure: 'share of Telurians who left their homes',
      unit: 'percent',
      words: ['displaced'],
      base: 'people-of-teluria',
    }),
    series('people-of-teluria', 'polls', {
      group: 'population',
      measure: 'population',
      words: ['population'],
    }),
    series('prices-december', 'or-gov', {
      group: 'prices',
      measure: 'consumer prices, December against December',
      unit: 'percent',
      place: 'OR',
      words: ['inflation'],
      also: ['December'],
      names: [],
      called: [],
    }),
  ],
  points: [
    point('dead-by-ministry', '2030-12', 9_000),
    point('dead-by-ministry', '2031-01-02', 10_400),
    point('dead-by-ministry', '2031-01-05', 11_078),
    point('dead-by-ministry', '2031-01-17', 15_207),
    point('dead-by-ministry', '2031-02-01', 16_020),
    point('dead-by-ministry', '2031-03-01', 17_900),
    point('dead-by-press-office', '2031-01-10', 14_128, { comparator: 'at least' }),
    point('dead-by-press-office', '2031-01-13', 14_854),
    { ...point('dead-by-press-office', '2031-01-13', 14_500), id: 'dead-by-press-office/2031-01-13-evening' },
    point('identified-by-institute', '2031-01-12', 8_100),
    point('displaced', '2031-01-01', 70),
    point('displaced', '2031-01-16', 80, { comparator: 'about' }),
    point('people-of-teluria', '2030-07-01', 2_230_000),
    point('people-of-teluria', '2031-06-01', 2_100_000),
    point('prices-december', '2030-12-31', 3.4),
  ],
  population: [
    { id: 'OR/2019-07-01', place: 'OR', date: '2019-07-01', value: 8_000_000, refs: ['gazette'] },
    { id: 'OR/2030-07-01', place: 'OR', date: '2030-07-01', value: 10_000_000, refs: ['gazette'] },
  ],
  bases: [
    { id: 'limit', words: ['who', 'over', 'aged', 'by'] },
    { id: 'part', words: ['northern', 'southern'] },
    { id: 'part-name', words: ['Northmarch'] },
    { id: 'residents', words: ['people', 'population', 'residents'] },
  ],
});
