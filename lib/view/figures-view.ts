import type { Dossier } from '../core/model/dossier';
import type { Figure, FigureStatus } from '../core/model/figure';
import type { FigureRow, FiguresView, StateCounts, SumRow } from '../core/model/popup-view';
import { figureSource } from './figure-source';
import { surroundings, words } from './passage';
import { matches } from './search';
import { sumsIn } from './sums';

/**
 * The figures of a dossier in which every one of the words `wanted` stands: in their own words, those around them, their
 * source, their link or whoever confirmed them. `state`: the only state of which rows are shown, null for any. `most`:
 * how many rows there may be.
 */
export function figuresView(
  dossier: Dossier,
  wanted: readonly string[],
  state: FigureStatus | null,
  most: number,
): FiguresView {
  const found = dossier.figures.flatMap((one, index) => figureRow(dossier, one, index, wanted));
  const rows = found.filter(({ status }) => state === null || status === state).slice(0, most);
  return { states: statesOf(found), state, rows, sums: sumRows(dossier, rows) };
}

/** How many figures are in each state. */
export function statesOf(figures: readonly { readonly status: FigureStatus }[]): StateCounts {
  const states = { unattributed: 0, attributed: 0, caveated: 0, verified: 0 };
  for (const { status } of figures) states[status] += 1;
  return states;
}

function figureRow(
  { article }: Dossier,
  figure: Figure,
  index: number,
  wanted: readonly string[],
): readonly FigureRow[] {
  const written = words(article.text, figure.span) ?? '';
  const { source, link } = figureSource(article, figure);
  const host = link?.host ?? null;
  const verifier = words(article.text, figure.verifier);
  const around = surroundings(article.text, figure.span, article.blocks);
  if (!matches(wanted, [around.before + written + around.after, source, host, verifier])) return [];
  const { id, quantity, status, caveatKind: caveat } = figure;
  const row = { id, words: written, ...around, quantity, status, source, link: host, caveat, verifier };
  return [{ ...row, place: index + 1 }];
}

function sumRows(dossier: Dossier, rows: readonly FigureRow[]): SumRow[] {
  const left = new Map(rows.map((row) => [row.id, row.place]));
  const written = sumsIn(dossier);
  return dossier.sums.flatMap((sum): readonly SumRow[] => {
    const id = sum.figures.find((figure) => left.has(figure));
    return id === undefined ? [] : [{ id, place: left.get(id) ?? 0, ...written(sum) }];
  });
}
