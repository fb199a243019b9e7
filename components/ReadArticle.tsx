import { ArticleHead } from './ArticleHead';
import { Corrections } from './Corrections';
import { Credits } from './Credits';
import { Filter } from './Filter';
import { KeyHints } from './KeyHints';
import { Lists } from './Lists';
import { Notices } from './Notices';
import { Outlet } from './Outlet';
import type { ReadProps } from './popup-props';
import { walkRows } from './row-keys';
import { NothingFound } from './StatePage';
import { Summary } from './Summary';
import { Voices } from './Voices';

/** The popup of an article that was read: what it holds, and the lists. */
export function ReadArticle(props: ReadProps) {
  const { strings, read, filter, onFilter, onReveal, onPoint, onState, onCorrect, onReport } = props;
  const { article, counts, voices, context } = read.view;
  const empty = counts.quotes + counts.figures + counts.observations === 0;
  return (
    <>
      <ArticleHead strings={strings} article={article} />
      <Notices {...props} />
      {read.corrections.length > 0 && (
        <Corrections
          strings={strings}
          corrections={read.corrections}
          language={article.language}
          onCorrect={onCorrect}
          onReport={onReport}
        />
      )}
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
              onPoint={onPoint}
              onCorrect={onCorrect}
              onState={onState}
            />
          </div>
          {/* Counts of the whole article would stand oddly under a part of its rows. */}
          {voices !== null && read.view.filter === '' && (
            <Voices
              strings={strings}
              voices={voices}
              sides={context?.sides ?? []}
              language={article.language}
            />
          )}
        </>
      )}
      {context !== null && read.view.filter === '' && (
        <>
          {context.credits.length > 0 && (
            <Credits strings={strings} credits={context.credits} language={article.language} />
          )}
          <Outlet strings={strings} outlet={context.outlet} language={article.language} />
        </>
      )}
      <KeyHints strings={strings} />
    </>
  );
}
