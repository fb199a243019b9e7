import type { ReportView } from '../../lib/core/model/report-view';
import type { ReportPart } from '../../lib/core/model/report-words';
import { PageWords } from '../PageWords';
import type { ReadReportProps } from './report-props';

/** The parts that a report has, in its order; those without anything in them are left out. */
const partsOf = (view: ReportView): readonly ReportPart[] =>
  (
    [
      ['text', view.blocks.length],
      ['voices', 1],
      ['figures', 1],
      ['sums', view.sums.length],
      ['observations', view.observations.length],
      ['unquoted', view.unquoted.length],
      ['sides', view.sides.length],
      ['credits', view.credits.length],
    ] as const
  ).flatMap(([part, held]) => (held > 0 ? [part] : []));

/** What the report is of: title, outlet, date, by-line, address, when it was read and by what; and what it holds. */
export function ReportHead({ strings, read }: ReadReportProps) {
  const { view, corrections } = read;
  const { article, url, modified, readAt, pack, engine } = view;
  const said = strings.report;
  const { language } = article;
  const day = (date: string) => strings.date({ date, precision: 'day', from: 'given' });
  return (
    <section class="report-head">
      <h1>
        {article.title === null ? said.untitled : <PageWords text={article.title} language={language} />}
      </h1>
      <p class="parts">
        {article.publisher !== null && (
          <span>
            <PageWords text={article.publisher} language={language} />
          </span>
        )}{' '}
        <span>{article.published === null ? said.noDate : strings.date(article.published)}</span>{' '}
        {modified !== null && (
          <span>
            {strings.popup.context.disclosed.modified}: {strings.date(modified)}
          </span>
        )}{' '}
        {article.byline.length > 0 && <span>{said.by(article.byline)}</span>}
      </p>
      {url !== null && (
        <p class="address">
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{url}</bdi>
          </a>
        </p>
      )}
      <p class="gloss parts">
        {readAt !== null && (
          <span>{said.readAt(strings.date({ date: readAt, precision: 'minute', from: 'given' }))}</span>
        )}{' '}
        {pack?.version && pack.date && <span>{said.pack(pack.version, day(pack.date))}</span>}{' '}
        {corrections > 0 && <span>{said.corrections(corrections)}</span>}
      </p>
      {engine === 'rules' && <p class="gloss">{said.rulesOnly}</p>}
      {article.partial !== null && <p class="gloss">{strings.popup.partial[article.partial]}</p>}
      {article.covered === 'part' && <p class="gloss">{strings.popup.covered}</p>}
      <nav class="contents" aria-label={said.contents}>
        <ul>
          {partsOf(view).map((part) => (
            <li key={part}>
              <a href={`#part-${part}`}>{said.parts[part]}</a>
            </li>
          ))}
          <li>
            <a href="#part-workbench">{said.workbench.name}</a>
          </li>
          <li>
            <a href="#part-method">{said.parts.method}</a>
          </li>
        </ul>
      </nav>
    </section>
  );
}
