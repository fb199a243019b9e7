import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import { type FigureIndex, phraseAt } from './figure-index';
import { type Measure, round, shareOf } from './measured';
import { type Numeral, numeralAt } from './numeral';
import { ratioAt, shareAt } from './share';

const lowerAt = (reading: Reading, at: number, limit: number): string =>
  at < limit ? wordAt(reading, at).lower : '';

interface Money {
  readonly unit: string;
  /** The word that holds the number, and how many letters of it stand before the digits. */
  readonly number: number;
  readonly skip: number;
}

/** Letters before the digits of a word (`R500`, `Rs500`): the currency they stand for. */
function lettersOn(index: FigureIndex, word: Word): { unit: string; skip: number } | null {
  if (word.kind !== 'word' || !word.capital) return null;
  let skip = 0;
  while (skip < 4 && word.lower[skip] !== undefined && !isDigit(word.lower[skip] as string)) skip++;
  if (!isDigit(word.lower[skip] ?? '')) return null;
  const unit = index.letters.get(word.lower.slice(0, skip));
  return unit ? { unit, skip } : null;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** `$`, `US$`, `$US`, `£`, `R`, `Rs` before a number: the currency and where the number begins. */
function moneyAt(reading: Reading, index: FigureIndex, at: number, limit: number): Money | null {
  const word = at < limit ? wordAt(reading, at) : null;
  if (!word) return null;
  const next = at + 1 < limit ? wordAt(reading, at + 1) : null;
  const sign = index.signs.get(word.lower);
  if (sign) {
    const on = next?.start === word.end ? lettersOn(index, next) : null;
    return on ? { unit: on.unit, number: at + 1, skip: on.skip } : { unit: sign, number: at + 1, skip: 0 };
  }
  const on = lettersOn(index, word);
  // `US10YT` is a name: `US` stands on a number only behind a sign.
  if (on && !word.lower.startsWith('us')) return { unit: on.unit, number: at, skip: on.skip };
  if (!next || word.kind !== 'word') return null;
  const prefix = index.prefixes.get(word.lower);
  if (prefix && next.lower === '$' && next.start === word.end)
    return { unit: prefix, number: at + 2, skip: 0 };
  const letters = word.lower.length > 1 && word.capital ? index.letters.get(word.lower) : undefined;
  const stop = next.lower === '.' ? 1 : 0;
  // `US 500` is no money; a code or `Rs` before a number is.
  if (!letters || word.lower === 'us' || reading.words[at + 1 + stop]?.kind !== 'number') return null;
  return { unit: letters, number: at + 1 + stop, skip: 0 };
}

/** A unit behind a number or written onto it: its name, factor, and where it ends. */
function unitAfter(
  reading: Reading,
  index: FigureIndex,
  numeral: Numeral,
  limit: number,
): { unit: string; factor: number; next: number; end: number } | null {
  if (numeral.tail !== '') {
    const words = (numeral.tail.startsWith('-') ? numeral.tail.slice(1) : numeral.tail).split('-');
    // `49-per-cent`, `100-square-kilometre`, `1,900-mile-wide`: the longest run of parts that is a unit.
    for (let count = Math.min(words.length, 3); count > 0; count--) {
      const row = index.units
        .get(words[0] as string)
        ?.find((one) => one.words.length === count && one.words.every((word, at) => words[at] === word))?.row;
      const rest = words.slice(count).join('-').length;
      if (!row) continue;
      const end = numeral.end - (rest > 0 ? rest + 1 : 0);
      return { unit: row.unit, factor: row.factor, next: numeral.next, end };
    }
    return null;
  }
  const dash = lowerAt(reading, numeral.next, limit) === '-' ? 1 : 0;
  const found = phraseAt(reading, index.units, numeral.next + dash, limit);
  if (!found) return null;
  const { row, next } = found;
  return { unit: row.unit, factor: row.factor, next, end: wordAt(reading, next - 1).end };
}

/** `per barrel`, `an hour`, `a share`, `per 1,000`, right behind a unit: the word behind it, or `at`. */
function afterDenominator(reading: Reading, index: FigureIndex, at: number, limit: number): number {
  const lower = lowerAt(reading, at, limit);
  if (lower === '/' && index.denominators.has(lowerAt(reading, at + 1, limit))) return at + 2;
  if (lower !== 'per' && lower !== 'a' && lower !== 'an' && lower !== 'each') return at;
  const next = at + 1 < limit ? wordAt(reading, at + 1) : null;
  if (!next) return at;
  if (index.denominators.has(next.lower)) return at + 2;
  return lower === 'per' && (next.kind === 'number' || next.kind === 'word')
    ? at + (next.kind === 'number' ? 2 : next.lower.length > 2 ? 2 : 0)
    : at;
}

/** `2-to-1`, `52-48`, `20-30` written as one word: behind the first number. */
function pairIn(
  reading: Reading,
  index: FigureIndex,
  numeral: Numeral,
  limit: number,
): { value: number; next: number; end: number; ratio: boolean; scale?: number } | null {
  const { tail } = numeral;
  if (tail.startsWith('-to-')) {
    const second = readTail(tail.slice(4));
    return second === null ? null : { value: second, next: numeral.next, end: numeral.end, ratio: true };
  }
  if (tail.startsWith('-')) {
    const second = readTail(tail.slice(1));
    return second === null ? null : { value: second, next: numeral.next, end: numeral.end, ratio: false };
  }
  const dash = lowerAt(reading, numeral.next, limit);
  if (tail !== '' || (dash !== '–' && dash !== '-' && dash !== '—' && dash !== '‑')) return null;
  const mark = wordAt(reading, numeral.next);
  if (mark.start !== numeral.end || reading.words[numeral.next + 1]?.start !== mark.end) return null;
  const second = numeralAt(reading, index, numeral.next + 1, limit);
  return second && second.tail === ''
    ? {
        value: second.value,
        next: second.next,
        end: second.end,
        ratio: false,
        scale: lowerScale(numeral, second),
      }
    : null;
}

function readTail(tail: string): number | null {
  if (tail === '' || !/^\d{1,9}(?:\.\d{1,4})?$/.test(tail)) return null;
  return Number(tail);
}

/** The measure that begins at word `at`, or null. */
export function measureAt(reading: Reading, index: FigureIndex, at: number, limit: number): Measure | null {
  const share = shareAt(reading, index, at, limit);
  if (share) return share;
  const money = moneyAt(reading, index, at, limit);
  const first = numeralAt(reading, index, money ? money.number : at, limit, money?.skip);
  if (!first) return null;
  if (money && first.tail !== '' && !first.tail.startsWith('-') && !index.units.has(first.tail)) return null;
  const ratio = money ? null : ratioAt(reading, index, first, limit);
  if (ratio) return ratio;

  const lower = (position: number): string => lowerAt(reading, position, limit);
  let { low, high } = { low: first.value, high: first.value };
  let numeral = first;
  let [next, end] = [first.next, first.end];
  let range = false;
  let pair = false;
  const joined = pairIn(reading, index, first, limit);
  if (joined?.ratio) {
    const value = round((first.value / joined.value) * 1e4) / 1e4;
    return shareOf(first, value, 'count', joined.next, joined.end);
  }
  if (joined) {
    pair = true;
    [low, high, next, end] = [first.value * (joined.scale ?? 1), joined.value, joined.next, joined.end];
    // `340-380 million`: the scale belongs to both.
    const scale = next < limit ? index.numbers.get(lower(next)) : undefined;
    if (scale?.scale && high < 1000) {
      [low, high] = [low * scale.value, high * scale.value];
      end = wordAt(reading, next).end;
      next++;
    }
    numeral = { ...first, tail: '', next, end, bare: first.bare && high < 1e6 };
  }

  // `seven votes to two`: the two are one vote.
  if (!pair && index.shared.has(lower(next)) && lower(next + 1) === 'to') {
    const second = numeralAt(reading, index, next + 2, limit);
    if (second?.tail === '' && second.value < first.value) {
      pair = true;
      [low, high, next, end] = [first.value, second.value, second.next, second.end];
      numeral = { ...first, next, end, bare: false };
    }
  }

  let unit = unitAfter(reading, index, numeral, limit);
  if (unit) [next, end] = [unit.next, unit.end];

  // `50 to 100 km`, `$1 to $2 million`, `1.5% to 2%`; with *from* before it these are two figures.
  const before = at > 0 ? reading.words[at - 1]?.lower : '';
  if (!pair && lower(next) === 'to' && before !== 'from') {
    const otherMoney = moneyAt(reading, index, next + 1, limit);
    const second = numeralAt(
      reading,
      index,
      otherMoney ? otherMoney.number : next + 1,
      limit,
      otherMoney?.skip,
    );
    const fits = second && (second.tail === '' || index.units.has(second.tail.replace('-', '')));
    if (second && fits) {
      const otherUnit = unitAfter(reading, index, second, limit);
      const one = money !== null && !otherMoney && otherUnit === null && unit === null;
      const same = one || !unit || otherUnit?.unit === unit.unit;
      // `1.5 to 2 million`: the scale belongs to both.
      const scale = lowerScale(first, second);
      // `by 52% to 48%`, `voted 112 to 97`: a vote is one figure.
      if (same && second.value < first.value && index.versus.has(before ?? '')) {
        pair = true;
        [low, high] = [first.value, second.value];
        unit = otherUnit ?? unit;
        [next, end] = otherUnit ? [otherUnit.next, otherUnit.end] : [second.next, second.end];
      } else if (
        (same && second.value >= first.value * scale && (unit !== null) === (otherUnit !== null)) ||
        (same && !unit && second.value > first.value * scale)
      ) {
        range = true;
        low = first.value * scale;
        high = second.value;
        unit = otherUnit ?? unit;
        [next, end] = otherUnit ? [otherUnit.next, otherUnit.end] : [second.next, second.end];
      }
    }
  }
  const name = money?.unit ?? unit?.unit ?? 'count';
  const factor = money ? 1 : (unit?.factor ?? 1);
  if (money && unit && unit.unit !== 'percent' && unit.unit.length !== 3)
    [next, end] = [numeral.next, numeral.end];
  const denominated =
    money || unit
      ? afterDenominator(reading, index, next, limit)
      : lower(next) === 'per'
        ? afterDenominator(reading, index, next, limit)
        : next;
  if (denominated > next) {
    next = denominated;
    end = wordAt(reading, next - 1).end;
  }
  const plus = numeral.tail === '-plus' || numeral.tail === '-odd';
  return {
    low: low * factor,
    high: high * factor,
    unit: name,
    next,
    end,
    numeral,
    range,
    pair,
    share: false,
    hedge: plus ? (numeral.tail === '-odd' ? 'about' : 'over') : null,
    open: plus && numeral.tail === '-plus' ? 'high' : null,
  };
}

/** The factor that the second number's scale lends the first (`1.5 to 2 million`). */
function lowerScale(first: Numeral, second: Numeral): number {
  if (first.value >= 1000 || second.value < 1000 || second.bare) return 1;
  for (const scale of [1e12, 1e9, 1e6, 1e3]) {
    if (second.value >= scale && second.value / scale < 1000 && first.value <= second.value / scale)
      return second.value % scale === 0 || scale >= 1e6 ? scale : 1;
  }
  return 1;
}
