import type { CueVerb } from '../language/cue-verb';
import type { Lexicon } from '../text/lexicon';
import { remembered } from '../text/remembered';
import { hashOfText } from './hash';

/** What is known of a word form, as integers, computed once per form. */
export interface WordForm {
  /** Hash of the form itself; all numbers of one length are one form. */
  readonly id: number;
  /** Its class where it stands in small letters, and where it begins with a capital. */
  readonly plain: number;
  readonly capital: number;
  readonly ending: number;
  readonly cue: boolean;
  /** Whether the form attributes even after an article or preposition only as a noun does (`the report`, `its claim`). */
  readonly ambiguous: boolean;
  /** Whether it attributes as a noun. */
  readonly noun: boolean;
}

const named = (name: string): number => hashOfText(`<${name}>`);
const NUMBER = named('number');
const GIVEN = named('given name');
const PLACE = named('place');
const TITLE = named('title');
const HONORIFIC = named('honorific');
const CAPITAL = named('capital');
const TIME = named('time');
const NOUN_CUE = named('noun cue');
const ADVERB = named('adverb');

/** `according to` attributes without being a verb. */
const ACCORDING = 'according';

/** Open words are told apart by their endings: what a word does in a sentence shows there first. */
const ENDINGS = [
  'ing',
  'ed',
  'ly',
  'tion',
  'ment',
  'ness',
  'ity',
  'er',
  'ers',
  'ist',
  'al',
  'ous',
  'ive',
  's',
];

function classByEnding(lower: string): number {
  if (lower.length > 3) for (const ending of ENDINGS) if (lower.endsWith(ending)) return named(`-${ending}`);
  return named(lower.length > 3 ? 'long' : 'short');
}

function classOfCue(row: CueVerb, lower: string): number {
  const form = lower.endsWith('ing')
    ? 'ing'
    : row.forms.indexOf(lower) < 2
      ? row.forms.indexOf(lower)
      : 'past';
  return named(`cue ${row.frame} ${form}`);
}

function plainClass(lower: string, lexicon: Lexicon): number {
  const cue = lexicon.cues.get(lower)?.at(-1);
  if (cue) return classOfCue(cue, lower);
  const closed =
    lexicon.determiners.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.negations.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lower === ACCORDING;
  // Closed words are classes by themselves.
  if (closed) return hashOfText(lower);
  if (lexicon.times.has(lower)) return TIME;
  if (lexicon.nominalCues.has(lower)) return NOUN_CUE;
  const head = lexicon.heads.get(lower);
  if (head) return named(`head ${head}`);
  if (lexicon.titles.has(lower)) return TITLE;
  if (lexicon.adverbs.has(lower)) return ADVERB;
  return classByEnding(lower);
}

function capitalClass(lower: string, lexicon: Lexicon): number {
  if (lexicon.honorifics.has(lower)) return HONORIFIC;
  if (lexicon.titles.has(lower)) return TITLE;
  if (lexicon.givenNames.has(lower)) return GIVEN;
  if (lexicon.places.has(lower)) return PLACE;
  if (lexicon.times.has(lower)) return TIME;
  const head = lexicon.heads.get(lower);
  return head ? named(`capital head ${head}`) : CAPITAL;
}

function made(lower: string, lexicon: Lexicon): WordForm {
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const id = hashOfText(`<number ${Math.min(lower.length, 5)}>`);
    return { id, plain: NUMBER, capital: NUMBER, ending: NUMBER, cue: false, ambiguous: false, noun: false };
  }
  const rows = lexicon.cues.get(lower);
  return {
    id: hashOfText(lower),
    plain: plainClass(lower, lexicon),
    capital: capitalClass(lower, lexicon),
    ending: hashOfText(lower.slice(-3)),
    cue: rows !== undefined || lower === ACCORDING,
    ambiguous: rows !== undefined && !lower.endsWith('ed') && !lower.endsWith('ing'),
    noun: lexicon.nominalCues.has(lower),
  };
}

const known = new WeakMap<Lexicon, (lower: string) => WordForm>();

/** Tells what is known of a form (lower case) of a language; found out once per form. */
export function formsOf(lexicon: Lexicon): (lower: string) => WordForm {
  const met = known.get(lexicon);
  if (met) return met;
  const of = remembered((lower) => made(lower, lexicon));
  known.set(lexicon, of);
  return of;
}
