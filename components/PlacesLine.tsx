import type { FigureCard } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { PlaceWords } from './PlaceWords';
import type { CardCatalogue } from './strings';

/** Where else the article states a figure. */
export function PlacesLine({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  return (
    <CardLine label={strings.card.elsewhere}>
      <ul>
        {view.elsewhere.map((place) => (
          <li key={`${place.place} ${place.status} ${place.words} ${place.source}`}>
            <PlaceWords strings={strings} place={place} language={view.language} />
          </li>
        ))}
        {view.moreElsewhere > 0 && <li class="gloss">{strings.more(view.moreElsewhere)}</li>}
      </ul>
    </CardLine>
  );
}
