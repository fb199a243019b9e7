import type { Word } from '../../text/words';
import { pairBefore } from '../pairs';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import { isTaken, takenAt } from '../source/handle';
import { namedTogether } from './all-named';
import { type Scene, take } from './scene';

/** How many sentences of narration back the two are named whom `they` and `the couple` mean. */
const REACH = { pronoun: 1, noun: 4 } as const;

/** `The weir was opened by Ann Lee and Zab Tarn. … [they] said`: those who were named together right before a pronoun. */
export function theyMeant(scene: Scene, at: number): Known | null {
  const spoke = scene.spoke?.known;
  if (spoke?.kind === 'group' && spoke.mentions[0]?.kind === 'name') return spoke;
  const { reading } = scene;
  const pair = pairBefore(scene.pairs, at);
  if (!pair || !isNear(scene, pair, at, REACH.pronoun) || spokeSince(scene, pair, at))
    return manyMeant(scene, at);
  // `Ann Lee and Zab Tarn met [residents]. They said …`
  for (let word = pair.to; word < at; word++) {
    const { lower } = reading.words[word] as Word;
    if ((reading.quotedBy[word] as number) < 0 && isMany(scene, lower)) return null;
  }
  return namedTogether(scene, pair);
}

/** Whether `they` can mean somebody: a body, several, or one of whom nothing is known but the name that they took. */
const canBeThey = ({ kind, name }: Known): boolean => kind === 'body' || kind === 'group' || isTaken(name);

/** `Tarnworth said … they added`: whoever spoke right before and can be meant, where no others stand between. */
function manyMeant(scene: Scene, at: number): Known | null {
  const { spoke, reading } = scene;
  const here = sentenceOf(reading, at);
  const isNear = spoke !== null && scene.appearances.distance(spoke.sentence, here) <= 1;
  if (!isNear || !canBeThey(spoke.known)) return takenBefore(scene, at, here);
  for (let word = reading.sentences[spoke.sentence]?.to ?? at; word < at; word++) {
    const { lower } = reading.words[word] as Word;
    if ((reading.quotedBy[word] as number) < 0 && isMany(scene, lower)) return null;
  }
  return spoke.known;
}

/** `Weirwatcher7’s posts grew angrier. … they wrote`: whose taken name stands in this sentence or the one before, without several. */
function takenBefore(scene: Scene, at: number, here: number): Known | null {
  const { reading } = scene;
  let found = -1;
  for (let word = reading.sentences[Math.max(0, here - 1)]?.from ?? at; word < at; word++) {
    if ((reading.quotedBy[word] as number) >= 0) continue;
    if (isMany(scene, (reading.words[word] as Word).lower)) return null;
    if (takenAt(reading, word)) found = word;
  }
  const taken = found < 0 ? null : takenAt(reading, found);
  return taken === null ? null : take(scene, 'person', taken, { from: found, to: found + 1 }, 'name');
}

/** `the couple`, `the two`, `both`, `both senators`: those who were named together last. */
export function pairMeant(scene: Scene, { from, to }: Range): Known | null {
  const { words, lexicon } = scene.reading;
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]].map(
    (word) => word?.lower ?? '',
  );
  const isPair = first === 'both' && (to - from === 1 || (to - from === 2 && isPeople(scene, second ?? '')));
  const isCounted = to - from === 2 || (to - from === 3 && isPeople(scene, third ?? ''));
  const count = isPair
    ? 2
    : first === 'the' && isCounted
      ? lexicon.sources.together.get(second ?? '')
      : undefined;
  if (count === undefined) return null;
  const pair = pairBefore(scene.pairs, from);
  if (pair?.people.length !== count || !isNear(scene, pair, from, REACH.noun)) return null;
  return namedTogether(scene, pair);
}

/** A noun for several people, one of whom is called by it too: *senators*, *women*. */
function isPeople({ reading: { lexicon } }: Scene, lower: string): boolean {
  const one = lower.endsWith('men') ? `${lower.slice(0, -3)}man` : lower.slice(0, -1);
  const isOne = lexicon.titles.has(one) || lexicon.callings.has(one) || lexicon.heads.get(one) === 'unnamed';
  return isOne && (lower.endsWith('s') || lower.endsWith('men'));
}

const isNear = (scene: Scene, { from }: Range, at: number, reach: number): boolean =>
  scene.appearances.distance(sentenceOf(scene.reading, from), sentenceOf(scene.reading, at)) <= reach;

/** Whether somebody else spoke in a sentence behind the one in which some people are named. */
function spokeSince(scene: Scene, pair: Range, at: number): boolean {
  const { spoke, reading } = scene;
  return (
    spoke !== null &&
    spoke.sentence > sentenceOf(reading, pair.from) &&
    spoke.sentence < sentenceOf(reading, at)
  );
}

/** A noun for several people. */
const isMany = ({ reading }: Scene, lower: string): boolean =>
  reading.lexicon.heads.get(lower) === 'group' ||
  (lower.length > 5 && reading.language.sources.severalEndings.some((ending) => lower.endsWith(ending)));
