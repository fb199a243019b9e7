import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { FoundCue } from './cues';
import { isQuoted } from './phrase-marks';

/** Words at which a reported clause begins. */
const INTRODUCING = new Set([
  'that',
  'whether',
  'if',
  'to',
  'how',
  'why',
  'what',
  'when',
  'of',
  'about',
  'against',
  'not',
]);
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it']);
const CIRCUMSTANCE = new Set([
  'in',
  'on',
  'at',
  'during',
  'via',
  'through',
  'by',
  'after',
  'following',
  'from',
  'before',
]);
/** How far from its cue a clause may begin. */
const REACH = 16;

/** Where the one who is told or asked ends: `told [reporters] that`, `urged [the council] to`. */
export function afterAddressee(reading: Reading, start: number, limit: number): number {
  const { lexicon } = reading;
  const first = start < limit ? wordAt(reading, start) : null;
  if (!first || isQuoted(reading, start)) return start;
  if (OBJECTS.has(first.lower)) return start + 1;
  if (lexicon.pronouns.has(first.lower) && !first.capital) return start;
  let at = start;
  while (at < limit && at < start + REACH) {
    if (isQuoted(reading, at)) {
      // `told Corden’s “Good Morning” that`: a programme's title belongs to whom it was told.
      let end = at;
      while (end < limit && isQuoted(reading, end)) end++;
      return end < limit && wordAt(reading, end).lower === 'that' ? end : at;
    }
    const { lower, kind, capital } = wordAt(reading, at);
    if (kind === 'mark') break;
    if (INTRODUCING.has(lower) && lower !== 'of' && at > start) break;
    if (at > start && lexicon.pronouns.has(lower) && !capital) break;
    // A second noun phrase begins the clause: `told reporters the dam …`.
    if (
      at > start &&
      (lower === 'the' || lower === 'a' || lower === 'his' || lower === 'their' || lower === 'its') &&
      !lexicon.prepositions.has(wordAt(reading, at - 1).lower) &&
      wordAt(reading, at - 1).lower !== 'and'
    )
      break;
    if (at > start && lexicon.auxiliaries.has(lower) && lower !== "'s" && lower !== 'to') break;
    at++;
  }
  return at;
}

/** Where the clause begins behind circumstances (`in a statement on Monday that …`): the word after them, or `start`. */
function afterCircumstances(reading: Reading, start: number, limit: number): number {
  const first = start < limit ? wordAt(reading, start) : null;
  if (!first) return start;
  const { lexicon } = reading;
  if (!CIRCUMSTANCE.has(first.lower) && !lexicon.times.has(first.lower) && !lexicon.adverbs.has(first.lower))
    return start;
  for (let at = start; at < limit && at < start + REACH; at++) {
    if (isQuoted(reading, at)) return at;
    const { lower } = wordAt(reading, at);
    if (lower === 'that' || lower === 'whether') return at;
    if (lower === ':' || (lower === ',' && !lexicon.times.has(wordAt(reading, at - 1).lower))) return at + 1;
    if (at > start + 1 && lexicon.pronouns.has(lower)) return at;
  }
  let at = start;
  while (
    at < limit &&
    (lexicon.times.has(wordAt(reading, at).lower) || lexicon.adverbs.has(wordAt(reading, at).lower))
  )
    at++;
  return at;
}

/** Where the question begins behind the one who is asked: `asked the council [whether it knew]`; null where a mark or a *to* stands before. */
function questionAfter({ words }: Reading, start: number, limit: number): number | null {
  for (let at = start; at < limit && at < start + REACH; at++) {
    const { lower, kind } = words[at] as Word;
    if (lower === 'whether' || (lower === 'if' && at > start)) return at;
    if (kind === 'mark' || lower === 'to') return null;
  }
  return null;
}

/**
 * The word at which what is reported begins, behind addressee and circumstances. `limit`: the word behind the last one
 * that may be asked.
 */
export function contentStart(reading: Reading, cue: FoundCue, limit: number): number {
  let at = cue.to;
  if (cue.row.frame === 'tell' || cue.row.frame === 'urge') at = afterAddressee(reading, at, limit);
  else if (
    cue.row.frame === 'say' &&
    at + 1 < limit &&
    wordAt(reading, at).lower === 'to' &&
    wordAt(reading, at + 1).capital
  ) {
    at = afterAddressee(reading, at + 1, limit);
  }
  if (cue.row.lemma === 'ask') at = questionAfter(reading, at, limit) ?? at;
  if (cue.row.frame !== 'topic' && cue.row.frame !== 'name') at = afterCircumstances(reading, at, limit);
  if (
    at < limit &&
    !isQuoted(reading, at) &&
    (wordAt(reading, at).lower === ',' || wordAt(reading, at).lower === ':')
  )
    at++;
  return Math.min(at, limit);
}
