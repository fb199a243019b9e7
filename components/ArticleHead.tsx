import type { ArticleLine } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import type { PopupCatalogue } from './strings';

/** The article in a line: title, publisher, date with its origin, by-line. */
export function ArticleHead({ strings, article }: { strings: PopupCatalogue; article: ArticleLine }) {
  const { title, publisher, published, byline, language } = article;
  return (
    <header class="article">
      <h1>{title === null ? strings.popup.untitled : <PageWords text={title} language={language} />}</h1>
      <p class="article-line parts">
        {publisher !== null && (
          <span>
            <PageWords text={publisher} language={language} />
          </span>
        )}{' '}
        {published === null ? (
          <span>{strings.popup.noDate}</span>
        ) : (
          <span title={strings.popup.dateFrom[published.from]}>
            <time dateTime={published.date}>{strings.date(published)}</time>
            <span class="unseen"> ({strings.popup.dateFrom[published.from]})</span>
          </span>
        )}{' '}
        <span>
          {byline.length > 0 ? <bdi>{strings.popup.by(byline)}</bdi> : strings.popup.glance.noByline}
        </span>
      </p>
    </header>
  );
}
