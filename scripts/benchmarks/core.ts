import { draftAll } from '../../lib/core/attribute/draft-all';
import { quantities } from '../../lib/core/detect/quantities';
import { analyse } from '../../lib/core/dossier/analyse';
import { figuresOf } from '../../lib/core/dossier/figures';
import { idMaker } from '../../lib/core/dossier/hash';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../lib/core/language/en/english';
import { LANGUAGES } from '../../lib/core/language/languages';
import type { Article } from '../../lib/core/model/article';
import { digested, type Weights, weightsFrom } from '../../lib/core/tagger/weights';
import { lexiconOf } from '../../lib/core/text/lexicon';
import { type Reading, read } from '../../lib/core/text/reading';

/** What is measured of the core, as one bundle. */
export { analyse, digested, fromPlainText, weightsFrom };

/** Makes the tables that every reading looks words up in, as the first one does. */
export const makeTables = (): void => {
  for (const language of LANGUAGES) lexiconOf(language);
};

/** Cuts an article up and looks for its attributions, as is done before figures are read. */
function drafted(article: Article): Reading {
  const reading = read(article, ENGLISH);
  draftAll(reading);
  return reading;
}

/**
 * The reading of an article without figures and with them, to be run again and again: what they add is the difference.
 * A reading of its own each time, since what is found out about one is remembered with it.
 */
export function figureReading(
  article: Article,
  weights: Weights,
): { without: () => unknown; with: () => unknown } {
  const { attributions } = analyse(article, weights);
  return {
    without: () => drafted(article),
    with: () => {
      const reading = drafted(article);
      const found = [...quantities.find(reading)].filter((one) => one.type === 'quantity');
      return figuresOf(reading, found, attributions, article.links, idMaker());
    },
  };
}
