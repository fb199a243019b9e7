import type { TurningWords } from '../turning-word';

/** The six words are those that readers of the project are promised a note on. */
export const TURNING_WORDS: TurningWords = {
  conditions: [
    { word: 'before', forms: ['before'] },
    { word: 'unless', forms: ['unless'] },
    { word: 'if', forms: ['if'] },
    { word: 'until', forms: ['until', 'till'] },
    { word: 'but', forms: ['but'] },
    { word: 'not', forms: ['not', 'cannot', 'never'] },
  ],
  denials: [
    'not',
    'no',
    'none',
    'never',
    'nobody',
    'nothing',
    'nowhere',
    'neither',
    'nor',
    'cannot',
    'without',
    'hardly',
    'barely',
    'scarcely',
  ],
  denyingEnding: "n't",
};
