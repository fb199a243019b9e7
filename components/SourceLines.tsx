import type { AttributionCard, CardHop } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { IssuerLines } from './IssuerLines';
import { OfficeLines } from './OfficeLines';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

interface SourceLinesProps {
  readonly strings: CardCatalogue;
  readonly view: AttributionCard;
}

/** How the words came from who said them: why a name is missing, of whom a source reports, by which way, through whom. */
export function SourceLines({ strings, view }: SourceLinesProps) {
  const { card, channels, noChannel, entities, unnamedTypes } = strings;
  const { channel, chain, principal, unnamed, language } = view;
  const { principalKnown, channelBy, groundRule, issuer } = view;
  const way = channel === null ? null : channels[channel.kind];
  return (
    <>
      {unnamed !== null && (
        <CardLine label={card.unnamed}>
          {unnamedTypes[unnamed.type].name} <span class="gloss">{unnamedTypes[unnamed.type].gloss}</span>{' '}
          {unnamed.reason !== null && (
            <span class="gloss">
              {strings.unnamedReason}:{' '}
              <QuotedWords strings={strings} text={unnamed.reason} language={language} />
            </span>
          )}
        </CardLine>
      )}
      {principal !== null && (
        <CardLine label={card.principal}>
          <PageWords text={principal.name} language={language} />{' '}
          <span class="tag">{entities[principal.kind]}</span>{' '}
          {principalKnown?.person && <OfficeLines strings={strings} person={principalKnown.person} />}
        </CardLine>
      )}
      <CardLine label={card.channel}>
        {way === null ? (
          noChannel.name
        ) : (
          <>
            {way.name} <span class="gloss">{way.gloss}</span>
            {channelBy.length > 0 && <span class="gloss">{strings.definedBy(channelBy)}</span>}
          </>
        )}
      </CardLine>
      {groundRule !== null && (
        <CardLine label={card.groundRule}>
          <QuotedWords strings={strings} text={groundRule.words} language={language} />{' '}
          <span class="gloss">
            <PackWords text={groundRule.terms} />
          </span>
          {groundRule.definedBy.length > 0 && (
            <span class="gloss">{strings.definedBy(groundRule.definedBy)}</span>
          )}
        </CardLine>
      )}
      {issuer !== null && <IssuerLines strings={strings} issuer={issuer} />}
      {chain.length > 0 && (
        <CardLine label={card.chain.name}>
          <ol>
            {chain.map((hop) => (
              <HopLine key={hop.source} strings={strings} hop={hop} language={language} />
            ))}
          </ol>
          <span class="gloss">{card.chain.gloss}</span>
        </CardLine>
      )}
    </>
  );
}

/** One hop: the source as written, who that is, and its cue. */
function HopLine({
  strings,
  hop,
  language,
}: {
  strings: CardCatalogue;
  hop: CardHop;
  language: string | null;
}) {
  const { source, name, cue } = hop;
  return (
    <li>
      {source === null ? strings.card.noSourceHere : <PageWords text={source} language={language} />}{' '}
      {name !== null && (
        <span class="aside">
          <PageWords text={name} language={language} />
        </span>
      )}{' '}
      {cue !== null && <QuotedWords strings={strings} text={cue} language={language} />}
    </li>
  );
}
