import type { Word } from '../../text/words';
import type { Draft, Range, Scene } from '../pattern';
import type { FoundCue } from './cues';
import { pursues } from './infinitive';
import { phraseAfter } from './phrase-after';
import { clauseSubject, subjectBefore } from './subject';

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

/**
 * Who speaks by a cue that introduces what follows: the subject before it, the one behind it (`Said Ann Lee:`), for
 * `adding …` the source of the attribution before it, else the subject that the clause shares. Null: nobody is given.
 */
export function sourceOf(scene: Scene, cue: FoundCue): Range | null {
  const { reading, sentence } = scene;
  const earlier = lastBefore(scene, cue.from);
  if (cue.participle) {
    if (earlier?.source) return earlier.source;
    return clauseSubject(reading, sentence.from, cue.from);
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

/**
 * Whether some words can be somebody who says something: a pronoun, a name, a noun for people, bodies or documents, or a
 * phrase behind a determiner; nothing that begins with a preposition or a participle.
 */
export function canSpeak(scene: Scene, source: Range): boolean {
  const { lexicon, words } = scene.reading;
  const first = words[source.from] as Word;
  // `her` is a pronoun, `her agent` is not.
  const owned = lexicon.possessives.has(first.lower) && source.to > source.from + 1;
  if (lexicon.pronouns.has(first.lower) && !owned) return source.to === source.from + 1;
  if (owned) return true;
  if (lexicon.prepositions.has(first.lower) || lexicon.adverbs.has(first.lower)) return false;
  if (!first.capital && (first.lower.endsWith('ing') || first.lower.endsWith('ed'))) return false;
  if (lexicon.determiners.has(first.lower)) return source.to > source.from + 1 || first.lower !== 'that';
  for (let at = source.from; at < source.to; at++) {
    const { lower, capital } = words[at] as Word;
    if (capital || lexicon.heads.has(lower) || lexicon.titles.has(lower)) return true;
  }
  return false;
}
