import { REPORT_EN } from '../../components/en/report';
import type { ReportCatalogue } from '../../components/report-strings';
import { STRINGS_EN } from '../../components/strings-en';

/** The report in English, as its page and its files say it. */
export const REPORT_WORDS: ReportCatalogue = { ...STRINGS_EN, report: REPORT_EN };
