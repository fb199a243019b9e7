import { fidelityOf } from '../../lib/core/align/fidelity-of';
import { phrasesOver } from '../../lib/core/align/phrases-over';
import { readDocuments } from '../../lib/core/align/read-documents';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Fidelity, PrimaryText } from '../../lib/core/model/fidelity';
import type { PhraseHistory } from '../../lib/core/model/phrase-history';
import { languageOf } from '../../lib/core/text/language-of';

/** What comes of a comparison with texts. */
interface Compared {
  /** By attribution id; empty without texts. */
  readonly fidelity: ReadonlyMap<string, Fidelity>;
  /** Phrases that several of the texts have in common, in the order of the texts. */
  readonly phrases: readonly PhraseHistory[];
}

/** How the quotations of an article stand in texts that its reader gave, and what these texts share. */
export function compare(dossier: Dossier, texts: readonly PrimaryText[]): Compared {
  const language = languageOf(dossier.article);
  if (!language || texts.length === 0) return { fidelity: new Map(), phrases: [] };
  return {
    fidelity: fidelityOf(dossier, readDocuments(texts, language)),
    phrases: texts.length > 1 ? phrasesOver(texts, language) : [],
  };
}
