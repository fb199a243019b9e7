import type { CardPlace } from '../lib/core/model/card-view';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

interface PlaceWordsProps {
  readonly strings: CardCatalogue;
  readonly place: CardPlace;
  readonly language: string | null;
}

/** Another place of a figure: how it is written there, and what the text says of its origin there. */
export function PlaceWords({ strings, place: { place, words, status, source }, language }: PlaceWordsProps) {
  const { card, givenBy, statuses } = strings;
  return (
    <>
      {card.places[place]} <QuotedWords strings={strings} text={words} language={language} />{' '}
      {source !== null && (
        <span class="tag">
          {givenBy} <PageWords text={source} language={language} />
        </span>
      )}{' '}
      {(source === null || status !== 'attributed') && <span class="tag">{statuses[status].name}</span>}
    </>
  );
}
