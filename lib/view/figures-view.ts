import type { Dossier } from '../core/model/dossier';
import type { Figure, FigureStatus } from '../core/model/figure';
import type { FigureRow, FiguresView, StateCounts, SumRow } from '../core/model/popup-view';
import { figureSource } from './figure-source';
import { surroundings, words } from './passage';
import { folded, holds } from './search';
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
  const found = dossier.figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ index }) => wanted.length === 0 || holds(hayOf(dossier, index), wanted));
  const rows = found
    .filter(({ figure }) => state === null || figure.status === state)
    .slice(0, most)
    .map(({ index }) => rowOf(dossier, index));
  return {
    states: statesOf(found.map(({ figure }) => figure)),
    state,
    rows,
    sums: sumRows(dossier, rows),
  };
}

/** How many figures are in each state. */
export function statesOf(figures: readonly { readonly status: FigureStatus }[]): StateCounts {
  const states = { unattributed: 0, attributed: 0, caveated: 0, verified: 0 };
  for (const { status } of figures) states[status] += 1;
  return states;
}

/** What was made of the figures of a dossier, by their index: a key stroke asks for most of it again. */
interface Made {
  readonly rows: (FigureRow | undefined)[];
  readonly hay: (readonly string[] | undefined)[];
}

const known = new WeakMap<Dossier, Made>();

function madeOf(dossier: Dossier): Made {
  const made = known.get(dossier) ?? { rows: [], hay: [] };
  known.set(dossier, made);
  return made;
}

/** The row of a figure; made when it is first asked for. */
function rowOf(dossier: Dossier, index: number): FigureRow {
  const { rows } = madeOf(dossier);
  rows[index] ??= figureRow(dossier, dossier.figures[index] as Figure, index);
  return rows[index];
}

/** What is searched of a figure, folded; made when it is first asked for. */
function hayOf(dossier: Dossier, index: number): readonly string[] {
  const { hay } = madeOf(dossier);
  const { before, words: written, after, source, link, verifier } = rowOf(dossier, index);
  hay[index] ??= folded([before + written + after, source, link, verifier]);
  return hay[index];
}

function figureRow({ article }: Dossier, figure: Figure, index: number): FigureRow {
  const written = words(article.text, figure.span) ?? '';
  const { source, link } = figureSource(article, figure);
  const around = surroundings(article.text, figure.span, article.blocks);
  const { id, quantity, status, caveatKind: caveat } = figure;
  const verifier = words(article.text, figure.verifier);
  const host = link?.host ?? null;
  const said = { status, source, link: host, caveat, verifier };
  return { id, words: written, ...around, quantity, ...said, place: index + 1 };
}

function sumRows(dossier: Dossier, rows: readonly FigureRow[]): SumRow[] {
  const left = new Map(rows.map((row) => [row.id, row.place]));
  const written = sumsIn(dossier);
  return dossier.sums.flatMap((sum): readonly SumRow[] => {
    const id = sum.figures.find((figure) => left.has(figure));
    return id === undefined ? [] : [{ id, place: left.get(id) ?? 0, ...written(sum) }];
  });
}
