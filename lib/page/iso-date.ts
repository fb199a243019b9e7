import type { DatePrecision } from '../core/model/article';

/** A date cut to what was stated, ISO 8601; with `Z` or `±hh:mm` only where an offset was stated. */
export interface ReadDate {
  readonly date: string;
  readonly precision: DatePrecision;
}

/** The parts of a date as stated; undefined where nothing was. `offset`: `Z` or `±hh:mm`. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly offset?: string | undefined;
}

/** Newspapers on the web; earlier years in archives. Anything outside is a mistake, not a date. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (value: number): string => String(value).padStart(2, '0');

/** Writes a date out, or null where a part is out of its range (a 31 April, a 25th hour): nothing is rolled over. */
export const writeDate = ({ year, month, day, hour, minute, second, offset }: DateParts): ReadDate | null => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (month === undefined) return { date: String(year), precision: 'year' };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { date: `${year}-${two(month)}`, precision: 'month' };
  if (day < 1 || day > daysIn(year, month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return { date, precision: 'day' };
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return null;
  const time = `${date}T${two(hour)}:${two(minute)}`;
  if (second === undefined) return { date: `${time}${offset ?? ''}`, precision: 'minute' };
  return { date: `${time}:${two(second)}${offset ?? ''}`, precision: 'second' };
};

/** `+0200`, `+02`, `-05:30`, `Z` → `Z` or `±hh:mm`; undefined where it is none. The widest in use are -12:00 and +14:00. */
export const readOffset = (text: string): string | undefined => {
  if (/^z$/i.test(text)) return 'Z';
  const found = /^([+\-\u2212])(\d\d):?(\d\d)?$/.exec(text);
  if (!found) return undefined;
  const [, sign, hours, minutes = '00'] = found;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
};

const ISO =
  /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ] ?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|[+\-\u2212]\d\d:?(?:\d\d)?)?$/i;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/**
 * A date as machines write it: ISO 8601 in its extended and basic forms, `2023/11/30`, seconds or milliseconds since
 * 1970. The whole text must be the date. Null for anything else; nothing is guessed.
 */
export const readIsoDate = (text: string): ReadDate | null => {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  if (EPOCH.test(trimmed)) {
    const iso = new Date(Number(trimmed) * (trimmed.length > 10 ? 1 : 1000)).toISOString();
    return { date: `${iso.slice(0, 19)}Z`, precision: 'second' };
  }
  const found = ISO.exec(trimmed) ?? BASIC.exec(trimmed);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  if (hour !== undefined && day === undefined) return null;
  if (zone !== undefined && hour === undefined) {
    // `2023-11-30Z` says a day and nothing of a time.
    if (readOffset(zone) === undefined) return null;
  }
  const offset = zone === undefined ? undefined : readOffset(zone);
  if (zone !== undefined && offset === undefined) return null;
  return writeDate({
    year: Number(year),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    offset,
  });
};
