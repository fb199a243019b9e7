import type { Reading, Sentence } from '../../text/reading';
import { phraseAfter } from '../frame/phrase-after';
import { type Frame, headOf, isOutside, lowerAt } from './frame';

/** How far behind *in* the noun phrase of a survey may end at its comma: `In a survey of 2,000 viewers that it paid for, …`. */
const OPENING = 24;
/** How far before `counted by the board` its figures may stand. */
const BEFORE = 14;

/**
 * `In the latest survey, 40% …`, `All 120 economists in a recent poll …`: whoever was asked, the survey gives what
 * stands with it.
 */
export function* surveyFrames(reading: Reading, sentence: Sentence): Iterable<Frame> {
  const { surveys } = reading.language.figureSourcing;
  for (let at = sentence.from; at + 2 < sentence.to; at++) {
    if (!surveys.before.includes(lowerAt(reading, at)) || !isOutside(reading, at)) continue;
    const source = phraseAfter(reading, at + 1, sentence.to, false);
    if (!source || !surveys.nouns.includes(headOf(reading, source))) continue;
    const from = at === sentence.from ? commaFrom(reading, source.to, sentence) : source.to;
    if (from < 0) continue;
    yield { source, from, to: sentence.to, by: 'survey' };
    yield { source, from: sentence.from, to: at, by: 'survey' };
  }
}

/** The word behind the comma that ends what opens a sentence, or -1. */
function commaFrom(reading: Reading, from: number, sentence: Sentence): number {
  const limit = Math.min(sentence.to, sentence.from + OPENING);
  for (let at = from; at < limit; at++) if (lowerAt(reading, at) === ',') return at + 1;
  return -1;
}

/** `the 43 million Americans expected by the club to travel`, `300 deaths recorded by the ministry`. */
export function* byFrames(reading: Reading, sentence: Sentence): Iterable<Frame> {
  const { givenBy } = reading.language.figureSourcing;
  for (let at = sentence.from + 1; at + 2 < sentence.to; at++) {
    if (lowerAt(reading, at) !== 'by' || !givenBy.includes(lowerAt(reading, at - 1))) continue;
    if (!isOutside(reading, at)) continue;
    const source = phraseAfter(reading, at + 1, sentence.to, false);
    if (source) yield { source, from: Math.max(sentence.from, at - BEFORE), to: at, by: 'given-by' };
  }
}
