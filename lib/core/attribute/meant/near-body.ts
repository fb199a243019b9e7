import { isAcronym } from '../body/acronym';
import type { Range } from '../pattern';
import { sentenceOf } from '../pronoun-reference';
import { leadsOn } from './leads-on';
import type { Scene } from './scene';

/** How far back a body is looked for: in sentences of narration, and in words, so that a long sentence costs no more. */
const REACH = 2;

const WORDS = 160;

/** How many names are looked at: a list of companies tells nobody. */
const NAMES = 24;

/** How present a body is by where its name stands, as for people (see `PRESENCE`), and what one sentence takes off. */
const PRESENCE = { speaker: 5, subject: 4, plain: 3, governed: 2, owner: 2 } as const;

const NEARNESS = 2;

/** What it counts that the text tells the body to be of the kind: more than any one step of presence. */
const TOLD = 4;

/** By how much the likeliest must lead the next one. */
const LEAD = 2;

interface Rival {
  readonly name: string;
  readonly weight: number;
}

/** How well a body fits what a noun says of it: 2 the text tells that it is one, 1 it may be, 0 it is none. */
export type Fit = (name: string, range: Range) => 0 | 1 | 2;

/** Where in its sentence a name stands. */
function presenceOf(scene: Scene, { from, to }: Range, led: boolean): number {
  const { words, lexicon } = scene.reading;
  if (words[to]?.lower === "'s") return PRESENCE.owner;
  let at = from - 1;
  while (at > from - 4 && words[at]?.kind === 'word' && !lexicon.prepositions.has(words[at]?.lower ?? ''))
    at--;
  if (lexicon.prepositions.has(words[at]?.lower ?? '')) return PRESENCE.governed;
  return led ? PRESENCE.plain : PRESENCE.subject;
}

/** The bodies that fit, each once with the weight of the place that speaks most for it, the likeliest first. */
function rivals(scene: Scene, at: number, fits: Fit, doing: boolean): Rival[] {
  const { sentences, quotedBy } = scene.reading;
  const here = sentenceOf(scene.reading, at);
  const best = new Map<string, number>();
  const put = (name: string, weight: number): void => {
    if ((best.get(name) ?? Number.NEGATIVE_INFINITY) < weight) best.set(name, weight);
  };
  let looked = 0;
  for (let index = here; index >= 0 && looked < NAMES; index--) {
    const sentence = sentences[index];
    const far = scene.appearances.distance(index, here);
    if (!sentence || far > REACH || sentence.to < at - WORDS) break;
    const limit = Math.min(at, sentence.to);
    let led = false;
    let name = scene.bodies.firstIn(Math.max(sentence.from, at - WORDS), limit);
    while (name && looked < NAMES) {
      if ((quotedBy[name.from] as number) < 0) {
        looked++;
        const whole = scene.bodies.fullest(name);
        const how = fits(whole, name);
        const presence = presenceOf(scene, name, led);
        const acts = doing && presence === PRESENCE.subject && leadsOn(scene, name);
        if (how === 2 || (how === 1 && acts)) put(whole, presence - NEARNESS * far + (how === 2 ? TOLD : 0));
        led ||= presence > PRESENCE.governed;
      }
      name = scene.bodies.firstIn(name.to, limit);
    }
  }
  if (scene.body?.known.kind === 'body') {
    const { known, sentence } = scene.body;
    const far = scene.appearances.distance(sentence, here);
    const how = far <= REACH + 1 ? fits(known.name, { from: at, to: at }) : 0;
    if (how > 0) put(known.name, PRESENCE.speaker - NEARNESS * far + (how === 2 ? TOLD : 0));
  }
  return [...best].map(([name, weight]) => ({ name, weight })).sort((a, b) => b.weight - a.weight);
}

/**
 * The body of which a text speaks shortly before a word, or null where more than one could be meant: the likeliest by
 * how present and how near the ways are in which it was named, if no other comes close. `alone`: only where nothing
 * else fits at all; `doing`: whether what it does is enough where no kind is told.
 */
export function nearBody(
  scene: Scene,
  at: number,
  fits: Fit,
  { alone, doing }: { alone: boolean; doing: boolean },
): string | null {
  const [first, second] = rivals(scene, at, fits, doing);
  if (!first) return null;
  return !second || (!alone && first.weight - second.weight >= LEAD) ? first.name : null;
}

/** Whether a name of which no kind is told can be a body's: not a person's, a place, a time or a word of the text. */
export function canBeBody(scene: Scene, name: string, { from, to }: Range): boolean {
  const { lexicon, words } = scene.reading;
  // `Simone`, read as a body's name where nothing told that it is a woman's.
  if (lexicon.givenNames.has(name.split(' ', 1)[0]?.toLowerCase() ?? '')) return false;
  const spoke = scene.called.has(`body ${name.toLowerCase()}`);
  if (spoke || isAcronym(name)) return true;
  const last = words[to - 1]?.lower ?? '';
  if (lexicon.places.has(last) || lexicon.times.has(last) || lexicon.titles.has(last)) return false;
  if (to - from === 1 && (!scene.bodies.isName({ from, to }) || scene.bodies.isCommon(last))) return false;
  return true;
}
