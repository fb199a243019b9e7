import type { PopupView } from '../lib/core/model/popup-view';
import type { KnownDetails } from './KnownDetails';
import type { MendableListProps } from './list-props';
import { MoreRows } from './MoreRows';
import { ObservationList } from './ObservationList';
import { SpeakerSection } from './SpeakerSection';

interface QuotesPanelProps extends MendableListProps {
  /** Shows what is known of a speaker; null until it is loaded. */
  readonly Known: typeof KnownDetails | null;
  readonly view: PopupView;
  readonly onMore: () => void;
}

/** Quotations by speaker, then the outlet's own remarks. A list that the filter emptied goes; one that is empty by itself says so. */
export function QuotesPanel({ view, onMore, Known, ...list }: QuotesPanelProps) {
  const { counts, speakers, observations, found, shown } = view;
  const { strings } = list;
  const { popup } = strings;
  return (
    <>
      {(found.quotes > 0 || counts.quotes === 0) && (
        <section class="quotes">
          <h2 class="unseen">{popup.quotes}</h2>
          {counts.quotes === 0 && <p class="gloss">{popup.noQuotes}</p>}
          {speakers.map((group) => (
            <SpeakerSection key={group.key} group={group} Known={Known} {...list} />
          ))}
          <MoreRows strings={strings} shown={shown.quotes} all={found.quotes} onMore={onMore} />
        </section>
      )}
      {found.observations > 0 && (
        <section class="observations">
          <h2>{popup.observations}</h2>
          <p class="gloss">{strings.observation.gloss}</p>
          <ObservationList observations={observations} {...list} />
          <MoreRows strings={strings} shown={shown.observations} all={found.observations} onMore={onMore} />
        </section>
      )}
    </>
  );
}
