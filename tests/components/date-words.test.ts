import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateWords } from '../../components/date-words';
import type { DatePrecision } from '../../lib/core/model/article';

const CASES: readonly (readonly [date: string, precision: DatePrecision, said: string])[] = [
  ['2031', 'year', '2031'],
  ['2031-03', 'month', 'March 2031'],
  ['2031-03-01', 'day', '1 March 2031'],
  // the publisher's clock and calendar, though it is still the day before elsewhere
  ['2031-03-01T00:30+14:00', 'minute', '1 March 2031 at 00:30 (UTC+14:00)'],
  ['2031-03-01T23:30:05Z', 'second', '1 March 2031 at 23:30 (UTC)'],
  ['2031-03-01T18:05:00.250+0100', 'second', '1 March 2031 at 18:05 (UTC+0100)'],
  // no offset was stated, so none is said
  ['2031-03-01T18:05', 'minute', '1 March 2031 at 18:05'],
  // stated to the minute, but only the day is vouched for
  ['2031-03-01T18:05Z', 'day', '1 March 2031'],
];

const AS_THEY_ARE = ['', 'yesterday', '2031-3-1', '1 March 2031', '2031-03-01 18:05', '02031-03-01'];

describe('a date', () => {
  it.each(CASES)('%s to the %s is %s', (date, precision, said) => {
    expect(dateWords({ date, precision, from: 'meta' }, 'en-GB')).toBe(said);
  });

  it.each(AS_THEY_ARE)('that is not one comes back as it is: %j', (date) => {
    expect(dateWords({ date, precision: 'day', from: 'meta' }, 'en-GB')).toBe(date);
  });

  it('is said in the language asked for', () => {
    expect(dateWords({ date: '2031-03-01', precision: 'day', from: 'meta' }, 'de')).toBe('1. März 2031');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/)), (date) => {
        expect(dateWords({ date, precision: 'minute', from: 'page' }, 'en-GB')).toBeTypeOf('string');
      }),
    );
  });
});
