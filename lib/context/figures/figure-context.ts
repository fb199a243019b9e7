import type { Figure, Quantity } from '../../core/model/figure';
import type { FigureContext, FigureReceipt, SeriesView } from '../../core/model/figure-context';
import type { Span } from '../../core/model/span';
import type { Pack } from '../../pack/pack';
import type { Series } from '../../pack/schema/figures';
import type { Joint } from '../joint';
import { denominatorOf, type FigureEnds } from './denominator';
import { passageOf } from './passage';
import { type Meant, seriesMeant } from './series-meant';
import { seriesView } from './series-view';

/** The body of the pack that an article gives as the origin of a figure, and the words that name it. */
export interface Issuer {
  readonly body: string;
  readonly span: Span;
}

/** Days from the article within which another measure has to have a value to stand beside a figure. */
const NEAR = 31;
/** How far a figure may be from a series' values: a strike's dead are not the war's. */
const WITHIN = 2;

/** Whether a figure is of the size of a series around the article's day. */
function comparable({ points }: SeriesView, { low, high }: Quantity): boolean {
  const value = low ?? high;
  return (
    value !== null && points.some((point) => value <= point.value * WITHIN && value * WITHIN >= point.value)
  );
}

const recent = ({ points }: SeriesView): boolean =>
  points.some(({ lag }) => lag !== null && Math.abs(lag) <= NEAR);

const sharesWords = (a: Series, b: Series): boolean => a.words.some((word) => b.words.includes(word));
const samePlace = (a: Series, b: Series): boolean => a.place === b.place && a.area === b.area;

interface Beside {
  readonly series: readonly SeriesView[];
  readonly near: readonly SeriesView[];
  readonly because: readonly FigureReceipt[];
}

const NOTHING: Beside = { series: [], near: [], because: [] };

/** The issuer's own series, those of other issuers of the same measure, and near measures of other definitions. */
function ofIssuer(
  pack: Pack,
  issuer: Issuer,
  meant: readonly Meant[],
  quantity: Quantity,
  day: string,
): Beside {
  const own = meant.filter(({ row }) => row.issuer === issuer.body);
  const [first] = own;
  if (!first || new Set(own.map(({ row }) => row.group)).size > 1) return NOTHING;
  const view = (row: Series, relation: SeriesView['relation']): SeriesView[] => {
    const made = seriesView(pack, row, relation, quantity, day);
    return made ? [made] : [];
  };
  const mine = own.flatMap(({ row }) => view(row, 'same-issuer'));
  if (!mine.some((each) => comparable(each, quantity))) return NOTHING;
  const others = pack.rows.series.filter(
    (row) =>
      row.unit === first.row.unit && samePlace(row, first.row) && !own.some((each) => each.row === row),
  );
  return {
    series: [
      ...mine,
      ...others.filter(({ group }) => group === first.row.group).flatMap((row) => view(row, 'same-measure')),
    ],
    near: others
      .filter((row) => row.group !== first.row.group && sharesWords(row, first.row))
      .flatMap((row) => view(row, 'near'))
      .filter(recent),
    because: [
      { by: 'issuer', span: issuer.span, row: issuer.body },
      ...own.map(({ row, words }): FigureReceipt => ({ by: 'measure', span: words, row: row.id })),
    ],
  };
}

/**
 * Where no issuer is given that has such a series: who publishes that measure of that place. Where the words lead to
 * more than one definition, all are near ones.
 */
function ofMeasure(pack: Pack, meant: readonly Meant[], quantity: Quantity, day: string): Beside {
  const found = meant.flatMap(({ row, words, place }) => {
    const view = place && seriesView(pack, row, 'same-measure', quantity, day);
    return view && recent(view) && comparable(view, quantity) ? [{ row, words, place, view }] : [];
  });
  const relation = new Set(found.map(({ row }) => row.group)).size > 1 ? 'near' : 'same-measure';
  return {
    series: [],
    near: found.map(({ view }) => ({ ...view, relation })),
    because: found.flatMap(({ row, words, place }): FigureReceipt[] => [
      { by: 'measure', span: words, row: row.id },
      { by: 'place', span: place, row: row.id },
    ]),
  };
}

/** Another share of the same people of which a value of those days is the same: its definition is another one. */
function ofPeople(pack: Pack, base: string, figure: Figure, day: string): Beside {
  const near = pack.rows.series
    .filter((row) => row.unit === 'percent' && row.base === base)
    .flatMap((row) => seriesView(pack, row, 'near', figure.quantity, day) ?? [])
    .filter(({ points }) => points.some(({ fits, lag }) => fits && lag !== null && Math.abs(lag) <= NEAR));
  return {
    series: [],
    near,
    because: near.map(({ id }): FigureReceipt => ({ by: 'value', span: figure.span, row: id })),
  };
}

/**
 * What the pack knows beside a figure of an article: the series of the issuer that the article names, with the values
 * around the article's day; other issuers' of the same measure; near measures with their own definitions; how many
 * people a percentage is of. `issuer`: the body to which the article gives it, if the pack knows one. Nothing says which
 * is right. Empty without a day, and wherever words, issuer and size do not lead to one measure.
 */
export function figureContext(
  { pack, day, around }: Pick<Joint, 'pack' | 'day' | 'around'>,
  figure: Figure,
  issuer: Issuer | null,
  ends: FigureEnds,
): FigureContext {
  const { quantity } = figure;
  const value = { low: quantity.low, high: quantity.high };
  const passage = day === null ? null : passageOf(around.read, figure.span);
  if (day === null || !passage) return { value, date: day, ...NOTHING, denominator: null };
  const denominator = denominatorOf(pack, passage, figure, ends, day);
  const meant = seriesMeant(pack, passage, figure);
  const base = pack.rows.points.find(({ id }) => id === denominator?.row)?.series;
  const given = issuer ? ofIssuer(pack, issuer, meant, quantity, day) : NOTHING;
  const measured = given.series.length > 0 ? given : ofMeasure(pack, meant, quantity, day);
  const beside =
    measured.near.length + measured.series.length > 0 || base === undefined
      ? measured
      : ofPeople(pack, base, figure, day);
  return { value, date: day, ...beside, denominator };
}
