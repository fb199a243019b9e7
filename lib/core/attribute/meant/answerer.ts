import type { BlockKind } from '../../model/article';
import { wordFrom } from '../../text/locate';
import type { Draft } from '../pattern';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import type { Scene } from './scene';

/** Blocks that say above a conversation whom it is with. */
const LEADING: ReadonlySet<BlockKind> = new Set(['headline', 'heading', 'paragraph']);

/**
 * Who answers in an interview: the one of whom the lines above it tell first, where nobody else is named in the same
 * sentence, who might be the one that asks. `interview`: its first question or turn. Null where it is not told.
 */
export function answererOf({ reading, cast }: Scene, interview: Draft): Known | null {
  const first = wordFrom(reading, interview.content[0]?.start ?? 0);
  const { sentences, blocks } = reading;
  const isAbove = ({ from }: { from: number }): boolean =>
    from < first && LEADING.has(blocks[sentences[sentenceOf(reading, from)]?.block ?? -1]?.kind ?? 'caption');
  const at = cast.names.findIndex(isAbove);
  const name = cast.names[at];
  const next = cast.names[at + 1];
  if (!name || (next && sentenceOf(reading, next.from) === sentenceOf(reading, name.from))) return null;
  return cast.of.get(name) ?? null;
}
