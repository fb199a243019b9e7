import type { InEach } from './languages';
import type { ReportCatalogue } from './report-strings';

/** The report in each language; only the one that is spoken is loaded. */
export const REPORT_IN: InEach<() => Promise<ReportCatalogue>> = {
  en: async () => (await import('./en/report')).REPORT_EN,
  he: async () => (await import('./he/report')).REPORT_HE,
};
