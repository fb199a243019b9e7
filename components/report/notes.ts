import type {
  ReportCredit,
  ReportFigure,
  ReportQuote,
  ReportRemark,
  ReportView,
} from '../../lib/core/model/report-view';

/** What a numbered note is about. */
export type NoteOf =
  | { readonly type: 'quote'; readonly of: ReportQuote }
  | { readonly type: 'figure'; readonly of: ReportFigure }
  | { readonly type: 'remark'; readonly of: ReportRemark }
  | { readonly type: 'credit'; readonly of: ReportCredit };

/** Everything in a report that has a number, by that number. */
export const notesOf = ({
  quotes,
  figures,
  observations,
  credits,
}: ReportView): ReadonlyMap<number, NoteOf> =>
  new Map<number, NoteOf>([
    ...quotes.map((of) => [of.number, { type: 'quote', of }] as const),
    ...figures.map((of) => [of.number, { type: 'figure', of }] as const),
    ...observations.map((of) => [of.number, { type: 'remark', of }] as const),
    ...credits.map((of) => [of.number, { type: 'credit', of }] as const),
  ]);
