/** A hop as it is written: source, speaker, cue. */
export type WrittenHop = readonly [source: string | null, speaker: string | null, cue: string | null];

/** The hops behind the outermost one, and the principal. `speaker`: who speaks outermost. Everybody is invented. */
export interface ChainCase {
  readonly difficulty: string;
  readonly notation: string;
  readonly speaker: string | null;
  readonly hops: readonly WrittenHop[];
  readonly principal: string | null;
}

const row = (
  difficulty: string,
  speaker: string | null,
  notation: string,
  principal: string | null,
  ...hops: WrittenHop[]
): ChainCase => ({ difficulty, speaker, notation, principal, hops });

const READOUT = 'the Corden readout';
const says = `[source ${READOUT}] [cue says]`;

/** Those who are known in every case. */
export const PEOPLE = [
  ['document', READOUT],
  ['document', 'the report'],
  ['person', 'Ann Lee'],
  ['person', 'Bo Marsh'],
  ['person', 'Dan Orrel'],
  ['body', 'the Harbour Authority'],
  ['body', 'the Weir Ministry'],
] as const;

export const CHAINED: readonly ChainCase[] = [
  row(
    'somebody who stresses, in a readout',
    READOUT,
    `[content Ann Lee “stressed the need for the weir,”] ${says}.`,
    'Ann Lee',
    ['Ann Lee', 'Ann Lee', 'stressed'],
  ),
  row(
    'all of it in quotation marks',
    READOUT,
    `[content “Ann Lee reiterated that the weir stays,”] ${says}.`,
    'Ann Lee',
    ['Ann Lee', 'Ann Lee', 'reiterated'],
  ),
  row('that before it', READOUT, `${says} [content that Ann Lee “urged the town to wait”].`, 'Ann Lee', [
    'Ann Lee',
    'Ann Lee',
    'urged',
  ]),
  row('an adverb between', READOUT, `${says} [content Ann Lee again urged the town to wait].`, 'Ann Lee', [
    'Ann Lee',
    'Ann Lee',
    'urged',
  ]),
  row('the perfect', READOUT, `${says} [content Ann Lee has promised to wait].`, 'Ann Lee', [
    'Ann Lee',
    'Ann Lee',
    'promised',
  ]),
  row('the present', READOUT, `${says} [content Ann Lee insists that the town wait].`, 'Ann Lee', [
    'Ann Lee',
    'Ann Lee',
    'insists',
  ]),
  row(
    'an act that is no speech: a principal, no hop',
    READOUT,
    `[content Ann Lee “discussed the weir at length,”] ${says}.`,
    'Ann Lee',
  ),
  row(
    'two who say: a hop of both, no principal',
    READOUT,
    `[content “Ann Lee and Bo Marsh reaffirmed that the weir stays,”] ${says}.`,
    null,
    ['Ann Lee and Bo Marsh', null, 'reaffirmed'],
  ),
  row(
    'a report that holds somebody’s words',
    'the report',
    '[source the report] [cue said] [content that Ann Lee warned of a flood].',
    'Ann Lee',
    ['Ann Lee', 'Ann Lee', 'warned'],
  ),
  row(
    'somebody who reports somebody',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content Ann Lee told the town to wait].',
    'Ann Lee',
    ['Ann Lee', 'Ann Lee', 'told'],
  ),
  row(
    'somebody who reports a body',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content the Weir Ministry promised to wait].',
    'the Weir Ministry',
    ['the Weir Ministry', 'the Weir Ministry', 'promised'],
  ),
  row(
    'somebody who is not known: a hop, no principal',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content the doctors warned of a flood].',
    null,
    ['the doctors', null, 'warned'],
  ),
  row(
    'a spokeswoman for a body',
    'Ann Lee',
    '[content “It closes,”] [cue said] [source Ann Lee, a spokeswoman for the Harbour Authority].',
    'the Harbour Authority',
  ),
  row(
    'a spokesman with his body before him',
    'Dan Orrel',
    '[source the Harbour Authority’s spokesman Dan Orrel] [cue said] [content it closes].',
    'the Harbour Authority',
  ),
  row(
    'a press secretary with her body’s name before her, in capitals only',
    'Ann Lee',
    '[content “It closes,”] [cue said] [source Mill House Press Secretary Ann Lee].',
    'adopted Mill House',
  ),
  row(
    'a department with its land',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, a spokesman for the Corden Department of Weirs].',
    'adopted Corden Department of Weirs',
  ),
  row(
    'an apostrophe in the body’s name',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, a spokesman for the Weavers’ Union].',
    'adopted Weavers’ Union',
  ),
  row(
    'a spokesman for a person',
    'Dan Orrel',
    '[content “She waits,”] [cue said] [source Dan Orrel, the spokesman for Ann Lee].',
    'Ann Lee',
  ),
];

export const UNCHAINED: readonly ChainCase[] = [
  row('own words', 'Ann Lee', '[content “It holds,”] [cue said] [source Ann Lee].', null),
  row('the first person', 'Ann Lee', '[content “I promised to wait,”] [cue said] [source Ann Lee].', null),
  row(
    'a pronoun in somebody’s own words',
    'Ann Lee',
    '[source Ann Lee] [cue said] [content she promised to wait].',
    null,
  ),
  row('her own name', 'Ann Lee', '[source Ann Lee] [cue said] [content Ann Lee promised to wait].', null),
  row(
    'two who act: words of the readout',
    READOUT,
    `[content Ann Lee and Bo Marsh “discussed the weir,”] ${says}.`,
    null,
  ),
  row('a denial', READOUT, `${says} [content Ann Lee did not say a word about it].`, null),
  row('never', READOUT, `${says} [content Ann Lee never promised to wait].`, null),
  row('the passive', READOUT, `${says} [content Ann Lee was told to wait].`, null),
  row('the future', READOUT, `${says} [content Ann Lee will urge the town to wait].`, null),
  row(
    'the conditional',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content Ann Lee would promise to wait].',
    null,
  ),
  row(
    'a condition',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content if Ann Lee urged the town to wait, he would].',
    null,
  ),
  row(
    'an act, not told by a readout',
    'the report',
    '[source the report] [cue said] [content Ann Lee discussed the weir].',
    null,
  ),
  row('a thing', 'the report', '[source the report] [cue said] [content it warned of a flood].', null),
  row(
    'a participle before a noun',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content the promised weir was late].',
    null,
  ),
  row(
    'a possessive before a noun',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content Ann Lee’s promised weir was late].',
    null,
  ),
  row(
    'somebody within somebody’s phrase',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content the dam near Ann Lee promised trouble].',
    null,
  ),
  row(
    'a subject with a comma',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content Ann Lee, the mayor, who urged calm, was right].',
    null,
  ),
  row(
    'a plain spokesman',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, the spokesman].',
    null,
  ),
  row(
    'a spokesman for nobody who is known',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, a spokesman for a family].',
    null,
  ),
  row(
    'a spokesman from somewhere',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Norian spokesman Dan Orrel].',
    null,
  ),
  row(
    'a spokesman of a rank',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Chief Spokesman Dan Orrel].',
    null,
  ),
  row(
    'anybody who',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content anybody who complains to him is late].',
    null,
  ),
  row(
    'a verb that is no saying here',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content the miners had begun digging].',
    null,
  ),
  row(
    'the speaker’s own',
    'Bo Marsh',
    '[source Bo Marsh] [cue said] [content our results told him to wait].',
    null,
  ),
  row(
    'a former spokesman',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, a former spokesman for the Harbour Authority].',
    null,
  ),
  row(
    'the father of one',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, father of the spokesman’s wife].',
    null,
  ),
  row(
    'a lawyer at a body',
    'Dan Orrel',
    '[content “It closes,”] [cue said] [source Dan Orrel, who works for the Harbour Authority].',
    null,
  ),
  row('no speaker', null, '[content “It closes,”] [cue said] [source he].', null),
];
