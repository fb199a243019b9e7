import { type AttributionCase, row } from './attributions';

/** Attributions whose difficulty is which words are the source, in the notation of `attributions.ts`. */
export const SOURCES: readonly AttributionCase[] = [
  // Who said something right before a participle.
  row(
    'a participle behind a name and its verb',
    'leading-cue',
    'direct',
    'Orlin left as soon as the meeting was over, [source Lee] said, [cue adding], [content “He was not very kind to us.”]',
  ),
  row(
    'a participle behind a verb and its name',
    'reported-clause',
    'mixed',
    'Members would be asked in June, said [source its president, Ann Lee], [cue adding] [content that patience “is not in the budget”].',
  ),
  row(
    'a participle whose clause has a subject of its own',
    'reported-clause',
    'mixed',
    '[source Lee] met the board, [cue adding] [content that patience “is not in the budget”].',
  ),
  row(
    'a participle to which with gives a subject',
    'reported-clause',
    'mixed',
    'Orlin turned to the mill, with [source the head of the Weir Board] [cue calling] [content the weir “a gift of God”].',
  ),
  row(
    'a participle behind and, with another name behind with',
    'reported-clause',
    'mixed',
    '[source Lee] met with Orlin again, [cue calling] [content the weir “a gift of God”].',
  ),
  // Where the subject of a clause begins.
  row(
    'a conjunction and a year before the subject',
    'reported-clause',
    'mixed',
    'And in 2008, [source Ann Lee] praised the town for its patience and [cue bragged] [content about her “very long” memory].',
  ),
  row(
    'an adverb with a clause of time before the subject',
    'indirect-clause',
    'indirect',
    'Shortly after the vote, [source Ann Lee] issued a statement [cue saying] [content that the weir would hold for years].',
  ),
  row(
    'a connective with its comma before the subject',
    'reported-clause',
    'mixed',
    'Meanwhile, [source it] praised Lee, [cue saying] [content she “has no temper”].',
  ),
  // Where it ends.
  row(
    'an adverb behind the subject',
    'indirect-clause',
    'indirect',
    '[source The board] also mended a gate, [cue noting] [content that it would hold for years].',
  ),
  row(
    'a verb in the past that has no ending',
    'indirect-clause',
    'indirect',
    '[source The Lee campaign] sent a letter on Monday [cue saying] [content that the weir would hold for years].',
  ),
  row(
    'a verb in the present behind a name',
    'reported-clause',
    'mixed',
    '[source Mr. Lee] tries to turn the rain to his advantage, [cue calling] [content it “a gift of God”].',
  ),
  row(
    'a verb in the present behind a noun',
    'reported-clause',
    'mixed',
    '[source The report] declines to name anybody, [cue calling] [content the leak “an act of the river”].',
  ),
  row(
    'a negated verb with its apostrophe',
    'leading-cue',
    'direct',
    '[source Lee] didn’t seem impressed, [cue telling] reporters, [content “A lot of people have left.”]',
  ),
  row(
    'a noun behind whose it is that could be a verb',
    'reported-clause',
    'mixed',
    '[source Lee’s first comments] on the weir came with a joke, [cue calling] [content it “a gift of God”].',
  ),
  // What stands between subject and verb.
  row(
    'a participle with the one who leads between commas',
    'reported-clause',
    'direct',
    '[source Members of the Weir Board], led by its chairman Zab Orlin, D-Corden, [cue requested] [content “more about the leak”].',
  ),
  row(
    'a participle with a place between commas',
    'indirect-clause',
    'indirect',
    '[source Their complaint], filed in a county court, [cue contends] [content that the guards sold the ice].',
  ),
  row(
    'a clause with who and no comma behind a name',
    'indirect-clause',
    'indirect',
    '[source Lee] who doubles as the town’s mill chairman [cue believes] [content that the weir will hold for years].',
  ),
  row(
    'a clause with who and no comma behind a noun',
    'indirect-clause',
    'indirect',
    '[source A miller who was kept from the weir from June to May by Zab Orlin] has [cue revealed] [content that she never saw it].',
  ),
  row(
    'a clause with who whose verb has another subject',
    'indirect-clause',
    'indirect',
    'The clerk who the board trusts left, and [source Ann Lee] [cue said] [content that the weir would hold for years].',
  ),
  row(
    'a name behind a preposition and before who',
    'reported-clause',
    'mixed',
    'Compare that with [source Lee], who has [cue called] [content the weir “a gift of God”].',
  ),
  // What it is called.
  row(
    'a letter to somebody',
    'reported-clause',
    'mixed',
    '[source A letter to the board] [cue called] [content that claim “a rather old mistake”].',
  ),
  row(
    'two who share a verb',
    'indirect-clause',
    'indirect',
    '[source The Lee campaign and some old experts] have [cue alleged] [content that the board hid the leak].',
  ),
  row(
    'a row of three, one of them by whose',
    'indirect-clause',
    'indirect',
    'Instead, [source Lee, Tarnworth’s Zab Tarn and Weirs’ Ann Orlin] [cue argued] [content that the weir would hold for years].',
  ),
  row(
    'a circumstance before two names',
    'indirect-clause',
    'indirect',
    'On Monday, [source Ann Lee and Zab Orlin] [cue said] [content that the weir would hold for years].',
  ),
  row(
    'a time of day in what a note is called',
    'according-to',
    'indirect',
    '[content The weir would hold for years], [cue according to] [source the millers’ morning note].',
  ),
  row(
    'a day behind who spoke',
    'according-to',
    'indirect',
    '[content The weir would hold for years], [cue according to] [source the mayor] Monday evening.',
  ),
  row(
    'whose claim it is, behind who mocked it',
    'nominal-cue',
    'indirect',
    'On Monday, Orlin mocked [source Lee]’s [cue claim] [content that the weir would hold for years].',
  ),
  row(
    'another who stands behind a clause and an and',
    'indirect-clause',
    'indirect',
    'Orlin met the board and [source some old experts] [cue said] [content that the weir would hold for years].',
  ),
  row(
    'a name that somebody took',
    'reported-clause',
    'direct',
    'In May, [source weirwatcher7] made another post [cue describing] [content “the need to get out”].',
  ),
];

/** Texts in which nobody who speaks is found: what would be the source is none. */
export const NO_SOURCE: readonly (readonly [difficulty: string, text: string])[] = [
  [
    'a circumstance before a participle',
    'In a letter addressed to friends of “the old weir” there was no word of it.',
  ],
  ['a time before a participle', 'Early in June, a plan named “the long dry summer” was dropped.'],
];
