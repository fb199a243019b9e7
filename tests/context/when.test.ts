import { describe, expect, it } from 'vitest';
import { articleDay, packUsed } from '../../lib/context/when';
import type { StatedDate } from '../../lib/core/model/article';
import type { ArticleDay } from '../../lib/core/model/context';
import { packWith } from '../support/small-pack';

// Its release is of 2032-07-01.
const pack = packWith();
const stated = (date: string, precision: StatedDate['precision'] = 'day'): StatedDate => ({
  date,
  precision,
  from: 'given',
});

const DAYS: readonly (readonly [why: string, date: StatedDate | null, today: string, due: ArticleDay])[] = [
  ['a day before the pack’s', stated('2031-01-15'), '2032-08-01', { day: '2031-01-15', state: 'stated' }],
  ['the day of the pack', stated('2032-07-01'), '2032-08-01', { day: '2032-07-01', state: 'stated' }],
  [
    'a day later than the pack’s',
    stated('2032-07-02'),
    '2032-08-01',
    { day: '2032-07-02', state: 'after-pack' },
  ],
  [
    'an hour, in the publisher’s offset',
    stated('2031-01-15T23:30+09:00', 'minute'),
    '2032-08-01',
    { day: '2031-01-15', state: 'stated' },
  ],
  [
    'the day after today, which has begun in the east',
    stated('2032-06-02'),
    '2032-06-01',
    { day: '2032-06-02', state: 'stated' },
  ],
  ['a day in the future', stated('2032-06-03'), '2032-06-01', { day: '2032-06-03', state: 'future' }],
  ['a month', stated('2031-01', 'month'), '2032-08-01', { day: null, state: 'no-date' }],
  ['no date', null, '2032-08-01', { day: null, state: 'no-date' }],
];

describe('the article’s day', () => {
  it.each(DAYS)('says %s', (_, date, today, due) => expect(articleDay(date, pack, today)).toEqual(due));
});

describe('the pack that was asked', () => {
  it('is not old on its 180th day, and is on the next', () => {
    expect(packUsed(pack, [], '2032-12-28')).toMatchObject({ version: '2032.1.0', age: 180, old: false });
    expect(packUsed(pack, [], '2032-12-29')).toMatchObject({ age: 181, old: true });
  });

  it('has neither version nor age where nothing of it could be read, and names the files', () => {
    const refused = [{ file: 'people', row: null, reason: 'is missing' }];
    expect(packUsed(packWith({}, null), refused, '2032-12-28')).toEqual({
      version: null,
      date: null,
      age: null,
      old: false,
      refused,
    });
  });
});
