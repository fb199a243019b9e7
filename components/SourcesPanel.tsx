import type { PopupView } from '../lib/core/model/popup-view';
import { Credits } from './Credits';
import { Outlet } from './Outlet';
import type { PopupCatalogue } from './strings';
import { Voices } from './Voices';

/**
 * Whose words stand in the article, who is named without, its pictures and its outlet. Under a filter only the names that
 * it leaves: counts of the whole article would stand oddly under a part of its rows.
 */
export function SourcesPanel({ strings, view }: { strings: PopupCatalogue; view: PopupView }) {
  const { voices, context, filter } = view;
  const { language } = view.article;
  return (
    <>
      {voices === null ? (
        filter === '' && <p class="gloss no-sources">{strings.popup.glance.noSources}</p>
      ) : (
        <Voices
          strings={strings}
          voices={voices}
          sides={context?.sides ?? []}
          filtered={filter !== ''}
          language={language}
        />
      )}
      {context !== null && filter === '' && (
        <>
          {context.credits.length > 0 && (
            <Credits strings={strings} credits={context.credits} language={language} />
          )}
          <Outlet strings={strings} outlet={context.outlet} language={language} />
        </>
      )}
    </>
  );
}
