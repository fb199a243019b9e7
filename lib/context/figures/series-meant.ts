import type { Figure } from '../../core/model/figure';
import type { Span } from '../../core/model/span';
import type { Pack } from '../../pack/pack';
import { spanOf } from '../../pack/scan';
import type { Series } from '../../pack/schema/figures';
import { type Spoken, seriesIn } from '../../pack/series-words';
import { type Passage, placesIn, tokensIn } from './passage';

/** A series of which the sentence around a figure speaks: the words for what is counted, and for where, if they stand there. */
export interface Meant {
  readonly row: Series;
  readonly words: Span;
  readonly place: Span | null;
}

/** Unit of a figure → unit of a series. */
const UNITS: ReadonlyMap<string, Series['unit']> = new Map([
  ['count', 'people'],
  ['percent', 'percent'],
]);

/** Words of the sentence that name a series' place: its own, the place's, or `the enclave` beside one of them. */
function placeIn(row: Series, passage: Passage, spoken: readonly Spoken[]): Span | null {
  const own = spoken.find(({ part }) => part === 'names');
  if (own) return spanOf(passage.scan, own.from + passage.from, own.to + passage.from);
  if (row.names.length > 0 || row.place === null) return null;
  const hit = placesIn(passage).find(({ ids }) => ids.length === 1 && ids[0] === row.place);
  return hit ? spanOf(passage.scan, hit.from, hit.to) : null;
}

/** The series of which the words around a figure speak, of its unit. */
export function seriesMeant(pack: Pack, passage: Passage, { quantity }: Pick<Figure, 'quantity'>): Meant[] {
  const unit = UNITS.get(quantity.unit);
  if (!unit) return [];
  const spoken = seriesIn(pack, tokensIn(passage));
  return pack.rows.series.flatMap((row): Meant[] => {
    const found = spoken.get(row.id) ?? [];
    const words = found.find(({ part }) => part === 'words');
    if (row.unit !== unit || !words) return [];
    if (row.also.length > 0 && !found.some(({ part }) => part === 'also')) return [];
    return [
      {
        row,
        words: spanOf(passage.scan, words.from + passage.from, words.to + passage.from),
        place: placeIn(row, passage, found),
      },
    ];
  });
}
