import { describe, expect, it } from 'vitest';
import type { Standing } from '../../lib/core/model/dated-office';
import { dayOf, holdersAt, officesAt, standing } from '../../lib/pack/offices-at';
import { firstDay, lastDay } from '../../lib/pack/schema/date';
import type { Term } from '../../lib/pack/schema/people';
import { shippedPack } from '../../scripts/pack/shipped';
import { packWith, term } from '../support/small-pack';

const shipped = await shippedPack();

/** The day `by` days later. */
function shifted(day: string, by: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

type Expected = readonly [day: string, standing: Standing];

/** What must be said around the beginning of a term: on the day before, on it, and behind it. */
function aroundStart({ start, end, asOf }: Term): readonly Expected[] {
  const before: Expected = [shifted(firstDay(start), -1), 'not-yet'];
  if (start.length < 10) return [before, [firstDay(start), 'undetermined'], [lastDay(start), 'undetermined']];
  const next = shifted(start, 1);
  if (end !== null)
    return [before, [start, end.length < 10 && start >= firstDay(end) ? 'undetermined' : 'held']];
  return [before, [start, 'held'], [next, next <= firstDay(asOf ?? '') ? 'held' : 'unconfirmed']];
}

/** What must be said around its end, or around the last day on which it was known to be open. */
function aroundEnd({ start, end, asOf }: Term): readonly Expected[] {
  const from = lastDay(start);
  const known = (day: string, expected: Standing): readonly Expected[] =>
    day > from ? [[day, expected]] : [];
  if (end === null) {
    const last = firstDay(asOf ?? '');
    return [...known(last, 'held'), ...known(shifted(last, 1), 'unconfirmed')];
  }
  const after: Expected = [shifted(lastDay(end), 1), 'ended'];
  if (end.length < 10)
    return [
      ...known(shifted(firstDay(end), -1), 'held'),
      ...known(firstDay(end), 'undetermined'),
      ...known(lastDay(end), 'undetermined'),
      after,
    ];
  return [...known(shifted(end, -1), 'held'), ...known(end, 'held'), after];
}

const BOUNDARIES = shipped.rows.terms.flatMap((each) =>
  [...aroundStart(each), ...aroundEnd(each)].map(([day, expected]) => ({ term: each, day, expected })),
);

describe('every boundary of every term in the pack', () => {
  it('is looked at before, on and after the day', () => {
    expect(BOUNDARIES.length).toBeGreaterThan(5 * shipped.rows.terms.length);
  });

  it('is kept', () => {
    const amiss = BOUNDARIES.filter(({ term: each, day, expected }) => standing(each, day) !== expected);
    expect(amiss.map(({ term: each, day, expected }) => `${each.id} on ${day}: not ${expected}`)).toEqual([]);
  });
});

describe('a day on which an office changes hands', () => {
  it('shows both holders', () => {
    const { held } = holdersAt(packWith(), 'or-pm', '2032-03-01');
    expect(held.map(({ person }) => person)).toEqual(['ada-brell', 'per-solheim']);
  });

  it('shows one on the day before and one on the day after', () => {
    const on = (day: string): readonly string[] =>
      holdersAt(packWith(), 'or-pm', day).held.map(({ person }) => person);
    expect([on('2032-02-29'), on('2032-03-02')]).toEqual([['ada-brell'], ['per-solheim']]);
  });

  it('says that others may hold it where a boundary is a year', () => {
    expect(holdersAt(packWith(), 'te-pm', '2031-06-01')).toEqual({ held: [], open: true });
  });
});

const LIVES: readonly (readonly [string, string, string | null, string])[] = [
  ['in office', 'ada-brell', '2031-01-01', 'in-office'],
  ['before the first office', 'ada-brell', '2030-02-28', 'not-yet'],
  ['after the last', 'ada-brell', '2032-03-02', 'left'],
  ['on the day of death', 'ira-venn', '2031-05-02', 'left'],
  ['on the day after it', 'ira-venn', '2031-05-03', 'dead'],
  ['inside a month of which the day is not known', 'ira-venn', '2030-02-11', 'not-determined'],
  ['after the pack last looked', 'per-solheim', '2032-06-02', 'unconfirmed'],
  ['without a day', 'ada-brell', null, 'no-date'],
  ['somebody unknown', 'nobody', '2031-01-01', 'not-yet'],
];

describe('public life', () => {
  it.each(LIVES)('%s', (_, person, day, life) => expect(officesAt(packWith(), person, day).life).toBe(life));

  it('shows two offices that overlap', () => {
    const terms = [
      term('ada-brell', 'or-pm', '2030-01-01', '2031-01-01'),
      term('ada-brell', 'or-fm', '2030-06-01', '2032-01-01'),
    ];
    const held = officesAt(packWith({ terms }), 'ada-brell', '2030-12-01').terms.map((each) => each.standing);
    expect(held).toEqual(['held', 'held']);
  });
});

describe('the day of an article', () => {
  const stated = (date: string, precision: 'day' | 'minute' | 'month' | 'year') =>
    dayOf({ date, precision, from: 'given' });
  it('is that of the publisher’s offset', () =>
    expect(stated('2023-11-30T23:30+02:00', 'minute')).toBe('2023-11-30'));
  it('is the date as written', () => expect(stated('2023-11-30', 'day')).toBe('2023-11-30'));
  it('is not guessed from a month', () => expect(stated('2023-11', 'month')).toBeNull());
  it('is not made up', () => expect(dayOf(null)).toBeNull());
});
