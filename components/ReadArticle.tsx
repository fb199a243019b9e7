import { ArticleHead } from './ArticleHead';
import { Filter } from './Filter';
import { KeyHints } from './KeyHints';
import { Lists } from './Lists';
import { Notices } from './Notices';
import type { ReadProps } from './popup-props';
import { walkRows } from './row-keys';
import { NothingFound } from './StatePage';
import { Summary } from './Summary';
import { Voices } from './Voices';

/** The popup of an article that was read: what it holds, and the lists. */
export function ReadArticle(props: ReadProps) {
  const { strings, read, filter, onFilter, onReveal, onState } = props;
  const { article, counts, voices } = read.view;
  const empty = counts.quotes + counts.figures + counts.observations === 0;
  return (
    <>
      <ArticleHead strings={strings} article={article} />
      <Notices {...props} />
      {empty ? (
        <NothingFound strings={strings} />
      ) : (
        <>
          <Summary strings={strings} counts={counts} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are the controls; this adds arrow keys */}
          <div onKeyDown={walkRows}>
            <Filter strings={strings} filter={filter} view={read.view} onFilter={onFilter} />
            <Lists
              strings={strings}
              view={read.view}
              lost={read.lost}
              onReveal={onReveal}
              onState={onState}
            />
          </div>
          {/* Counts of the whole article would stand oddly under a part of its rows. */}
          {voices !== null && read.view.filter === '' && (
            <Voices strings={strings} voices={voices} language={article.language} />
          )}
        </>
      )}
      <KeyHints strings={strings} />
    </>
  );
}
