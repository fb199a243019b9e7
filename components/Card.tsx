import type { CardView } from '../lib/core/model/card-view';
import { AttributionCardBody } from './AttributionCardBody';
import { CreditCardBody } from './CreditCardBody';
import { FigureCardBody } from './FigureCardBody';
import { ObservationCardBody } from './ObservationCardBody';
import type { CardCatalogue } from './strings';

export interface CardProps {
  readonly strings: CardCatalogue;
  readonly view: CardView;
}

/**
 * The hover card. Read-only: a page can cover it or steer a click onto it (SAFETY T6), so it has nothing to press
 * but what the browser itself opens and closes, and leads nowhere.
 */
export function Card({ strings, view }: CardProps) {
  return (
    <article
      class="card"
      lang={strings.language}
      dir={strings.direction}
      aria-label={strings.card.label}
      // A long card scrolls, and the keyboard has to reach it for that.
      tabindex={0}
    >
      {view.type === 'attribution' && <AttributionCardBody strings={strings} view={view} />}
      {view.type === 'figure' && <FigureCardBody strings={strings} view={view} />}
      {view.type === 'observation' && <ObservationCardBody strings={strings} view={view} />}
      {view.type === 'credit' && <CreditCardBody strings={strings} view={view} />}
    </article>
  );
}
