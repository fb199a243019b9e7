import { textsAround } from '../../lib/context/texts-around';
import { fidelityOf, foundOf } from '../../lib/core/align/fidelity-of';
import { readDocuments } from '../../lib/core/align/read-documents';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Fidelity } from '../../lib/core/model/fidelity';
import { languageOf } from '../../lib/core/text/language-of';
import { dayOf } from '../../lib/pack/offices-at';
import type { Pack } from '../../lib/pack/pack';

/** How quotations stand in the primary texts that the pack holds from around the article's day; only those found there. */
export function packFidelity(pack: Pack, dossier: Dossier): ReadonlyMap<string, Fidelity> {
  const texts = textsAround(pack, dayOf(dossier.article.published));
  const language = languageOf(dossier.article);
  return texts.length > 0 && language
    ? foundOf(fidelityOf(dossier, readDocuments(texts, language)))
    : new Map();
}
