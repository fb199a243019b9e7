import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { readDigits } from './digits';
import type { FigureIndex } from './figure-index';

/** A number as it stands: its value and what was written onto it (`-mile`, `km`). */
export interface Numeral {
  readonly value: number;
  /** Word behind it. */
  readonly next: number;
  /** Offset behind its last character; inside a word where more is written onto the digits. */
  readonly end: number;
  /** What the word goes on with behind the digits, lower case. */
  readonly tail: string;
  /** Digits alone: may be a year, a label, an address. */
  readonly bare: boolean;
  readonly words: boolean;
}

/** A scale word behind digits (`4.2 billion`), or written onto them. */
function scaled(reading: Reading, index: FigureIndex, numeral: Numeral, limit: number): Numeral {
  const next = numeral.next < limit ? wordAt(reading, numeral.next) : null;
  const row = next && numeral.tail === '' ? index.numbers.get(next.lower) : undefined;
  if (!next || !row?.scale) return numeral;
  const value = numeral.value * row.value;
  // `1.5 lakh crore`: a scale of a scale.
  return scaled(
    reading,
    index,
    { ...numeral, value, next: numeral.next + 1, end: next.end, bare: false },
    limit,
  );
}

/** `one and a half`, `two and a quarter million`: behind a small number, with its scale. */
function withPart(reading: Reading, index: FigureIndex, numeral: Numeral, limit: number): Numeral {
  const { next } = numeral;
  if (numeral.tail !== '' || numeral.value >= 100 || next + 2 >= limit) return numeral;
  const [and, a, part] = [next, next + 1, next + 2].map((at) => wordAt(reading, at).lower);
  const share = and === 'and' && a === 'a' ? index.fractions.get(part ?? '') : undefined;
  if (share === undefined) return numeral;
  const value = numeral.value + share;
  return scaled(
    reading,
    index,
    { ...numeral, value, next: next + 3, end: wordAt(reading, next + 2).end, bare: false },
    limit,
  );
}

const GROUP = /^\d{3}$/;
const HEAD = /^[1-9]\d{0,2}$/;

/** `14 000`, `1 200 000`: groups of three behind single spaces; not where other numbers adjoin (a telephone's). */
function spaced(reading: Reading, base: Numeral, at: number, limit: number): Numeral | null {
  const { words, text } = reading;
  const joined = (word: number): boolean =>
    word < limit &&
    words[word]?.kind === 'number' &&
    wordAt(reading, word).start === wordAt(reading, word - 1).end + 1;
  if (base.tail !== '' || !base.bare || !HEAD.test(wordAt(reading, at).lower)) return null;
  if (at > 0 && words[at - 1]?.kind === 'number') return null;
  let next = at + 1;
  let value = base.value;
  while (joined(next) && GROUP.test(wordAt(reading, next).lower)) {
    value = value * 1000 + Number(wordAt(reading, next).lower);
    next++;
  }
  if (next === at + 1 || (words[next]?.kind === 'number' && next < limit)) return null;
  const hard = text.charCodeAt(wordAt(reading, at).end) !== 32;
  // With a plain space two numbers may only stand side by side; a noun behind says that they are one.
  if (!hard && (value % 1000 !== 0 || words[next]?.kind !== 'word' || wordAt(reading, next).capital))
    return null;
  return { ...base, value, next, end: wordAt(reading, next - 1).end, bare: false };
}

function fromDigits(
  reading: Reading,
  index: FigureIndex,
  at: number,
  limit: number,
  skip: number,
): Numeral | null {
  const word = wordAt(reading, at);
  const surface = reading.text.slice(word.start + skip, word.end);
  const digits = readDigits(surface);
  if (!digits) return null;
  const tail = surface.slice(digits.length).toLowerCase();
  const suffix = index.suffixes.get(tail);
  const base: Numeral = {
    value: digits.value,
    next: at + 1,
    end: word.end,
    tail,
    bare: digits.bare,
    words: false,
  };
  const grouped = skip === 0 ? spaced(reading, base, at, limit) : null;
  if (grouped) return scaled(reading, index, grouped, limit);
  const metres = tail === 'm' && skip === 0 && index.heights.has(reading.words[at + 1]?.lower ?? '');
  if (suffix === undefined || metres) {
    const [head, rest] = splitHyphen(tail);
    const scale = head === '' ? index.numbers.get(rest.split('-', 1)[0] as string) : undefined;
    // `10-million-dollar`
    if (scale?.scale && scale.value >= 1e6) {
      const taken = (rest.split('-', 1)[0] as string).length + 1;
      return { ...base, value: digits.value * scale.value, tail: tail.slice(taken), bare: false };
    }
    return scaled(reading, index, base, limit);
  }
  // `4K`, `5T` alone are names of things; with lower case or money they are numbers.
  const money = skip > 0 || index.signs.has(reading.words[at - 1]?.lower ?? '');
  const capital = surface.slice(digits.length) !== tail;
  if (capital && !money && tail !== 'm' && tail !== 'bn') return null;
  return { ...base, value: digits.value * suffix, tail: '', bare: false };
}

const splitHyphen = (tail: string): [string, string] => {
  const at = tail.indexOf('-');
  return at < 0 ? [tail, ''] : [tail.slice(0, at), tail.slice(at + 1)];
};

/** `two hundred and fifty thousand`, `a dozen`, `half a million`. */
function fromWords(reading: Reading, index: FigureIndex, start: number, limit: number): Numeral | null {
  let at = start;
  let total = 0;
  let current = 0;
  let factor = 1;
  let last = '';
  const lower = (position: number): string => (position < limit ? wordAt(reading, position).lower : '');
  const isScale = (position: number): boolean => index.numbers.get(lower(position))?.scale === true;
  if (lower(at) === 'half' && lower(at + 1) === 'a' && isScale(at + 2)) {
    factor = 0.5;
    at += 2;
    last = 'a';
  } else if ((lower(at) === 'a' || lower(at) === 'quarter') && isScale(at + 1)) {
    at += 1;
    last = 'a';
  }
  const first = at;
  while (at < limit) {
    const word = lower(at);
    const row = index.numbers.get(word);
    if (row?.scale) {
      if (row.value < 1000) current = Math.max(current, 1) * row.value;
      else if (last === 'scale' && current === 0) total *= row.value;
      else {
        total += Math.max(current, 1) * row.value;
        current = 0;
      }
      last = 'scale';
    } else if (row) {
      // `one two three` is a list; only tens take ones and scales take anything.
      if (last === 'ones' || (last === 'tens' && row.value >= 10)) break;
      current += row.value;
      last = row.value >= 20 && row.value % 10 === 0 ? 'tens' : 'ones';
    } else if (
      !(
        word === 'and' &&
        last === 'scale' &&
        current + total >= 100 &&
        index.numbers.has(lower(at + 1)) &&
        !isScale(at + 1)
      )
    ) {
      break;
    }
    at++;
  }
  // A scale word alone (`parts per billion`) states no number.
  if (at === first || (first === start && isScale(first))) return null;
  return {
    value: (total + current) * factor,
    next: at,
    end: wordAt(reading, at - 1).end,
    tail: '',
    bare: false,
    words: true,
  };
}

/** The number that begins at word `at`, or null. `skip`: letters of the word before its digits (`R500`). */
export function numeralAt(
  reading: Reading,
  index: FigureIndex,
  at: number,
  limit: number,
  skip = 0,
): Numeral | null {
  const word = at < limit ? wordAt(reading, at) : null;
  if (!word || word.kind === 'mark') return null;
  const numeral =
    word.kind === 'number' || skip > 0
      ? fromDigits(reading, index, at, limit, skip)
      : fromWords(reading, index, at, limit);
  return numeral && withPart(reading, index, numeral, limit);
}
