import type { Dossier } from '../../lib/core/model/dossier';
import type { Figure, FigureStatus } from '../../lib/core/model/figure';
import type { Span } from '../../lib/core/model/span';
import type { CorpusArticle, GoldFigure } from '../../tests/support/corpus';
import { lettersIn, shared } from './letters';
import { pairUp } from './pairs';
import { count, noShare, noTally, type Share, type Tally } from './rates';

/** Two values are the same within this share of the larger (FIGURES: value). */
const NEAR = 0.005;

/** The score of the figures of some articles. All but `all` is asked of matched ones only. */
export interface FigureScore {
  readonly all: Tally;
  readonly value: Share;
  readonly hedge: Share;
  readonly status: Share;
  readonly states: Readonly<Record<FigureStatus, Tally>>;
  /** Of those with a source: how many are given it. */
  readonly source: Share;
  /** Of those without one: how many are given one. */
  readonly invented: Share;
}

/** A score of nothing, to add to. */
export const noFigureScore = (): FigureScore => ({
  all: noTally(),
  value: noShare(),
  hedge: noShare(),
  status: noShare(),
  states: { unattributed: noTally(), attributed: noTally(), caveated: noTally(), verified: noTally() },
  source: noShare(),
  invented: noShare(),
});

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}

/** Adds one article to a score. Two figures match when they share a letter or a digit. */
export function addFigures(
  score: FigureScore,
  { text, figures: gold }: CorpusArticle,
  dossier: Dossier,
): void {
  const { figures: found } = dossier;
  const letters = (span: Span): ReadonlySet<number> => lettersIn(text, [span]);
  score.all.gold += gold.length;
  score.all.found += found.length;
  for (const pair of pairUp(gold, found, (a, b) => shared(letters(a.span), letters(b.span)))) {
    const one = gold[pair.gold] as GoldFigure;
    const { quantity, status, source } = found[pair.found] as Figure;
    score.all.met++;
    score.all.right++;
    count(score.value, isNear(one.low, quantity.low) && isNear(one.high, quantity.high));
    count(score.hedge, one.hedge === quantity.hedge);
    const right = one.status === status || (one.alsoUnattributed && status === 'unattributed');
    count(score.status, right);
    score.states[one.status].gold++;
    score.states[status].found++;
    if (right) {
      // What careful readers accept as well is right for the state that was found and met for the gold's own.
      score.states[one.status].met++;
      score.states[status].right++;
    }
    if (!one.source) count(score.invented, source !== null);
    else if (!one.alsoUnattributed)
      count(score.source, source !== null && shared(letters(one.source), letters(source)) > 0);
  }
}
