import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Weights } from '../../lib/core/tagger/weights';
import type { CorpusArticle } from '../../tests/support/corpus';
import { type AttributionScore, addAttributions, noAttributionScore } from './score-attributions';
import { addFigures, type FigureScore, noFigureScore } from './score-figures';

/** The scores of a group of articles. */
export interface Measured {
  readonly name: string;
  readonly articles: number;
  readonly attributions: AttributionScore;
  readonly figures: FigureScore;
}

/** A transcript's turns carry no marks and are told by their labels: another task, so it is never summed with the others. */
const APART = 'transcript';

/**
 * Reads every article and scores the reading: all but transcripts together under `prose`, then each genre. `transcript`
 * stands among the genres only.
 */
export function measure(articles: readonly CorpusArticle[], weights: Weights | null): Measured[] {
  const groups = new Map<
    string,
    { articles: number; attributions: AttributionScore; figures: FigureScore }
  >();
  const group = (name: string) => {
    const made = groups.get(name) ?? {
      articles: 0,
      attributions: noAttributionScore(),
      figures: noFigureScore(),
    };
    groups.set(name, made);
    return made;
  };
  for (const article of articles) {
    const dossier = analyse(fromPlainText(article.text), weights);
    if (dossier.article.text !== article.text) throw new Error(`${article.id}: the reading altered the text`);
    for (const name of article.genre === APART ? [APART] : ['prose', article.genre]) {
      const one = group(name);
      one.articles++;
      addAttributions(one.attributions, article, dossier);
      addFigures(one.figures, article, dossier);
    }
  }
  return [...groups]
    .map(([name, one]) => ({ name, ...one }))
    .sort((a, b) => Number(b.name === 'prose') - Number(a.name === 'prose') || a.name.localeCompare(b.name));
}
