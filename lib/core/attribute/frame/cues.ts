import type { CueVerb } from '../../language/cue-verb';
import type { Cue } from '../../model/attribution';
import { hasClass, spanOfWords } from '../../text/locate';
import type { Reading, Sentence } from '../../text/reading';
import { CUE, NOMINAL_CUE } from '../../text/word-classes';
import type { Word } from '../../text/words';
import { isAdverb } from './adverb';
import { isPursued } from './infinitive';
import { MINDS } from './minds';
import { isOfOffice } from './of-office';

/** A verb in a sentence that can attribute. `from`/`to`: its words. */
export interface FoundCue {
  readonly from: number;
  readonly to: number;
  readonly row: CueVerb;
  /** `adding that …`: says its subject by standing behind another clause. */
  readonly participle: boolean;
}

const MODALS = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'do',
  'does',
  'did',
  "'ll",
  "'d",
  "didn't",
]);

/** Behind these a form in *-ed* or *-ing* describes a noun: `the alleged theft`, `no confirmed cases`. */
const ATTRIBUTIVE = new Set([
  'the',
  'a',
  'an',
  'no',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'every',
  'this',
  'these',
  'those',
  'so',
]);

/** Prepositions behind which such a form does the same: `to proposed cuts`. */
const BEFORE_NOUNS = new Set([
  'of',
  'to',
  'in',
  'for',
  'with',
  'about',
  'by',
  'from',
  'against',
  'over',
  'into',
]);

/** Behind a verb of telling where the one who is told should stand, these show that it is a participle. */
const TOLD = new Set(['by', 'on', 'about']);

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);

/** Whether a verb reports what its subject says, thinks or shows, instead of naming a thing or what was spoken about. */
export const isReporting = ({ frame }: CueVerb): boolean => frame !== 'name' && frame !== 'topic';

/** Whether a form is the past participle of a verb whose past is another (`knew`, `known`): rows name it fourth of five. */
const isPerfect = (row: CueVerb, form: string): boolean => row.forms.length === 5 && row.forms[3] === form;

/** `a man briefed on the call`, `told by the mill`: the verb at a word says that somebody is told, and nobody tells. */
export const isTold = ({ words }: Reading, at: number, { frame }: CueVerb): boolean =>
  frame === 'tell' && TOLD.has(words[at + 1]?.lower ?? '') && !(words[at] as Word).lower.endsWith('ing');

/** The nearest word before `at` that is no adverb. */
function beforeAdverbs(reading: Reading, at: number, floor: number): number {
  let before = at - 1;
  while (before >= floor && isAdverb(reading, before)) before--;
  return before;
}

/** Whether a form is the one without ending; verbs whose past is the same (`the statement read`) are named by fewer forms. */
const isBase = (row: CueVerb | undefined, form: string): boolean =>
  row !== undefined && row.forms.length > 3 && row.forms[0] === form;

/** `the report`, `a formal claim`, `in response`: the form is a noun here. */
function isNoun(reading: Reading, at: number, floor: number): boolean {
  const { words, lexicon } = reading;
  const { lower, capital } = words[at] as Word;
  const before = words[at - 1];
  if (capital && at > floor) return true;
  if (at - 1 < floor || !before) return false;
  // `so-called`
  if (before.lower === '-' && before.end === (words[at] as Word).start) return true;
  if (lower.endsWith('ed') || lower.endsWith('ing'))
    return ATTRIBUTIVE.has(before.lower) || (lower.endsWith('ed') && BEFORE_NOUNS.has(before.lower));
  // `distress call`, `raising questions`, `state's`
  if (!before.capital && /(?:ing|ed|ss)$/.test(before.lower) && !lexicon.heads.has(before.lower)) return true;
  if (words[at + 1]?.lower === "'s") return true;
  // `went on to [insist]`
  if (before.lower === 'to' && isBase(lexicon.cues.get(lower)?.[0], lower)) return false;
  return (
    lexicon.determiners.has(before.lower) || lexicon.prepositions.has(before.lower) || before.lower === "'s"
  );
}

/** The row of `word` that fits what follows: a row with a particle only where the particle stands. */
function rowAt(reading: Reading, at: number): CueVerb | null {
  const rows = reading.lexicon.cues.get((reading.words[at] as Word).lower);
  if (!rows) return null;
  const next = reading.words[at + 1]?.lower;
  return rows.find((row) => !row.particle || row.particle === next) ?? null;
}

/** `be looked into and verified`: behind *and*, the passive before it goes on. `and`: the word before the form. */
function isPassiveToo({ words, lexicon }: Reading, and: number, floor: number): boolean {
  if (and - 2 < floor || (words[and] as Word).lower !== 'and') return false;
  for (let at = and - 1; at > floor && at >= and - 3; at--)
    if ((words[at] as Word).lower.endsWith('ed'))
      return lexicon.be.has((words[at - 1] as Word).lower) || (words[at - 1] as Word).lower.endsWith('ly');
  return false;
}

/** Whether a plural stands among the few words before `at`, with nothing but its attributes between: `sources near him say`. */
function isPluralBefore({ words, lexicon }: Reading, at: number, floor: number): boolean {
  for (let near = at; near >= floor && near > at - 8; near--) {
    const { lower, kind } = words[near] as Word;
    if (kind === 'mark') return false;
    if (lower.endsWith('s') && lexicon.heads.has(lower)) return true;
  }
  return false;
}

/** How far before `as saying` the passive stands: `was quoted by the Corden Echo as saying`. */
const QUOTED_REACH = 10;

/** Where `was quoted as saying` begins whose last word stands at `at`, or null. */
function quotedAs({ words, quotedBy, lexicon }: Reading, at: number, floor: number): number | null {
  if (at - 1 < floor || (words[at - 1] as Word).lower !== 'as') return null;
  for (
    let near = at - 2;
    near > floor && near >= at - QUOTED_REACH && (quotedBy[near] as number) < 0;
    near--
  ) {
    const { lower } = words[near] as Word;
    if (lower === 'quoted' || lower === 'cited')
      return lexicon.be.has((words[near - 1] as Word).lower) ? near - 1 : null;
  }
  return null;
}

/** Whether a negation stands shortly before a word in its own clause: not in `had not, the mayor [added]`. */
function isNegated({ words, quotedBy, lexicon }: Reading, at: number, floor: number): boolean {
  for (let near = at - 1; near >= floor && near >= at - 4 && (quotedBy[near] as number) < 0; near--) {
    const { lower } = words[near] as Word;
    if (lower === ',') return false;
    if (lexicon.negations.has(lower)) return true;
  }
  return false;
}

/** The cue whose verb stands at a word, or null; `last`: the one before it in the sentence. */
function cueAt(reading: Reading, at: number, floor: number, last: FoundCue | undefined): FoundCue | null {
  const row = rowAt(reading, at);
  if (!row || isNoun(reading, at, floor) || isOfOffice(reading, at)) return null;
  const { words, lexicon } = reading;
  const { lower } = words[at] as Word;
  const before = beforeAdverbs(reading, at, floor);
  const previous = before >= floor ? (words[before] as Word).lower : '';
  if (isNegated(reading, at, floor)) return null;
  const quoted = lower === 'saying' ? quotedAs(reading, at, floor) : null;
  if (quoted !== null) return { from: quoted, to: at + 1, row, participle: false };
  const participle = lower.endsWith('ing') && lower !== row.lemma;
  if (participle && lexicon.be.has(previous))
    return { from: at, to: at + (row.particle ? 2 : 1), row, participle: false };
  // `known as`, `written by`: a participle of its own form attributes only with *have*.
  if (isPerfect(row, lower) && !HAVE.has(previous)) return null;
  // `when she first called, he …`: an object must follow.
  const next = words[at + 1]?.lower;
  if ((row.frame === 'name' || row.frame === 'topic') && (next === ',' || next === '.')) {
    if ((reading.quotedBy[at - 1] ?? -1) < 0) return null;
  }
  if (isTold(reading, at, row)) return null;
  // Passive: who speaks is not the subject.
  if (lexicon.be.has(previous) || isPassiveToo(reading, before, floor)) return null;
  // `compared with`, `described by`
  if (row.frame === 'name' && !row.particle && row.lemma !== 'refer' && lexicon.prepositions.has(next ?? ''))
    return null;
  // A base form needs a modal, a plural, *I* or another before it; after a name or a singular it is another word.
  if (isBase(row, lower)) {
    const plural =
      (previous === 'and' && isBase(last?.row, (words[last?.from ?? at] as Word).lower)) ||
      previous.endsWith('s') ||
      MODALS.has(previous) ||
      lexicon.pronouns.has(previous) ||
      (words[before] as Word | undefined)?.capital ||
      isPluralBefore(reading, before, floor);
    if (!plural) return null;
    if (previous === 'to' && !isPursued(reading, before, at, row)) return null;
  }
  return { from: at, to: at + (row.particle ? 2 : 1), row, participle };
}

/** Words of a sentence, outside quotation marks and in order, by which somebody may be given words. */
export interface Cueing {
  readonly cues: readonly FoundCue[];
  /** Participles of verbs that may tell in the passive (`is [said] to`), as word indexes. */
  readonly passives: readonly number[];
  /** Nouns that attribute, as word indexes. */
  readonly nouns: readonly number[];
  /** Adjectives that tell what somebody holds to be so, as word indexes. */
  readonly minds: readonly number[];
}

/** By reading, then by where a sentence begins. */
const known = new WeakMap<Reading, Map<number, Cueing>>();

/** What of a sentence can attribute. Looked for once, however many ask. */
export function cueingIn(reading: Reading, sentence: Sentence): Cueing {
  let sentences = known.get(reading);
  if (!sentences) {
    sentences = new Map();
    known.set(reading, sentences);
  }
  let cueing = sentences.get(sentence.start);
  if (!cueing) {
    cueing = cueingOf(reading, sentence);
    sentences.set(sentence.start, cueing);
  }
  return cueing;
}

function cueingOf(reading: Reading, sentence: Sentence): Cueing {
  const { lexicon, words, quotedBy } = reading;
  const cues: FoundCue[] = [];
  const passives: number[] = [];
  const nouns: number[] = [];
  const minds: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((quotedBy[at] as number) >= 0) continue;
    const { lower } = words[at] as Word;
    if (hasClass(reading, at, NOMINAL_CUE)) nouns.push(at);
    const rows = hasClass(reading, at, CUE) ? lexicon.cues.get(lower) : undefined;
    if (!rows && MINDS.has(lower)) minds.push(at);
    if (!rows) continue;
    const cue = cueAt(reading, at, sentence.from, cues.at(-1));
    if (cue) cues.push(cue);
    else if (rows.some((row) => row.passive)) passives.push(at);
  }
  return { cues, passives, nouns, minds };
}

/** Cues of a sentence that stand outside quotation marks, in order. */
export const cuesIn = (reading: Reading, sentence: Sentence): readonly FoundCue[] =>
  cueingIn(reading, sentence).cues;

/** The cue as the dossier gives it. */
export const cueOf = (reading: Reading, cue: FoundCue): Cue => ({
  span: spanOfWords(reading, cue.from, cue.to),
  lemma: cue.row.lemma,
  stance: cue.row.stance,
});
