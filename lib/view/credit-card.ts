import type { CreditCard } from '../core/model/card-view';
import type { Context } from '../core/model/context';
import type { Credit } from '../core/model/credit';
import type { Dossier } from '../core/model/dossier';
import type { Recognised } from '../core/model/known-view';
import { creditRow } from './credit-row';
import { referenceLines } from './known-view';
import { languageTag } from './language-tag';
import { packLine } from './pack-line';
import { receipt } from './receipt';

/** The hover card of a photo credit: who supplied the picture, whose body that is, and how it is known. */
export function creditCard(
  { article: { text, language } }: Dossier,
  context: Context | null,
  credit: Credit,
): CreditCard {
  const [row] = creditRow(context, credit, text);
  const written = row?.words ?? '';
  return {
    type: 'credit',
    id: credit.id,
    language: languageTag(language),
    words: written,
    suppliers: row?.suppliers ?? [],
    recognised: recognised(context, credit, credit.agency ?? written),
    receipt: receipt(text, credit.by, []),
    pack: packLine(context),
  };
}

/** By which words the pack knows who supplied a picture, and where that can be read; null where it does not. */
function recognised(context: Context | null, { id }: Credit, words: string): Recognised | null {
  const suppliers = context?.credits[id]?.suppliers ?? [];
  if (!context || suppliers.length === 0) return null;
  const refs = suppliers.flatMap((one) => {
    const body = context.bodies[one.body ?? ''];
    return [...one.refs, ...(body?.refs ?? []), ...(body?.controls ?? []).flatMap((line) => line.refs)];
  });
  return { person: null, because: [{ by: 'name', words }], references: referenceLines(context, refs) };
}
