import type { Figure } from '../../core/model/figure';
import type { Denominator } from '../../core/model/figure-context';
import type { Pack } from '../../pack/pack';
import { spanOf } from '../../pack/scan';
import { firstDay } from '../../pack/schema/date';
import { basesIn, type Spoken, seriesIn } from '../../pack/series-words';
import { daysBetween } from '../when';
import { type Passage, tokensIn } from './passage';

/** Days beyond which a population is another one: places grow by some per cent a year, wars change more. */
const RECENT = 3 * 366;

/** Where each figure of the article ends, by where it starts. */
export type FigureEnds = ReadonlyMap<number, number>;

/** A place that words name, by what the pack counts its people by. */
interface Named {
  readonly to: number;
  readonly series: string | null;
  readonly place: string;
}

/** What stands at a place in a sentence: names of areas and places, and small words. */
interface Marks {
  readonly nameAt: (at: number) => Named | null;
  readonly isBasis: (at: number, id: string) => number | null;
}

function marksOf(pack: Pack, passage: Passage): Marks {
  const { scan, from } = passage;
  const tokens = tokensIn(passage);
  const bases = basesIn(pack, tokens);
  const spoken = [...seriesIn(pack, tokens)].filter(([id]) => pack.series.get(id)?.group === 'population');
  const says = (part: Spoken['part'], at: number, found: readonly Spoken[]): Spoken | undefined =>
    found.find((one) => one.part === part && one.from === at - from);
  const isBasis = (at: number, id: string): number | null => {
    const hit = bases.get(at - from);
    return hit?.ids.some((each) => each === id) ? hit.to + from : null;
  };
  const nameAt = (at: number): Named | null => {
    for (const [id, found] of spoken) {
      const named = says('names', at, found);
      const called = found.some(({ part }) => part === 'names') ? says('called', at, found) : undefined;
      const hit = named ?? called;
      const row = pack.series.get(id);
      if (hit && row?.place) return { to: hit.to + from, series: id, place: row.place };
    }
    const hit = scan.places.from.get(at);
    const [place, ...more] = hit?.ids ?? [];
    if (!hit || place === undefined || more.length > 0 || isBasis(at, 'part-name') !== null) return null;
    return { to: hit.to, series: null, place };
  };
  return { nameAt, isBasis };
}

/** `of [all] [the] Orvania's residents`, `of the people in Orvania`: the words that name who all are, and the place. */
function counted(
  passage: Passage,
  { nameAt, isBasis }: Marks,
  ends: FigureEnds,
): { readonly from: number; readonly to: number; readonly named: Named } | null {
  const { tokens } = passage.scan;
  const fold = (at: number): string => (at < passage.to ? (tokens[at]?.fold ?? '') : '');
  const skip = (at: number, words: readonly string[]): number => {
    let next = at;
    while (words.includes(fold(next))) next++;
    return next;
  };
  const from = skip(passage.behind + 1, ['all', 'the']);
  const owner = nameAt(from);
  let found: { readonly to: number; readonly named: Named } | null = null;
  if (owner) {
    let at = skip(owner.to, ['s']);
    // `Orvania's 2.3 million residents`: the article's own count of them.
    const end = ends.get(tokens[at]?.start ?? -1) ?? 0;
    while ((tokens[at]?.start ?? end) < end) at++;
    const to = isBasis(at, 'residents');
    found = to === null ? null : { to, named: owner };
  } else {
    const people = isBasis(from, 'residents');
    if (people === null || !['in', 'of'].includes(fold(people))) return null;
    const named = nameAt(skip(people + 1, ['the']));
    found = named && { to: named.to, named };
  }
  if (!found || isBasis(found.to, 'limit') !== null || fold(found.to) === 'in') return null;
  return { from, ...found };
}

/** The last number of people up to a day, or else the first behind it, if it is recent. */
function nearest<Row extends { readonly date: string }>(rows: readonly Row[], day: string): Row | null {
  const ago = ({ date }: Row): number => daysBetween(firstDay(date), day);
  const recent = rows.filter((each) => Math.abs(ago(each)) <= RECENT).sort((a, b) => ago(a) - ago(b));
  return recent.find((each) => ago(each) >= 0) ?? recent.at(-1) ?? null;
}

/**
 * How many people a percentage of a place's people is a part of, on the article's day, and what it comes to. Null where
 * it is a percentage of anything else, of a part of them, or of a place that the pack does not know or cannot tell apart.
 */
export function denominatorOf(
  pack: Pack,
  passage: Passage,
  { quantity }: Pick<Figure, 'quantity'>,
  ends: FigureEnds,
  day: string,
): Denominator | null {
  if (quantity.unit !== 'percent' || passage.scan.tokens[passage.behind]?.fold !== 'of') return null;
  const found = counted(passage, marksOf(pack, passage), ends);
  if (!found) return null;
  const { series, place } = found.named;
  const row =
    series === null
      ? nearest(
          pack.rows.population.filter((each) => each.place === place),
          day,
        )
      : nearest(pack.pointsOf.get(series) ?? [], day);
  if (!row) return null;
  const part = (share: number | null): number | null => (share === null ? null : (share * row.value) / 100);
  return {
    of: spanOf(passage.scan, found.from, found.to),
    place,
    area: pack.series.get(series ?? '')?.area ?? null,
    population: row.value,
    date: row.date,
    row: row.id,
    refs: row.refs,
    comesTo: { low: part(quantity.low), high: part(quantity.high) },
    by: 'population-of-place',
  };
}
