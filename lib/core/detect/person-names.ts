import type { FoundMention } from '../model/finding';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import type { Detector } from './detector';

/** Words that join an office to its field: *Secretary of State*, *Coordinator for Strategic Communications*. */
const CONNECTORS = new Set(['of', 'for', 'to', 'the', 'and', 'at', 'on']);
/** Longest run of title and name together, in words. */
const LONGEST = 14;

/** Heads of phrases that mean no person: `the Lee Foundation`. */
const OTHER: ReadonlySet<string> = new Set(['body', 'document', 'group']);

const ID = 'person-names';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly titles: readonly string[];
  /** Where the words of the office end, or `from` when there are none. */
  readonly afterTitle: number;
  /** The office goes on over *of* or *for*: where its field ends is not marked. */
  readonly fielded: boolean;
  readonly honorific: 'female' | 'male' | null | undefined;
}

const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;

/** `J.`, `Sen.`: the stop belongs to the word before it. */
function isOwnStop(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const before = words[at - 1];
  if (words[at]?.lower !== '.' || !before || before.end !== words[at]?.start) return false;
  return before.lower.length === 1 || lexicon.honorifics.has(before.lower);
}

const isTitle = (reading: Reading, at: number): boolean => {
  const { lower } = wordAt(reading, at);
  return (
    reading.lexicon.titles.has(lower) ||
    reading.lexicon.honorifics.has(lower) ||
    (lower.includes('-') && reading.lexicon.titles.has(lower.slice(lower.lastIndexOf('-') + 1)))
  );
};

/** The run of capitalised words that begins at `start`, with lower-case titles before it already counted in. */
function runAt(reading: Reading, start: number, limit: number): Run {
  const { lexicon } = reading;
  const titles: string[] = [];
  let afterTitle = start;
  let fielded = false;
  let honorific: Run['honorific'];
  let at = start;
  while (at < limit && at < start + LONGEST) {
    const word = wordAt(reading, at);
    if (word.kind === 'mark') {
      if (!isOwnStop(reading, at)) break;
      if (lexicon.honorifics.has(wordAt(reading, at - 1).lower)) afterTitle = at + 1;
    } else if (isTitle(reading, at) && (word.capital || at < start + 4)) {
      titles.push(word.lower);
      afterTitle = at + 1;
      if (lexicon.honorifics.has(word.lower)) honorific = lexicon.honorifics.get(word.lower);
    } else if (!word.capital) {
      const next = reading.words[at + 1];
      const particle =
        lexicon.nameParticles.has(word.lower) &&
        at > afterTitle &&
        (next?.capital || lexicon.nameParticles.has(next?.lower ?? ''));
      const connector =
        CONNECTORS.has(word.lower) &&
        titles.length > 0 &&
        (next?.capital || (next && CONNECTORS.has(next.lower)));
      if (!particle && !connector) break;
      if (connector && !particle) fielded = true;
    }
    at++;
  }
  while (
    at > start &&
    !wordAt(reading, at - 1).capital &&
    !isTitle(reading, at - 1) &&
    !isOwnStop(reading, at - 1)
  )
    at--;
  return { from: start, to: at, titles, afterTitle, fielded, honorific };
}

/** Where the name begins inside a run, or -1 when none is sure. */
function nameStart(reading: Reading, run: Run, introduced: boolean): number {
  const { lexicon } = reading;
  const capitals: number[] = [];
  for (let at = run.afterTitle; at < run.to; at++) {
    const word = wordAt(reading, at);
    if (!word.capital) {
      if (CONNECTORS.has(word.lower) && !lexicon.nameParticles.has(word.lower)) capitals.length = 0;
      continue;
    }
    capitals.push(at);
  }
  const last = capitals.at(-1);
  if (last === undefined) return -1;
  const isOther = (at: number): boolean => OTHER.has(lexicon.heads.get(wordAt(reading, at).lower) ?? '');
  if (isOther(last)) return -1;
  const given = capitals.findLast((at) => at < last && lexicon.givenNames.has(wordAt(reading, at).lower));
  if (given !== undefined)
    return (
      capitals.find(
        (at) => at <= given && lexicon.givenNames.has(wordAt(reading, at).lower) && given - at <= 2,
      ) ?? given
    );
  if (lexicon.places.has(wordAt(reading, last).lower) || capitals.some(isOther)) return -1;
  if (run.titles.length === 0 && !introduced) return -1;
  if (run.fielded) return capitals.length >= 3 ? (capitals.at(-2) as number) : -1;
  if (run.titles.length > 0 && capitals.length <= 4) return capitals[0] as number;
  return capitals.length >= 2 && capitals.length <= 3 ? (capitals[0] as number) : -1;
}

/** A say verb or an age right after the run: then an unknown pair of capitalised words is a person. */
function isIntroduced(reading: Reading, run: Run): boolean {
  const next = reading.words[run.to];
  const before = reading.words[run.from - 1];
  const row = (word: Word | undefined): boolean =>
    !!word && (reading.lexicon.cues.get(word.lower)?.at(-1)?.frame === 'say' || word.lower === 'told');
  if (row(next) || (row(before) && before?.lower.endsWith('d'))) return true;
  const age = reading.words[run.to + 1];
  return next?.lower === ',' && age?.kind === 'number' && Number(age.lower) < 120;
}

function mention(reading: Reading, run: Run, start: number): FoundMention {
  const words = reading.words.slice(start, run.to).filter((word) => word.kind !== 'mark');
  const gender = run.honorific ?? reading.lexicon.givenNames.get((words[0] as Word).lower)?.gender ?? null;
  return {
    type: 'mention',
    span: { start: wordAt(reading, run.from).start, end: wordAt(reading, run.to - 1).end },
    kind: 'name',
    entity: 'person',
    name: words.map((word) => reading.text.slice(word.start, word.end)).join(' '),
    titles: run.titles,
    gender,
    by: ID,
  };
}

/** Where a run may begin: at a capital or at a title in lower case before one (`spokesman Zab Orlin`). */
function begins(reading: Reading, at: number, first: boolean): boolean {
  const word = wordAt(reading, at);
  if (word.kind !== 'word') return false;
  if (word.capital)
    return (
      !(first && reading.lexicon.openers.has(word.lower)) &&
      !(word.lower === 'i' || reading.lexicon.times.has(word.lower))
    );
  return isTitle(reading, at) && !!reading.words[at + 1]?.capital;
}

/** Names of people, with the offices that stand before them. */
export const personNames: Detector = {
  id: ID,
  find(reading) {
    const found: FoundMention[] = [];
    const surnames = new Set<string>();
    const single: Run[] = [];
    for (const sentence of reading.sentences) {
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!begins(reading, at, at === sentence.from || (reading.words[at - 1] as Word).kind === 'mark'))
          continue;
        const run = runAt(reading, at, sentence.to);
        if (run.to <= at) continue;
        const start = nameStart(reading, run, isIntroduced(reading, run));
        if (start >= 0) {
          found.push(mention(reading, run, start));
          const last = found.at(-1)?.name.split(' ').at(-1);
          if (last) surnames.add(last.toLowerCase());
        } else single.push(run);
        at = run.to - 1;
      }
    }
    // A surname alone is known only once the whole name has been seen, before or after it.
    for (const run of single) {
      const last = wordAt(reading, run.to - 1);
      if (!surnames.has(reading.text.slice(last.start, last.end).toLowerCase())) continue;
      found.push(mention(reading, run, run.to - run.from <= 2 ? run.from : run.to - 1));
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};
