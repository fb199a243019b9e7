import type { AttributionCard } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { Glyph } from './Glyph';
import { KnownLines } from './KnownLines';
import { OfficeLines } from './OfficeLines';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import { ReceiptLine } from './ReceiptLine';
import { RecognisedLines } from './RecognisedLines';
import { SourceLines } from './SourceLines';
import type { CardCatalogue } from './strings';

interface AttributionCardBodyProps {
  readonly strings: CardCatalogue;
  readonly view: AttributionCard;
}

/** Who is given as having said this, in which way, and why we think so. */
export function AttributionCardBody({ strings, view }: AttributionCardBodyProps) {
  const { card, kinds, stances } = strings;
  const { kind, cue, language, pieces, source, speaker } = view;
  return (
    <>
      <p class="kind">
        <Glyph kind={kind} />
        {kinds[kind].name}
        {pieces > 1 && ' '}
        {pieces > 1 && <span class="aside">{strings.pieces(pieces)}</span>}
      </p>
      <Who strings={strings} view={view} />
      {view.known?.person && <OfficeLines strings={strings} person={view.known.person} />}
      <p class="gloss">{kinds[kind].gloss}</p>
      <dl>
        {/* The first hop of a chain is the source as written. */}
        {view.chain.length === 0 && source !== null && speaker !== null && source !== speaker.name && (
          <CardLine label={card.asWritten}>
            <PageWords text={source} language={language} />
          </CardLine>
        )}
        <SourceLines strings={strings} view={view} />
        {view.known !== null && <KnownLines strings={strings} known={view.known} language={language} />}
        <CardLine label={card.cue}>
          {cue === null ? (
            card.noCue
          ) : (
            <>
              <QuotedWords strings={strings} text={cue.words} language={language} />{' '}
              <span class="tag">{stances[cue.stance].name}</span>{' '}
              <span class="gloss">
                {view.cueGloss === null ? stances[cue.stance].gloss : <PackWords text={view.cueGloss} />}
              </span>
            </>
          )}
        </CardLine>
        {view.repeated !== null && (
          <CardLine label={card.repeated.name}>
            <QuotedWords strings={strings} text={view.repeated} language={language} />{' '}
            <span class="gloss">{card.repeated.gloss}</span>
          </CardLine>
        )}
        {view.known !== null && <RecognisedLines strings={strings} known={view.known} language={language} />}
      </dl>
      <ReceiptLine strings={strings} receipt={view.receipt} language={language} />
    </>
  );
}

/** The first glance: a name, or what is written in place of one. */
function Who({ strings, view }: AttributionCardBodyProps) {
  const { card, entities } = strings;
  const { speaker, source, carriesOn, language } = view;
  const name = speaker?.name ?? source;
  return (
    <>
      <p class="who">
        {name === null ? card.noSourceHere : <PageWords text={name} language={language} />}{' '}
        {name !== null && (
          <span class="tag">{speaker === null ? card.notResolved : entities[speaker.kind]}</span>
        )}
      </p>
      {speaker === null && source !== null && <p class="gloss">{card.notResolvedGloss}</p>}
      {carriesOn && <p class="gloss">{speaker === null ? card.carriesOn.open : card.carriesOn.resolved}</p>}
    </>
  );
}
