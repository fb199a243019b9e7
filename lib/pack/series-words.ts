import type { Pack } from './pack';
import { type Phrases, phraseRows, phrasesIn, phrasesOf } from './phrases';
import type { Token } from './tokens';

/** What a phrase of a series says: what is counted, what it has to be besides, where, or how that place is called. */
type Part = 'words' | 'also' | 'names' | 'called';
const PARTS: readonly Part[] = ['words', 'also', 'names', 'called'];

/** Small words beside a percentage of people. */
type Basis = Pack['rows']['bases'][number]['id'];

interface Known {
  readonly series: Readonly<Record<Part, Phrases>>;
  readonly bases: Phrases;
}

const known = new WeakMap<Pack, Known>();

/** The phrases of a pack's series; made when the first figure is looked at. */
function phrasesFor(pack: Pack): Known {
  const made = known.get(pack);
  if (made) return made;
  const of = (part: Part): Phrases =>
    phrasesOf(phraseRows(pack.rows.series.map((row) => ({ id: row.id, words: row[part] }))));
  const phrases: Known = {
    series: { words: of('words'), also: of('also'), names: of('names'), called: of('called') },
    bases: phrasesOf(phraseRows(pack.rows.bases)),
  };
  known.set(pack, phrases);
  return phrases;
}

/** Words of a text that speak of a series: tokens `from`..`to`, end-exclusive. */
export interface Spoken {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** What some words say of each series, by its id. Linear. */
export function seriesIn(pack: Pack, tokens: readonly Token[]): ReadonlyMap<string, readonly Spoken[]> {
  const { series } = phrasesFor(pack);
  const found = new Map<string, Spoken[]>();
  for (const part of PARTS) {
    for (const { from, to, ids } of phrasesIn(tokens, series[part], false)) {
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
    phrasesIn(tokens, phrasesFor(pack).bases, false).map(({ from, to, ids }) => [
      from,
      { to, ids: ids as readonly Basis[] },
    ]),
  );
}
