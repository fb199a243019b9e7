import { withoutArticle } from './indexes';
import type { Pack } from './pack';
import { phrasesIn, startsIn } from './phrases';
import type { Place } from './schema/places';
import { tokensOf } from './tokens';

/** The country or organisation that a name is, whole; null where it is none, or could be two. */
export function placeCalled(pack: Pack, name: string): Place | null {
  const bare = withoutArticle(name);
  const tokens = tokensOf(bare, { start: 0, end: bare.length });
  const [hit] = phrasesIn(tokens, startsIn(tokens, pack.peopleWords), 'places', true);
  if (!hit || hit.from > 0 || hit.to !== tokens.length || hit.ids.length > 1) return null;
  return pack.places.get(hit.ids[0] as string) ?? null;
}
