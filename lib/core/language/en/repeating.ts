import type { RepeatingWords } from '../repeating';

export const REPEATING: RepeatingWords = {
  adverbs: [
    'again',
    'once again',
    'yet again',
    'time and again',
    'again and again',
    'once more',
    'repeatedly',
    'has repeatedly',
    'have repeatedly',
    'had repeatedly',
    'has long',
    'have long',
    'has consistently',
    'have consistently',
    'consistently',
    'as before',
  ],
  lemmas: ['reiterate', 'repeat', 'reaffirm'],
};
