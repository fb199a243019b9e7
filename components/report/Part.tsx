import type { ComponentChildren } from 'preact';
import type { ReportPart } from '../../lib/core/model/report-words';
import type { ReportCatalogue } from '../report-strings';

interface PartProps<Row> {
  readonly part: ReportPart;
  readonly strings: ReportCatalogue;
  readonly rows: readonly Row[];
  readonly gloss: string;
  readonly children: (row: Row) => ComponentChildren;
}

/** A part of a report that is a list, under its heading; nothing where there are no rows. */
export function Part<Row>({ part, strings, rows, gloss, children }: PartProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <section class="part" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{strings.report.parts[part]}</h2>
      <p class="gloss">{gloss}</p>
      <ul class="rows">
        {rows.map((row, at) => (
          <li key={at}>{children(row)}</li>
        ))}
      </ul>
    </section>
  );
}
