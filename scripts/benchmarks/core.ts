import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { LANGUAGES } from '../../lib/core/language/languages';
import { weightsFrom } from '../../lib/core/tagger/weights';
import { lexiconOf } from '../../lib/core/text/lexicon';

/** What is measured of the core, as one bundle. */
export { analyse, fromPlainText, weightsFrom };

/** Makes the tables that every reading looks words up in, as the first one does. */
export const makeTables = (): void => {
  for (const language of LANGUAGES) lexiconOf(language);
};
