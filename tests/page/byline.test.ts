import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import { namesOf } from '../../lib/page/byline';

const READ: readonly (readonly [string, string[]])[] = [
  ['By Ines Holt', ['Ines Holt']],
  ['by By INES HOLT', ['INES HOLT']],
  ['Ines Holt and Rufus Amsel', ['Ines Holt', 'Rufus Amsel']],
  ['Ines Holt, Rufus Amsel & Marta de la Quill', ['Ines Holt', 'Rufus Amsel', 'Marta de la Quill']],
  ['Words by Ines Holt; Photographs by Rufus Amsel', ['Ines Holt']],
  ['Ines Holt, harbour correspondent', ['Ines Holt']],
  ['Ines Holt | 30 November 2023', ['Ines Holt']],
  ['Ines Holt, Ines Holt', ['Ines Holt']],
  ['Osric Dane Jr.', ['Osric Dane Jr.']],
  // A month may be a name.
  ['By April Quill', ['April Quill']],
  ['新間', ['新間']],
];

const NOT_NAMES = [
  'https://post.example/authors/ines',
  'ines@post.example',
  '@inesholt',
  'Published 30 November 2023',
  'staff writer',
  'Updated 10:15 GMT',
  '10:15 pm',
  'the whole harbour board of the town in one very long line that no name has ever been as long as',
  '',
  '|',
];

describe('a byline', () => {
  it.each(READ)('«%s» names %j', (byline, names) => {
    expect(namesOf([byline], PAGE_WORDS)).toEqual(names);
  });

  it.each(NOT_NAMES)('«%s» names nobody', (byline) => {
    expect(namesOf([byline], PAGE_WORDS)).toEqual([]);
  });

  it('names a person once over several lines', () => {
    expect(namesOf(['By Ines Holt', 'Ines Holt', 'INES HOLT'], PAGE_WORDS)).toEqual(['Ines Holt']);
  });

  it('has an end, however long it is made', () => {
    expect(
      namesOf(
        Array.from({ length: 5_000 }, (_, i) => `Ann ${'ab'.repeat(i % 20)}`),
        PAGE_WORDS,
      ).length,
    ).toBeLessThan(50);
  });
});
