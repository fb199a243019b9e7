import type { Attribution } from '../model/attribution';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import { wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Counted } from './voices';

/** Who has words in quotation marks, and how many words whom else the article gives in its own. */
export interface Heard {
  /** Entity ids. */
  readonly quoted: ReadonlySet<string>;
  readonly retold: ReadonlyMap<string, number>;
  /** Per word: 0 where it names nobody who is heard, -1 for somebody quoted, else the number of words retold. */
  readonly words: Int32Array;
}

/** Everybody who speaks in an attribution, for whom somebody speaks, or who is a hop on the way: entity ids. */
const speakingIn = ({ speaker, principal, chain }: Attribution): string[] =>
  [speaker, principal, ...chain.map((hop) => hop.speaker)].filter((id) => id !== null);

/**
 * Who is heard: sources as written, and all mentions of those who are quoted. A country or a body that stands among these
 * words is heard through its minister, its readout, its spokesman.
 */
export function heardIn(reading: Reading, counted: readonly Counted[], entities: readonly Entity[]): Heard {
  const quoted = new Set<string>();
  const retold = new Map<string, number>();
  const heard = new Int32Array(reading.words.length);
  const mark = (span: Span | null, by: (before: number) => number): void => {
    if (span === null) return;
    const { from, to } = wordsOf(reading, span);
    for (let at = from; at < to; at++) heard[at] = by(heard[at] as number);
  };
  for (const { attribution, words, quotedWords } of counted) {
    const spans = [attribution.source, ...attribution.chain.slice(1).map((hop) => hop.source)];
    for (const span of spans) mark(span, (before) => (quotedWords > 0 || before < 0 ? -1 : before + words));
    for (const id of speakingIn(attribution)) {
      if (quotedWords > 0) quoted.add(id);
      else retold.set(id, (retold.get(id) ?? 0) + words);
    }
  }
  for (const { id, mentions } of entities)
    if (quoted.has(id)) for (const { span } of mentions) mark(span, () => -1);
  return { quoted, retold, words: heard };
}
