import type { FigureCard } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { FigureState } from './FigureState';
import { Glyph } from './Glyph';
import { KnownLines } from './KnownLines';
import { OfficeLines } from './OfficeLines';
import { PageWords } from './PageWords';
import { PlacesLine } from './PlacesLine';
import { QuotedWords } from './QuotedWords';
import { ReceiptLine } from './ReceiptLine';
import { RecognisedLines } from './RecognisedLines';
import { SeriesLines } from './SeriesLines';
import { SumLine } from './SumLine';
import type { CardCatalogue } from './strings';

/** What a figure amounts to, where the text says it is from, and why we think so. */
export function FigureCardBody({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  const { card, statuses, caveats, hedges, entities } = strings;
  const { words, counted, quantity, status, source, speaker, link, caveat, notes, language } = view;
  const quoted = (text: string) => <QuotedWords strings={strings} text={text} language={language} />;
  return (
    <>
      <p class="kind">
        <Glyph kind="figure" />
        {card.figure}
      </p>
      <p class="who">
        <PageWords text={words} language={language} />
      </p>
      <FigureState strings={strings} view={view} />
      {view.known?.person && <OfficeLines strings={strings} person={view.known.person} />}
      <p class="gloss">{statuses[status].gloss}</p>
      <dl>
        {source !== null && speaker !== null && !source.includes(speaker.name) && (
          <CardLine label={card.resolved}>
            <PageWords text={speaker.name} language={language} />{' '}
            <span class="tag">{entities[speaker.kind]}</span>
          </CardLine>
        )}
        {source !== null && link !== null && (
          <CardLine label={card.link.name}>
            <PageWords text={link} language={null} /> <span class="gloss">{card.link.gloss}</span>
          </CardLine>
        )}
        {caveat !== null && (
          <CardLine label={card.caveat}>
            {quoted(caveat.words)} <span class="gloss">{caveats[caveat.kind].gloss}</span>
          </CardLine>
        )}
        {notes.length > 0 && (
          <CardLine label={card.notes}>
            <ul>
              {notes.map((note) => (
                <li key={note}>{quoted(note)}</li>
              ))}
            </ul>
          </CardLine>
        )}
        <SeriesLines strings={strings} view={view} />
        {view.elsewhere.length > 0 && <PlacesLine strings={strings} view={view} />}
        {view.sums.map((sum) => (
          <SumLine key={sum.by} strings={strings} sum={sum} language={language} />
        ))}
        <CardLine label={card.value}>
          {strings.quantity(quantity)} <span class="gloss">{hedges[quantity.hedge]}</span>
        </CardLine>
        {counted !== null && (
          <CardLine label={card.counted}>
            <PageWords text={counted} language={language} />
          </CardLine>
        )}
        {view.known !== null && <KnownLines strings={strings} known={view.known} language={language} />}
        {view.known !== null && <RecognisedLines strings={strings} known={view.known} language={language} />}
      </dl>
      <ReceiptLine strings={strings} receipt={view.receipt} language={language} />
    </>
  );
}
