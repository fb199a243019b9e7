import type { Pack } from './pack';
import { type PhraseKind, phrasesIn, startsIn } from './phrases';
import type { Token } from './tokens';

/** What a phrase of a series says. */
const PARTS = ['words', 'also', 'names', 'called'] as const satisfies readonly PhraseKind[];
type Part = (typeof PARTS)[number];

/** Small words beside a percentage of people. */
type Basis = Pack['rows']['bases'][number]['id'];

/** Words of a text that speak of a series: tokens `from`..`to`, end-exclusive. */
export interface Spoken {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** What some words say of each series, by its id. Linear. */
export function seriesIn(pack: Pack, tokens: readonly Token[]): ReadonlyMap<string, readonly Spoken[]> {
  const starts = startsIn(tokens, pack.figureWords);
  const found = new Map<string, Spoken[]>();
  for (const part of PARTS) {
    for (const { from, to, ids } of phrasesIn(tokens, starts, part, false)) {
      for (const id of ids) {
        const spoken = found.get(id);
        if (spoken) spoken.push({ part, from, to });
        else found.set(id, [{ part, from, to }]);
      }
    }
  }
  return found;
}

/** Small words beside a percentage, by the token at which they begin. Linear. */
export function basesIn(
  pack: Pack,
  tokens: readonly Token[],
): ReadonlyMap<number, { readonly to: number; readonly ids: readonly Basis[] }> {
  return new Map(
    phrasesIn(tokens, startsIn(tokens, pack.figureWords), 'bases', false).map(({ from, to, ids }) => [
      from,
      { to, ids: ids as readonly Basis[] },
    ]),
  );
}
