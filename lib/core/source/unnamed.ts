import type { Unnamed } from '../model/entity';
import type { Span } from '../model/span';
import { sentenceAt, spanOfWords, wordAt, wordsOf } from '../text/locate';
import { followedBy } from '../text/phrases';
import type { Reading, Sentence } from '../text/reading';

/** How far behind the condition its reason may begin, in words: `on condition of anonymity, like the others, because`. */
const REACH = 8;

/** Marks at which the reason ends. A comma ends it too, unless the phrase was opened behind one. */
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '—', '–', ')', '“', '"', '‘', '?', '!']);

/** From a word to the end of its clause: the next mark, or the first word that is said in quotation marks. */
function clauseFrom(reading: Reading, from: number, limit: number): Span {
  let to = from + 1;
  while (to < limit && !ENDS.has(wordAt(reading, to).lower) && (reading.quotedBy[to] as number) < 0) to++;
  return spanOfWords(reading, from, to);
}

/**
 * The reason a sentence gives for leaving a source unnamed: from the condition with its *because*, or from the words
 * that are a reason by themselves, to the end of the clause. Null where a condition stands without a reason.
 */
function anonymityReason(reading: Reading, sentence: Sentence): Span | null {
  const { conditions, because, reasons } = reading.language.anonymity;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((reading.quotedBy[at] as number) >= 0) continue;
    if (followedBy(reading, at, reasons)) return clauseFrom(reading, at, sentence.to);
    if (!followedBy(reading, at, conditions)) continue;
    for (let near = at + 1; near < sentence.to && near <= at + REACH; near++) {
      if (
        (reading.quotedBy[near] as number) >= 0 ||
        (ENDS.has(wordAt(reading, near).lower) && wordAt(reading, near).lower !== ',')
      )
        break;
      if (!followedBy(reading, near, because)) continue;
      return { start: wordAt(reading, at).start, end: clauseFrom(reading, near, sentence.to).end };
    }
  }
  return null;
}

/** A source of which no name is known, as it is written, and its cue where there is one. */
export interface Nameless {
  readonly source: Span;
  readonly cue: Span | null;
}

/** Where the head of a phrase ends: at its first mark, preposition or relative word. */
function headEnd(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { lower, kind } = wordAt(reading, at);
    if (kind === 'mark' || reading.lexicon.prepositions.has(lower)) return at;
    if (reading.language.channels.relative.includes(lower)) return at;
  }
  return to;
}

/**
 * What a source without a name is called: `passive` (*it is understood*), `several` (*two officials*), `person` (*a
 * person familiar with …*) or `role` (*a senior official*), with the reason that its sentence gives. The caller has seen
 * that nobody is named.
 */
export function unnamedOf(reading: Reading, { source, cue }: Nameless): Unnamed {
  const { from, to } = wordsOf(reading, source);
  const { person, several, passive } = reading.language.anonymity;
  const sentence = sentenceAt(reading, source.start);
  const reason = sentence ? anonymityReason(reading, sentence) : null;
  if (
    wordAt(reading, from)?.lower === 'it' &&
    cue &&
    followedBy(reading, wordsOf(reading, cue).from, passive)
  )
    return { type: 'passive', reason };
  const end = headEnd(reading, from, to);
  for (let at = end - 1; at >= from; at--) {
    const { lower } = wordAt(reading, at);
    if (several.includes(lower) || reading.lexicon.heads.get(lower) === 'group')
      return { type: 'several', reason };
    if (person.includes(lower)) return { type: 'person', reason };
    if (reading.lexicon.heads.get(lower) === 'unnamed') return { type: 'role', reason };
  }
  return { type: 'role', reason };
}
