import type { Variance } from '../../../../lib/core/model/fidelity';

/** A quotation of one of the speeches, and what of its sentence is left out that limits or turns the rest. */
export const LOST: readonly (readonly [pieces: readonly string[], lost: readonly string[]])[] = [
  [['The new ferry will sail in spring'], ['unless: unless the strike goes on']],
  [['We will keep the fares as they are'], ['until: until the last islander has been paid back']],
  [
    ['The accounts will be open to anybody who wants to read them'],
    ['before: before a single coin is spent'],
  ],
  [['There is a lot of work to do'], ['but: but we have done harder things']],
  [['It remains committed to net-zero emissions by 2040'], ['if: if the grid connection is built on time']],
  // Two such words in a row open one clause.
  [
    ['We don’t support reopening the valley road'],
    ['unless: unless or until the engineers can show that the lower gate holds'],
  ],
  // The clause is the sentence's beginning.
  [['it can come here and ask'], ['if: If the government wants them']],
  // A denial that reaches what is quoted, by `not`, in a contraction, by another word.
  [['every ship will come back'], ['not: not promise you that']],
  [
    ['support reopening the valley road'],
    ['not: don’t', 'unless: unless or until the engineers can show that the lower gate holds'],
  ],
  [['the dam is unsafe at this time'], ['not: no indication that']],
  // Dropped where the quotation shows the gap, and where it does not.
  [['He did … say that anybody was to blame.'], ['not: not']],
  [['He did say that anybody was to blame.'], ['not: not']],
  [['The new ferry will sail', 'unless the strike goes on.'], []],
  // Nothing is left out, or nothing that limits.
  [['The new ferry will sail in spring, unless the strike goes on.'], []],
  [['We built the sea wall ourselves'], []],
  [['a lasting ceasefire in the Teshar valley'], []],
  // A denial of another clause.
  [['Twelve years ago this harbour was closed'], []],
  [['No plant will be closed'], []],
  // `before` without a clause of its own, in a sentence of its own.
  [['Twelve years ago'], []],
  // What stands in another sentence is not left out of this one.
  [['We did not wait for help from the capital.'], []],
];

/** A quotation that is identical but for its spelling, and how the two differ. */
export const VARIANCES: readonly (readonly [piece: string, variances: readonly Variance[]])[] = [
  ['They agreed to speak again next week.', []],
  ['They agreed to speak again next week,', []],
  ['they agreed to speak again next week', ['case']],
  ['They agreed, to speak again next week.', ['punctuation']],
  ['They agreed to speak again next week!', ['punctuation']],
  ["That's not a decision for the secretary.", ['quote-marks']],
  ['The long-term outlook — for the U.S. and for Europe — is stable.', ['dashes']],
  ['The long term outlook – for the U.S. and for Europe – is stable.', ['dashes']],
  ['They agreed to speak\u00a0again next week.', ['spacing']],
  ['They agreed to speak a\u00adgain next week.', ['spacing']],
  ['The company employs 6400 people at nine sites.', ['punctuation']],
  ['[T]hey agreed to speak again next week.', ['brackets']],
  ['[The ministers] agreed to speak again next week.', ['brackets']],
  ['They agreed … to speak again next week.', ['ellipsis']],
  ['THEY agreed "to speak" again next week.', ['case', 'quote-marks']],
];
