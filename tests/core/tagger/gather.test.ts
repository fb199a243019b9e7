import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../../lib/core/language/en/english';
import { gather, type Range } from '../../../lib/core/tagger/gather';
import { outlineOf } from '../../../lib/core/tagger/outline';
import {
  B_LED,
  B_TRAILING,
  CUE_BEFORE,
  CUE_BEHIND,
  I_LED,
  I_TRAILING,
  OUTSIDE,
  SOURCE,
} from '../../../lib/core/tagger/tags';
import { read } from '../../../lib/core/text/reading';
import type { Word } from '../../../lib/core/text/words';
import { spent } from '../../support/spent';

/** A letter per word: T/t content that trails, L/l content that is led, Q/q cue behind / before, s source, . nothing. */
const LETTERS: Readonly<Record<string, number>> = {
  '.': OUTSIDE,
  T: B_TRAILING,
  t: I_TRAILING,
  L: B_LED,
  l: I_LED,
  Q: CUE_BEHIND,
  q: CUE_BEFORE,
  s: SOURCE,
};

/** What is gathered from a text whose words carry these tags, as words: `content | cue | source`. */
function gathered(text: string, letters: string): string[] {
  const reading = read(fromPlainText(text), ENGLISH);
  const outline = outlineOf(reading);
  const tags = Uint8Array.from(letters.replaceAll(' ', ''), (letter) => LETTERS[letter] as number);
  expect(tags).toHaveLength(reading.words.length);
  const words = (range: Range | null): string =>
    range
      ? text.slice((reading.words[range.from] as Word).start, (reading.words[range.to - 1] as Word).end)
      : '–';
  return gather(reading, tags, (word) => outline.sentenceOf[word] as number).map(
    ({ pieces, cue, source }) => `${pieces.map(words).join(' … ')} | ${words(cue)} | ${words(source)}`,
  );
}

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['a content that is led', 'Ann said it works.', 'sqLl.', ['it works | said | Ann']],
  ['a content that trails', 'It works, Ann said.', 'Tt.sQ.', ['It works | said | Ann']],
  [
    'an interrupted content as one',
    'It works, Ann said, and well.',
    'Tt.sQ.ll.',
    ['It works … and well | said | Ann'],
  ],
  [
    'two cues as two attributions',
    'It works, Ann said, adding it rusts.',
    'Tt.sQ.qLl.',
    ['It works | said | Ann', 'it rusts | adding | Ann'],
  ],
  ['two contents side by side', 'It works. It rusts.', 'Ttt Ttt', ['It works. | – | –', 'It rusts. | – | –']],
  [
    'the nearer of two cues',
    'Bo said no. It works, Ann said.',
    'sqL. Tt.sQ.',
    ['no | said | Bo', 'It works | said | Ann'],
  ],
  [
    'a content carried on in a new paragraph',
    'Ann said it works.\n\nIt does.',
    'sqLll lll',
    ['it works. … It does. | said | Ann'],
  ],
  ['a later piece without a first as a content', 'It works.', 'll.', ['It works | – | –']],
];

const NOTHING: readonly (readonly [string, string, string])[] = [
  ['cue and source alone', 'Ann said so.', 'sq..'],
  ['a text without tags', 'It rains. Nobody minds.', '...  ...'],
  ['a source alone', 'Ann slept.', 's..'],
];

describe('gathering attributions from tags', () => {
  for (const [what, text, letters, found] of CASES)
    it(`takes ${what}`, () => expect(gathered(text, letters)).toEqual(found));
  for (const [what, text, letters] of NOTHING)
    it(`makes nothing of ${what}`, () => expect(gathered(text, letters)).toEqual([]));
});

describe('gathering from one long paragraph', () => {
  const PATTERNS: readonly (readonly [string, string, string])[] = [
    ['thousands of cues', 'Ann said it works, ', 'sqLl.'],
    ['one content in thousands of pieces', 'It works, Ann said, and ', 'll.sQ.l'],
    ['thousands of sources without a cue', 'It works, Ann, ', 'Tt.s.'],
  ];
  it.each(PATTERNS)('takes time in step with its length: %s', (_, words, letters) => {
    const time = (times: number): number => {
      const reading = read(fromPlainText(words.repeat(times)), ENGLISH);
      const { sentenceOf } = outlineOf(reading);
      const tags = Uint8Array.from(letters.repeat(times), (letter) => LETTERS[letter] as number);
      return spent(() => gather(reading, tags, (word) => sentenceOf[word] as number));
    };
    time(1_000);
    // Ten times the length; comparing everything with everything would take a hundred times as long.
    expect(time(20_000)).toBeLessThan(40 * Math.max(time(2_000), 2));
  });
});
