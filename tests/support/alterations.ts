import type { FidelityState } from '../../lib/core/model/fidelity';
import { seeded } from '../../scripts/train/random';

/** A quotation made of a text by a known alteration. */
export interface Alteration {
  readonly kind: string;
  readonly pieces: readonly string[];
  readonly state: FidelityState;
}

/** Full stops that end no sentence would make a maker that knows only full stops call a part the whole. */
const ABBREVIATED = /\b(?:[A-Z][a-z]{0,4}|[A-Za-z])\.|[[\]…]|\.\.|:\s/;
const SENTENCE_END = /(?<=[.?!]["”]?)\s+(?=[A-Z“])/;
const DENIAL = /\b(?:not|no|never)\s/;
const NUMBER = /\d+/;
const LONG_WORD = /^[a-z]{5,}$/;
/** Words of no text that is altered here. */
const STRANGERS = ['marmalade', 'lantern', 'pumpkin', 'velvet', 'trombone', 'walrus', 'biscuit'];

type Random = () => number;
/** Alters a sentence, given as its words; null: this one cannot be altered so. */
type Maker = (words: readonly string[], random: Random) => readonly string[] | null;

const pick = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from));
const inner = (words: readonly string[], random: Random): number => pick(random, 1, words.length - 1);
const swapped = (words: readonly string[], at: number, word: string): string[] => words.with(at, word);
const one = (words: readonly string[]): readonly string[] => [words.join(' ')];

/** What can be done to one sentence, and what that makes of it. */
const MAKERS: readonly (readonly [kind: string, state: FidelityState, make: Maker])[] = [
  ['as it is', 'identical', one],
  ['small letters', 'identical', (words) => [words.join(' ').toLowerCase()]],
  ['no commas', 'identical', (words) => [words.join(' ').replaceAll(',', '')]],
  ['straight marks', 'identical', (words) => [words.join(' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"')]],
  ['wide spaces', 'identical', (words) => [words.join('\u00a0')]],
  [
    'a gloss in brackets',
    'identical',
    (words, random) => one(words.toSpliced(inner(words, random), 0, '[as it is called]')),
  ],
  [
    'interrupted',
    'identical',
    (words, random) => {
      const at = inner(words, random);
      return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    },
  ],
  ['cut at the end', 'trimmed', (words, random) => one(words.slice(0, pick(random, 3, words.length)))],
  ['cut at the beginning', 'trimmed', (words, random) => one(words.slice(pick(random, 1, words.length - 2)))],
  [
    'cut at both ends',
    'trimmed',
    (words, random) => one(words.slice(pick(random, 1, 3), words.length - pick(random, 1, 3))),
  ],
  [
    'a gap that is shown',
    'trimmed',
    (words, random) => one(words.toSpliced(pick(random, 2, words.length - 3), 1, '…')),
  ],
  [
    'a word dropped',
    'altered',
    (words, random) => {
      const at = inner(words, random);
      return words[at] === words[at - 1] || words[at] === words[at + 1] ? null : one(words.toSpliced(at, 1));
    },
  ],
  [
    'a denial dropped',
    'altered',
    (words) => {
      const text = words.join(' ');
      const at = text.search(DENIAL);
      return at > 0 ? [text.replace(DENIAL, '')] : null;
    },
  ],
  ['a denial put in', 'altered', (words, random) => one(words.toSpliced(inner(words, random), 0, 'not'))],
  [
    'a number changed',
    'altered',
    (words) => {
      const text = words.join(' ');
      return NUMBER.test(text) ? [text.replace(NUMBER, (digits) => `${digits}7`)] : null;
    },
  ],
  [
    'another word',
    'altered',
    (words, random) => {
      const possible = words.flatMap((word, at) => (LONG_WORD.test(word) ? [at] : []));
      const at = possible[pick(random, 0, possible.length)];
      return at === undefined
        ? null
        : one(swapped(words, at, STRANGERS[pick(random, 0, STRANGERS.length)] as string));
    },
  ],
  [
    'two words changed about',
    'altered',
    (words, random) => {
      const at = pick(random, 1, words.length - 2);
      const [a, b] = [words[at] as string, words[at + 1] as string];
      return a.toLowerCase() === b.toLowerCase() ? null : one(words.with(at, b).with(at + 1, a));
    },
  ],
  [
    'a word put in',
    'altered',
    (words, random) =>
      one(words.toSpliced(inner(words, random), 0, STRANGERS[pick(random, 0, STRANGERS.length)] as string)),
  ],
];

/** Fewest words of a sentence that is altered: of fewer nobody can say any more which one was meant. */
const WORDS = 7;

/** Sentences of a text that are surely whole, each with the index among all that the text has. */
function sure(text: string): { readonly at: number; readonly words: readonly string[] }[] {
  return text.split(/\n+/).flatMap((paragraph, number) => {
    const sentences = paragraph.split(SENTENCE_END);
    return sentences.flatMap((sentence, at) => {
      const near = [sentences[at - 1], sentence, sentences[at + 1]].join(' ');
      const words = sentence.trim().split(/\s+/);
      return ABBREVIATED.test(near) || !/[.?!]["”]?$/.test(sentence) || words.length < WORDS
        ? []
        : [{ at: number * 1_000 + at, words }];
    });
  });
}

/**
 * Every sentence of a text altered in every way, and every two that do not follow each other joined. The same text and
 * seed make the same alterations.
 */
export function alterationsOf(text: string, seed: number): Alteration[] {
  const random = seeded(seed);
  const sentences = sure(text);
  const made = sentences.flatMap(({ words }) =>
    MAKERS.flatMap(([kind, state, make]): Alteration[] => {
      const pieces = make(words, random);
      return pieces ? [{ kind, state, pieces }] : [];
    }),
  );
  const joined = sentences.flatMap(({ at, words }, index): Alteration[] => {
    const other = sentences[index + 2];
    if (!other || other.at === at + 1) return [];
    const [a, b] = [words.join(' '), other.words.join(' ')];
    return [
      { kind: 'joined', state: 'joined', pieces: [`${a} ${b}`] },
      { kind: 'joined, the gap shown', state: 'joined', pieces: [`${a} … ${b}`] },
      { kind: 'joined, interrupted', state: 'joined', pieces: [a, b] },
    ];
  });
  return [...made, ...joined];
}
