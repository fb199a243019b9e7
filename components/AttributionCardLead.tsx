import type { AttributionCard } from '../lib/core/model/card-view';
import { BodyLead } from './BodyLead';
import { FidelityLines } from './FidelityLines';
import { OfficeLines } from './OfficeLines';
import { PackWords } from './PackWords';
import type { CardCatalogue } from './strings';

interface AttributionCardLeadProps {
  readonly strings: CardCatalogue;
  readonly view: AttributionCard;
}

/** The one line of context that stands below who speaks before anybody asks for more. */
export function AttributionCardLead({ strings, view }: AttributionCardLeadProps) {
  const { lead, known, fidelity } = view;
  if (lead === 'office') return known?.person && <OfficeLines strings={strings} person={known.person} />;
  if (lead === 'control' || lead === 'body') {
    return known?.body && <BodyLead strings={strings} body={known.body} />;
  }
  if (lead === 'fidelity') {
    return (
      fidelity && (
        <div class="lead">
          <FidelityLines strings={strings} fidelity={fidelity} language={view.language} />
        </div>
      )
    );
  }
  if (lead === 'terms') {
    return (
      <p class="lead">
        <PackWords text={view.groundRule?.terms ?? ''} />
      </p>
    );
  }
  return <p class="lead">{sentence(strings, view, lead)}</p>;
}

/** Those leads that are a sentence of the interface. */
function sentence(
  { card, kinds, channels, unnamedTypes }: CardCatalogue,
  { kind, channel, unnamed, source }: AttributionCard,
  lead: 'channel' | 'unnamed' | 'open' | 'kind',
): string | null {
  if (lead === 'channel') return channel && channels[channel.kind].gloss;
  if (lead === 'unnamed') return unnamed && unnamedTypes[unnamed.type].gloss;
  if (lead === 'open') return source === null ? card.carriesOn.open : card.notResolvedGloss;
  return kinds[kind].gloss;
}
