import type { ReportFigure, ReportView } from '../../lib/core/model/report-view';
import { DataTable } from '../kit/DataTable';
import { PageWords } from '../PageWords';
import type { ReportCatalogue } from '../report-strings';
import { columnsOf } from './columns';

interface FigureTableProps {
  readonly strings: ReportCatalogue;
  readonly view: ReportView;
}

/** Every figure: as written, what it amounts to and counts, what the text says of its origin, and who confirmed it. */
export function FigureTable({ strings, view }: FigureTableProps) {
  const said = strings.report;
  const page = (text: string | null) =>
    text === null ? null : <PageWords text={text} language={view.article.language} />;
  const state = ({ status, caveat, caveatWords }: ReportFigure) => (
    <>
      {strings.statuses[status].name}
      {caveat !== null && `: ${strings.caveats[caveat].name}`}
      {caveatWords !== null && <span class="gloss">{page(caveatWords)}</span>}
    </>
  );
  const source = ({ source: written, link, notes }: ReportFigure) => (
    <>
      {page(written)}
      {link !== null && (
        <span class="gloss">
          {strings.linkTo} <bdi>{link}</bdi>
        </span>
      )}
      {notes.map((note) => (
        <span key={note} class="gloss">
          {page(note)}
        </span>
      ))}
    </>
  );
  return (
    <section class="part">
      <h2 id="part-figures">{said.parts.figures}</h2>
      {view.figures.length === 0 ? (
        <p class="gloss">{said.none}</p>
      ) : (
        <DataTable
          caption={said.parts.figures}
          columns={columnsOf(strings, [
            'number',
            'asWritten',
            'amount',
            'of',
            'state',
            'source',
            'confirmed',
          ])}
          rows={view.figures.map((figure) => ({
            key: figure.id,
            cells: [
              <a key="number" href={`#note-${figure.number}`} aria-label={said.note(figure.number)}>
                {figure.number}
              </a>,
              page(figure.words),
              strings.quantity(figure.quantity),
              page(figure.of),
              state(figure),
              source(figure),
              page(figure.verifier),
            ],
          }))}
        />
      )}
    </section>
  );
}
