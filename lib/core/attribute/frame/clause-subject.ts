import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { afterDateline } from './after-dateline';
import { pursues } from './infinitive';
import { isOfOffice } from './of-office';
import { phraseAfter } from './phrase-after';
import { LONGEST } from './phrase-marks';

/** What stands behind a span of time: *hours before*, *a day after*, *eight years ago*. */
const BESIDE_TIME = new Set(['before', 'after', 'earlier', 'later', 'ago']);
/** How many circumstances are looked over before a subject. */
const CIRCUMSTANCES = 3;

/** `Lee’s [comments]`, `Lee’s first [comments]`: a form behind whose it is, which is a noun. */
function isOwned({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (before === "'s") return true;
  return words[at - 2]?.lower === "'s" && !lexicon.heads.has(before) && !lexicon.titles.has(before);
}

/** `The board [also] plans it`, `Lee [largely] ran it`, `The board [sent] a note`: what stands behind a noun or a name and belongs to no noun. */
function isVerbBehindNoun({ words, lexicon }: Reading, at: number): boolean {
  const { lower } = words[at] as Word;
  const before = words[at - 1] as Word;
  if (before.capital && lower.endsWith('ly')) return true;
  if (!lexicon.pastForms.has(lower) && !lexicon.adverbs.has(lower)) return false;
  const { determiners, prepositions, coordinators, adverbs, possessives } = lexicon;
  const opens = [determiners, prepositions, coordinators, adverbs, possessives];
  return before.capital || !opens.some((set) => set.has(before.lower));
}

/** `Lee [plans] to mend it`, `The board [makes] a case`: a verb of the present behind the one who does it. */
function isPresent({ words, lexicon }: Reading, at: number): boolean {
  const { lower } = words[at] as Word;
  const { lower: noun, capital } = words[at - 1] as Word;
  const { determiners, possessives, prepositions, titles, callings, heads } = lexicon;
  if (!/[^s]s$/.test(lower) || titles.has(lower) || callings.has(lower)) return false;
  if (!capital && !(heads.has(noun) && !noun.endsWith('s')) && !titles.has(noun)) return false;
  const next = words[at + 1];
  return (
    next?.kind === 'number' ||
    (next !== undefined && [determiners, possessives, prepositions].some((set) => set.has(next.lower)))
  );
}

/** `[Asked] about the weir, Lee …`, `[Marking] the day, Lee …`: a participle before the subject. */
function isFronted(reading: Reading, at: number, next: string): boolean {
  const { lexicon } = reading;
  const { lower } = wordAt(reading, at);
  const row = lexicon.cues.get(lower)?.at(-1);
  const isParticiple =
    (lower.endsWith('ing') && lower.length > 5 && !lexicon.places.has(lower)) || row?.stance === 'asking';
  const { prepositions, determiners, possessives, subordinators } = lexicon;
  return isParticiple && [prepositions, determiners, possessives, subordinators].some((set) => set.has(next));
}

/** Whether a word opens a circumstance: `On Monday`, `even as prices fell`, `Hours before the vote`. */
function isCircumstance(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1]?.lower ?? '';
  const time = wordAt(reading, at).lower.endsWith('s') ? next : (reading.words[at + 2]?.lower ?? '');
  if (BESIDE_TIME.has(time) && (time === next || time === 'ago' || reading.lexicon.times.has(next)))
    return true;
  const { lower } = wordAt(reading, at);
  const { prepositions, subordinators, times, adverbs } = reading.lexicon;
  if (isFronted(reading, at, next)) return true;
  // `Shortly after the vote, Lee …`, `Early in the year, Lee …`
  if (lower.endsWith('ly') && (prepositions.has(next) || subordinators.has(next))) return true;
  return prepositions.has(lower) || subordinators.has(lower) || times.has(lower) || adverbs.has(lower);
}

/** Whether a verb, and no noun, seems to stand at a word: with it the subject before it ends. */
function isVerb(reading: Reading, at: number): boolean {
  const { lexicon } = reading;
  const { lower, capital, kind } = wordAt(reading, at);
  if (kind !== 'word' || capital || lexicon.heads.has(lower)) return false;
  if (isOwned(reading, at) || isOfOffice(reading, at)) return false;
  return (
    lower.endsWith('ed') ||
    lower.endsWith("n't") ||
    lexicon.cues.has(lower) ||
    pursues(lower) ||
    isVerbBehindNoun(reading, at) ||
    isPresent(reading, at)
  );
}

/** The subject of the clause that begins at `floor`, for a verb that shares it (`NASA confirmed it and said`). */
export function clauseSubject(reading: Reading, floor: number, limit: number): Range | null {
  const { lexicon } = reading;
  let start = afterDateline(reading, floor, limit);
  // `But in March, Lee …`
  const opening = start + 1 < limit && wordAt(reading, start + 1).kind !== 'mark';
  if (opening && lexicon.connectives.has(wordAt(reading, start).lower)) start++;
  // Circumstances before the subject end with a comma, each: `On Monday, even as prices fell, Lee …`.
  for (let more = 0; more < CIRCUMSTANCES && isCircumstance(reading, start); more++) {
    let comma = start;
    while (comma < limit && comma < start + LONGEST && wordAt(reading, comma).lower !== ',') comma++;
    if (comma + 1 >= limit || wordAt(reading, comma).lower !== ',') return null;
    start = comma + 1;
  }
  if (isCircumstance(reading, start)) return null;
  while (start < limit && lexicon.coordinators.has(wordAt(reading, start).lower)) start++;
  const phrase = start < limit ? phraseAfter(reading, start, limit) : null;
  if (
    !phrase ||
    wordAt(reading, phrase.from).lower === 'there' ||
    lexicon.subordinators.has(wordAt(reading, phrase.from).lower)
  )
    return null;
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (isVerb(reading, at)) return { from: phrase.from, to: at };
  return phrase;
}
