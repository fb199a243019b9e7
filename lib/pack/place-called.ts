import type { Pack } from './pack';
import { scan } from './scan';
import type { Place } from './schema/places';

/** The country or organisation that a name is, whole; null where it is none, or could be two. */
export function placeCalled(pack: Pack, name: string): Place | null {
  const bare = name.replace(/^the /i, '');
  const { tokens, places } = scan(pack, bare, { start: 0, end: bare.length });
  const hit = places.from.get(0);
  if (!hit || hit.to !== tokens.length || hit.ids.length > 1) return null;
  return pack.places.get(hit.ids[0] as string) ?? null;
}
