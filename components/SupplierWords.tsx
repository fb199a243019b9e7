import type { Terms } from '../lib/core/model/card-words';
import type { SupplierLine } from '../lib/core/model/known-view';
import { PackWords } from './PackWords';

interface SupplierWordsProps {
  readonly strings: Pick<Terms, 'suppliers' | 'unknownSupplier'>;
  readonly suppliers: readonly SupplierLine[];
}

/** Who supplied a picture, and as what; or that the pack does not know. */
export function SupplierWords({ strings, suppliers }: SupplierWordsProps) {
  if (suppliers.length === 0) return <span class="gloss">{strings.unknownSupplier}</span>;
  return suppliers.map((one) => (
    <span key={one.name} class="gloss">
      <PackWords text={one.name} />: {strings.suppliers[one.class]}
    </span>
  ));
}
