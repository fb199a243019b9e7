import type { Reading } from '../../text/reading';
import { isIntroduced } from './introduced';
import type { Lone } from './lone';

/**
 * `The [Ann Lee] Show`, of whom the text goes on to speak as `Lee`: runs of a given name, a surname and what a broadcast
 * is called, where somebody of that surname alone speaks. The name is the first two words.
 */
export function hosts(reading: Reading, lone: readonly Lone[]): Lone[] {
  const { broadcasts } = reading.language.names;
  const shows = lone.filter(
    ({ words, run, start }) =>
      words.length > 2 &&
      run.to - start === words.length &&
      reading.lexicon.givenNames.has(words[0] as string) &&
      broadcasts.includes(words.at(-1) as string),
  );
  if (shows.length === 0) return [];
  const speaking = new Set<string>();
  for (const { run, words } of lone)
    if (words.length === 1 && isIntroduced(reading, run)) speaking.add(words[0] as string);
  return shows
    .filter(({ words }) => speaking.has(words[1] as string))
    .map((one) => ({
      ...one,
      run: { ...one.run, from: one.start, to: one.start + 2 },
      words: one.words.slice(0, 2),
    }));
}
