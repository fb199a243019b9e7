import type { PageWords } from '../core/model/page-words';
import { type Clock, clockAt, clockBefore } from './clock';
import { skip, type Token, tokensOf } from './date-tokens';
import type { ReadDate } from './iso-date';
import { readIsoDate, writeDate } from './iso-date';

/** A date found in running words, and the stretch of them it takes. */
export interface WrittenDate extends ReadDate {
  readonly start: number;
  readonly end: number;
}

/**
 * The first whole date (day, month and year) written out in a short text: `30 November 2023`, `Nov. 30, 2023, 10:15 am
 * EST`, `Thu Nov 30 2023 10:15:00 GMT+0200`, `2023-11-30`. Numbers alone (`11/12/2023`) count only where there is one
 * way to read them. A time counts where it follows at once, or comes right before. Null where there is none.
 */
export const findDate = (text: string, words: PageWords): WrittenDate | null => {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = dateAt(tokens, at, words);
    if (found !== null) return found;
  }
  return null;
};

const monthOf = (token: Token | undefined, words: PageWords): number | undefined =>
  words.months.find(({ name }) => name === token?.text)?.month;

const digits = (token: Token | undefined, longest: number): number | undefined =>
  token !== undefined && /^\d+$/.test(token.text) && token.text.length <= longest
    ? Number(token.text)
    : undefined;

const year = (token: Token | undefined): number | undefined =>
  token?.text.length === 4 ? digits(token, 4) : undefined;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly next: number;
  /** A time that stood inside: `Thu Nov 30 10:15:00 GMT 2023`. */
  readonly clock?: Clock | null;
}

const dayAt = (tokens: readonly Token[], at: number, words: PageWords): Day | null => {
  const first = tokens[at];
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(first?.text ?? '');
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), at + 1);
  const second = skip(tokens, at + 1, words);
  const dayFirst = digits(first, 2);
  const month = monthOf(dayFirst === undefined ? first : tokens[second], words);
  const day = dayFirst ?? digits(tokens[second], 2);
  if (month === undefined || day === undefined) return null;
  const third = skip(tokens, second + 1, words);
  const plain = year(tokens[third]);
  if (plain !== undefined) return { year: plain, month, day, next: third + 1 };
  const clock = clockAt(tokens, third, words);
  const late = clock === null ? undefined : year(tokens[clock.next]);
  return clock === null || late === undefined
    ? null
    : { year: late, month, day, next: clock.next + 1, clock };
};

/** `30/11/2023` can be read in one way, `11/12/2023` in two: then nothing is read. */
const slashedDay = (one: number, two: number, of: number, next: number): Day | null => {
  if (one === two) return { year: of, month: one, day: one, next };
  if (one > 12 && two <= 12) return { year: of, month: two, day: one, next };
  return two > 12 && one <= 12 ? { year: of, month: one, day: two, next } : null;
};

const dateAt = (tokens: readonly Token[], at: number, words: PageWords): WrittenDate | null => {
  const first = tokens[at];
  if (first === undefined) return null;
  if (/^\d{4}[-/]\d/.test(first.text)) {
    const iso = readIsoDate(first.text.toUpperCase());
    if (iso === null) return null;
    if (iso.precision !== 'day') return { ...iso, start: first.start, end: first.end };
    const [y, m, d] = iso.date.split('-').map(Number);
    return timed(tokens, at, { year: y ?? 0, month: m ?? 0, day: d ?? 0, next: at + 1 }, words);
  }
  const day = dayAt(tokens, at, words);
  return day === null ? null : timed(tokens, at, day, words);
};

const timed = (tokens: readonly Token[], at: number, day: Day, words: PageWords): WrittenDate | null => {
  const clock = day.clock ?? clockAt(tokens, day.next, words) ?? clockBefore(tokens, at, words);
  const parts = { year: day.year, month: day.month, day: day.day };
  const written = (clock === null ? null : writeDate({ ...parts, ...clock })) ?? writeDate(parts);
  if (written === null) return null;
  const last = tokens[Math.max(day.next, clock?.next ?? 0) - 1];
  return { ...written, start: tokens[at]?.start ?? 0, end: last?.end ?? 0 };
};
