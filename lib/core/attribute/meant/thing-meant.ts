import type { Span } from '../../model/span';
import type { Word } from '../../text/words';
import { namesWithin } from '../cast';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import { isManner } from '../source/manner';
import { lastBody } from './last-body';
import { leadsOn } from './leads-on';
import { type Scene, take } from './scene';

/** How many words may lead to the name with which a sentence begins: `Supermarket chain Tarn`. */
const LEADING = 4;

/** How many words may stand before the comma behind which a sentence has its subject. */
const BEFORE = 5;

/** `it`: the body with which this sentence or the one before it begins, else the one that spoke last. */
export function thingMeant(scene: Scene, at: number, content: readonly Span[]): Known | null {
  const here = sentenceOf(scene.reading, at);
  for (const index of [here, here - 1]) {
    const body = subjectOf(scene, index, at, content) ?? calledSubject(scene, index, at);
    if (body) return body;
  }
  return isSpokenPast(scene, at) ? null : lastBody(scene, at);
}

/** The body that a sentence is about: a name that no preposition leads to, before its verb. `before`: a word. */
function subjectOf(scene: Scene, index: number, before: number, content: readonly Span[]): Known | null {
  const { sentences, words, lexicon, quotedBy } = scene.reading;
  const sentence = sentences[index];
  if (!sentence || (quotedBy[sentence.from] as number) >= 0) return null;
  const limit = Math.min(before, sentence.to);
  let from = sentence.from;
  // `In a statement, Tarnworth …`
  if (lexicon.prepositions.has(words[from]?.lower ?? ''))
    while (from < limit && words[from - 1]?.lower !== ',') from++;
  let name = scene.bodies.firstIn(from, limit);
  // `Rating agency Tarn & Weir`
  if (name && !leadsOn(scene, name)) name = scene.bodies.firstIn(name.to, limit);
  if (!name || !leadsOn(scene, name) || name.from > from + LEADING) return null;
  if (namesWithin(scene.cast, { from: sentence.from, to: name.to }).length > 0) return null;
  const { start, lower } = words[name.from] as Word;
  if (lexicon.pronouns.has(lower)) return null;
  if (content.some((span) => span.start <= start && start < span.end)) return null;
  const unsure = name.to - name.from === 1 || scene.bodies.isCommon(lower) || lexicon.frequent.has(lower);
  if (unsure && !scene.bodies.isName(name)) return null;
  for (let at = from; at < name.from; at++) {
    const { lower, kind } = words[at] as Word;
    if (lexicon.prepositions.has(lower) || kind === 'mark' || lexicon.subordinators.has(lower)) return null;
  }
  return take(scene, 'body', scene.bodies.fullest(name), name, 'name');
}

/** `Last month, the weir board met. It …`: the body or writing that a sentence calls by its noun, before its verb. `before`: a word. */
function calledSubject(scene: Scene, index: number, before: number): Known | null {
  const { sentences, words, lexicon, quotedBy } = scene.reading;
  const sentence = sentences[index];
  if (!sentence || (quotedBy[sentence.from] as number) >= 0) return null;
  const limit = Math.min(before, sentence.to);
  const led = words[sentence.from]?.lower === 'the';
  const comma = led
    ? -1
    : words.slice(sentence.from, sentence.from + BEFORE).findIndex(({ lower }) => lower === ',');
  const from = sentence.from + comma + 1;
  if ((!led && comma < 0) || words[from]?.lower !== 'the') return null;
  for (let at = from + 1; at < Math.min(limit, from + 1 + LEADING); at++) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'mark' || lexicon.prepositions.has(lower)) return null;
    if (!lexicon.bodyKinds.has(lower) && !isThing(lexicon.heads.get(lower))) continue;
    const verb = isManner(scene.reading, at + 1) ? at + 2 : at + 1;
    if (!leadsOn(scene, { from, to: verb })) continue;
    const known = scene.speaker({ from, to: at + 1 }, []);
    return isThing(known?.kind) ? known : null;
  }
  return null;
}

const isThing = (kind: Known['kind'] | undefined): boolean => kind === 'body' || kind === 'document';

/**
 * Whether a paragraph has begun with another sentence since the last body spoke: `The council’s office was shorter. It
 * said …` is said by whoever that sentence is about.
 */
function isSpokenPast(scene: Scene, at: number): boolean {
  const { sentences } = scene.reading;
  const here = sentenceOf(scene.reading, at);
  const block = sentences[here]?.block;
  if (!scene.body || sentences[scene.body.sentence]?.block === block) return false;
  return sentences[here - 1]?.block === block;
}
