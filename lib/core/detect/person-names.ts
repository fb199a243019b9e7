import type { FoundMention } from '../model/finding';
import { textOf } from '../model/span';
import { foldName } from '../text/fold';
import { spanOfWords, wordAt } from '../text/locate';
import { withoutArticle } from '../text/name-article';
import type { Reading } from '../text/reading';
import { smallWords } from '../text/small-words';
import { isTitleCase } from '../text/title-case';
import type { Word } from '../text/words';
import type { Detector } from './detector';
import { fuller } from './name/fuller';
import { hosts } from './name/host';
import { isIntroduced } from './name/introduced';
import { type Lone, loneOf, surnameIn } from './name/lone';
import { isPartOfOther, nameStart } from './name/name-start';
import { isNamedAlone, sharesSurname } from './name/named-alone';
import { isGivenLike, recurring } from './name/recurring';
import { isTitle, type Run, runAt } from './name/run';
import { begins, withoutLetters, withoutRest } from './name/run-ends';

const ID = 'person-names';

/** A word of a name as it is compared: the same with and without accents, and an article joined to it. */
const compared = (word: string): string => withoutArticle(foldName(word));

/** The word before a name as what somebody is called, where it has a capital and is no title of the list. */
function labelOf(reading: Reading, at: number): string[] {
  const word = wordAt(reading, at);
  return word.kind === 'word' && word.capital && !isTitle(reading, at) ? [word.lower] : [];
}

function mention(reading: Reading, run: Run, start: number): FoundMention {
  const first = wordAt(reading, start);
  const rank = reading.words[start - 1];
  // `Prince Andrew`, `Lord Temple`: where nothing else tells which, the rank is part of the name.
  const numbered = reading.lexicon.generations.has(wordAt(reading, run.to - 1).lower) ? 1 : 0;
  const single = run.to - start - numbered === 1;
  const ranked = start > run.from && single && rank && reading.lexicon.ranks.has(rank.lower);
  const labels = start > run.from ? labelOf(reading, start - 1) : [];
  const gender = run.honorific ?? reading.lexicon.givenNames.get(first.lower) ?? null;
  const name = reading.text.slice(ranked ? rank.start : first.start, wordAt(reading, run.to - 1).end);
  return {
    type: 'mention',
    span: spanOfWords(reading, run.from, run.to),
    kind: 'name',
    entity: 'person',
    name: name.replace(/\s+/g, ' '),
    titles: [...run.titles, ...labels],
    gender,
    by: ID,
  };
}

/** `the bank [Tarn Weir]`: a noun for a kind of body leads to a run, which is then nobody's name. */
function isLedByKind({ words, lexicon }: Reading, { from, to, titles }: Run): boolean {
  const before = words[from - 1];
  if (titles.length > 0 || to - from < 2 || lexicon.givenNames.has(words[from]?.lower ?? '')) return false;
  return before?.capital === false && lexicon.bodyKinds.has(before.lower);
}

/** What stands before a name without being an office is no part of the mention. */
const withOffice = (run: Run, start: number): Run => (run.titles.length > 0 ? run : { ...run, from: start });

/** Names of people, with the offices that stand before them. */
export const personNames: Detector = {
  id: ID,
  find(reading) {
    const found: FoundMention[] = [];
    const lone: Lone[] = [];
    const bodies = new Set<string>();
    for (const sentence of reading.sentences) {
      const titled = isTitleCase(reading, sentence);
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!begins(reading, at, at === sentence.from || (reading.words[at - 1] as Word).kind === 'mark'))
          continue;
        let run = runAt(reading, at, sentence.to);
        if (run.to <= at) continue;
        if (titled) run = withoutRest(reading, run);
        run = withoutLetters(reading, run);
        const start = nameStart(reading, run, isIntroduced(reading, run));
        if (isLedByKind(reading, run))
          bodies.add(textOf(reading.text, spanOfWords(reading, run.from, run.to)));
        else if (start >= 0) found.push(mention(reading, run, start));
        else lone.push(loneOf(reading, run));
        at = run.to - 1;
      }
    }
    const common = smallWords(reading);
    const also = recurring(reading, lone, common);
    for (const [{ run }, start] of also) found.push(mention(reading, withOffice(run, start), start));
    for (const { run, start } of hosts(reading, lone)) found.push(mention(reading, run, start));
    // A surname or a given name alone is known only once the whole name has been seen, before or after it.
    const surnames = new Set<string>();
    const given = new Set<string>();
    for (const { name } of found) {
      const words = name.split(' ').map(compared);
      const last = surnameIn(reading, words);
      if (last) surnames.add(last);
      if (words.length > 1) given.add(words[0] as string);
    }
    const full = fuller(reading, lone, found, common);
    for (const { run, start } of full) found.push(mention(reading, run, start));
    const rest = lone.filter((one) => !also.has(one) && !full.has(one));
    const whole = new Set(found.flatMap(({ name, span }) => (name.includes(' ') ? [span.start] : [])));
    for (const { run } of rest)
      if (isNamedAlone(reading, run) || sharesSurname(reading, run, whole))
        given.add(compared(wordAt(reading, run.from).lower));
    for (const { run, start, words } of rest) {
      if (!surnames.has(compared(wordAt(reading, run.to - 1).lower))) continue;
      const whole =
        run.to - start <= 2 && (words.length < 2 || isGivenLike(reading, words[0] as string, common));
      found.push(mention(reading, run, whole ? start : run.to - 1));
      if (whole && words.length > 1) given.add(compared(words[0] as string));
    }
    for (const { run } of rest) {
      const lower = compared(wordAt(reading, run.from).lower);
      if (
        run.to - run.from === 1 &&
        !surnames.has(lower) &&
        given.has(lower) &&
        !isPartOfOther(reading, run.from)
      )
        found.push(mention(reading, run, run.from));
    }
    return found
      .filter(({ name, titles }) => titles.length > 0 || !bodies.has(name))
      .sort((a, b) => a.span.start - b.span.start);
  },
};
