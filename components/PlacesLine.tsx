import type { FigureCard } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

/** Where else the article states a figure, how it is written there, and what the text says of its origin there. */
export function PlacesLine({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  const { card, statuses } = strings;
  return (
    <CardLine label={card.elsewhere}>
      <ul>
        {view.elsewhere.map(({ place, words, status }) => (
          <li key={`${place} ${status} ${words}`}>
            {card.places[place]} <QuotedWords strings={strings} text={words} language={view.language} />{' '}
            <span class="tag">{statuses[status].name}</span>
          </li>
        ))}
        {view.moreElsewhere > 0 && <li class="gloss">{strings.more(view.moreElsewhere)}</li>}
      </ul>
    </CardLine>
  );
}
