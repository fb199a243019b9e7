import { PRESENCE } from '../appearance';
import type { Known } from '../people';
import type { Scene } from './scene';

/**
 * `Orlin was more direct. “The weir holds.”`: who says a quotation of which the text does not tell it, by the sentence of
 * narration before. In the same paragraph that is its subject; across paragraphs only whoever spoke last. Null where the
 * sentence names nobody so, or others beside. `sentence`: in which the quotation begins.
 */
export function toldBefore(
  { reading, appearances }: Scene,
  sentence: number,
  last: Known | null,
): Known | null {
  const here = reading.sentences[sentence];
  const isSame = reading.sentences[sentence - 1]?.block === here?.block;
  let only: Known | null = null;
  for (const one of appearances.before(here?.from ?? 0)) {
    if (one.at >= (here?.from ?? 0) || one.presence <= PRESENCE.owner) continue;
    if (one.sentence < sentence - 1) break;
    if (one.speaks || one.known === null || (only !== null && one.known !== only)) return null;
    if (isSame ? one.presence < PRESENCE.subject : one.known !== last) return null;
    only = one.known;
  }
  return only?.kind === 'person' ? only : null;
}
