import { headOf } from '../attribute/figure/frame';
import type { Attribution } from '../model/attribution';
import type { FoundQuantity } from '../model/finding';
import type { Span } from '../model/span';
import { sentenceFrom, wordsOf } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import { claimOf, type FigureOrigin, NOBODY } from './figure-origin';

/** How far behind the survey that gives them its shares may stand, in sentences of one paragraph. */
const SENTENCES = 6;
/** And in paragraphs, where those who were asked are named again. */
const BLOCKS = 4;
/** How far from its share the word for those who were asked may stand. */
const NEAR = 8;

/** Whether a source is a survey of people, whose shares may fill the sentences behind it. */
function isSurvey(reading: Reading, source: Span): boolean {
  return reading.language.figureSourcing.surveys.nouns.includes(headOf(reading, wordsOf(reading, source)));
}

/** The last survey that a text has named as a source, kept while its figures are gone through in order. */
export interface LastSurvey {
  source: Span | null;
  sentence: number;
  /** Index of the attribution that is looked at next. */
  next: number;
}

export const noSurvey = (): LastSurvey => ({ source: null, sentence: -1, next: 0 });

/** Takes note of the surveys among the sources of a text up to the sentence of a figure. */
export function noteSurveys(
  reading: Reading,
  survey: LastSurvey,
  attributions: readonly Attribution[],
  until: number,
): void {
  for (; survey.next < attributions.length; survey.next++) {
    const { source, content } = attributions[survey.next] as Attribution;
    const sentence = sentenceFrom(reading, content[0]?.start ?? 0);
    if (sentence > until) return;
    if (source && isSurvey(reading, source)) Object.assign(survey, { source, sentence });
  }
}

/** Takes note of a source that a frame gave for a figure. */
export function noteSource(reading: Reading, survey: LastSurvey, source: Span, sentence: number): void {
  if (sentence >= survey.sentence && isSurvey(reading, source)) Object.assign(survey, { source, sentence });
}

/** Whether those who were asked are named near a figure: `of respondents`, `of those surveyed`. */
function namesAsked(reading: Reading, span: Span, sentence: Sentence): boolean {
  const { asked } = reading.language.figureSourcing;
  const { from, to } = wordsOf(reading, span);
  const limit = Math.min(sentence.to, to + NEAR);
  for (let at = Math.max(sentence.from, from - NEAR); at < limit; at++)
    if (asked.includes(reading.words[at]?.lower ?? '')) return true;
  return false;
}

/**
 * The origin of a share that no words of its sentence give: who speaks in the sentence, else the survey of the sentences
 * before it as long as nobody else speaks between; over paragraphs where it is a share of those who were asked.
 * `speaker`: who is given for words of a sentence.
 */
export function fromSurvey(
  reading: Reading,
  { span, quantity }: FoundQuantity,
  { source, sentence: named }: LastSurvey,
  speaker: (sentence: number) => Span | null,
): FigureOrigin {
  const index = sentenceFrom(reading, span.start);
  const sentence = reading.sentences[index] as Sentence;
  const home = reading.sentences[named];
  if (!source || !home || (quantity.unit !== 'percent' && quantity.unit !== 'points')) return NOBODY;
  const near = sentence.block === home.block && index - named <= SENTENCES;
  const again = sentence.block - home.block <= BLOCKS && namesAsked(reading, span, sentence);
  if (!near && !again) return NOBODY;
  const given = (by: string, from: Span): FigureOrigin => ({
    attributed: true,
    source: from,
    attribution: null,
    claim: claimOf(from),
    by,
  });
  const beside = speaker(index);
  if (beside) return given('figure:beside', beside);
  if (!again) for (let at = named + 1; at < index; at++) if (speaker(at)) return NOBODY;
  return given('figure:of-survey', source);
}
