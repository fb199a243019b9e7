import type { DatePrecision, StatedDate } from '../lib/core/model/article';

const FORMATS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  second: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
};

const WRITTEN =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/**
 * A stated date in the words of `language` (BCP 47), to its own precision, on the publisher's calendar and clock: the
 * reader's time zone changes nothing. The offset is kept behind a time. What is not an ISO 8601 date comes back as it is.
 */
export function dateWords({ date, precision }: StatedDate, language: string): string {
  const parts = WRITTEN.exec(date);
  if (parts === null) return date;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', offset] = parts;
  const clock = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const said = new Intl.DateTimeFormat(language, { ...FORMATS[precision], timeZone: 'UTC' }).format(clock);
  const timed = precision === 'minute' || precision === 'second';
  return timed && offset !== undefined ? `${said} (${offset === 'Z' ? 'UTC' : `UTC${offset}`})` : said;
}

const PRECISION: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** A day, month or year of the pack (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) in the words of `language`. */
export const dayWords = (date: string, language: string): string =>
  dateWords({ date, precision: PRECISION[date.length] ?? 'day', from: 'given' }, language);
