import type { ArticleLine } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import type { Strings } from './strings';

/** The article in a line: title, publisher, date with its origin, by-line. */
export function ArticleHead({ strings, article }: { strings: Strings; article: ArticleLine }) {
  const { title, publisher, published, byline, language } = article;
  return (
    <header class="article">
      <h1>{title === null ? strings.popup.untitled : <PageWords text={title} language={language} />}</h1>
      <p class="article-line">
        {publisher !== null && <PageWords text={publisher} language={language} />}
        {published === null ? (
          <span>{strings.popup.noDate}</span>
        ) : (
          <time dateTime={published.date} title={strings.popup.dateFrom[published.from]}>
            {strings.date(published)}
          </time>
        )}
        {byline.length > 0 && <PageWords text={strings.popup.by(byline)} language={language} />}
      </p>
    </header>
  );
}
