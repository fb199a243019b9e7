import type { ComponentChildren } from 'preact';
import type { FigureCard } from '../lib/core/model/card-view';
import { PageWords } from './PageWords';
import type { CardCatalogue } from './strings';

/** In a line of plain words where the text says that a figure is from, whether it reserves, and who confirmed it. */
export function FigureState({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  const { card, caveats, givenBy, linkTo, checkedBy } = strings;
  const { source, speaker, link, status, caveat, verifier, language } = view;
  const name = source ?? speaker?.name ?? null;
  const words = (text: string): ComponentChildren => <PageWords text={text} language={language} />;
  return (
    <p class="origin">
      {name !== null ? (
        <span>
          {givenBy} {words(name)}
        </span>
      ) : link !== null ? (
        <span>
          {linkTo} {words(link)}
        </span>
      ) : (
        <span>{status === 'attributed' ? card.openFigureSource : card.noFigureSource}</span>
      )}{' '}
      {caveat !== null && (
        <span>
          {card.reserved} {caveats[caveat.kind].name}
        </span>
      )}{' '}
      {verifier !== null && (
        <span>
          {checkedBy} {words(verifier)}
        </span>
      )}
    </p>
  );
}
