import type { Span } from '../../model/span';
import { wordsOf } from '../../text/locate';
import type { Word } from '../../text/words';
import { namesWithin } from '../cast';
import { lastNew } from '../descriptions';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import { calledInFocus } from './in-focus';
import type { Scene } from './scene';

/** An office that more of an article bear tells nobody, and is not looked through. */
const BEARERS = 16;

/** How many lines may stand above the text of an article. */
const HEADLINES = 3;

/** How far back somebody new of the same description is looked for, in words. */
const FAR = 400;

/** How many sentences back somebody appeared who is called by a noun that anybody can be called by. */
const NEAR = 2;

/** How far from a name what says which office it is stands, in words; and at how many of its places that is looked for. */
const BEFORE = 3;

const BEHIND = 6;

const NAMED = 12;

/** `the secretary`, `the 58-year-old`: the one of the article who is called so, unless somebody new was since. */
export function bearerOf(
  scene: Scene,
  noun: string,
  source: Range,
  description: Range = source,
  content: readonly Span[] = [],
): Known | null {
  const kind = scene.reading.lexicon.heads.get(noun);
  if (kind === 'body' || kind === 'document' || kind === 'group' || scene.reading.lexicon.bodyKinds.has(noun))
    return null;
  const { titles, callings } = scene.reading.lexicon;
  if (noun.endsWith('s') && !titles.has(noun) && !callings.has(noun)) return null;
  const set = scene.bearers.get(noun) ?? new Set();
  if (set.size > BEARERS) return null;
  const told = tellingIn(scene, description, noun);
  // `the senator` was named before; `Corden’s ambassador to Noria`, or somebody in the first lines, may be named only later.
  const { start } = scene.reading.words[source.from] as Word;
  const before = [...set].filter(({ mentions }) => (mentions[0]?.span.start ?? 0) <= start);
  const atHead = isInHeadline(scene, source) || isInLead(scene, source);
  const all = told.length > 0 || (before.length === 0 && atHead) ? [...set] : before;
  const bearers = told.length > 0 ? all.filter((one) => standsWith(scene, one, told)) : all;
  if (all.length === 0 || bearers.length > 1)
    return calledInFocus(scene, noun, source, description, bearers, content);
  if (bearers.length === 0) {
    // `the Corden senator`, of one of whom it is not told; of an office that one holds it would be another.
    const meant = scene.reading.lexicon.sources.epithets.has(noun)
      ? calledInFocus(scene, noun, source, description, all, content)
      : null;
    return meant && !isPlaced(scene, meant) ? meant : null;
  }
  const [only] = bearers;
  const since = lastNew(scene.reading, noun, Math.max(0, source.from - FAR), source.from);
  const isAny = told.length === 0 && scene.reading.lexicon.sources.anyPerson.has(noun);
  if (isAny && only && !isNear(scene, only, source.from)) return null;
  if (since < 0) return only ?? null;
  const named = namesWithin(scene.cast, { from: since, to: source.from });
  return named.some((one) => scene.cast.of.get(one) === only) ? (only ?? null) : null;
}

/** Whether some words stand in the first lines of an article, above its text: those that end without a full stop. */
export function isInHeadline({ reading }: Scene, { from }: Range): boolean {
  const { blocks, words } = reading;
  for (const block of blocks.slice(0, HEADLINES)) {
    if (words[block.to - 1]?.lower === '.') return false;
    if (from < block.to) return true;
  }
  return false;
}

/** Whether some words stand in the first paragraphs of a longer article. */
function isInLead({ reading: { blocks } }: Scene, { from }: Range): boolean {
  return blocks.length > 2 * HEADLINES && from < (blocks[HEADLINES - 1]?.to ?? 0);
}

/** `A judge ruled …`, in the first paragraphs: the only one whom the article calls so, where the name is told only later. */
export function namedLater(scene: Scene, noun: string, source: Range): Known | null {
  const [only, other] = scene.bearers.get(noun) ?? [];
  if (!only || other || !isInLead(scene, source)) return null;
  const { start } = scene.reading.words[source.from] as Word;
  return (only.mentions[0]?.span.start ?? 0) > start ? only : null;
}

/** Whether somebody appeared in the narration shortly before a word. */
function isNear(scene: Scene, known: Known, at: number): boolean {
  const here = sentenceOf(scene.reading, at);
  return scene.appearances
    .before(at)
    .some(
      (one) => one.known === known && one.at < at && scene.appearances.distance(one.sentence, here) <= NEAR,
    );
}

/** `the [Corden] senator`, `the [former] mayor`: the words that say which one. */
function tellingIn(scene: Scene, { from, to }: Range, noun: string): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const { capital, lower } = scene.reading.words[at] as Word;
    const office =
      lower === noun ||
      scene.reading.lexicon.titles.has(lower) ||
      scene.reading.lexicon.determiners.has(lower);
    const parts = scene.reading.lexicon.sources.parting.has(lower);
    if ((capital || parts) && !office) found.push(lower);
  }
  return found;
}

/** `Corden Senator Ann Lee`: whether a place is told with a name of somebody. */
function isPlaced({ reading }: Scene, { mentions }: Known): boolean {
  const { words, lexicon } = reading;
  return mentions.slice(0, NAMED).some(({ span }) => {
    const { from } = wordsOf(reading, span);
    return [from - 1, from].some((at) => words[at]?.capital && lexicon.places.has(words[at]?.lower ?? ''));
  });
}

/** Whether some words stand close to a name of somebody, as what says which office it is. */
function standsWith(scene: Scene, { mentions }: Known, lowers: readonly string[]): boolean {
  const { words } = scene.reading;
  return mentions.slice(0, NAMED).some(({ span }) => {
    const { from, to } = wordsOf(scene.reading, span);
    const near = words.slice(Math.max(0, from - BEFORE), to + BEHIND).map(({ lower }) => lower);
    return lowers.every((lower) => near.includes(lower));
  });
}
