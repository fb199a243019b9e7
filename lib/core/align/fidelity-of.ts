import type { Article } from '../model/article';
import type { Dossier } from '../model/dossier';
import type { Fidelity } from '../model/fidelity';
import type { Span } from '../model/span';
import { lexiconOf } from '../text/lexicon';
import { pairQuoteMarks } from '../text/quote-marks';
import { alignQuotation } from './align-quotation';
import type { ReadDocuments } from './read-documents';

/** What stands between quotation marks in an article, without the marks, in order; quotations inside others left out. */
function quotedIn({ text, blocks }: Article, { language }: Pick<ReadDocuments, 'language'>): Span[] {
  const spans = blocks.filter(({ repeats }) => repeats === null).map(({ span }) => span);
  return pairQuoteMarks(text, spans, lexiconOf(language).clipped)
    .filter(({ depth }) => depth === 0)
    .map(({ inner }) => inner);
}

/** The quoted pieces of a content: what of it stands between quotation marks. `quoted` in order. */
function piecesOf(text: string, content: readonly Span[], quoted: readonly Span[]): string[] {
  return content.flatMap((part) =>
    quoted
      .map(({ start, end }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end) }))
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

/**
 * How the quotations of an article stand in primary texts, by attribution id. An attribution without words in quotation
 * marks has none, and no attribution has one where there is no text.
 */
export function fidelityOf(dossier: Dossier, documents: ReadDocuments): ReadonlyMap<string, Fidelity> {
  const { article, attributions } = dossier;
  const quoted = quotedIn(article, documents);
  const found = new Map<string, Fidelity>();
  for (const { id, kind, content } of attributions) {
    const fidelity =
      kind === 'indirect' ? null : alignQuotation(piecesOf(article.text, content, quoted), documents);
    if (fidelity) found.set(id, fidelity);
  }
  return found;
}

/**
 * The quotations that were found, identical or not. For texts that nobody chose for an article: that words are not in
 * them says nothing of words that were never claimed to be.
 */
export const foundOf = (fidelity: ReadonlyMap<string, Fidelity>): ReadonlyMap<string, Fidelity> =>
  new Map([...fidelity].filter(([, { state }]) => state !== 'not-found'));
