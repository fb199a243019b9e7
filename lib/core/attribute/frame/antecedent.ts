import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isVerbForm } from '../verb-form';

/** `Ann Lee [met] …`: a verb behind a name, so that what stands before the relative word is a clause and no phrase. */
function hasVerb({ words, lexicon, classes }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const { lower, capital } = words[at] as Word;
    if (capital || !words[at - 1]?.capital) continue;
    if (lexicon.pastForms.has(lower) || isVerbForm(classes[at] as number, lower)) return true;
  }
  return false;
}

/**
 * `Ann Lee met [the Corden Board], which ruled`: the name that a clause ends with, of which the relative word behind it
 * tells; the phrase itself where it holds no verb. `phrase`: what stands before the relative word.
 */
export function antecedent(reading: Reading, phrase: Range): Range {
  const { words, lexicon } = reading;
  let from = phrase.to;
  while (from > phrase.from) {
    const before = words[from - 1] as Word;
    const joins = lexicon.joints.has(before.lower) && from < phrase.to && words[from - 2]?.capital;
    if (!before.capital && !joins) break;
    from--;
  }
  if (from === phrase.to || from <= phrase.from || !hasVerb(reading, phrase.from, from)) return phrase;
  return { from: words[from - 1]?.lower === 'the' ? from - 1 : from, to: phrase.to };
}
