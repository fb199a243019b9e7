import { analyse } from '../../lib/core/dossier/analyse';
import type { Article } from '../../lib/core/model/article';
import type { Weights } from '../../lib/core/tagger/weights';
import { faultsOf } from './faults-of';

/** What is wrong with the reading of an article, or with its being read twice. Never throws: that is a fault too. */
export function readingFaults(article: Article, weights: Weights | null): string[] {
  try {
    const dossier = analyse(article, weights);
    const written = JSON.stringify(dossier);
    const faults = faultsOf(dossier, article.text);
    if (JSON.stringify(analyse(article, weights)) !== written) faults.push('a second reading is another');
    if (JSON.stringify(JSON.parse(written)) !== written) faults.push('it is no plain JSON');
    return faults;
  } catch (thrown) {
    return [`it throws: ${thrown instanceof Error ? thrown.stack : String(thrown)}`];
  }
}
