import * as v from 'valibot';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days of a month of the Gregorian calendar; `month` from 1. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a year, a month or a day that the calendar has. */
function isDate(given: string): boolean {
  const parts = DATE.exec(given);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month)));
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is not confirmed is not written. */
export const date = v.pipe(v.string(), v.check(isDate, 'is no date'));

/** The first day that a date can mean. */
export const firstDay = (given: string): string => `${given}-01-01`.slice(0, 10);

/** The last day that a date can mean. */
export function lastDay(given: string): string {
  if (given.length === 10) return given;
  if (given.length === 4) return `${given}-12-31`;
  return `${given}-${daysOf(Number(given.slice(0, 4)), Number(given.slice(5)))}`;
}

/** Whether a stretch of time that has an end ends no sooner than it begins, as far as both are known. */
export const inOrder = (from: string | null, to: string | null): boolean =>
  from === null || to === null || firstDay(from) <= lastDay(to);
