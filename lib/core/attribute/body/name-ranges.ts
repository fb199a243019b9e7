import type { FoundMention } from '../../model/finding';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isDescribing } from '../source/describing';
import { nameEnd } from '../source/name-end';
import { initialsOf, SMALL } from './acronym';

export const textOfRange = ({ text, words }: Reading, { from, to }: Range): string =>
  text.slice((words[from] as Word).start, (words[to - 1] as Word).end).replace(/\s+/g, ' ');

export const keyOf = ({ words }: Reading, { from, to }: Range): string => {
  let key = '';
  for (let at = from; at < to; at++) {
    const { lower } = words[at] as Word;
    if (lower !== '.') key += `${key === '' ? '' : ' '}${lower}`;
  }
  return key;
};

/** `Weirs, Fish and Game Corden (WFGC)`: a name with the words before its comma, where the letters ask for them. */
export function withSeries(reading: Reading, name: Range, letters: string): Range {
  const { words } = reading;
  let from = name.from;
  let missing = letters.length - initialsOf(textOfRange(reading, name)).length;
  while (missing > 0 && words[from - 1]?.lower === ',' && words[from - 2]?.capital) {
    from -= 2;
    missing--;
  }
  const whole = { from, to: name.to };
  return missing === 0 && initialsOf(textOfRange(reading, whole)) === letters ? whole : name;
}

/** All names of capitals outside people's, as ranges, in order. Linear. */
export function namesIn(reading: Reading, people: readonly FoundMention[]): Range[] {
  const found: Range[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = wordAt(reading, at);
      if (!word.capital || word.kind !== 'word') continue;
      while (next < people.length && (people[next] as FoundMention).span.end <= word.start) next++;
      const person = people[next];
      if (person && person.span.start <= word.start) continue;
      if (at === sentence.from && reading.lexicon.determiners.has(word.lower)) continue;
      if (reading.lexicon.openers.has(word.lower) && at === sentence.from) continue;
      if (isDescribing(reading, at)) continue;
      let to = nameEnd(reading, at, sentence.to);
      const limit = person?.span.start ?? Number.POSITIVE_INFINITY;
      while (to > at + 1 && (wordAt(reading, to - 1).end > limit || SMALL.has(wordAt(reading, to - 1).lower)))
        to--;
      found.push({ from: at, to });
      at = to - 1;
    }
  }
  return found;
}
