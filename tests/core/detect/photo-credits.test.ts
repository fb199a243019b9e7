import { describe, expect, it } from 'vitest';
import { photoCredits } from '../../../lib/core/detect/photo-credits';
import type { FoundCredit } from '../../../lib/core/model/finding';
import { readingOf } from '../../support/reading-of';

const PROSE = 'The council met in the old hall by the mill and talked about the wall.';
const find = (caption: string): FoundCredit[] =>
  photoCredits.find(readingOf(`Council meets\n\n${caption}\n\n${PROSE}`)) as FoundCredit[];

const cases: readonly (readonly [caption: string, photographer: string | null, agency: string | null])[] = [
  ['The weir on Monday. (Reuters)', null, 'Reuters'],
  ['The weir on Monday. (Ann Lee/Getty Images)', 'Ann Lee', 'Getty Images'],
  ['The weir on Monday. (AP Photo/Ann Lee)', 'Ann Lee', 'AP Photo'],
  ['The weir on Monday [File: Reuters]', null, 'Reuters'],
  ['The weir on Monday. (Photo by Ann Lee/AFP)', 'Ann Lee', 'AFP'],
  ['The weir on Monday. Photo by Ann Lee', 'Ann Lee', null],
  ['The weir on Monday. (Image credit: NASA)', null, 'NASA'],
  ['The weir on Monday. Photo by Ann Lee/Weir Press via Getty Images', 'Ann Lee', 'Getty Images'],
];

const none: readonly string[] = [
  'The weir on Monday.',
  'The weir (left) and the mill.',
  'The wall is old (it was built by monks).',
  'The mayor (second from left)',
  'She told Reuters that the weir would hold.',
  'A photo of the weir hangs in the hall.',
  '“The weir holds” (Ann Lee)',
  'The weir (1987)',
];

describe('photo credits', () => {
  it.each(cases)('are found in «%s»', (caption, photographer, agency) => {
    expect(find(caption).map((credit) => [credit.photographer, credit.agency])).toEqual([
      [photographer, agency],
    ]);
  });

  it.each(none)('are not found in «%s»', (caption) => expect(find(caption)).toEqual([]));
});
