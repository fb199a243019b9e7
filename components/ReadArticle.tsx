import { ArticleHead } from './ArticleHead';
import { Glance } from './Glance';
import { PopupTabs } from './PopupTabs';
import type { ReadProps } from './popup-props';

/** The popup of an article that was read: what it comes to at a glance, and behind tabs what it holds. */
export function ReadArticle(props: ReadProps) {
  const { strings, read, later, onCorrect, onReport } = props;
  const { article, counts } = read.view;
  const empty = counts.quotes + counts.figures + counts.observations === 0;
  return (
    <>
      <ArticleHead strings={strings} article={article} />
      {later && <later.Notes {...props} />}
      {read.corrections.length > 0 && later && (
        <later.Mended
          strings={strings}
          corrections={read.corrections}
          language={article.language}
          onCorrect={onCorrect}
          onReport={onReport}
        />
      )}
      {empty ? (
        <>
          {later && <later.Nothing strings={strings} />}
          {later && (
            <later.Sources
              strings={strings}
              view={read.view}
              language={article.language}
              lost={read.lost}
              onReveal={props.onReveal}
              onPoint={props.onPoint}
            />
          )}
        </>
      ) : (
        <>
          <Glance strings={strings} view={read.view} />
          {later && (
            <later.Marks strings={strings} counts={counts} kinds={props.kinds} onKinds={props.onKinds} />
          )}
          <PopupTabs {...props} />
        </>
      )}
    </>
  );
}
