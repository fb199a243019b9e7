import { Switch } from './kit/Switch';
import type { PopupProps } from './popup-props';
import type { PopupState } from './popup-state';
import { ReadArticle } from './ReadArticle';
import { SiteSwitch } from './SiteSwitch';
import { ReadingPage } from './StatePage';
import type { PopupCatalogue } from './strings';

/** What the toolbar icon opens. */
export function Popup(props: PopupProps) {
  const { strings, state, later, onHighlight } = props;
  return (
    <div class="popup" lang={strings.language} dir={strings.direction}>
      <header class="bar">
        <span class="brand">{strings.product}</span>
        {state.kind === 'read' && (
          <>
            <button type="button" class="plain" onClick={props.onReportPage}>
              {strings.popup.glance.report}
            </button>
            <Switch label={strings.popup.highlights} on={state.highlighted} onChange={onHighlight} />
          </>
        )}
        {props.site && <SiteSwitch strings={strings} site={props.site} onSite={props.onSite} />}
      </header>
      <main>
        <p class="unseen" role="status">
          {status(strings, state)}
        </p>
        {state.kind === 'reading' && (
          <ReadingPage strings={strings} phase={state.phase} onCallOff={props.onCallOff} />
        )}
        {state.kind === 'failure' && later && (
          <later.Failure
            strings={strings}
            reason={state.reason}
            detail={state.detail}
            onRetry={props.onRetry}
          />
        )}
        {state.kind === 'read' && <ReadArticle {...props} read={state} />}
      </main>
      {state.kind !== 'reading' && later && (
        <later.Foot
          strings={strings}
          context={state.kind === 'read' ? state.view.context : null}
          onOptions={props.onOptions}
        />
      )}
    </div>
  );
}

/** The state in a sentence, for those who hear it change. */
function status(strings: PopupCatalogue, state: PopupState): string {
  if (state.kind === 'reading') return strings.popup.reading.title;
  if (state.kind === 'failure') return strings.popup.failures[state.reason].title;
  if (state.changed) return strings.popup.changed;
  const { counts, filter, found, figures } = state.view;
  const left = figures.state === null ? found.figures : figures.states[figures.state];
  const shown = found.quotes + left + found.observations;
  const all = counts.quotes + counts.figures + counts.observations;
  if (filter !== '' || shown < all) return strings.popup.shown(shown, all);
  if (all === 0) return strings.popup.nothing.title;
  return strings.popup.found(counts.quotes, counts.figures);
}
