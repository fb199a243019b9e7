import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { FigureIndex } from './figure-index';
import { type Measure, round, shareOf } from './measured';
import { type Numeral, numeralAt } from './numeral';

const lowerAt = (reading: Reading, at: number, limit: number): string =>
  at < limit ? wordAt(reading, at).lower : '';

/** Behind *half*, these say that it is a share (`half of`, `half as much`). */
const OF = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'your',
  'my',
  'these',
  'those',
  'all',
  'as',
]);
/** Before it, these say that it is a part of a game or of a pair. */
const HALVES = new Set(['first', 'second', 'other', 'better', 'top', 'bottom', 'latter', 'back', 'front']);
/** Before *a third*, these say that it is a share although nothing follows. */
const LEADING = new Set(['about', 'by', 'nearly', 'almost', 'roughly', 'than', 'over', 'under', 'around']);
/** And these, where the phrase ends with it: `up a third on last year`, `it was a third`. */
const TOLD = new Set(['up', 'down', 'was', 'is', 'to']);
/** Behind *half*, these say that it is a stretch or a measure (`half an hour`). */
const STRETCH = new Set(['a', 'an', 'past', 'time', 'way', 'hour', 'mile']);

/** Whether a phrase ends before a word: at a mark, a preposition or the end of its sentence. */
function endsAt(reading: Reading, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const { kind, lower } = wordAt(reading, at);
  return kind === 'mark' || reading.lexicon.prepositions.has(lower);
}

/** A share in words that ends before the word `next`. */
function inWords(reading: Reading, value: number, next: number): Measure {
  const { end } = wordAt(reading, next - 1);
  const numeral: Numeral = { value, next, end, tail: '', bare: false, words: true };
  return shareOf(numeral, round(value * 100), 'percent', next, end);
}

/** `two-thirds`, `a third of`, `half the`, `one in five`, `3 out of 10`: shares, in percent. */
export function shareAt(reading: Reading, index: FigureIndex, at: number, limit: number): Measure | null {
  const word = at < limit ? wordAt(reading, at) : null;
  if (!word || word.kind === 'mark') return null;
  const hyphen = word.lower.indexOf('-');
  if (hyphen > 0) {
    const top = index.numbers.get(word.lower.slice(0, hyphen));
    const bottom = index.fractions.get(word.lower.slice(hyphen + 1));
    if (top && bottom && !top.scale) return inWords(reading, top.value * bottom, at + 1);
  }
  const before = at > 0 ? (reading.words[at - 1] as Word).lower : '';
  const next = lowerAt(reading, at + 1, limit);
  if (word.lower === 'half') {
    if (HALVES.has(before)) return null;
    const led = LEADING.has(before) && !STRETCH.has(next);
    return OF.has(next) || led ? inWords(reading, 0.5, at + 1) : null;
  }
  // Behind most words stands no fraction; nothing more is asked of them.
  const bottom = index.fractions.get(next);
  if (bottom === undefined) return null;
  const number = index.numbers.get(word.lower);
  const top = word.lower === 'a' ? 1 : number?.scale ? undefined : number?.value;
  if (top === undefined || top >= 1 / bottom + top) return null;
  const behind = lowerAt(reading, at + 2, limit);
  const told =
    behind === 'of' ||
    behind === 'more' ||
    LEADING.has(before) ||
    (TOLD.has(before) && endsAt(reading, at + 2, limit)) ||
    (top > 1 && next.endsWith('s'));
  return told ? inWords(reading, top * bottom, at + 2) : null;
}

/** `one in five`, `3 out of 10`, `five of 17`: behind the first number. */
export function ratioAt(reading: Reading, index: FigureIndex, first: Numeral, limit: number): Measure | null {
  const lower = (position: number): string => lowerAt(reading, position, limit);
  let at = first.next;
  const joint = lower(at);
  if (joint === 'out' && lower(at + 1) === 'of') at += 2;
  else if (joint === 'in' || (joint === 'of' && first.value > 1)) at += 1;
  else return null;
  const every = lower(at) === 'every' ? 1 : 0;
  const second = numeralAt(reading, index, at + every, limit);
  if (second?.tail !== '' || second.value <= first.value || first.tail !== '') return null;
  if (
    joint === 'in' &&
    (second.value > 1e6 ||
      (second.bare && second.value >= 1500 && second.value < 2100 && every === 0) ||
      first.value > 100)
  )
    return null;
  const value = round((100 * first.value) / second.value);
  return shareOf(first, value, 'percent', second.next, second.end);
}
