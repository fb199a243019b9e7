import type { Word } from '../../text/words';
import type { Draft, Range, Scene } from '../pattern';
import { isTaken } from '../source/handle';
import { clauseSubject } from './clause-subject';
import type { FoundCue } from './cues';
import { pursues } from './infinitive';
import { phraseAfter } from './phrase-after';
import { beforeVerbGroup, subjectBefore } from './subject';

/** Marks and words behind which a clause of its own begins. */
const CLAUSE_MARKS = new Set([';', ':', '—']);

/** Where the clause begins in which the word stands: behind what was found before it, or at the sentence's start. */
function clauseStart(scene: Scene, at: number): number {
  const { sentence, reading } = scene;
  let from = at;
  while (from > sentence.from && from > at - 60) {
    const before = reading.words[from - 1] as Word;
    if (
      !scene.isFree(from - 1) ||
      CLAUSE_MARKS.has(before.lower) ||
      (reading.quotedBy[from - 1] as number) >= 0
    )
      break;
    from--;
  }
  return from;
}

/** The attribution of this sentence that stands last before a word. */
function lastBefore(scene: Scene, at: number): Draft | null {
  let best: Draft | null = null;
  for (const draft of scene.found) if (draft.end <= at && (!best || draft.end > best.end)) best = draft;
  return best;
}

/** The subject of the verb right before an infinitive: `[her agent] was obliged to explain`, `[he] went on to say`. */
function governor({ reading }: Scene, cue: FoundCue, floor: number): Range | null {
  const { words, lexicon } = reading;
  if (words[cue.from - 1]?.lower !== 'to') return null;
  const at = cue.from - (words[cue.from - 2]?.lower === 'on' ? 3 : 2);
  const { lower } = words[at] ?? { lower: '' };
  const isVerb = lower.endsWith('ed') || pursues(lower) || lexicon.pastForms.has(lower);
  return isVerb && at > floor ? subjectBefore(reading, at, floor) : null;
}

/** How far before a participle the *with* stands that gives it a subject, in words. */
const WITH = 14;

/** `…, with [the head of the board] calling it …`: the subject that *with* gives a participle, or null. */
function besideWith({ reading, sentence }: Scene, { from }: FoundCue): Range | null {
  const { words, lexicon } = reading;
  const last = beforeVerbGroup(reading, from, sentence.from);
  // `spoke with Lee and [calling] it …`, `with a nagging [feeling]`
  const end = words[last]?.lower ?? '';
  if (lexicon.coordinators.has(end) || end.endsWith('ing')) return null;
  for (let at = last; at > sentence.from && at > last - WITH; at--) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'mark' || lexicon.subordinators.has(lower)) return null;
    if (lexicon.auxiliaries.has(lower) && lower !== "'s") return null;
    if (lower !== 'with') continue;
    const first = words[at + 1] as Word;
    const isPhrase = first.capital || lexicon.determiners.has(first.lower);
    return at < last && isPhrase ? { from: at + 1, to: last + 1 } : null;
  }
  return null;
}

/** `The weir held, [Lee] said, adding that …`, `…, said [Lee], adding …`: who spoke right before a participle. */
function saidBefore({ reading, cueing, sentence }: Scene, { from }: FoundCue): Range | null {
  const comma = from - 1;
  if (reading.words[comma]?.lower !== ',') return null;
  const cue = cueing.cues.findLast(({ to, participle }) => to <= comma && !participle);
  if (cue?.row.frame !== 'say') return null;
  if (cue.to === comma) return subjectBefore(reading, cue.from, sentence.from);
  const inverted = reading.words[cue.from - 1]?.lower === ',' ? phraseAfter(reading, cue.to, comma) : null;
  return inverted?.to === comma ? inverted : null;
}

/**
 * Who speaks by a cue that introduces what follows: the subject before it, the one behind it (`Said Ann Lee:`), for
 * `adding …` the source of the attribution before it, else the subject that the clause shares. Null: nobody is given.
 */
export function sourceOf(scene: Scene, cue: FoundCue): Range | null {
  const { reading, sentence } = scene;
  const earlier = lastBefore(scene, cue.from);
  if (cue.participle) {
    const beside = besideWith(scene, cue);
    if (beside) return beside;
    if (earlier?.source) return earlier.source;
    return saidBefore(scene, cue) ?? clauseSubject(reading, sentence.from, cue.from);
  }
  const start = earlier ? Math.max(sentence.from, earlier.end) : sentence.from;
  const subject = subjectBefore(reading, cue.from, start) ?? governor(scene, cue, start);
  if (subject) return subject;
  const next = reading.words[cue.to];
  if (cue.row.frame === 'say' && next?.capital && cue.to < sentence.to) {
    const inverted = phraseAfter(reading, cue.to, sentence.to);
    if (inverted) return inverted;
  }
  if (earlier?.source) return earlier.source;
  return clauseSubject(reading, clauseStart(scene, cue.from), cue.from);
}

/** `[with] Lee`, `[also] Lee`, `[asked] on Monday`: whether some words begin as nobody who speaks is called. */
export function beginsAside({ reading }: Scene, source: Range): boolean {
  const { prepositions, adverbs, pronouns, possessives } = reading.lexicon;
  const { lower, capital } = reading.words[source.from] as Word;
  if (pronouns.has(lower) || possessives.has(lower)) return false;
  // `over 40 workers`, but `in 2010`
  const counted = reading.words[source.from + 1]?.kind === 'number' && lower !== 'in';
  if ((prepositions.has(lower) && !counted) || adverbs.has(lower)) return true;
  return !capital && (lower.endsWith('ing') || lower.endsWith('ed'));
}

/**
 * Whether some words can be somebody who says something: a pronoun, a name (`weirwatcher7` too), a noun for people, bodies
 * or documents, or a phrase behind a determiner; nothing that begins with a preposition or a participle.
 */
export function canSpeak(scene: Scene, source: Range): boolean {
  const { lexicon, words } = scene.reading;
  const first = words[source.from] as Word;
  // `her` is a pronoun, `her agent` is not.
  const owned = lexicon.possessives.has(first.lower) && source.to > source.from + 1;
  if (lexicon.pronouns.has(first.lower) && !owned) return source.to === source.from + 1;
  if (owned) return true;
  if (beginsAside(scene, source)) return false;
  if (lexicon.determiners.has(first.lower)) return source.to > source.from + 1 || first.lower !== 'that';
  for (let at = source.from; at < source.to; at++) {
    const { lower, capital } = words[at] as Word;
    if (capital || lexicon.heads.has(lower) || lexicon.titles.has(lower) || isTaken(lower)) return true;
  }
  return false;
}
