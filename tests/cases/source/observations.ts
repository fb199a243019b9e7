/** The observation is marked `[observation …]`, attributions as in the other cases. */
export const OBSERVED: readonly (readonly [difficulty: string, notation: string, by: string])[] = [
  [
    'a comparison with others',
    '[content “She stressed the weir,”] [source the readout] [cue says], [observation stopping short of calling for a wall as other readouts have done].',
    'stopping-short',
  ],
  [
    'in a sentence of its own, with a verb of saying',
    'Ann Lee [observation stopped short of condemning the mine].',
    'stopping-short',
  ],
  [
    'an act, in the sentence of an attribution',
    '[source Ann Lee] [cue said] [content it was “late”], [observation stopping short of closing the mine].',
    'stopping-short',
  ],
  [
    'what is left out, weighed',
    '[source Ann Lee] [cue said] [content it was “late”], [observation notably without mentioning the mine].',
    'leaving-out',
  ],
  [
    'what is left out',
    '[source Ann Lee] [cue said] [content it was “late”] [observation without naming the mine].',
    'leaving-out',
  ],
  ['no mention', 'The statement [observation made no mention of the mine].', 'leaving-out'],
  ['no detail', 'She [observation did not elaborate].', 'leaving-out'],
  ['a question left open', 'Ann Lee [observation did not say whether the mine would close].', 'leaving-open'],
  [
    'a question left open until now',
    'The port [observation has not said when it will open].',
    'leaving-open',
  ],
  [
    'a contrast with earlier words',
    '[observation In contrast to her earlier statements], [source Ann Lee] [cue said] [content it “holds”].',
    'comparing',
  ],
  ['a departure', 'It was [observation a marked departure from the tone of the spring].', 'comparing'],
  [
    'an echo',
    '[source Ann Lee] [cue said] [content it “holds”], [observation echoing remarks by the mayor].',
    'comparing',
  ],
  [
    'unlike a readout',
    '[observation Unlike the readout of the other side], it spoke of the weir.',
    'comparing',
  ],
  [
    'a superlative',
    '[observation In her strongest remarks yet], [source Ann Lee] [cue called] [content it “a wreck”].',
    'ranking',
  ],
  [
    'a veiled swipe',
    '[source Ann Lee] [cue said] [content it “leaks”], [observation in a thinly veiled swipe at the mine].',
    'pointing-at',
  ],
  [
    'an apparent reference',
    '[source Ann Lee] [cue spoke of] [content “the deaf”], [observation an apparent reference to the mine].',
    'pointing-at',
  ],
];

export const NOT_OBSERVED: readonly (readonly [difficulty: string, notation: string])[] = [
  ['a train that stops', 'The train was stopping short of the platform.'],
  ['a flood that stops', 'The water stopped short of flooding the mill.'],
  [
    'within quotation marks',
    '[content “She stopped short of condemning the mine,”] [cue said] [source Ann Lee].',
  ],
  ['within quotation marks that nobody is given for', 'The sign read “without mentioning the mine”.'],
  [
    'within what is attributed',
    '[source Ann Lee] [cue said] [content the mayor stopped short of condemning the mine].',
  ],
  [
    'within what is attributed, silence',
    '[source Ann Lee] [cue said] [content the mayor did not say whether it would close].',
  ],
  ['an act without words', 'The town council met without naming a mayor.'],
  ['a thing unlike another', 'Unlike the mill, the weir is old.'],
  ['a contrast of things', 'In contrast to the mill, the weir is old.'],
  ['an echo in a valley', 'The shot went echoing through the valley.'],
  ['a departure of a train', 'It was a departure from platform two.'],
  ['the strongest of winds', 'In the strongest winds of the year the mill fell.'],
  ['what somebody said', 'She did say whether the mine would close.'],
  ['not saying a thing', 'The bird did not say a word.'],
  [
    'a comparison with a source',
    '[content The remarks were weaker than before], [source critics] [cue say].',
  ],
  ['a reference in a book', 'The book is a reference for the trade.'],
];
