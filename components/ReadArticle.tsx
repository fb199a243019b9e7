import { ArticleHead } from './ArticleHead';
import { FigureList } from './FigureList';
import { Filter } from './Filter';
import { Notices } from './Notices';
import type { ReadProps } from './popup-props';
import { SpeakerSection } from './SpeakerSection';
import { TellPage } from './StatePage';
import { Summary } from './Summary';

/** The popup of an article that was read: what it holds, and the lists. */
export function ReadArticle(props: ReadProps) {
  const { strings, read, filter, onFilter, onReveal } = props;
  const { article, counts, speakers, figures, shown } = read.view;
  const empty = counts.quotes + counts.figures === 0;
  const list = { strings, language: article.language, lost: read.lost, onReveal };
  return (
    <>
      <ArticleHead strings={strings} article={article} />
      <Notices {...props} />
      {empty ? (
        <TellPage told={strings.popup.nothing} />
      ) : (
        <>
          <Summary strings={strings} counts={counts} />
          <Filter strings={strings} filter={filter} view={read.view} onFilter={onFilter} />
          <section class="quotes">
            <h2>{strings.popup.quotes}</h2>
            {counts.quotes === 0 && <p class="gloss">{strings.popup.noQuotes}</p>}
            {speakers.map((group) => (
              <SpeakerSection key={group.key} group={group} {...list} />
            ))}
          </section>
          <section class="figures">
            <h2>{strings.popup.figures}</h2>
            {counts.figures === 0 && <p class="gloss">{strings.popup.noFigures}</p>}
            <FigureList figures={figures} {...list} />
          </section>
          {shown.quotes + shown.figures === 0 && <p class="gloss">{strings.popup.noMatch}</p>}
        </>
      )}
    </>
  );
}
