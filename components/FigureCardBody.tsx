import type { FigureCard } from '../lib/core/model/card-view';
import { CardFold } from './CardFold';
import { CardLine } from './CardLine';
import { FigureCardLead } from './FigureCardLead';
import { FigureState } from './FigureState';
import { Glyph } from './Glyph';
import { KnownLines } from './KnownLines';
import { OfficeLines } from './OfficeLines';
import { PageWords } from './PageWords';
import { PlacesLine } from './PlacesLine';
import { QuotedWords } from './QuotedWords';
import { SeriesLines } from './SeriesLines';
import { SumLine } from './SumLine';
import type { CardCatalogue } from './strings';
import { WhyLines } from './WhyLines';

interface FigureCardBodyProps {
  readonly strings: CardCatalogue;
  readonly view: FigureCard;
}

/** A figure, where the text says it is from, and the most useful line on that; more of it, and why, for those who ask. */
export function FigureCardBody({ strings, view }: FigureCardBodyProps) {
  const { card } = strings;
  return (
    <>
      <p class="kind">
        <Glyph kind="figure" />
        {card.figure}
      </p>
      <p class="who">
        <PageWords text={view.words} language={view.language} />
      </p>
      <FigureState strings={strings} view={view} />
      <FigureCardLead strings={strings} view={view} />
      <CardFold name={card.more}>
        <MoreLines strings={strings} view={view} />
      </CardFold>
      <WhyLines strings={strings} view={view} />
    </>
  );
}

/** All that is known of a figure, a line each, for those who open it. */
function MoreLines({ strings, view }: FigureCardBodyProps) {
  const { card, statuses, caveats, hedges, entities } = strings;
  const { counted, quantity, status, source, speaker, link, caveat, notes, language, lead, known } = view;
  const quoted = (text: string) => <QuotedWords strings={strings} text={text} language={language} />;
  return (
    <>
      {lead !== 'status' && <p class="gloss">{statuses[status].gloss}</p>}
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
        {known?.person && lead !== 'office' && (
          <CardLine label={card.office}>
            <OfficeLines strings={strings} person={known.person} />
          </CardLine>
        )}
        {known !== null && <KnownLines strings={strings} known={known} language={language} />}
      </dl>
    </>
  );
}
