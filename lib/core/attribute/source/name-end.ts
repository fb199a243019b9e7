import { titleGoesOn } from '../../text/dated-title';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';

const isSmall = (reading: Reading, at: number): boolean => {
  const { lower } = wordAt(reading, at);
  // `Committee on Weirs`
  if (lower === 'on') {
    const { heads, times } = reading.lexicon;
    return (
      heads.get(reading.words[at - 1]?.lower ?? '') === 'body' &&
      !times.has(reading.words[at + 1]?.lower ?? '')
    );
  }
  return reading.lexicon.joints.has(lower) || lower === '.' || lower === '’' || lower === '/';
};

/** Whether a name is whole before its *and*: `Tarn Airlines and Weir Foods`, `Tarnworth and the Weir Board`. */
function endsBefore({ words, lexicon }: Reading, from: number, at: number): boolean {
  // `Council on Trade Between Corden and the Tarns`
  if (words[at + 1]?.lower === 'the') return !words.slice(from, at).some(({ lower }) => lower === 'between');
  const kind = at > from + 1 ? lexicon.bodyEndings.get(words[at - 1]?.lower ?? '') : null;
  // `The Post and Courier`
  return !!kind && kind !== 'paper';
}

/** Where the name that begins at a word ends: capitals, and small words between two of them. */
export function nameEnd(reading: Reading, from: number, limit: number): number {
  const end = capitalsEnd(reading, from, limit);
  return end + 2 < limit && titleGoesOn(reading, end) ? capitalsEnd(reading, end + 2, limit) : end;
}

function capitalsEnd(reading: Reading, from: number, limit: number): number {
  let end = from;
  let at = from;
  while (at < limit) {
    const word = wordAt(reading, at);
    if (word.capital || (word.kind === 'number' && at > from)) end = at + 1;
    else if (word.lower === 'and' && endsBefore(reading, from, at)) break;
    else if (!isSmall(reading, at) || at > end + 2) break;
    else if (word.lower === '.' && wordAt(reading, at - 1).end !== word.start) break;
    at++;
  }
  return end;
}
