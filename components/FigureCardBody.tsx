import type { FigureCard } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { Glyph } from './Glyph';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import { ReceiptLine } from './ReceiptLine';
import type { CardCatalogue } from './strings';

/** What a figure amounts to, where the text says it is from, and why we think so. */
export function FigureCardBody({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  const { card, statuses, hedges, entities } = strings;
  const { words, counted, quantity, status, source, speaker, caveat, verifier, language } = view;
  return (
    <>
      <p class="kind">
        <Glyph kind="figure" />
        {statuses[status].name}
      </p>
      <p class="who">
        <PageWords text={words} language={language} />
      </p>
      <p class="gloss">{statuses[status].gloss}</p>
      <dl>
        <CardLine label={card.value}>
          {strings.quantity(quantity)} <span class="gloss">{hedges[quantity.hedge]}</span>
        </CardLine>
        {counted !== null && (
          <CardLine label={card.counted}>
            <PageWords text={counted} language={language} />
          </CardLine>
        )}
        <CardLine label={card.source}>
          {source === null ? card.noFigureSource : <PageWords text={source} language={language} />}{' '}
          {speaker !== null && speaker.name !== source && (
            <span class="gloss">
              <PageWords text={speaker.name} language={language} /> ({entities[speaker.kind]})
            </span>
          )}
        </CardLine>
        {caveat !== null && (
          <CardLine label={card.caveat}>
            <QuotedWords strings={strings} text={caveat} language={language} />
          </CardLine>
        )}
        {verifier !== null && (
          <CardLine label={card.verifier}>
            <PageWords text={verifier} language={language} />
          </CardLine>
        )}
      </dl>
      <ReceiptLine strings={strings} receipt={view.receipt} language={language} />
    </>
  );
}
