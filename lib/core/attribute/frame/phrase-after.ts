import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { INNER_MARKS, isAbbreviationStop, isQuoted, LONGEST } from './phrase-marks';

const INVERTED_STOP = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'by',
  'via',
  'through',
  'as',
  'when',
  'while',
  'with',
  'about',
  'following',
  'last',
  'this',
  'who',
  'which',
  'where',
  'over',
  'earlier',
]);

/** Whether nothing but a name begins at a word: behind it stands a mark, or whose it is (`Ann Lee of the Weir Trust`). */
function isName(reading: Reading, start: number, limit: number): boolean {
  let at = start;
  while (at < limit && (wordAt(reading, at).capital || isAbbreviationStop(reading, at))) at++;
  if (at === limit || wordAt(reading, at).kind === 'mark') return at > start;
  return at > start + 1 && wordAt(reading, at).lower === 'of';
}

/**
 * Whether a comma at `at` opens an apposition (`said Ann Lee, the mayor of Corden`; `said its author, Ann Lee`). Behind a
 * name another one is no apposition: `one of Corden, Ala.`
 */
function opensApposition(reading: Reading, at: number, limit: number): boolean {
  const next = reading.words[at + 1];
  if (!next || at + 1 >= limit || isQuoted(reading, at + 1) || next.kind === 'mark') return false;
  const { lexicon } = reading;
  if (next.kind === 'number') return true;
  if (
    ['a', 'an', 'the', 'one'].includes(next.lower) ||
    lexicon.titles.has(next.lower) ||
    lexicon.heads.has(next.lower)
  )
    return true;
  if (!next.capital) return false;
  return (
    lexicon.titles.has(reading.words[at + 2]?.lower ?? '') ||
    (!wordAt(reading, at - 1).capital && isName(reading, at + 1, limit))
  );
}

/**
 * The noun phrase that begins at word `start` (`said Ann Lee of the Weir Trust`), or null. `limit`: where the sentence
 * ends. `appositions`: whether a comma may lead on to one; not where a clause follows the comma.
 */
export function phraseAfter(
  reading: Reading,
  start: number,
  limit: number,
  appositions = true,
): Range | null {
  const { lexicon } = reading;
  const first = start < limit ? wordAt(reading, start) : null;
  if (!first || first.kind === 'mark' || isQuoted(reading, start)) return null;
  if (lexicon.times.has(first.lower) && reading.words[start + 1]?.lower !== "'s") return null;
  if (lexicon.pronouns.has(first.lower)) return { from: start, to: start + 1 };
  let at = start;
  let commas = 0;
  const most = Math.min(limit, start + LONGEST);
  while (at < most && !isQuoted(reading, at)) {
    const { lower, kind, capital } = wordAt(reading, at);
    if (kind === 'mark') {
      if (lower === ',' && appositions && commas === 0 && opensApposition(reading, at, limit)) commas++;
      else if (!INNER_MARKS.has(lower) && !isAbbreviationStop(reading, at)) break;
    } else if (
      at > start &&
      ((lexicon.times.has(lower) && !isOfName(reading, at) && !isAttribute(reading, at)) ||
        (INVERTED_STOP.has(lower) && !belongs(reading, at)))
    ) {
      break;
    } else if (
      at > start &&
      !capital &&
      ((lexicon.auxiliaries.has(lower) && lower !== "'s") ||
        lexicon.pronouns.has(lower) ||
        lexicon.subordinators.has(lower))
    ) {
      break;
    } else if (at > start && !capital && lower.endsWith('ing') && lexicon.cues.has(lower)) {
      break;
    }
    at++;
  }
  while (at > start && wordAt(reading, at - 1).kind === 'mark' && !isAbbreviationStop(reading, at - 1)) at--;
  // `a readout published by …`: the participle tells of the document and is no part of what it is called.
  const last = at - start > 2 ? wordAt(reading, at - 1) : null;
  if (last && !last.capital && last.lower.endsWith('ed') && !lexicon.heads.has(last.lower)) at--;
  // `said [the] Monday after`
  const bare = at === start + 1 && lexicon.articles.has(first.lower);
  return at > start && !bare ? { from: start, to: at } : null;
}

/** `Weir News [Today]`: a time with a capital that ends the name of a paper. */
function isOfName({ words, lexicon }: Reading, at: number): boolean {
  const { lower, capital } = words[at] as Word;
  return capital && lexicon.bodyEndings.has(lower) && words[at - 1]?.capital === true;
}

/** `the trust’s [morning] note`, `that [year]’s census`, `a [Monday] report`: a time that says more of the noun behind it. */
function isAttribute({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (next?.lower === "'s") return true;
  const before = words[at - 1]?.lower ?? '';
  if (!lexicon.articles.has(before) && before !== "'s" && before !== '’') return false;
  if (next?.kind !== 'word' || next.capital) return false;
  const { prepositions, auxiliaries, subordinators, adverbs, times } = lexicon;
  return ![prepositions, auxiliaries, subordinators, adverbs, times].some((set) => set.has(next.lower));
}

/** `a researcher at Tarn University`: the preposition names whose; `said Lee at a rally`: it does not. */
function belongs(reading: Reading, at: number): boolean {
  const { lower } = wordAt(reading, at);
  const next = reading.words[at + 1];
  const before = reading.words[at - 1];
  if (!next || !before || (lower !== 'at' && lower !== 'in' && lower !== 'with')) return false;
  if (reading.lexicon.times.has(next.lower)) return false;
  return !before.capital && (next.capital || next.lower === 'the');
}
