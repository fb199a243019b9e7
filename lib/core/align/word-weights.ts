import type { Language } from '../language/language';

/** What the words of a language weigh when texts are compared. */
export interface WordWeights {
  /** How much it tells that a word stands in both texts: little for those that stand in every text. */
  readonly of: (key: string) => number;
  /** Whether a word denies what stands beside it. */
  readonly denies: (key: string) => boolean;
  /** Whether a word is a number, in digits or letters. */
  readonly counts: (key: string) => boolean;
}

/** Chosen on the hand-made cases: at a fifth, frames that anybody uses (`what I can tell you is`) are taken for a find. */
const LIGHT = 0.3;
const DIGIT = /\d/;

const known = new WeakMap<Language, WordWeights>();

/** The weights of a language; built once. */
export function wordWeights(language: Language): WordWeights {
  const made = known.get(language);
  if (made) return made;
  const light = new Set([
    ...language.frequent,
    ...language.determiners,
    ...language.prepositions,
    ...language.subordinators,
    ...language.auxiliaries,
    ...language.openers,
    ...language.pronouns.map(({ form }) => form),
    ...language.possessives.map(({ form }) => form),
  ]);
  const denials = new Set(language.turning.denials);
  const numbers = new Set(language.figures.numbers.map(({ form }) => form));
  const weights: WordWeights = {
    of: (key) => (light.has(key) ? LIGHT : 1),
    denies: (key) => denials.has(key) || key.endsWith(language.turning.denyingEnding),
    counts: (key) => DIGIT.test(key) || numbers.has(key),
  };
  known.set(language, weights);
  return weights;
}
