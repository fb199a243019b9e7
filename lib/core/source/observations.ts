import type { Language } from '../language/language';
import type { ObservationCue } from '../language/observation-cue';
import type { Attribution } from '../model/attribution';
import type { Observation } from '../model/dossier';
import { isShown } from '../model/shown';
import { spanOfWords, wordAt, wordsOf } from '../text/locate';
import { standAt } from '../text/phrases';
import type { Reading, Sentence } from '../text/reading';
import { saidWords } from './clause';

/** How far behind its opening words a noun for what is said may stand: `in contrast to the minister’s earlier [statements]`. */
const REACH = 7;

interface Opening {
  readonly row: ObservationCue;
  readonly words: readonly string[];
}

const known = new WeakMap<Language, ReadonlyMap<string, readonly Opening[]>>();

/** All openings by their first word, longer ones first. Built once per language. */
function openingsOf(language: Language): ReadonlyMap<string, readonly Opening[]> {
  const made = known.get(language);
  if (made) return made;
  const index = new Map<string, Opening[]>();
  for (const row of language.observations.cues) {
    for (const form of row.forms) {
      const words = form.split(' ');
      const first = words[0] as string;
      index.set(first, [...(index.get(first) ?? []), { row, words }]);
    }
  }
  for (const openings of index.values()) openings.sort((a, b) => b.words.length - a.words.length);
  known.set(language, index);
  return index;
}

/** The longest of several openings that stands at a word. A function of its own: most words begin none. */
const openingAt = (reading: Reading, possible: readonly Opening[], at: number, limit: number) =>
  possible.find(({ words }) => at + words.length <= limit && standAt(reading, at, words));

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', '(', ')', '?', '!', '…']);

/** The end of the observation: the next mark, or the first word that somebody else is given. */
function endFrom(reading: Reading, from: number, limit: number, taken: Uint8Array): number {
  let at = from;
  while (at < limit && taken[at] === 0 && !ENDS.has(wordAt(reading, at).lower)) at++;
  return at;
}

/** Whether what an opening asks for stands there. `behind`: the word behind it; `end`: where its clause ends. */
function isMet(
  reading: Reading,
  row: ObservationCue,
  behind: number,
  end: number,
  attributed: boolean,
): boolean {
  const { words, questions } = reading.language.observations;
  if (row.needs === null) return true;
  if (row.needs === 'attribution') return attributed;
  if (row.needs === 'question') return behind < end && questions.includes(wordAt(reading, behind).lower);
  for (let at = behind; at < end && at < behind + REACH; at++) {
    const { lower } = wordAt(reading, at);
    if (row.needs === 'words' && words.includes(lower)) return true;
    if (row.needs === 'saying' && lower.length > 4 && lower.endsWith('ing'))
      return attributed || reading.lexicon.cues.has(lower);
  }
  return false;
}

/** Marks cues and sources besides what is said: an observation holds none of them. */
function takenWords(reading: Reading, attributions: readonly Attribution[]): Uint8Array {
  const taken = saidWords(reading, attributions);
  for (const { cue, source } of attributions) {
    for (const span of [cue?.span, source]) {
      if (!span) continue;
      const { from, to } = wordsOf(reading, span);
      taken.fill(1, from, to);
    }
  }
  return taken;
}

/** The sentences in which somebody is given words, by the index of their first word. */
function attributedSentences(reading: Reading, taken: Uint8Array): (sentence: Sentence) => boolean {
  const before = new Int32Array(taken.length + 1);
  for (let at = 0; at < taken.length; at++)
    before[at + 1] =
      (before[at] as number) + ((reading.quotedBy[at] as number) < 0 ? (taken[at] as number) : 0);
  return ({ from, to }) => (before[to] as number) > (before[from] as number);
}

/** So sure must the tagger be of what no rule sees, to hold words that a rule knows as the outlet's own. */
const LEAST_HELD = 0.9;

/** Whether an attribution keeps its words from an observation: what rules found and is shown, or what is all but certain. */
export const holds = (one: Pick<Attribution, 'by' | 'confidence'>): boolean =>
  isShown(one) && (one.by !== 'tagger' || one.confidence >= LEAST_HELD);

/**
 * Where the outlet in its own voice compares or weighs what somebody said, without a source: `…, stopping short of
 * calling for …`. Never inside quotation marks or the content of an attribution that `holds` its words, never around the
 * cue or the source of one. Linear.
 */
export function observationsOf(
  reading: Reading,
  attributions: readonly Attribution[],
): Omit<Observation, 'id'>[] {
  const openings = openingsOf(reading.language);
  const { weighing } = reading.language.observations;
  const taken = takenWords(reading, attributions.filter(holds));
  const isAttributed = attributedSentences(reading, taken);
  const found: Omit<Observation, 'id'>[] = [];
  for (const sentence of reading.sentences) {
    const attributed = isAttributed(sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      if (taken[at] === 1) continue;
      const possible = openings.get(wordAt(reading, at).lower);
      const opening = possible && openingAt(reading, possible, at, sentence.to);
      if (!opening) continue;
      const behind = at + opening.words.length;
      const end = endFrom(reading, at, sentence.to, taken);
      if (end < behind || !isMet(reading, opening.row, behind, end, attributed)) continue;
      let from = at;
      while (
        from > sentence.from &&
        taken[from - 1] === 0 &&
        weighing.includes(wordAt(reading, from - 1).lower)
      )
        from--;
      found.push({
        span: spanOfWords(reading, from, end),
        by: `observation:${opening.row.id}`,
      });
      at = end - 1;
    }
  }
  return found;
}
