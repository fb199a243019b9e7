import type { CueVerb } from '../language/cue-verb';
import type { Span } from '../model/span';
import { wordAt, wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';

/** Longest subject that is read, in words: `NSC Coordinator for Strategic Communications John Kirby` has seven. */
const LONGEST = 8;

/** Words of a subject, as indexes, end-exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** `Lee and Marsh`: two who are named together. */
  readonly several: boolean;
  /** A pronoun of the third person. */
  readonly pronoun: boolean;
}

/** The clause with which a content begins: who does something in it, and the verb, if it is one of saying. */
export interface InnerClause {
  readonly subject: Subject;
  readonly cue: { readonly row: CueVerb; readonly span: Span } | null;
}

/** Words behind a verb that show that somebody says something by it: `recalled that`, `warned of`. */
const COMPLEMENTS: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'to',
  'of',
  'against',
  'how',
  'why',
  ':',
  ',',
  '“',
  '"',
  '‘',
]);
/** Possessives by which a subject is the speaker's own. */
const OWN: ReadonlySet<string> = new Set(['my', 'our', 'your']);

/** Whether a verb is used for saying something, not for doing (`begun shifting`, `reflected growth`). */
function isSaying(reading: Reading, row: CueVerb, verb: number, subject: Subject): boolean {
  if (row.frame === 'tell' || row.frame === 'urge') return true;
  const next = reading.words[verb + (row.particle ? 2 : 1)]?.lower ?? '';
  if (row.frame === 'topic') return next === 'that';
  const last = wordAt(reading, subject.to - 1);
  return (
    row.frame === 'say' && (COMPLEMENTS.has(next) || last.capital || reading.lexicon.pronouns.has(last.lower))
  );
}

/** The row by which a form is a finite verb behind the word `previous`; null where it may as well be a noun or a participle. */
function finite(reading: Reading, at: number, subject: Subject): CueVerb | null {
  const { lexicon } = reading;
  const { lower, capital } = wordAt(reading, at);
  const next = reading.words[at + 1]?.lower;
  const row = lexicon.cues.get(lower)?.find((one) => !one.particle || one.particle === next);
  if (!row || capital || lower.endsWith('ing')) return null;
  const before = wordAt(reading, subject.to - 1);
  if (lexicon.determiners.has(before.lower) || before.lower === "'s") return null;
  const known =
    before.capital ||
    lexicon.pronouns.has(before.lower) ||
    lexicon.titles.has(before.lower) ||
    lexicon.heads.has(before.lower);
  if (lower === row.lemma) return subject.several || (known && before.lower.endsWith('s')) ? row : null;
  return !lower.endsWith('s') || known ? row : null;
}

const isAdverb = (reading: Reading, lower: string): boolean =>
  reading.lexicon.adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

/** Forms of *have*, behind which a participle is an act that was done. */
const isPerfect = (lower: string): boolean => lower === 'has' || lower === 'have' || lower === 'had';

/**
 * The clause with which a content begins, if it is plain: a subject without commas, then a verb in the past or the
 * present. Anything denied, passive, future or conditional gives null, and so does a subject in the first or second
 * person. `acts`: take any verb behind the subject and leave the cue null where it is no verb of saying. Looks at a
 * few words only.
 */
export function innerClause(reading: Reading, content: Span, acts: boolean): InnerClause | null {
  const { lexicon, language } = reading;
  let { from: at, to: limit } = wordsOf(reading, content);
  while (at < limit && (wordAt(reading, at).kind === 'mark' || wordAt(reading, at).lower === 'that')) at++;
  const from = at;
  limit = Math.min(limit, from + LONGEST + 6);
  let several = false;
  let verb = -1;
  let subject: Subject | null = null;
  for (; at < limit; at++) {
    const { lower, kind } = wordAt(reading, at);
    if (at > from && !subject && !language.channels.relative.includes(wordAt(reading, at - 1).lower)) {
      const here = { from, to: at, several, pronoun: false };
      const ends = kind === 'mark' || isAdverb(reading, lower) || isPerfect(lower);
      if (ends) subject = here;
      else if (finite(reading, at, here)) {
        subject = here;
        verb = at;
        break;
      }
    }
    if (subject) {
      if (kind === 'mark' && (reading.quotedBy[at] ?? -1) >= 0) continue;
      if (kind === 'mark' || lexicon.negations.has(lower)) return null;
      if (isAdverb(reading, lower) || isPerfect(lower)) continue;
      verb = at;
      break;
    }
    if (lexicon.negations.has(lower) || lexicon.subordinators.has(lower) || lexicon.auxiliaries.has(lower)) {
      if (lower !== "'s") return null;
    }
    if (lexicon.prepositions.has(lower) && lower !== 'of' && lower !== 'for') return null;
    if (language.channels.relative.includes(lower)) return null;
    if (lower === 'and') several = true;
    if (at - from >= LONGEST) return null;
  }
  if (!subject || verb < 0 || verb >= limit) return null;
  if (OWN.has(wordAt(reading, from).lower)) return null;
  const first = lexicon.pronouns.get(wordAt(reading, from).lower);
  if (first && (first.person !== 3 || first.gender === 'thing')) return null;
  const pronoun = first !== undefined && subject.to === from + 1;
  if (first && !pronoun) return null;
  const whole = { ...subject, pronoun };
  const row = finite(reading, verb, subject);
  const { lower } = wordAt(reading, verb);
  if (row && isSaying(reading, row, verb, subject)) {
    const end = wordAt(reading, verb + (row.particle ? 1 : 0)).end;
    return { subject: whole, cue: { row, span: { start: wordAt(reading, verb).start, end } } };
  }
  const regular = lower.length > 3 && lower.endsWith('ed');
  return acts && (row || regular) ? { subject: whole, cue: null } : null;
}
