import type { FigureStatus } from '../lib/core/model/figure';
import type { PopupView } from '../lib/core/model/popup-view';
import { FigureSection } from './FigureSection';
import type { MendableListProps } from './list-props';
import { ObservationList } from './ObservationList';
import { SpeakerSection } from './SpeakerSection';

interface ListsProps extends Omit<MendableListProps, 'language'> {
  readonly view: PopupView;
  readonly onState: (state: FigureStatus | null) => void;
}

/** Quotations by speaker, then figures, then the outlet's own remarks. A list that the filter emptied goes; one that is empty by itself says so. */
export function Lists({ view, onState, ...rest }: ListsProps) {
  const { article, counts, speakers, figures, observations, shown } = view;
  const { strings } = rest;
  const { popup } = strings;
  const counted = Object.values(figures.states).some((n) => n > 0);
  const list = { ...rest, language: article.language };
  return (
    <>
      {(shown.quotes > 0 || counts.quotes === 0) && (
        <section class="quotes">
          <h2>{popup.quotes}</h2>
          {counts.quotes === 0 && <p class="gloss">{popup.noQuotes}</p>}
          {speakers.map((group) => (
            <SpeakerSection key={group.key} group={group} {...list} />
          ))}
        </section>
      )}
      {(counted || counts.figures === 0) && (
        <section class="figures">
          <h2>{popup.figures}</h2>
          {counts.figures === 0 ? (
            <p class="gloss">{popup.noFigures}</p>
          ) : (
            <FigureSection figures={figures} onState={onState} {...list} />
          )}
        </section>
      )}
      {shown.observations > 0 && (
        <section class="observations">
          <h2>{popup.observations}</h2>
          <p class="gloss">{strings.observation.gloss}</p>
          <ObservationList observations={observations} {...list} />
        </section>
      )}
      {shown.quotes + shown.observations === 0 && !counted && <p class="no-match">{popup.noMatch}</p>}
    </>
  );
}
