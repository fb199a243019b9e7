import type { Dossier } from '../../lib/core/model/dossier';
import { LEAST_SHOWN } from '../../lib/core/model/shown';
import type { CorpusArticle } from '../../tests/support/corpus';
import { f1, percent, precision, recall, type Tally } from './rates';
import { addAttributions, noAttributionScore } from './score-attributions';
import { readDossiers, sharedArticles } from './shared-articles';

/** What counts as sure: where half of all predictions stand and nine tenths are to be right. */
export const SURE = 0.9;

/** A number of percent, or a dash where nothing was asked. */
export const inPercent = (value: number | null): string => value?.toFixed(1) ?? '–';

const rates = (tally: Tally): string =>
  `P ${inPercent(precision(tally))} R ${inPercent(recall(tally))} F1 ${inPercent(f1(tally))} (${tally.found} found)`;

/** The tally of those attributions that are at least so sure. Contents of five words or more. */
export function tallyFrom(
  least: number,
  articles: readonly CorpusArticle[],
  dossiers: ReadonlyMap<string, Dossier>,
): Tally {
  const score = noAttributionScore();
  for (const article of articles) {
    const dossier = dossiers.get(article.id);
    if (!dossier) continue;
    const attributions = dossier.attributions.filter(({ confidence }) => confidence >= least);
    addAttributions(score, article, { ...dossier, attributions });
  }
  return score.all;
}

/**
 * Precision and recall of what is shown beside those of everything found, and how many predictions are sure and how many
 * of these are right, as lines of text. `gold`, `predicted`: files of one document and one `{id, dossier}` a line.
 */
export function sureLines(gold: string, predicted: string): string[] {
  const dossiers = readDossiers(predicted);
  const articles = sharedArticles(gold);
  const [all, shown, sure] = [0, LEAST_SHOWN, SURE].map((least) => tallyFrom(least, articles, dossiers)) as [
    Tally,
    Tally,
    Tally,
  ];
  return [
    `everything found: ${rates(all)}`,
    `shown, from ${LEAST_SHOWN} on: ${rates(shown)}`,
    `sure, from ${SURE} on: ${inPercent(percent(sure.found, all.found))} % of what is found, ${inPercent(precision(sure))} % of them right`,
  ];
}
