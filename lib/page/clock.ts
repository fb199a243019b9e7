import type { PageWords } from '../core/model/page-words';
import { skip, type Token } from './date-tokens';
import { readOffset } from './iso-date';

/** A time of day found among the pieces of a date; `next` is the piece behind it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number | undefined;
  readonly offset?: string | undefined;
  readonly next: number;
}

/** The time that stands at a place, after words that say nothing, or null. */
export const clockAt = (tokens: readonly Token[], from: number, words: PageWords): Clock | null => {
  const at = skip(tokens, from, words);
  const found = /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?$/.exec(tokens[at]?.text ?? '');
  if (!found) return null;
  const half = words.halves.find(({ name }) => name === tokens[at + 1]?.text.replace(/\.$/, ''));
  // A bare number is an hour only with its half of the day: `5 pm`, but not the 5 of `5 min read`.
  if (found[2] === undefined && half === undefined) return null;
  const stated = Number(found[1]);
  if (half !== undefined && (stated < 1 || stated > 12)) return null;
  const hour = half === undefined ? stated : (stated % 12) + half.add;
  let next = at + (half === undefined ? 1 : 2);
  let offset: string | undefined;
  const zone = words.zones.find(({ name }) => name === tokens[next]?.text);
  if (zone !== undefined) {
    offset = zone.offset;
    next += 1;
  }
  const shift = readOffset(tokens[next]?.text ?? '');
  if (shift !== undefined && (zone === undefined || zone.offset === 'Z')) {
    offset = shift;
    next += 1;
  }
  const second = found[3] === undefined ? undefined : Number(found[3]);
  return { hour, minute: Number(found[2] ?? 0), second, offset, next };
};

/** `10:15 GMT, 30 November 2023`: a clock some tokens back that ends where the date (or its weekday) begins. */
export const clockBefore = (tokens: readonly Token[], at: number, words: PageWords): Clock | null => {
  for (let back = 1; back <= 4 && at - back >= 0; back += 1) {
    const clock = clockAt(tokens, at - back, words);
    if (
      clock !== null &&
      at - clock.next <= 2 &&
      clock.next <= at &&
      /[:.]|m/.test(textBetween(tokens, at - back, at))
    ) {
      return { ...clock, next: 0 };
    }
  }
  return null;
};

const textBetween = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
