import { SearchField } from './kit/SearchField';
import { Tabs } from './kit/Tabs';
import { POPUP_TABS, type ReadProps } from './popup-props';
import { QuotesPanel } from './QuotesPanel';
import { walkRows } from './row-keys';

/** What the article holds, a list behind each tab, and the search that goes through all of them. */
export function PopupTabs(props: ReadProps) {
  const { strings, read, tab, filter, later } = props;
  const { view, lost } = read;
  const { found } = view;
  const { popup } = strings;
  const { label, ...names } = popup.glance.tabs;
  const counts = {
    quotes: found.quotes + found.observations,
    figures: found.figures,
    sources: found.sources,
  };
  const list = {
    strings,
    language: view.article.language,
    lost,
    view,
    onReveal: props.onReveal,
    onPoint: props.onPoint,
    onCorrect: props.onCorrect,
    onMore: props.onMore,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are the controls; this adds arrow keys
    <div class="lists" onKeyDown={walkRows}>
      <SearchField
        label={popup.filter}
        hint={popup.filterHint}
        value={filter}
        found={null}
        onSearch={props.onFilter}
      />
      <Tabs
        label={label}
        tabs={POPUP_TABS.map((id) => ({ id, name: names[id], count: counts[id] }))}
        selected={tab}
        direction={strings.direction}
        onSelect={props.onTab}
      >
        {view.filter !== '' && counts[tab] === 0 ? (
          <p class="no-match">
            {Object.values(counts).some((n) => n > 0) ? popup.glance.noMatchHere : popup.noMatch}
          </p>
        ) : (
          <>
            {tab === 'quotes' && <QuotesPanel {...list} Known={later?.Known ?? null} />}
            {tab === 'figures' && later && <later.Figures {...list} onState={props.onState} />}
            {tab === 'sources' && later && <later.Sources {...list} />}
          </>
        )}
      </Tabs>
    </div>
  );
}
