import { foldName } from '../core/text/fold';
import type { Named } from './evidence';
import { withoutArticle } from './indexes';
import { type Pack, rootOf } from './pack';
import { phrasesIn, startsIn } from './phrases';
import type { Body } from './schema/bodies';
import { tokensOf } from './tokens';

/** What a body may be, and whether one alone can be meant. */
export interface BodyFound {
  readonly body: Body | null;
  readonly candidates: readonly Body[];
}

/** A name that begins with a country, as that country's bodies are called: `Orvania’s army` → `Orvanian army`. */
function* asOfCountry(pack: Pack, name: string): Generator<string> {
  const tokens = tokensOf(name, { start: 0, end: name.length });
  const [country] = phrasesIn(tokens, startsIn(tokens, pack.peopleWords), 'places', true);
  const last = tokens[(country?.to ?? 0) - 1];
  if (!country || !last || country.from > 0 || country.to === tokens.length) return;
  const rest = name.slice(last.end);
  for (const id of country.ids) {
    const { names = [], demonyms = [] } = pack.places.get(id) ?? {};
    for (const called of [...demonyms, ...names]) yield foldName(`${called} ${rest.replace(POSSESSIVE, '')}`);
  }
}

const POSSESSIVE = /^['’]s\b/;

/** Bodies of which a name is one of their own. */
function ownName(pack: Pack, bare: string): readonly Body[] | undefined {
  const known = pack.bodiesNamed.get(bare) ?? pack.bodiesNamed.get(foldName(bare));
  if (known) return known;
  for (const called of asOfCountry(pack, bare)) {
    const found = pack.bodiesNamed.get(called);
    if (found) return found;
  }
  return undefined;
}

/**
 * The body that a name means. A name or acronym of its own means it; a weak alias (`GPO`, `the Senate`) only if the
 * article names the country or organisation of that one body alone. Else nobody, with those it may be.
 */
export function bodyNamed(pack: Pack, name: string, places: readonly Named[]): BodyFound {
  const bare = withoutArticle(name);
  const own = ownName(pack, bare);
  if (own?.length === 1) return { body: own[0] ?? null, candidates: own };
  const weak = pack.bodiesHinted.get(foldName(bare)) ?? [];
  const roots = new Set(places.map(({ id }) => rootOf(pack, id)));
  const placed = weak.filter(({ place }) => place !== null && roots.has(rootOf(pack, place)));
  return { body: placed.length === 1 ? (placed[0] ?? null) : null, candidates: weak };
}
