import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import { findDate } from '../../lib/page/written-date';

const FOUND: readonly (readonly [string, string])[] = [
  ['Published 30 November 2023', '2023-11-30'],
  ['November 30, 2023', '2023-11-30'],
  ['Nov. 30, 2023, 10:15 am EST', '2023-11-30T10:15-05:00'],
  ['30th of November 2023 at 10.15 GMT', '2023-11-30T10:15Z'],
  ['Posted: Thursday, Sept 7, 2023 12:05 AM', '2023-09-07T00:05'],
  ['7 Sept 2023 12.30pm BST', '2023-09-07T12:30+01:00'],
  ['7 p.m., March 3, 2023', '2023-03-03T19:00'],
  ['10:15 GMT, 30 November 2023', '2023-11-30T10:15Z'],
  ['Thu Nov 30 2023 10:15:09 GMT+0200', '2023-11-30T10:15:09+02:00'],
  ['Thu, 30 Nov 2023 10:15:09 +0000', '2023-11-30T10:15:09+00:00'],
  ['Thu Nov 30 10:15:09 UTC 2023', '2023-11-30T10:15:09Z'],
  ['Updated 2023-11-30 10:15', '2023-11-30T10:15'],
  ['30/11/2023', '2023-11-30'],
  ['11/30/2023', '2023-11-30'],
  ['05/05/2023', '2023-05-05'],
  // A zone that moves with the season states no offset.
  ['Nov 30, 2023 10:15 AM ET', '2023-11-30T10:15'],
  // The number after the date is not an hour.
  ['30 November 2023, 5 min read', '2023-11-30'],
  // An impossible time leaves the day.
  ['30 November 2023, 27:90', '2023-11-30'],
];

const NOT_FOUND = [
  '',
  // Two ways to read it.
  '11/12/2023',
  '31 April 2023',
  'November 2023',
  'in 2023',
  '3 hours ago',
  'Novembers 30, 2023',
  'May I ask 30 of 2023',
  'Friday, at 10:15',
  '30.11.2023',
];

describe('a date in words', () => {
  it.each(FOUND)('in «%s» is %s', (text, date) => {
    expect(findDate(text, PAGE_WORDS)?.date).toBe(date);
  });

  it.each(NOT_FOUND)('is not found in «%s»', (text) => {
    expect(findDate(text, PAGE_WORDS)).toBeNull();
  });

  it('lies inside the text that it was found in, whatever the text', () => {
    const part = fc.constantFrom(
      '30',
      'Nov',
      '2023',
      'at',
      '10:15',
      'pm',
      'GMT',
      '+02:00',
      ',',
      ' ',
      '.',
      'ſ',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const found = findDate(text, PAGE_WORDS);
          if (found === null) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
