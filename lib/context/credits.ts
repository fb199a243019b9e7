import type { Credit } from '../core/model/credit';
import type { CreditContext, Supplier } from '../core/model/media-context';
import { type Span, textOf } from '../core/model/span';
import { suppliersOf } from '../pack/media-named';
import type { PhotoCredit } from '../pack/schema/media';
import type { Joint } from './joint';

const supplier = ({ id, name, class: kind, body, refs }: PhotoCredit): Supplier => ({
  row: id,
  name,
  class: kind,
  body,
  refs,
});

/** The outlet's own photographer: the agency that is credited is the outlet, by its name. */
function staffOf({ dossier }: Joint, credit: Credit, outlet: string | null): readonly Supplier[] {
  const called = credit.agency?.toLowerCase() ?? null;
  const names = [outlet, dossier.article.publisher].filter((name) => name !== null);
  const own = names.find((name) => name.toLowerCase() === called);
  return own === undefined ? [] : [{ row: null, name: own, class: 'staff', body: null, refs: [] }];
}

/**
 * Everybody whom the words of a credit name: a picture that a party handed out often comes by way of an agency, which the
 * credit names last.
 */
function namedIn({ pack, dossier }: Joint, { span, agency }: Credit): readonly PhotoCredit[] {
  const words = [textOf(dossier.article.text, span as Span), agency ?? ''];
  return [...new Set(words.flatMap((each) => suppliersOf(pack, each)))];
}

/** Who supplied a picture, by the words of its credit; `outlet`: the name of the medium that published the article. */
export function creditContext(joint: Joint, credit: Credit, outlet: string | null): CreditContext {
  const known = namedIn(joint, credit).map(supplier);
  return { suppliers: known.length > 0 ? known : staffOf(joint, credit, outlet), by: 'credit-words' };
}
