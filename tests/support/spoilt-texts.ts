import { join } from 'node:path';
import fc from 'fast-check';
import { readCorpus } from './corpus';

/** A source of whole numbers below a limit, the same for the same seed. */
type Dice = (below: number) => number;

function dice(seed: number): Dice {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const oneOf = <T>(values: readonly T[], roll: Dice): T => values[roll(values.length)] as T;

const MARKS = /[“”"‘’'«»„‚‹›]/g;
const ALL_MARKS = [...'“”"‘’\'«»„‚‹›', "''", '``'];
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\uFEFF'];
const TURNING = ['\u202A', '\u202B', '\u202D', '\u202E', '\u202C', '\u2066', '\u2067', '\u2069', '\u200F'];
const STRANGE = [
  '\uD83D',
  '\uDE00',
  '\u{1F600}',
  '\u{1D400}',
  '\u0301',
  '\u0000',
  'İ',
  'ﬁ',
  'ß',
  '\u2028',
  '\u3000',
];
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  S: 'Ѕ',
  A: 'А',
};

/** Puts something behind about every `nth` character that fits. */
const sprinkle = (text: string, where: RegExp, what: readonly string[], nth: number, roll: Dice): string =>
  text.replace(where, (char) => (roll(nth) === 0 ? char + oneOf(what, roll) : char));

/** What is done to news to make it hard to read, as it is found in the wild or made by somebody who wishes us ill. */
const SPOILS: Readonly<Record<string, (text: string, roll: Dice) => string>> = {
  'all capitals': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'no sentence punctuation': (text) => text.replace(/[.,;:?!]/g, ''),
  'straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'apostrophes as marks': (text) => text.replace(/[“”"]/g, "'"),
  'marks that fit no other': (text, roll) => text.replace(MARKS, () => oneOf(ALL_MARKS, roll)),
  'marks left out': (text, roll) => text.replace(MARKS, (mark) => (roll(3) === 0 ? '' : mark)),
  'quotations that never close': (text) => text.replace(/[”’"]/g, ''),
  'quotations that never open': (text) => text.replace(/[“‘"]/g, ''),
  'quotations in quotations': (text, roll) => sprinkle(text, / /g, ['“', '‘', '”', '’', '"'], 6, roll),
  'invisible letters': (text, roll) => sprinkle(text, /\p{L}/gu, INVISIBLE, 5, roll),
  'turned lines': (text, roll) => sprinkle(text, /[\p{L} ]/gu, TURNING, 9, roll),
  'strange characters': (text, roll) => sprinkle(text, /./gu, STRANGE, 9, roll),
  'letters with their accents apart': (text) => text.replace(/[aeiou]/g, '$&\u0301').normalize('NFD'),
  'letters that look alike': (text) => text.replace(/[aeocpxSA]/g, (letter) => CYRILLIC[letter] as string),
  'another script': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCharCode(0x5d0 + ((letter.charCodeAt(0) - 97) % 27))),
  'one paragraph': (text) => text.replace(/\n+/g, ' '),
  'a paragraph for each sentence': (text) => text.replace(/([.?!]”?) /g, '$1\n\n'),
  'a paragraph for each clause': (text) => text.replace(/, /g, ',\n\n'),
  'no spaces': (text) => text.replace(/ /g, ''),
  'an end in the middle': (text, roll) => text.slice(roll(9), Math.max(1, roll(text.length + 1))),
  'words out of order': (text, roll) =>
    text
      .split(' ')
      .map((word) => ({ word, place: roll(40) }))
      .map(({ word, place }, at) => ({ word, place: place + at }))
      .sort((a, b) => a.place - b.place)
      .map(({ word }) => word)
      .join(' '),
};

const corpus = readCorpus(join(import.meta.dirname, '../corpus')).map(({ text }) => text.split('\n\n'));

/** A few paragraphs of the project's own articles, spoilt in up to three ways. */
export const spoiltNews: fc.Arbitrary<string> = fc
  .record({
    article: fc.nat(corpus.length - 1),
    from: fc.nat(12),
    count: fc.integer({ min: 1, max: 8 }),
    spoils: fc.array(fc.constantFrom(...Object.keys(SPOILS)), { maxLength: 3 }),
    seed: fc.integer({ min: 1, max: 0xffff_ffff }),
  })
  .map(({ article, from, count, spoils, seed }) => {
    const roll = dice(seed);
    const paragraphs = corpus[article] as string[];
    const start = from % paragraphs.length;
    const text = paragraphs.slice(start, start + count).join('\n\n');
    return spoils.reduce((spoilt, name) => SPOILS[name]?.(spoilt, roll) ?? spoilt, text);
  });

/** Pieces of which news is made, and pieces that break it. */
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...[
        '“The weir holds,” ',
        'said Ann Lee',
        ' Ann Lee said',
        ' told reporters, ',
        'according to the report',
      ],
      ...[
        '. ',
        ', ',
        ': ',
        '? ',
        'She added',
        ' that the ',
        'Minister Bo Orr',
        'the council ',
        '14,000 ',
        'over 80% of ',
      ],
      ...[
        '\n\n',
        '"',
        "'",
        '”',
        '“',
        '‘',
        '’',
        '«',
        '»',
        'and ',
        'Mr. ',
        'U.S. ',
        'who ',
        '(',
        ')',
        ' — ',
        '- ',
        '• ',
      ],
      ...[
        'The US readout says ',
        'adding ',
        'he ',
        'denied having ',
        'urged the council to ',
        'in a statement, ',
      ],
      ...[
        'his claim that ',
        'was quoted as saying ',
        'stopping short of ',
        'whether ',
        'officials ',
        'It holds',
      ],
      ...['those numbers could not be verified', 'Photo by Ann Lee/Weir Press', 'By Ann Lee', '“', '“', '”'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE, ...INVISIBLE, ...TURNING) },
);

/** News put together from pieces that need not fit. */
export const composedNews: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 80 })
  .map((pieces) => pieces.join(''));

/** Any text of any characters, halves of them included. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 400 });
