import type { Attribution } from '../model/attribution';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import { wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';

/** Everybody who speaks, for whom somebody speaks, or who is a hop on the way: entity ids. */
export function speakingIn(attributions: readonly Attribution[]): ReadonlySet<string> {
  const ids = attributions.flatMap(({ speaker, principal, chain }) => [
    speaker,
    principal,
    ...chain.map((hop) => hop.speaker),
  ]);
  return new Set(ids.filter((id) => id !== null));
}

/**
 * Marks the words that name somebody who has a voice: sources as written, and all mentions of those who speak. A country
 * or a body that stands among them has one through its minister, its readout, its spokesman. Linear.
 */
export function voicedWords(
  reading: Reading,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): Uint8Array {
  const speaking = speakingIn(attributions);
  const voiced = new Uint8Array(reading.words.length);
  const mark = (span: Span | null): void => {
    if (span === null) return;
    const { from, to } = wordsOf(reading, span);
    voiced.fill(1, from, to);
  };
  for (const { source, chain } of attributions) {
    mark(source);
    for (const hop of chain) mark(hop.source);
  }
  for (const { id, mentions } of entities) if (speaking.has(id)) for (const { span } of mentions) mark(span);
  return voiced;
}
