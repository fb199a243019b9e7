/** Where the words stand that say it was said before, the text, and those words. */
export const REPEATED: readonly (readonly [why: string, text: string, words: string])[] = [
  ['an adverb before the cue', 'Ann Lee again said that the mill is “as dry as a bone.”', 'again'],
  ['an adverb behind it', '“The mill is dry,” said once more Ann Lee.', 'once more'],
  [
    'two words before it',
    'Ann Lee has repeatedly said that the mill is “as dry as a bone.”',
    'has repeatedly',
  ],
  ['a cue that means it', 'Ann Lee reiterated that the mill is “as dry as a bone.”', 'reiterated'],
  [
    'a cue behind a document',
    '“Lee reiterated that the mill is dry,” the Corden readout says. It names Ann Lee.',
    'reiterated',
  ],
];

export const SAID_ONCE: readonly (readonly [why: string, text: string])[] = [
  ['a plain cue', 'Ann Lee said that the mill is “as dry as a bone.”'],
  ['an adverb of another kind', 'Ann Lee plainly said that the mill is “as dry as a bone.”'],
  ['an adverb inside what is said', 'Ann Lee said that the mill is “dry again.”'],
  ['an adverb of an earlier clause', 'It rained again. Ann Lee said that the mill is “as dry as a bone.”'],
  ['no cue', 'The mill stood there. “It is as dry as a bone.”'],
];
