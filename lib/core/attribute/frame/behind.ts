import type { Word } from '../../text/words';
import type { Quoted, Range, Scene } from '../pattern';
import type { FoundCue } from './cues';
import { quotedAfter, quotedAt } from './draft';
import { hasFiniteVerb } from './finite';
import { phraseAfter } from './phrase-after';
import { beforeVerbGroup, subjectBefore } from './subject';
import { isQuoted, wordAt } from './word-at';

/** A source and its cue that stand behind what is said. */
export interface Behind {
  readonly source: Range;
  /** Word behind the last of the content. */
  readonly end: number;
  /** Word behind source and cue. */
  readonly after: number;
  /** The quotation that ends right before them, or null. */
  readonly adjacent: Quoted | null;
}

/** The quotation that ends right before word `at`, a comma between them or not. */
function quotedBefore(scene: Scene, at: number): Quoted | null {
  if (at <= scene.sentence.from) return null;
  if (isQuoted(scene, at - 1)) return quotedAt(scene, at - 1);
  return ',—–-'.includes(wordAt(scene, at - 1).lower) && isQuoted(scene, at - 2)
    ? quotedAt(scene, at - 2)
    : null;
}

/** Whether a phrase behind a cue can be who speaks: a name, or a noun with a determiner or an owner. */
function isNamed({ reading }: Scene, { from }: Range): boolean {
  const { lower, capital } = reading.words[from] as Word;
  const { determiners, possessives } = reading.lexicon;
  return capital || (lower !== 'that' && (determiners.has(lower) || possessives.has(lower)));
}

/** Whether a quotation behind a cue is what it introduces: not where a comma parts it from the source (`, said Lee, “…”`). */
function quotes(scene: Scene, cue: number, source: number): boolean {
  const next = quotedAfter(scene, cue);
  return next !== null && !(next.from === source + 1 && wordAt(scene, source).lower === ',');
}

/** Longest way back from an apposition to the name it stands with, in words. */
const APPOSITION = 12;

/** Where the name begins, right behind a quotation, whose apposition no comma ends: `“…,” [Ann Lee, a miller] told the Echo`. */
function nameBefore(scene: Scene, apposition: number): number | null {
  const { sentence, reading } = scene;
  const { nameParticles } = reading.lexicon;
  let at = apposition - 1;
  if (at <= sentence.from || wordAt(scene, at).lower !== ',') return null;
  while (at > sentence.from && at > apposition - APPOSITION && !isQuoted(scene, at - 1)) {
    at--;
    if (scene.cueAt(at)) return null;
  }
  let end = at;
  while (wordAt(scene, end).capital || (end > at && nameParticles.has(wordAt(scene, end).lower))) end++;
  return end > at + 1 && wordAt(scene, end).lower === ',' ? at : null;
}

/** Source and cue behind a content: `“…,” said Ann Lee`, `…, Ann Lee said`. Null where they do not stand so. */
export function standsBehind(scene: Scene, cue: FoundCue): Behind | null {
  const { reading, sentence } = scene;
  const verb = beforeVerbGroup(reading, cue.from, sentence.from) + 1;
  const inverted = quotedBefore(scene, verb);
  // `“…” had begun to`: with an auxiliary the quotation is the verb's subject, not what was said.
  const auxiliary = reading.words
    .slice(verb, cue.from)
    .some((word) => reading.lexicon.auxiliaries.has(word.lower));
  if (inverted && auxiliary) return null;
  if (inverted) {
    const source = phraseAfter(reading, cue.to, sentence.to);
    // `Lee, host of “Late Desk,” asked for water`
    if (!source || reading.lexicon.prepositions.has(wordAt(scene, source.from).lower)) return null;
    return { source, end: inverted.to, after: source.to, adjacent: inverted };
  }
  if (verb > sentence.from && wordAt(scene, verb - 1).lower === ',' && cue.row.frame === 'say') {
    const source = phraseAfter(reading, cue.to, sentence.to);
    // `…, says [the trust mended the gate]`: a clause is no name.
    const isClause = source !== null && hasFiniteVerb(reading, source.from, source.to, true);
    if (source && isNamed(scene, source) && !isClause && !quotes(scene, cue.to, source.to))
      return { source, end: verb - 1, after: source.to, adjacent: null };
  }
  const source = subjectBefore(reading, cue.from, sentence.from);
  if (!source) return null;
  // `…, as the mayor put it`
  const as = source.from - 1 > sentence.from && wordAt(scene, source.from - 1).lower === 'as';
  const first = as ? source.from - 1 : source.from;
  const adjacent = quotedBefore(scene, first);
  if (adjacent) return { source, end: adjacent.to, after: cue.to, adjacent };
  const name = nameBefore(scene, first);
  const named = name === null ? null : quotedBefore(scene, name);
  if (name !== null && named)
    return { source: { from: name, to: source.to }, end: named.to, after: cue.to, adjacent: named };
  const before = first - 1;
  if (before <= sentence.from || wordAt(scene, before).lower !== ',') return null;
  return { source, end: before, after: cue.to, adjacent: null };
}
