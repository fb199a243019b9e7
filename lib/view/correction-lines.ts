import type { Context } from '../core/model/context';
import type { Correction, CorrectionLine } from '../core/model/correction';
import type { Dossier } from '../core/model/dossier';
import { excerpt } from './excerpt';
import { legible } from './legible';
import { joined, words } from './passage';

/** UTF-16 units of a quotation: enough to know it by. */
const LENGTH = 90;

/** What was put right, with the words of the reading as it was before, and the names of those who were shown. */
export const correctionLines = (
  dossier: Dossier,
  context: Context,
  corrections: readonly Correction[],
): readonly CorrectionLine[] =>
  corrections.map((one) => ({
    ...one,
    words: wordsOf(dossier, one),
    personName: one.person === null ? null : (context.entities[one.target]?.resolved?.name ?? null),
  }));

function wordsOf(
  { article, entities, attributions, figures }: Dossier,
  { kind, target }: Correction,
): string | null {
  const is = ({ id }: { readonly id: string }): boolean => id === target;
  if (kind === 'not-them') return legible(entities.find(is)?.name ?? '') || null;
  if (kind === 'not-a-figure') return words(article.text, figures.find(is)?.span ?? null);
  const said = attributions.find(is);
  return said === undefined ? null : excerpt(joined(article.text, said.content), LENGTH);
}
