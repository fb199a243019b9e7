import type { PopupProps } from './popup-props';
import type { PopupState } from './popup-state';
import { ReadArticle } from './ReadArticle';
import { SiteSwitch } from './SiteSwitch';
import { FailurePage, ReadingPage } from './StatePage';
import type { PopupCatalogue } from './strings';

/** What the toolbar icon opens. */
export function Popup(props: PopupProps) {
  const { strings, state, onHighlight } = props;
  return (
    <div class="popup" lang={strings.language} dir={strings.direction}>
      <header class="bar">
        <span class="brand">{strings.product}</span>
        {state.kind === 'read' && (
          <label class="switch">
            <span>{strings.popup.highlights}</span>
            <input
              type="checkbox"
              checked={state.highlighted}
              onChange={(event) => onHighlight(event.currentTarget.checked)}
            />
          </label>
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
        {state.kind === 'failure' && (
          <FailurePage
            strings={strings}
            reason={state.reason}
            detail={state.detail}
            onRetry={props.onRetry}
          />
        )}
        {state.kind === 'read' && <ReadArticle {...props} read={state} />}
      </main>
    </div>
  );
}

/** The state in a sentence, for those who hear it change. */
function status(strings: PopupCatalogue, state: PopupState): string {
  if (state.kind === 'reading') return strings.popup.reading.title;
  if (state.kind === 'failure') return strings.popup.failures[state.reason].title;
  if (state.changed) return strings.popup.changed;
  const { counts, filter } = state.view;
  const shown = state.view.shown.quotes + state.view.shown.figures + state.view.shown.observations;
  const all = counts.quotes + counts.figures + counts.observations;
  if (filter !== '' || shown < all) return strings.popup.shown(shown, all);
  if (all === 0) return strings.popup.nothing.title;
  return strings.popup.found(counts.quotes, counts.figures);
}
