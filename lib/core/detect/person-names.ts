import type { FoundMention } from '../model/finding';
import type { Reading } from '../text/reading';
import { isTitleCase } from '../text/title-case';
import type { Word } from '../text/words';
import type { Detector } from './detector';

/** Words that join an office to its field: *Secretary of State*, *Coordinator for Strategic Communications*. */
const CONNECTORS = new Set(['of', 'for', 'to', 'the', 'and', 'at', 'on']);
/** Longest run of title and name together, in words. */
const LONGEST = 14;

/** Heads of phrases that mean no person: `the Lee Foundation`. */
const OTHER: ReadonlySet<string> = new Set(['body', 'document', 'group']);

/** What stands behind a surname and is none. */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii']);
const NICKNAME_MARKS = new Set(['“', '”', '"', '(', ')']);
/** Endings of nouns for what somebody does, by which a capital at the head of a sentence is told from a name. */
const TRADES = ['er', 'or', 'ist', 'ian', 'ant', 'hand', 'age'];
/** How far behind a name its apposition may show that a person is meant, in words. */
const APPOSITION = 7;

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
  const short = lexicon.honorifics.has(before.lower) && !lexicon.titles.has(before.lower);
  return before.lower.length === 1 || short || GENERATIONS.has(before.lower);
}

/** `Joko “Jok” Orlin`: where a nickname in marks ends inside a name, or `at` when none begins there. */
function afterNickname({ words }: Reading, at: number, limit: number): number {
  if (at + 3 >= limit || words[at]?.kind !== 'mark' || !NICKNAME_MARKS.has(words[at]?.lower ?? '')) return at;
  const fits = words[at + 1]?.capital && words[at + 2]?.kind === 'mark' && words[at + 3]?.capital;
  return fits && NICKNAME_MARKS.has(words[at + 2]?.lower ?? '') ? at + 3 : at;
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
      const behind = at > afterTitle ? afterNickname(reading, at, limit) : at;
      if (behind > at) {
        at = behind;
        continue;
      }
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
      // `President Anselm Orlin of Corden`: a name stands there already, what follows says where.
      if (!particle && (!connector || at - afterTitle >= 2 || (at > afterTitle && !fielded))) break;
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
  // `Alma Justice`, `Mr. Pope`: an office that nothing follows is a surname where a name or an honorific leads to it.
  if (at > start && afterTitle === at && isTitle(reading, at - 1) && wordAt(reading, at - 1).capital) {
    const named = surnameLike(reading, start, at);
    if (named >= 0) {
      titles.pop();
      afterTitle = named;
    }
  }
  return { from: start, to: at, titles, afterTitle, fielded, honorific };
}

/** Where the name begins whose last word reads as an office, or -1. */
function surnameLike({ words, lexicon }: Reading, start: number, to: number): number {
  const before = words[to - 2];
  if (to - 2 < start || !before) return -1;
  if (lexicon.givenNames.has(before.lower)) return to - 2;
  const stop = before.lower === '.' ? to - 3 : to - 2;
  if (stop >= start && lexicon.honorifics.has(words[stop]?.lower ?? '')) return to - 1;
  const led = words[stop - 1]?.lower === '.' ? stop - 2 : stop - 1;
  return led >= start && before.capital && lexicon.honorifics.has(words[led]?.lower ?? '') ? stop : -1;
}

/** `MEC Orlin`, `Pollster Median Orlin`: capitals before a name that are no part of it. */
function withoutLabel(reading: Reading, capitals: readonly number[]): number {
  const { lexicon, text } = reading;
  const first = capitals[0] as number;
  const word = wordAt(reading, first);
  if (capitals.length < 2) return first;
  const shouted = (at: number): boolean => {
    const { start, end } = wordAt(reading, at);
    const surface = text.slice(start, end);
    return end - start > 1 && !surface.includes('.') && surface === surface.toUpperCase();
  };
  const next = capitals[1] as number;
  if (shouted(first) && !shouted(next)) return next;
  if (capitals.length < 3 || lexicon.givenNames.has(word.lower)) return first;
  if (lexicon.places.has(word.lower)) return next;
  return TRADES.some((ending) => word.lower.endsWith(ending)) ? next : first;
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
  const first = capitals[0] as number;
  if (run.titles.length === 0 && isPartOfOther(reading, run.from)) return -1;
  if (lexicon.bodyEndings.has(wordAt(reading, last).lower)) {
    if (capitals.length !== 2 || !lexicon.givenNames.has(wordAt(reading, first).lower)) return -1;
  }
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
  const start = withoutLabel(reading, capitals);
  if (run.titles.length > 0 && capitals.length <= 4) return start;
  return capitals.length >= 2 && capitals.length <= 3 ? start : -1;
}

/** `the Corden Weir`, `the Order of Saint Orlin`: an article or the *of* of a longer name stands right before it. */
function isPartOfOther({ words }: Reading, from: number): boolean {
  const before = words[from - 1];
  if (before?.lower === 'the') return true;
  return (before?.lower === 'of' || before?.lower === '&') && !!words[from - 2]?.capital;
}

/** Endings of nouns for people by what they do; a list of all would never end. */
const ROLES = ['er', 'or', 'ist', 'ian', 'ant', 'ess', 'man', 'woman', 'agent', 'critic', 'clerk', 'nurse'];

/** Whether a word in small letters says what somebody does or is, and means no body and no thing. */
function isRole({ lexicon }: Reading, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  const kind = lexicon.heads.get(word.lower);
  if (lexicon.titles.has(word.lower) || kind === 'unnamed') return true;
  if (kind || lexicon.bodyKinds.has(word.lower) || lexicon.cues.has(word.lower)) return false;
  if (lexicon.prepositions.has(word.lower) || lexicon.adverbs.has(word.lower)) return false;
  return word.lower.length > 5 && ROLES.some((ending) => word.lower.endsWith(ending));
}

/** `her agent, Ann Orlin,`, `novelist Zab Orlin`: a noun for somebody leads to the run. */
function isLedByRole(reading: Reading, run: Run): boolean {
  const before = reading.words[run.from - 1];
  if (isRole(reading, before)) return true;
  const next = reading.words[run.to];
  const { auxiliaries, cues } = reading.lexicon;
  const ends = next?.kind === 'mark' || auxiliaries.has(next?.lower ?? '') || cues.has(next?.lower ?? '');
  return before?.lower === ',' && ends && isRole(reading, reading.words[run.from - 2]);
}

/** `, a senior harbour officer` behind the run: an apposition whose noun is one for people, or *who*. */
function hasPersonalApposition(reading: Reading, to: number): boolean {
  const { words, lexicon } = reading;
  if (words[to]?.lower !== ',') return false;
  if (words[to + 1]?.lower === 'who') return true;
  for (let at = to + 1; at < to + APPOSITION; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || (lexicon.prepositions.has(word.lower) && at > to + 1)) return false;
    if (lexicon.auxiliaries.has(word.lower) && word.lower !== "'s") return false;
    if (isRole(reading, word)) return true;
  }
  return false;
}

/** A say verb or an age right after the run: then an unknown pair of capitalised words is a person. */
function isIntroduced(reading: Reading, run: Run): boolean {
  const next = reading.words[run.to];
  const before = reading.words[run.from - 1];
  const row = (word: Word | undefined): boolean =>
    !!word && (reading.lexicon.cues.get(word.lower)?.at(-1)?.frame === 'say' || word.lower === 'told');
  if (row(next) || (row(before) && before?.lower.endsWith('d'))) return true;
  // `has said`, `had told`
  if (next && reading.lexicon.auxiliaries.has(next.lower) && row(reading.words[run.to + 1])) return true;
  if (next?.lower === 'who' || isLedByRole(reading, run) || hasPersonalApposition(reading, run.to))
    return true;
  const age = reading.words[run.to + 1];
  return next?.lower === ',' && age?.kind === 'number' && Number(age.lower) < 120;
}

/** The word before a name as what somebody is called, where it has a capital and is no title of the list. */
function labelOf(reading: Reading, at: number): string[] {
  const word = wordAt(reading, at);
  return word.kind === 'word' && word.capital && !isTitle(reading, at) ? [word.lower] : [];
}

function mention(reading: Reading, run: Run, start: number): FoundMention {
  const first = wordAt(reading, start);
  const rank = reading.words[start - 1];
  // `Prince Andrew`, `Lord Temple`: where nothing else tells which, the rank is part of the name.
  const ranked = start > run.from && run.to - start === 1 && rank && reading.lexicon.ranks.has(rank.lower);
  const labels = start > run.from ? labelOf(reading, start - 1) : [];
  const gender = run.honorific ?? reading.lexicon.givenNames.get(first.lower)?.gender ?? null;
  const name = reading.text.slice(ranked ? rank.start : first.start, wordAt(reading, run.to - 1).end);
  return {
    type: 'mention',
    span: { start: wordAt(reading, run.from).start, end: wordAt(reading, run.to - 1).end },
    kind: 'name',
    entity: 'person',
    name: name.replace(/\s+/g, ' '),
    titles: [...run.titles, ...labels],
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
      !reading.lexicon.determiners.has(word.lower) &&
      !(word.lower === 'i' || reading.lexicon.times.has(word.lower))
    );
  if (!isTitle(reading, at)) return false;
  // `ambassador to Corden Ann Lee`
  const next = reading.words[at + 1];
  return !!next?.capital || (CONNECTORS.has(next?.lower ?? '') && !!reading.words[at + 2]?.capital);
}

/** Where a run stands by which no name was sure, and what may still tell. */
interface Lone {
  readonly run: Run;
  /** Where its name begins. */
  readonly start: number;
  /** The words of its name, lower case. */
  readonly words: readonly string[];
}

/** `Lyle Justice`, of which the surname reads as an office: where the pair begins. */
function lastPair(reading: Reading, { from, to }: Run): number {
  const before = to - 2 >= from ? wordAt(reading, to - 2) : null;
  return before?.capital && !isTitle(reading, to - 2) ? to - 2 : to - 1;
}

function loneOf(reading: Reading, run: Run): Lone {
  const capitals: number[] = [];
  for (let at = run.afterTitle; at < run.to; at++) if (wordAt(reading, at).capital) capitals.push(at);
  const start = capitals.length > 0 ? withoutLabel(reading, capitals) : lastPair(reading, run);
  const words = reading.words.slice(start, run.to).filter((word) => word.kind !== 'mark');
  return { run, start, words: words.map(({ lower }) => lower) };
}

/** The last of some words that is no `Jr`. */
const surnameIn = (words: readonly string[]): string | undefined =>
  words.findLast((word) => !GENERATIONS.has(word));

/** Whether a word of a run can be part of a person's name. */
function isNameLike({ lexicon }: Reading, word: string): boolean {
  return (
    !lexicon.bodyEndings.has(word) &&
    !lexicon.places.has(word) &&
    !lexicon.titles.has(word) &&
    !lexicon.determiners.has(word) &&
    !OTHER.has(lexicon.heads.get(word) ?? '')
  );
}

/**
 * Whether a word before a surname can be a given name: no small word of the grammar or of time, no noun for a kind of
 * people, and none that the text also writes small (`Had Lee …`, `Republican Lee`, `Combine Lee’s share`).
 */
function isGivenLike({ lexicon }: Reading, word: string, common: ReadonlySet<string>): boolean {
  if (lexicon.givenNames.has(word)) return true;
  return !(
    common.has(word) ||
    lexicon.openers.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.times.has(word) ||
    lexicon.frequent.has(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.heads.has(word) ||
    lexicon.heads.has(`${word}s`) ||
    lexicon.places.has(word) ||
    lexicon.cues.has(word) ||
    lexicon.honorifics.has(word) ||
    lexicon.bodyKinds.has(word)
  );
}

/**
 * Runs whose last word also stands alone, as surnames do, with the place where the name begins: all of two or three
 * words that could be names, else the last two (`Corden United Zab Orlin`).
 */
function recurring(reading: Reading, lone: readonly Lone[], common: ReadonlySet<string>): Map<Lone, number> {
  const alone = new Set<string>();
  for (const { run, words } of lone)
    if (words.length === 1 && !isPartOfOther(reading, run.from)) alone.add(words[0] as string);
  const found = new Map<Lone, number>();
  for (const one of lone) {
    const { run, start, words } = one;
    const last = surnameIn(words);
    if (!last || words.length < 2 || run.fielded || !alone.has(last)) continue;
    if (!reading.words[run.to - 1]?.capital) continue;
    const led = isGivenLike(reading, words[0] as string, common);
    const whole = led && words.length <= 3 && words.every((word) => isNameLike(reading, word));
    if (whole && !isPartOfOther(reading, run.from)) found.set(one, start);
    else if (
      words.length > 2 &&
      last === words.at(-1) &&
      isGivenLike(reading, words.at(-2) as string, common) &&
      words.slice(-2).every((word) => isNameLike(reading, word))
    )
      found.set(one, run.to - 2);
  }
  return found;
}

/** `Ann Lee KC`: a run without letters of rank behind the name. */
function withoutLetters({ words, lexicon }: Reading, run: Run): Run {
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
function withoutRest(reading: Reading, run: Run): Run {
  const { givenNames, nameParticles } = reading.lexicon;
  let given = false;
  for (let at = run.afterTitle; at < run.to; at++) {
    const { kind, lower, start, end } = wordAt(reading, at);
    if (kind === 'mark' || nameParticles.has(lower) || end - start === 1) continue;
    if (givenNames.has(lower)) given = true;
    else if (given) return { ...run, to: at + 1 };
    else return run;
  }
  return run;
}

/** Names of people, with the offices that stand before them. */
export const personNames: Detector = {
  id: ID,
  find(reading) {
    const found: FoundMention[] = [];
    const lone: Lone[] = [];
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
        if (start >= 0) found.push(mention(reading, run, start));
        else lone.push(loneOf(reading, run));
        at = run.to - 1;
      }
    }
    const common = new Set<string>();
    if (lone.length > 0)
      for (const { kind, capital, lower } of reading.words)
        if (kind === 'word' && !capital) common.add(lower);
    const also = recurring(reading, lone, common);
    for (const [{ run }, start] of also) {
      // What stands before the name without being an office is no part of the mention.
      const from = run.titles.length > 0 ? run.from : start;
      found.push(mention(reading, { ...run, from }, start));
    }
    // A surname or a given name alone is known only once the whole name has been seen, before or after it.
    const surnames = new Set<string>();
    const given = new Set<string>();
    for (const { name } of found) {
      const words = name.toLowerCase().replaceAll('.', '').split(' ');
      const last = surnameIn(words);
      if (last) surnames.add(last);
      if (words.length > 1) given.add(words[0] as string);
    }
    const rest = lone.filter((one) => !also.has(one));
    for (const { run, start, words } of rest) {
      if (!surnames.has(wordAt(reading, run.to - 1).lower)) continue;
      const whole =
        run.to - start <= 2 && (words.length < 2 || isGivenLike(reading, words[0] as string, common));
      found.push(mention(reading, run, whole ? start : run.to - 1));
      if (whole && words.length > 1) given.add(words[0] as string);
    }
    for (const { run } of rest) {
      const { lower } = wordAt(reading, run.from);
      if (
        run.to - run.from === 1 &&
        !surnames.has(lower) &&
        given.has(lower) &&
        !isPartOfOther(reading, run.from)
      )
        found.push(mention(reading, run, run.from));
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};
