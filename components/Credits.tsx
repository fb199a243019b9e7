import type { CreditRow } from '../lib/core/model/popup-view';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import type { PopupCatalogue } from './strings';

interface CreditsProps {
  readonly strings: PopupCatalogue;
  readonly credits: readonly CreditRow[];
  readonly language: string | null;
}

/** The article's photo credits and who supplied the pictures. */
export function Credits({ strings, credits, language }: CreditsProps) {
  const said = strings.popup.context;
  return (
    <section class="credits">
      <h2>{said.credits}</h2>
      <ul>
        {credits.map(({ id, words, suppliers }) => (
          <li key={id}>
            <PageWords text={words} language={language} />{' '}
            {suppliers.length === 0 && <span class="gloss">{said.unknownSupplier}</span>}
            {suppliers.map((one) => (
              <span key={one.name} class="gloss">
                <PackWords text={one.name} />: {said.suppliers[one.class]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
