import type { Span } from '../../model/span';
import { spanOfWords, wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { FigureIndex } from './figure-index';

/** Longest counted noun that is taken, in words; an owner before it is not counted. */
const NOUN = 4;

/** Words behind a figure that stand alone for no noun: `39 more than needed`, `40 times over`. */
const BARE: ReadonlySet<string> = new Set([
  'more',
  'fewer',
  'less',
  'other',
  'others',
  'times',
  'so',
  'each',
]);

/**
 * The noun that is counted: the words behind a figure up to the end of their phrase, with an owner (`80% of [the
 * enclave’s residents]`); with auxiliaries, the verb (`14,000 [have died]`). Null where the text has none.
 */
export function countedBehind(
  reading: Reading,
  index: FigureIndex,
  from: number,
  limit: number,
): Span | null {
  const { lexicon } = reading;
  const lower = (at: number): string => (at < limit ? wordAt(reading, at).lower : '');
  let start = from;
  while (start < limit && (lower(start) === 'of' || (start > from && lexicon.determiners.has(lower(start)))))
    start++;
  // `24% said …`: those who were asked are not named.
  const next = lower(start + 1);
  const clause =
    lexicon.pronouns.has(next) || lexicon.determiners.has(next) || lexicon.subordinators.has(next);
  if (lexicon.cues.has(lower(start)) && clause) return null;
  let at = start;
  let most = start + NOUN;
  while (at < limit && at < most) {
    const word = wordAt(reading, at);
    const owner = word.lower === "'s";
    if (owner && at + 1 < limit && wordAt(reading, at + 1).kind === 'word') {
      most = at + 1 + NOUN;
      at++;
      continue;
    }
    if (
      word.kind === 'mark' ||
      lexicon.prepositions.has(word.lower) ||
      lexicon.pronouns.has(word.lower) ||
      lexicon.subordinators.has(word.lower) ||
      (at > start && (lexicon.times.has(word.lower) || word.lower === 'now')) ||
      word.lower === 'and'
    )
      break;
    if (lexicon.auxiliaries.has(word.lower)) {
      if (at > start) break;
      while (at < limit && lexicon.auxiliaries.has(lower(at))) at++;
      at = Math.min(at + 1, limit);
      break;
    }
    at++;
  }
  if (at === start || (at === start + 1 && (BARE.has(lower(start)) || index.durations.has(lower(start)))))
    return null;
  return spanOfWords(reading, start, at);
}
