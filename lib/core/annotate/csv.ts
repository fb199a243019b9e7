import type { ReportView } from '../model/report-view';

/** A cell: words of the page, or a number of ours. */
type Cell = string | number | null;

/** By these a spreadsheet takes a cell for a formula to be run (OWASP, «CSV Injection»); full-width ones are folded to them. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Words of a page as a cell that nothing runs: an apostrophe, which spreadsheets do not show, makes a formula text. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table by RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The attributions of a report, a row each. The heads are names of fields and the same in every language. */
export const quotesCsv = ({ quotes, url }: ReportView): string =>
  table(
    [
      'number',
      'kind',
      'words',
      'speaker',
      'speaker_kind',
      'source',
      'cue',
      'channel',
      'principal',
      'passed_on_by',
      'fidelity',
      'rule',
      'id',
      'url',
    ],
    quotes.map((one) => [
      one.number,
      one.kind,
      one.words,
      one.speaker,
      one.speakerKind,
      one.source,
      one.cue,
      one.channel,
      one.principal,
      one.hops.map(({ source, name }) => source ?? name ?? '').join('; '),
      one.fidelity?.state ?? null,
      one.by,
      one.id,
      url,
    ]),
  );

/** The figures of a report, a row each. */
export const figuresCsv = ({ figures, url }: ReportView): string =>
  table(
    [
      'number',
      'as_written',
      'low',
      'high',
      'unit',
      'hedge',
      'of',
      'status',
      'source',
      'link',
      'caveat',
      'caveat_words',
      'confirmed_by',
      'notes',
      'rule',
      'id',
      'url',
    ],
    figures.map((one) => [
      one.number,
      one.words,
      one.quantity.low,
      one.quantity.high,
      one.quantity.unit,
      one.quantity.hedge,
      one.of,
      one.status,
      one.source,
      one.link,
      one.caveat,
      one.caveatWords,
      one.verifier,
      one.notes.join('; '),
      one.by,
      one.id,
      url,
    ]),
  );
