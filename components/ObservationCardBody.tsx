import type { ObservationCard } from '../lib/core/model/card-view';
import { Glyph } from './Glyph';
import type { CardCatalogue } from './strings';
import { WhyLines } from './WhyLines';

/** That the outlet itself speaks here, and by which rule that was seen. */
export function ObservationCardBody({ strings, view }: { strings: CardCatalogue; view: ObservationCard }) {
  const { name, gloss } = strings.observation;
  return (
    <>
      <p class="kind">
        <Glyph kind="observation" />
        {strings.card.noSourceHere}
      </p>
      <p class="who">{name}</p>
      <p class="lead">{gloss}</p>
      <WhyLines strings={strings} view={view} />
    </>
  );
}
