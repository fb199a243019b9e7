import './selection.css';
import type { SelectionView } from '../lib/core/model/selection-view';
import { Notice } from './kit/Notice';
import { PageWords } from './PageWords';
import { SelectionFound } from './SelectionFound';
import type { SelectionCatalogue } from './selection-strings';

/** What there is to show of a selection: it is being read, nothing is kept of it, or its reading. */
export type SelectionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'shown'; readonly view: SelectionView };

interface SelectionPageProps {
  readonly strings: SelectionCatalogue;
  readonly state: SelectionState;
}

/** The words that a reader selected in a page, and what was found in them. It leads nowhere and changes nothing. */
export function SelectionPage({ strings, state }: SelectionPageProps) {
  const said = strings.selection;
  const view = state.kind === 'shown' ? state.view : null;
  const read = view?.outcome === 'read' ? view : null;
  const counts = read?.found.counts;
  const empty = counts && counts.quotes + counts.figures + counts.observations === 0;
  const missing = read && empty && (read.unsure > 0 ? said.onlyUnsure : said.nothing);
  const nothing = state.kind === 'gone' ? said.gone : view && !read ? refusal(said, view) : missing;
  const title = nothing
    ? nothing.title
    : counts
      ? strings.popup.found(counts.quotes, counts.figures)
      : said.loading;
  return (
    <main class="selection" lang={strings.language} dir={strings.direction}>
      <p class="unseen" role="status">
        {title}
      </p>
      <h1>{title}</h1>
      {view !== null && view.words !== '' && (
        <figure>
          <figcaption class="gloss">{said.selected}</figcaption>
          <blockquote>
            <PageWords text={view.words} language={read?.found.article.language ?? null} />
          </blockquote>
        </figure>
      )}
      {read && <p class="gloss">{said.searched}</p>}
      {read?.found.engine === 'rules' && (
        <Notice title={strings.popup.rulesOnly.title}>
          <p>{strings.popup.rulesOnly.text}</p>
        </Notice>
      )}
      {nothing && (
        <>
          <p>{nothing.text}</p>
          <p>{nothing.todo}</p>
        </>
      )}
      {read && <SelectionFound strings={strings} found={read.found} />}
      {read && read.unsure > 0 && <Notice title={said.unsure(read.unsure)} />}
    </main>
  );
}

/** The sentences on why a selection was not read. */
const refusal = (
  { refusals, gone }: SelectionCatalogue['selection'],
  { outcome }: SelectionView,
): SelectionCatalogue['selection']['gone'] => (outcome === 'read' ? gone : refusals[outcome]);
