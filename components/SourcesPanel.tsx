import type { PopupView } from '../lib/core/model/popup-view';
import { CreditList } from './CreditList';
import type { ListProps } from './list-props';
import { Outlet } from './Outlet';
import { Voices } from './Voices';

/**
 * Whose words stand in the article, who is named without, its pictures and its outlet. Under a filter only the names that
 * it leaves: counts of the whole article would stand oddly under a part of its rows.
 */
export function SourcesPanel({ view, ...list }: ListProps & { readonly view: PopupView }) {
  const { strings, language } = list;
  const { voices, context, filter } = view;
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
          {context.credits.length > 0 && <CreditList {...list} credits={context.credits} />}
          <Outlet strings={strings} outlet={context.outlet} language={language} />
        </>
      )}
    </>
  );
}
