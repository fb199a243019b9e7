import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { isTitle, type Run } from './run';
import { isSmall } from './small-word';

/** Where a run may begin: at a capital or at a title in lower case before one (`spokesman Zab Orlin`). */
export function begins(reading: Reading, at: number, first: boolean): boolean {
  const word = wordAt(reading, at);
  if (word.kind !== 'word') return false;
  if (word.capital)
    return (
      !(first && reading.lexicon.openers.has(word.lower)) &&
      !reading.lexicon.determiners.has(word.lower) &&
      !isSmall(reading, at) &&
      !(word.lower === 'i' || reading.lexicon.times.has(word.lower))
    );
  const next = reading.words[at + 1];
  // `ambassador to Corden Ann Lee`
  const leads =
    next?.capital || (reading.words[at + 2]?.capital && reading.lexicon.connectors.has(next?.lower ?? ''));
  // Asked last: few small words stand before a capital.
  return leads === true && isTitle(reading, at);
}

/** `Ann Lee KC`: a run without letters of rank behind the name. */
export function withoutLetters({ words, lexicon }: Reading, run: Run): Run {
  const last = words[run.to - 1];
  return last && run.to > run.from + 1 && last.capital && lexicon.postnominals.has(last.lower)
    ? {
        ...run,
        to: run.to - 1,
        titles: run.titles.filter((title) => title !== last.lower),
        afterTitle: Math.min(run.afterTitle, run.to - 1) === run.to - 1 ? run.from : run.afterTitle,
      }
    : run;
}

/** In a headline, a run without what follows the first surname behind a known given name: `[Ann Lee] Defends Herself`. */
export function withoutRest(reading: Reading, run: Run): Run {
  const { givenNames, nameParticles, cues, prepositions, auxiliaries } = reading.lexicon;
  let given = false;
  for (let at = run.afterTitle; at < run.to; at++) {
    const { kind, lower, start, end } = wordAt(reading, at);
    if (kind === 'mark' || nameParticles.has(lower) || end - start === 1) continue;
    if (givenNames.has(lower)) given = true;
    else if (given) {
      // Of one person a verb has an ending: `Ilse Brand met` is a surname.
      const isVerb = cues.get(lower)?.some(({ lemma }) => lemma !== lower) || auxiliaries.has(lower);
      const goesOn = prepositions.has(lower) || (isVerb && reading.words[at + 1]?.kind === 'word');
      const end = reading.lexicon.generations.has(reading.words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      return { ...run, to: goesOn ? at : end };
    }
  }
  return run;
}
