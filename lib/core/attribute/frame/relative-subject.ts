import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isVerbForm } from '../verb-form';
import { phraseBefore } from './phrase-before';
import { isQuoted, LONGEST } from './phrase-marks';

/** Whether a verb stands at a word, whose subject the *who* before it is: not `who [the mayor] says`. */
function isVerb({ words, lexicon, classes }: Reading, at: number): boolean {
  const { lower, capital } = words[at] as Word;
  if (capital) return false;
  return (
    isVerbForm(classes[at] as number, lower) ||
    lexicon.pastForms.has(lower) ||
    (/[^s]s$/.test(lower) && !lexicon.pronouns.has(lower) && !lexicon.determiners.has(lower))
  );
}

/**
 * `[A miller] who came from Corden to Tarn has said`: whom a clause with *who* tells of, where the phrase before a verb is
 * a part of that clause and no comma ends it; with the clause, unless they are named. Null where none does, or where another verb of saying stands in it.
 */
export function relativeSubject(reading: Reading, phrase: Range, floor: number): Range | null {
  const { words, lexicon } = reading;
  for (let at = phrase.from - 1; at > floor && at > phrase.from - LONGEST; at--) {
    const { lower, kind } = words[at] as Word;
    // `who doubles as the town’s miller`
    const joins = lexicon.subordinators.has(lower) && !(lower === 'as' && words[at - 2]?.lower === 'who');
    if (kind === 'mark' || isQuoted(reading, at) || joins) return null;
    if (lower !== 'who') {
      if (lexicon.cues.has(lower) || lexicon.coordinators.has(lower)) return null;
      continue;
    }
    const subject = isVerb(reading, at + 1) ? phraseBefore(reading, at, floor) : null;
    // Of a name it only says more.
    return subject && { from: subject.from, to: words[at - 1]?.capital ? subject.to : phrase.to };
  }
  return null;
}
