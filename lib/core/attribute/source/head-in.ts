import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isManner } from './manner';
import { nameEnd } from './name-end';

/** Apostrophes behind an owner that ends in *s*. */
export const OWNS: ReadonlySet<string> = new Set(['’', "'"]);

/** Whether a mark belongs to the word before it: the stop of `Mrs.`, the apostrophe of an owner (`the doctors’ union`). */
function isInName({ words, text, lexicon }: Reading, at: number): boolean {
  const mark = words[at] as Word;
  const before = words[at - 1] as Word;
  if (before.end !== mark.start) return false;
  // `the Corden Post/Tarn News poll`
  if (mark.lower === '/') return before.capital && !!words[at + 1]?.capital;
  if (mark.lower === '.') return lexicon.honorifics.has(before.lower) || lexicon.times.has(before.lower);
  return OWNS.has(mark.lower) && before.lower.endsWith('s') && text.charAt(mark.end) === ' ';
}

/** A noun for a person, a body or a document, by its row. */
const isNoun = ({ lexicon, words }: Reading, at: number): boolean => {
  const { lower } = words[at] as Word;
  return lexicon.heads.has(lower) || lexicon.callings.has(lower) || lexicon.titles.has(lower);
};

/** The noun of a description: its last word before a preposition, a participle's clause or the end. */
export function headIn(reading: Reading, part: Range): number {
  const { lexicon } = reading;
  let at = part.from;
  while (at < part.to) {
    const { lower, kind, capital } = wordAt(reading, at);
    // `a Department of Corden spokeswoman`: the name goes before the noun, with all its small words.
    if (capital) {
      const end = nameEnd(reading, at, part.to);
      const next = end < part.to ? wordAt(reading, end) : null;
      if (end > at + 1 && next && lexicon.callings.has(next.lower)) {
        at = end;
        continue;
      }
    }
    // `Mrs. Lee’s campaign`, `the doctors’ union`
    if (kind === 'mark' && at > part.from && at + 1 < part.to && isInName(reading, at)) {
      at++;
      continue;
    }
    if (kind === 'mark' || (lexicon.prepositions.has(lower) && at > part.from)) break;
    if (at > part.from && (lower === 'and' || lexicon.auxiliaries.has(lower)) && lower !== "'s") break;
    // `The paper also`, `one note she`, `the polls Tuesday`
    const over = [lexicon.adverbs, lexicon.pronouns, lexicon.times, lexicon.sources.sending].some((forms) =>
      forms.has(lower),
    );
    if (at > part.from && (over || isManner(reading, at)) && isNoun(reading, at - 1)) break;
    if (
      at > part.from &&
      (lower.endsWith('ed') || lexicon.sources.participles.has(lower)) &&
      !wordAt(reading, at).capital &&
      (lexicon.prepositions.has(reading.words[at + 1]?.lower ?? '') ||
        lexicon.heads.has(wordAt(reading, at - 1).lower))
    )
      break;
    at++;
  }
  return at - 1;
}
