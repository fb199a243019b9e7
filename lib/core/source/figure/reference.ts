import type { ClaimNoun } from '../../language/figure-sourcing';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Counted, FigureScene, Range } from './scene';

/** Words that mean figures given before: `those numbers`, `neither figure`, `it`. */
export interface Reference extends Range {
  /** Null for a pronoun. */
  readonly noun: ClaimNoun | null;
  /** First word: `those`, `neither`, `a`. */
  readonly opening: string;
}

/** Most words between the first word and the noun: `the higher of the two [numbers]`. */
const WITHIN = 4;
/** How many words back a figure may stand at most: a sentence without an end is no reason to look at all of it. */
const FAR = 150;
/** How many sentences back a figure may stand that is meant again. */
const BACK = 3;

const lowerAt = (reading: Reading, at: number): string => reading.words[at]?.lower ?? '';

const DASHES: ReadonlySet<string> = new Set([',', '—', '–', '-', '(']);

/** Whether an apposition opens at a word: behind a comma or a dash. */
const opensApposition = (reading: Reading, at: number): boolean => DASHES.has(lowerAt(reading, at - 1));

/** The noun for figures given before that follows a determiner, or stands bare at the head of an apposition. */
function nounFrom(scene: FigureScene, at: number, limit: number): { noun: ClaimNoun; to: number } | null {
  const { reading, index } = scene;
  let found: { noun: ClaimNoun; to: number } | null = null;
  for (let word = at; word < limit && word < at + WITHIN; word++) {
    const { kind, lower } = wordAt(reading, word);
    if (word > at && lower === "'s") continue;
    if (kind === 'mark' || reading.lexicon.auxiliaries.has(lower)) break;
    const noun = index.claims.get(lower);
    if (noun) found = { noun, to: word + 1 };
    else if (found || reading.lexicon.prepositions.has(lower) || reading.lexicon.pronouns.has(lower)) break;
  }
  return found;
}

/** The reference that begins at a word, or null. Not for pronouns: they need to know more than where they stand. */
export function referenceAt(scene: FigureScene, at: number, limit: number): Reference | null {
  const { reading, rows, index } = scene;
  const opening = lowerAt(reading, at);
  // `neither side’s account` begins with *neither*.
  if (opening === "'s" && rows.pairs.includes(lowerAt(reading, at - 2))) return null;
  const article = opening === 'a' || opening === 'an';
  if (rows.pointing.includes(opening) || (article && opensApposition(reading, at))) {
    let start = at + 1;
    if (rows.pairs.includes(opening) && lowerAt(reading, start) === 'of') start++;
    if (start > at + 1 && rows.pointing.includes(lowerAt(reading, start))) start++;
    const found = nounFrom(scene, start, limit);
    return found && { noun: found.noun, from: at, to: found.to, opening };
  }
  const bare = index.claims.get(opening);
  if (
    !bare ||
    (!opensApposition(reading, at) && at > (reading.sentences[0]?.from ?? 0) && !startsSentence(reading, at))
  )
    return null;
  return { noun: bare, from: at, to: at + 1, opening };
}

const startsSentence = (reading: Reading, at: number): boolean => {
  const before = lowerAt(reading, at - 1);
  return before === '.' || before === '“' || before === '"' || before === ':' || before === '‘';
};

/** What a pronoun means where it is the object: `disputes [that].`, `confirmed [it]`. Not where a clause follows. */
export function pronounAt(scene: FigureScene, at: number, limit: number): Reference | null {
  const { reading, rows } = scene;
  const opening = lowerAt(reading, at);
  if (at >= limit || !rows.pronouns.includes(opening)) return null;
  const next = reading.words[at + 1];
  const ends =
    at + 1 >= limit ||
    !next ||
    next.kind === 'mark' ||
    reading.lexicon.prepositions.has(next.lower) ||
    reading.lexicon.times.has(next.lower) ||
    reading.lexicon.subordinators.has(next.lower) ||
    next.lower === 'and' ||
    next.lower === 'but' ||
    next.lower === 'saying' ||
    next.lower === 'last';
  return ends ? { noun: null, from: at, to: at + 1, opening } : null;
}

/** Whether a figure can be what a noun means. */
function fits({ quantity: { unit }, harm }: Counted, noun: ClaimNoun | null): boolean {
  if (!noun?.of) return true;
  if (noun.of === 'harm') return harm;
  return noun.of === 'money' ? /^[A-Z]{3}$/.test(unit) : unit === 'percent' || unit === 'points';
}

/** Figures before a word, nearest sentence first: of this sentence, else of those before it in reach. */
function groupsBefore(scene: FigureScene, at: number, sentence: number): Counted[][] {
  const { reading, figures } = scene;
  const here = reading.sentences[sentence];
  if (!here) return [];
  const groups: Counted[][] = [];
  let last = -1;
  for (let index = lastBefore(figures, at); index >= 0; index--) {
    const figure = figures[index] as Counted;
    const near =
      figure.block === here.block
        ? sentence - figure.sentence <= BACK
        : figure.block === here.block - 1 && sentence - figure.sentence <= 2;
    if (!near || at - figure.to > FAR) break;
    if (isMargin(scene, figure)) continue;
    if (figure.sentence === last) (groups.at(-1) as Counted[]).unshift(figure);
    else groups.push([figure]);
    last = figure.sentence;
  }
  return groups;
}

/** `a margin of error of 2 points`: says how exact another figure is, and nobody means it by *that figure*. */
function isMargin({ reading, rows }: FigureScene, { from }: Counted): boolean {
  return lowerAt(reading, from - 1) === 'of' && rows.margins.includes(lowerAt(reading, from - 2));
}

/** Index of the last figure that ends at or before a word. Logarithmic. */
export function lastBefore(figures: readonly Counted[], at: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Counted).to <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Figures between two words, in order; callers keep the stretch short. */
export function figuresIn({ figures }: FigureScene, from: number, to: number): Counted[] {
  const found: Counted[] = [];
  for (let at = lastBefore(figures, to); at >= 0; at--) {
    const figure = figures[at] as Counted;
    if (figure.from < from) break;
    found.push(figure);
  }
  return found.reverse();
}

/** The figures of the claim that the last of a group belongs to. */
export function sameClaim(group: readonly Counted[]): Counted[] {
  const last = group.at(-1);
  if (!last) return [];
  return last.claim < 0 ? [last] : group.filter((one) => one.claim === last.claim);
}

/** Figures whose neighbours include a word: `the number of [wounded]`. */
function named(scene: FigureScene, group: readonly Counted[], { to }: Reference): Counted[] {
  const { reading } = scene;
  const of = lowerAt(reading, to) === 'of' ? lowerAt(reading, to + 1) : '';
  if (of === '') return [...group];
  const hits = group.filter((figure) => {
    for (let at = figure.to; at < figure.to + 4; at++) if (lowerAt(reading, at) === of) return true;
    return false;
  });
  return hits.length > 0 ? hits : [...group];
}

export const isClaimed = ({ source, claim }: Counted): boolean => source !== null || claim >= 0;

/**
 * The figures that a reference means: the nearest before it that it can be about, and no others. A pronoun or a noun for
 * what somebody said means figures that somebody is given for. `usual`: which figures can be meant at all.
 */
export function meant(
  scene: FigureScene,
  reference: Reference,
  sentence: number,
  usual: (figure: Counted) => boolean = () => true,
): Counted[] {
  const { rows } = scene;
  const { noun, opening } = reference;
  const groups = groupsBefore(scene, reference.from, sentence)
    .map((group) => group.filter(usual))
    .filter((group) => group.length > 0);
  const pair = rows.pairs.includes(opening);
  const exact = groups.map((group) => group.filter((one) => fits(one, noun))).filter((one) => one.length > 0);
  const usable = exact.length > 0 || noun?.of === 'harm' ? exact : groups;
  if (pair && noun?.means !== 'claim') return usable.flat().length < 2 ? [] : lastTwo(usable);
  if (pair) return usable.slice(0, 2).flat().filter(isClaimed);
  const [nearest] = usable;
  if (!nearest || tellsItsOwn(scene.reading, reference)) return [];
  if (!noun || noun.means === 'claim') {
    const own = opening === 'it' && nearest[0]?.sentence === sentence;
    // `that account` in the next paragraph is what was said last, which is not what was said before it.
    const far = nearest[0]?.block !== scene.reading.sentences[sentence]?.block;
    if (far && sentence - (nearest[0]?.sentence ?? sentence) > 1) return [];
    return sameClaim(own ? nearest : nearest.filter(isClaimed));
  }
  if (noun.means === 'many') return named(scene, nearest, reference);
  const all = named(scene, nearest, reference);
  const which = scene.rows.ordinals.find(({ form }) => form === lowerAt(scene.reading, reference.from + 1));
  return which ? ordinal(which.means, groups.slice(0, 2).reverse().flat()) : all.slice(-1);
}

const worth = ({ quantity: { low, high } }: Counted): number => low ?? high ?? 0;

/** `the first number`, `the higher figure`: one of several. */
function ordinal(means: 'first' | 'last' | 'highest' | 'lowest', all: readonly Counted[]): Counted[] {
  const ranked =
    means === 'first' || means === 'last' ? [...all] : [...all].sort((a, b) => worth(a) - worth(b));
  return means === 'first' || means === 'lowest' ? ranked.slice(0, 1) : ranked.slice(-1);
}

/** `the claim that …`, `an allegation of …`: what follows says what is claimed, and nothing before it is meant. */
const tellsItsOwn = (reading: Reading, { noun, to, opening }: Reference): boolean =>
  noun?.means === 'claim' &&
  opening !== 'a' &&
  opening !== 'an' &&
  ['that', 'of', 'about'].includes(lowerAt(reading, to));

/** The last two figures of groups that stand nearest first. */
function lastTwo(groups: readonly (readonly Counted[])[]): Counted[] {
  const two: Counted[] = [];
  for (const group of groups) {
    for (let at = group.length - 1; at >= 0 && two.length < 2; at--) two.unshift(group[at] as Counted);
  }
  return two;
}
