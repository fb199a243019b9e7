import type { FigureCard } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

/** Where else the article states a figure, how it is written there, and what the text says of its origin there. */
export function PlacesLine({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  const { card, givenBy, statuses } = strings;
  const { language } = view;
  return (
    <CardLine label={card.elsewhere}>
      <ul>
        {view.elsewhere.map(({ place, words, status, source }) => (
          <li key={`${place} ${status} ${words} ${source}`}>
            {card.places[place]} <QuotedWords strings={strings} text={words} language={language} />{' '}
            {source !== null && (
              <span class="tag">
                {givenBy} <PageWords text={source} language={language} />
              </span>
            )}{' '}
            {(source === null || status !== 'attributed') && <span class="tag">{statuses[status].name}</span>}
          </li>
        ))}
        {view.moreElsewhere > 0 && <li class="gloss">{strings.more(view.moreElsewhere)}</li>}
      </ul>
    </CardLine>
  );
}
