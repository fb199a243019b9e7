import type { ReportColumn } from '../../lib/core/model/report-words';
import type { ReportCatalogue } from '../report-strings';

/** Columns of numbers. */
const NUMERIC: readonly ReportColumn[] = ['number', 'given', 'quoted'];

/** The heads of a table's columns, in their order. */
export const columnsOf = ({ report }: ReportCatalogue, columns: readonly ReportColumn[]) =>
  columns.map((key) => ({ key, name: report.columns[key], numeric: NUMERIC.includes(key) }));
