import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIsoDate } from '../../lib/page/iso-date';

const READ: readonly (readonly [string, string, string])[] = [
  ['2023', '2023', 'year'],
  ['2023-11', '2023-11', 'month'],
  ['2023-11-30', '2023-11-30', 'day'],
  ['2023/11/30', '2023-11-30', 'day'],
  ['20231130', '2023-11-30', 'day'],
  // What is stated is kept: no seconds made up, no offset turned into another.
  ['2023-11-30T10:15', '2023-11-30T10:15', 'minute'],
  ['2023-11-30T10:15Z', '2023-11-30T10:15Z', 'minute'],
  ['2023-11-30 10:15:07', '2023-11-30T10:15:07', 'second'],
  ['2023-11-30T10:15:07.123+0200', '2023-11-30T10:15:07+02:00', 'second'],
  ['2023-11-30T10:15:07-05', '2023-11-30T10:15:07-05:00', 'second'],
  ['20231130T101507Z', '2023-11-30T10:15:07Z', 'second'],
  // A day with an offset and no time says a day.
  ['2023-11-30Z', '2023-11-30', 'day'],
  ['1701339300', '2023-11-30T10:15:00Z', 'second'],
  ['1701339300000', '2023-11-30T10:15:00Z', 'second'],
  ['2024-02-29', '2024-02-29', 'day'],
];

const NOT_READ = [
  '',
  'today',
  '2023-02-29',
  '2023-04-31',
  '2023-13-01',
  '2023-00-10',
  '0001-01-01',
  '2023-11-30T25:00',
  '2023-11-30T10:61',
  '2023-11-30T10:15+29:00',
  '2023-11T10:15',
  '11-30-2023',
  'x2023-11-30',
  '2023-11-30 and more',
  '{{ publishDate }}',
  '12',
];

describe('a date as machines write it', () => {
  it.each(READ)('«%s» is read as %s, to the %s', (text, date, precision) => {
    expect(readIsoDate(text)).toEqual({ date, precision });
  });

  it.each(NOT_READ)('«%s» is not read', (text) => {
    expect(readIsoDate(text)).toBeNull();
  });

  it('is one that the calendar has, whatever is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/), (text) => {
        const read = readIsoDate(text);
        if (read === null) return;
        const [year, month, day] = read.date.split('-').map(Number) as [number, number, number];
        const back = new Date(Date.UTC(year, month - 1, day));
        expect([back.getUTCMonth() + 1, back.getUTCDate()]).toEqual([month, day]);
      }),
    );
  });

  it('comes out the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readIsoDate(text);
        if (read !== null) expect(readIsoDate(read.date)).toEqual(read);
      }),
    );
  });
});
