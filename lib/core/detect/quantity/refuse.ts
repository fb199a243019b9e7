import type { ReadBlock, Reading, Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import type { FigureIndex } from './figure-index';
import type { Measure } from './measured';

/** Behind *times*, these say that an extent is stated and not a number of occasions. */
const TIMES = new Set([
  'as',
  'more',
  'higher',
  'larger',
  'bigger',
  'greater',
  'faster',
  'less',
  'the',
  'its',
  'their',
  'what',
  'that',
]);
/** Words of age before a number, one or two words away. */
const AGES = new Set(['aged', 'age', 'ages', 'younger', 'older', 'turned', 'turning', 'turns']);
const FROM_AGE = new Set(['between', 'and', 'to', 'from', 'than', 'of', 'or']);
const BE = new Set(['was', 'is', 'were', 'am', "'s"]);

/** How near a word must stand to say of a small count that it counts victims, and of a pair that it is a vote. */
const NEAR = 9;
/** Counts below this are told, not measured, unless people came to harm. */
const SMALL = 10;

/** What a refusal looks at. `at`: first word of the measure, behind its comparator. */
export interface Situation {
  readonly reading: Reading;
  readonly index: FigureIndex;
  readonly sentence: Sentence;
  readonly block: ReadBlock;
  readonly at: number;
  readonly measure: Measure;
  readonly hedged: boolean;
  /** The comparator is `at least`, `up to` …: no date or label takes one. */
  readonly compared: boolean;
}

const lowerAt = (s: Situation, at: number): string =>
  at >= s.sentence.from && at < s.sentence.to ? (s.reading.words[at] as Word).lower : '';
const wordAt = (s: Situation, at: number): Word | null =>
  at >= s.sentence.from && at < s.sentence.to ? (s.reading.words[at] as Word) : null;
const isPlain = (s: Situation): boolean => s.measure.unit === 'count' && !s.measure.share;

function near(s: Situation, set: ReadonlySet<string>, reach = NEAR): boolean {
  for (
    let at = Math.max(s.sentence.from, s.at - reach);
    at < Math.min(s.sentence.to, s.measure.next + reach);
    at++
  ) {
    if (set.has(lowerAt(s, at))) return true;
  }
  return false;
}

/** `2017`, `June 7`, `7 June`, `5:30`, `10 a.m.`, `9/11`. */
function isDate(s: Situation): boolean {
  const { measure, index, at } = s;
  const { value, bare, words } = measure.numeral;
  const before = lowerAt(s, at - 1);
  const after = lowerAt(s, measure.next);
  if (measure.unit !== 'count') return false;
  const day = value <= 31 && Number.isInteger(value);
  if (day && (index.months.has(before) || (before === '.' && index.months.has(lowerAt(s, at - 2)))) && !words)
    return before !== 'may' || !!wordAt(s, at - 1)?.capital;
  if (day && index.months.has(after) && (after !== 'may' || !!wordAt(s, measure.next)?.capital)) return true;
  if (index.clocks.has(after) || isHour(s)) return true;
  const glued = wordAt(s, measure.next)?.start === measure.end;
  if (glued && (after === ':' || after === '/') && wordAt(s, measure.next + 1)?.kind === 'number')
    return true;
  const left = wordAt(s, at - 1);
  if (
    left &&
    left.end === wordAt(s, at)?.start &&
    (left.lower === ':' ||
      left.lower === '/' ||
      left.lower === '#' ||
      left.lower === '@' ||
      left.lower === '.' ||
      left.lower === '_' ||
      left.lower === '=')
  )
    return true;
  return (
    bare &&
    !words &&
    value >= 1500 &&
    value < 2100 &&
    Number.isInteger(value) &&
    !s.compared &&
    measure.numeral.tail === ''
  );
}

const DOTTED = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** `at 22.40`, `16.50` alone on its line, `shortly before ten,`, `ten past eight`. */
function isHour(s: Situation): boolean {
  const { measure, index, at, sentence, block } = s;
  if (!isPlain(s) || s.hedged || measure.pair) return false;
  const before = lowerAt(s, at - 1);
  const next = wordAt(s, measure.next);
  const ends =
    !next ||
    next.kind === 'mark' ||
    next.lower === 'and' ||
    s.reading.lexicon.prepositions.has(next.lower) ||
    s.reading.lexicon.times.has(next.lower);
  if (DOTTED.test(lowerAt(s, at))) {
    const head = sentence.start === block.start && at === sentence.from;
    const alone = head && (measure.next >= block.to || next?.capital === true);
    return alone || (index.hours.has(before) && ends);
  }
  const { value, words } = measure.numeral;
  const few = words && value >= 10 && value <= 12;
  return words && value <= 30 && next?.lower === 'past'
    ? true
    : few && index.hours.has(before) && ends && next?.lower !== 'of';
}

/** `call 0800 555 0147`, `a 911 dispatcher`, `’98`: numbers that are names. */
function isDialled(s: Situation): boolean {
  const { measure, index, at } = s;
  if (!isPlain(s) || !measure.numeral.bare || measure.numeral.words) return false;
  const number = (word: number): boolean => wordAt(s, word)?.kind === 'number';
  const zero = (word: number): boolean =>
    number(word) && lowerAt(s, word).length > 2 && lowerAt(s, word)[0] === '0';
  if (zero(at) || (number(at - 1) && (zero(at - 1) || zero(at - 2)))) return true;
  const mark = wordAt(s, at - 1);
  if (
    mark &&
    (mark.lower === '’' || mark.lower === "'" || mark.lower === '‘') &&
    mark.end === wordAt(s, at)?.start &&
    measure.high < 100 &&
    !s.hedged
  )
    return lowerAt(s, at).length === 2 && wordAt(s, measure.next)?.kind !== 'word';
  return index.emergencies.has(measure.numeral.value) && near(s, index.phones, 3);
}

/** `aged 42`, `younger than 18`, `when she turned 100`, `she was 15 and`. */
function isAge(s: Situation): boolean {
  const { measure, at } = s;
  if (measure.high >= 120) return false;
  const before = lowerAt(s, at - 1);
  // `a boy of eleven`
  if (before === 'of' && s.index.aged.has(lowerAt(s, at - 2)) && wordAt(s, measure.next)?.kind !== 'number')
    return true;
  if (!measure.numeral.bare) return false;
  // `aged between 18 and 25`, `younger than 18`
  for (let back = at - 1; back >= at - 4; back--) {
    if (AGES.has(lowerAt(s, back))) return true;
    if (!FROM_AGE.has(lowerAt(s, back)) && wordAt(s, back)?.kind !== 'number') break;
  }
  const next = wordAt(s, measure.next);
  const ends =
    !next ||
    next.kind === 'mark' ||
    s.reading.lexicon.prepositions.has(next.lower) ||
    next.lower === 'and' ||
    next.lower === 'when';
  const { index } = s;
  // `dies at 88`, `Colin and Sue Penny, both 61,`
  if (before === 'at' && index.deaths.has(lowerAt(s, at - 2)) && (ends || next?.lower === 'the')) return true;
  if (before === 'both' && lowerAt(s, at - 2) === ',' && next?.lower === ',') return true;
  const who = wordAt(s, at - 2);
  const person = who !== null && (who.capital || s.reading.lexicon.pronouns.has(who.lower));
  return BE.has(before) && person && ends && next?.lower !== 'of' && next?.lower !== 'to';
}

/** `for three weeks`, `a 10-year plan`, `42-year-old`, `aged 42`, `Ann Lee, 42,`. */
function isTime(s: Situation): boolean {
  const { measure, index, at } = s;
  const tail = measure.numeral.tail;
  if (tail.startsWith('-') && index.durations.has(tail.slice(1).split('-', 1)[0] as string)) return true;
  if (measure.unit !== 'count' || measure.share) {
    // `half a year`, `a third of a year` are stretches of time too; `$35 an hour` is none.
    return measure.share && index.durations.has(lowerAt(s, measure.next));
  }
  let next = measure.next;
  if (lowerAt(s, next) === '-') next++;
  // `10 or 15 minutes`
  if (lowerAt(s, next) === 'or' && wordAt(s, next + 1)?.kind === 'number') next += 2;
  if (index.durations.has(lowerAt(s, next)) || lowerAt(s, next).startsWith('year-old')) return true;
  const adjective = wordAt(s, next);
  if (
    adjective &&
    !adjective.capital &&
    adjective.kind === 'word' &&
    index.durations.has(lowerAt(s, next + 1)) &&
    ![
      'of',
      'in',
      'a',
      'an',
      'the',
      'this',
      'last',
      'per',
      'every',
      'each',
      'people',
      'and',
      'to',
      'for',
      'one',
    ].includes(adjective.lower) &&
    !adjective.lower.endsWith('s')
  )
    return true;
  if (isAge(s)) return true;
  const around =
    lowerAt(s, at - 1) === ',' && [',', '.', ')', '', '–', '—'].includes(lowerAt(s, measure.next));
  // `The retired plumber, 79, has`: a number alone between commas is an age, unless it stands in a list.
  const listed = wordAt(s, at - 2)?.kind === 'number' || wordAt(s, measure.next + 1)?.kind === 'number';
  const alone = lowerAt(s, measure.next) === ',' && measure.high > 15 && !listed && !s.hedged;
  if (
    around &&
    (wordAt(s, at - 2)?.capital || lowerAt(s, at - 3) === 'jr' || alone) &&
    measure.numeral.bare &&
    measure.high < 120
  )
    return true;
  return (
    lowerAt(s, at - 1) === '(' &&
    lowerAt(s, measure.next) === ')' &&
    measure.numeral.bare &&
    measure.high < 120
  );
}

/** `Article 5`, `Boeing 737`, `No. 10`, `1.` at the head of a line, a street number, an identifier. */
function isLabel(s: Situation): boolean {
  const { measure, index, at, sentence } = s;
  const { bare, words, tail } = measure.numeral;
  if (!isPlain(s)) return false;
  const previous = wordAt(s, at - 1);
  const next = wordAt(s, measure.next);
  if (!words && tail !== '' && tail !== '-plus' && tail !== '-odd' && !measure.pair && !isCounting(s, tail))
    return true;
  if (s.compared) return false;
  if (
    at === sentence.from &&
    sentence.start === s.block.start &&
    (next?.lower === '.' || next?.lower === ')')
  )
    return true;
  const label = previous?.lower === '.' ? lowerAt(s, at - 2) : previous?.lower;
  if (label && index.labels.has(label) && !s.hedged) return true;
  if (previous?.lower === '#' || previous?.lower === '@' || previous?.lower === '§') return true;
  if (
    bare &&
    !words &&
    previous?.capital &&
    previous.kind === 'word' &&
    at - 1 > sentence.from &&
    s.block.kind !== 'headline' &&
    s.block.kind !== 'heading' &&
    !s.hedged
  ) {
    const people = next && !next.capital && s.reading.lexicon.heads.get(next.lower) === 'group';
    if (!people && !isListed(s) && !s.reading.lexicon.times.has(previous.lower)) return true;
  }
  if (bare && measure.high >= 1e6) return true;
  for (let street = measure.next; street < measure.next + 4; street++) {
    const word = wordAt(s, street);
    if (!word?.capital) break;
    if (street > measure.next && index.streets.has(word.lower)) return true;
  }
  return false;
}

/** How far a list of counts by name reaches from the word that says what they count. */
const LIST = 40;

/** `88 seats, Labour 41, Renewal 34`: counts of a list, each behind its name. */
function isListed(s: Situation): boolean {
  const after = wordAt(s, s.measure.next);
  return (!after || after.kind === 'mark') && near(s, s.index.shared, LIST);
}

/** `-strong`, `-member`, `-seat`: the count is what is said. */
const isCounting = (s: Situation, tail: string): boolean =>
  tail.startsWith('-') &&
  tail.indexOf('-', 1) < 0 &&
  tail.length > 3 &&
  !/\d/.test(tail) &&
  s.measure.high >= SMALL;

/** A pair of numbers is a figure where it is a vote or a range, not where it is a score. */
function isScore(s: Situation): boolean {
  const { measure, index } = s;
  if (!measure.pair) return false;
  if (near(s, index.votes, 6)) return false;
  if (measure.unit !== 'count') return false;
  return measure.low >= measure.high || measure.high < SMALL || near(s, index.games);
}

/** A count below ten, unless it counts people who came to harm. */
function isSmall(s: Situation): boolean {
  const { measure, index, at } = s;
  if (!isPlain(s) || measure.high >= SMALL || !Number.isInteger(measure.high)) return false;
  if (measure.pair && near(s, index.votes, 6)) return false;
  if (lowerAt(s, at - 1) === 'of' && index.parents.has(lowerAt(s, at - 2))) return true;
  const after = lowerAt(s, measure.next);
  if (after === 'times') return !TIMES.has(lowerAt(s, measure.next + 1));
  if (measure.high === 0) return !s.hedged;
  if (after === 'of' && measure.high === 1) return true;
  if (measure.high === 1) return !(s.compared && near(s, index.casualties)) && !isHarmed(s, measure.next);
  if (
    ['counts', 'charges', 'felony', 'separate', 'weeks', 'bills', 'months'].includes(after) ||
    lowerAt(s, at - 1) === 'part'
  )
    return true;
  return !near(s, index.casualties);
}

/** `one electrocuted`, `one person died`: harm said right behind the number. */
function isHarmed(s: Situation, at: number): boolean {
  for (let word = at; word < at + 4; word++) {
    const lower = lowerAt(s, word);
    if (s.index.casualties.has(lower)) return true;
    if (lower === 'of' || lower === 'and' || lower === ',') return false;
  }
  return false;
}

/** `scored 30 points`; percentage and basis points are none of a game. */
function isGamePoints(s: Situation): boolean {
  const { measure, index } = s;
  if (measure.unit !== 'points' || !Number.isInteger(measure.high)) return false;
  const kind = lowerAt(s, measure.next - 2);
  return kind !== 'percentage' && kind !== 'basis' && near(s, index.games);
}

/** Whether a measure is no figure: a date, a stretch of time, an age, a label, a score, a small count. */
export function isRefused(s: Situation): boolean {
  if (
    /^(?:st|nd|rd|th|s)$/.test(s.measure.numeral.tail) ||
    s.measure.numeral.tail.startsWith('th-') ||
    s.measure.numeral.tail.startsWith('st-')
  )
    return true;
  if (isGamePoints(s) || isDialled(s) || lowerAt(s, s.at - 1) === '=') return true;
  return isDate(s) || isTime(s) || isLabel(s) || isScore(s) || isSmall(s);
}
