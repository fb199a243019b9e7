import { percent } from './rates';
import { addAttributions, noAttributionScore } from './score-attributions';
import { readDossiers, sharedArticles } from './shared-articles';
import { inPercent, SURE } from './sure-lines';

/**
 * How often the name of a matched attribution's speaker is right, wrong or left open, as lines of text: of all, and of
 * those that are sure. `gold`, `predicted`: files of one document and one `{id, dossier}` a line.
 */
export function nameLines(gold: string, predicted: string): string[] {
  const dossiers = readDossiers(predicted);
  const articles = sharedArticles(gold);
  return [
    { what: 'all', least: 0 },
    { what: 'sure', least: SURE },
  ].map(({ what, least }) => {
    const score = noAttributionScore();
    for (const article of articles) {
      const dossier = dossiers.get(article.id);
      if (!dossier) continue;
      const attributions = dossier.attributions.filter(({ confidence }) => confidence >= least);
      addAttributions(score, article, { ...dossier, attributions });
    }
    const { right, wrong, open } = score.names;
    const [r, w, o] = [right, wrong, open].map((part) => inPercent(percent(part, right + wrong + open)));
    return `resolved name, ${what}: right ${r} / wrong ${w} / open ${o} of ${right + wrong + open}; named though open ${score.invented.yes} of ${score.invented.of}`;
  });
}
