import type { AttributionCard } from '../lib/core/model/card-view';
import { AttributionCardLead } from './AttributionCardLead';
import { CardFold } from './CardFold';
import { CardLine } from './CardLine';
import { FidelityLines } from './FidelityLines';
import { Glyph } from './Glyph';
import { KnownLines } from './KnownLines';
import { OfficeLines } from './OfficeLines';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import { SourceLines } from './SourceLines';
import type { CardCatalogue } from './strings';
import { WhyLines } from './WhyLines';

interface AttributionCardBodyProps {
  readonly strings: CardCatalogue;
  readonly view: AttributionCard;
}

/** Who is given as having said this, in which way, and the most useful line on that; more of it, and why, for those who ask. */
export function AttributionCardBody({ strings, view }: AttributionCardBodyProps) {
  const { card, kinds } = strings;
  const { kind, channel, pieces } = view;
  return (
    <>
      <p class="kind">
        <Glyph kind={kind} />
        {kinds[kind].name}
        {channel !== null && ' '}
        {channel !== null && <span class="aside">{strings.channels[channel.kind].name}</span>}
        {pieces > 1 && ' '}
        {pieces > 1 && <span class="aside">{strings.pieces(pieces)}</span>}
      </p>
      <Who strings={strings} view={view} />
      <AttributionCardLead strings={strings} view={view} />
      <CardFold name={card.more}>
        <MoreLines strings={strings} view={view} />
      </CardFold>
      <WhyLines strings={strings} view={view} />
    </>
  );
}

/** All that is known of these words, a line each, for those who open it. */
function MoreLines({ strings, view }: AttributionCardBodyProps) {
  const { card, kinds, stances } = strings;
  const { kind, cue, language, lead, source, speaker, carriesOn, known, fidelity } = view;
  return (
    <>
      {lead !== 'kind' && <p class="gloss">{kinds[kind].gloss}</p>}
      {carriesOn && speaker !== null && <p class="gloss">{card.carriesOn.resolved}</p>}
      <dl>
        {/* The first hop of a chain is the source as written. */}
        {view.chain.length === 0 && source !== null && speaker !== null && source !== speaker.name && (
          <CardLine label={card.asWritten}>
            <PageWords text={source} language={language} />
          </CardLine>
        )}
        <SourceLines strings={strings} view={view} />
        {known?.person && lead !== 'office' && (
          <CardLine label={card.office}>
            <OfficeLines strings={strings} person={known.person} />
          </CardLine>
        )}
        {known !== null && <KnownLines strings={strings} known={known} language={language} />}
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
        {fidelity !== null && lead !== 'fidelity' && (
          <CardLine label={card.fidelity}>
            <FidelityLines strings={strings} fidelity={fidelity} language={language} />
          </CardLine>
        )}
      </dl>
    </>
  );
}

/** The first glance: a name, or what is written in place of one. */
function Who({ strings, view }: AttributionCardBodyProps) {
  const { card, entities } = strings;
  const { speaker, source, principal, language } = view;
  const name = speaker?.name ?? source;
  return (
    <>
      <p class="who">
        {name === null ? card.noSourceHere : <PageWords text={name} language={language} />}{' '}
        {name !== null && (
          <span class="tag">{speaker === null ? card.notResolved : entities[speaker.kind]}</span>
        )}
      </p>
      {principal !== null && (
        <p class="reports">
          <span class="gloss">{card.principal}</span> <PageWords text={principal.name} language={language} />
        </p>
      )}
    </>
  );
}
