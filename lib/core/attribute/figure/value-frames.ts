import type { Reading, Sentence } from '../../text/reading';
import { subjectBefore } from '../frame/subject';
import { type Frame, headOf, isGiver, isNumeral, isOutside, lowerAt, REACH } from './frame';

/** How far behind *put* its *at* may stand: `put the number of homes without water at 300`. */
const PUT = 16;
/** How far behind the verb, or the word before a value, the value may stand. */
const VALUE = 8;

const isActive = (reading: Reading, at: number): boolean =>
  isOutside(reading, at) &&
  !reading.lexicon.be.has(lowerAt(reading, at - 1)) &&
  lowerAt(reading, at - 1) !== 'to' &&
  !reading.lexicon.determiners.has(lowerAt(reading, at - 1));

/** `put turnout at 54%`, `put Concord on 34 per cent`, `estimates the loss at $3 million`. */
export function* putFrames(reading: Reading, sentence: Sentence): Iterable<Frame> {
  const { putting } = reading.language.figureSourcing;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!putting.verbs.includes(lowerAt(reading, at)) || !isActive(reading, at)) continue;
    const limit = Math.min(sentence.to, at + PUT);
    let to = at + 1;
    while (to < limit && !putting.behind.includes(lowerAt(reading, to)) && !putsOn(reading, to)) to++;
    if (to >= limit) continue;
    const source = subjectBefore(reading, at, sentence.from);
    if (source && isGiver(reading, source))
      yield { source, from: to, to: Math.min(sentence.to, to + VALUE), by: 'put-at' };
  }
}

/** `on 34 per cent`, not `on 12 walls`. */
function putsOn(reading: Reading, at: number): boolean {
  const { before, units } = reading.language.figureSourcing.putting;
  if (!before.includes(lowerAt(reading, at))) return false;
  return isNumeral(reading, at + 1) && [2, 3].some((reach) => units.includes(lowerAt(reading, at + reach)));
}

/** `data from the port show 300 …`, `the list names 94 people`: the noun says that the verb gives what stands in it. */
export function* dataFrames(reading: Reading, sentence: Sentence): Iterable<Frame> {
  const { data } = reading.language.figureSourcing;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const lower = lowerAt(reading, at);
    if (!data.some(({ verbs }) => verbs.includes(lower)) || !isActive(reading, at)) continue;
    const source = subjectBefore(reading, at, sentence.from);
    if (!source) continue;
    const head = headOf(reading, source);
    if (!data.some(({ nouns, verbs }) => verbs.includes(lower) && nouns.includes(head))) continue;
    yield { source, from: at + 1, to: clauseEnd(reading, at + 1, sentence.to), by: 'data-show' };
    if (source.from > sentence.from && lowerAt(reading, source.from - 1) === ',')
      yield { source, from: sentence.from, to: source.from, by: 'data-show' };
  }
}

/** Where the clause ends that a verb opens: at a semicolon, or with the sentence. */
function clauseEnd(reading: Reading, from: number, limit: number): number {
  let at = from;
  const end = Math.min(limit, from + REACH);
  while (at < end && lowerAt(reading, at) !== ';') at++;
  return at;
}

/**
 * `the bank sees growth of 2%`, `analysts expected a profit of $3 million`: what is foreseen is a measure. `the
 * ministry recorded 300 cases`: who counts is a body whose trade it is.
 */
export function* verbFrames(reading: Reading, sentence: Sentence): Iterable<Frame> {
  const { foreseeing, counting } = reading.language.figureSourcing;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const lower = lowerAt(reading, at);
    const foresees = foreseeing.verbs.includes(lower);
    if (!(foresees || counting.verbs.includes(lower)) || !isActive(reading, at)) continue;
    if (foresees && !foresaw(reading, at, lower)) continue;
    const to = Math.min(sentence.to, at + 1 + VALUE);
    if (foresees ? !measures(reading, at + 1, to) : !isNumeral(reading, at + 1)) continue;
    const source = subjectBefore(reading, at, sentence.from);
    if (!source || !isGiver(reading, source)) continue;
    if (!foresees && !counting.bodies.includes(headOf(reading, source))) continue;
    yield { source, from: at + 1, to, by: foresees ? 'foresees' : 'counted' };
  }
}

/**
 * Whether a verb of foreseeing is one: a past form may only tell of its noun (`a fall in expected profit`), but not behind
 * *had* or a pronoun; `will see growth of 3%` foresees nothing.
 */
function foresaw({ words, lexicon }: Reading, at: number, lower: string): boolean {
  const before = words[at - 1]?.lower ?? '';
  const had = before === 'had' || before === 'has' || before === 'have';
  if (lower.endsWith('ed')) return had || lexicon.pronouns.has(before);
  return !lexicon.auxiliaries.has(before);
}

/** Whether a noun for a measure (`profit`, `growth`) stands among some words. */
function measures(reading: Reading, from: number, to: number): boolean {
  const { nouns } = reading.language.figureSourcing.foreseeing;
  for (let at = from; at < to; at++) if (nouns.includes(lowerAt(reading, at))) return true;
  return false;
}
