import type { Span } from '../../model/span';
import type { Word } from '../../text/words';
import type { Known } from '../people';
import { personMeant, sentenceOf } from '../pronoun-reference';
import { theyMeant } from './pair-meant';
import { isPlain } from './plain-name';
import type { Scene } from './scene';
import { thingMeant } from './thing-meant';

/** Whom a pronoun of the third person means, or null. `form`: lower case; `at`: its word; `content`: what it introduces. */
export function byPronoun(scene: Scene, form: string, at: number, content: readonly Span[]): Known | null {
  const row = scene.reading.lexicon.pronouns.get(form);
  if (row?.person !== 3 || form === 'who') return null;
  if (row.gender === 'thing') return thingMeant(scene, at, content);
  if (row.many) return theyMeant(scene, at);
  const known =
    personMeant(scene.reading, scene.appearances, at, row.gender, content, scene.main) ??
    takenForBody(scene, at);
  if (known) known.gender ??= row.gender;
  return known;
}

/** `Quillix Tarnen said so. “…,” [she] said.`: who spoke right before by a name of which nothing tells whether a body bears it. */
function takenForBody(scene: Scene, at: number): Known | null {
  const { reading, spoke, appearances, bodies } = scene;
  if (spoke?.known.kind !== 'body' || appearances.distance(spoke.sentence, sentenceOf(reading, at)) > 1)
    return null;
  const { name } = spoke.known;
  if (bodies.kindOf(name) || !isPlain(reading.lexicon, name.split(' '))) return null;
  spoke.known.kind = 'person';
  if (scene.body?.known === spoke.known) scene.body = null;
  return spoke.known;
}

/** Whom the possessive at a word means, or null. */
export function ownerOf(scene: Scene, at: number, content: readonly Span[]): Known | null {
  const form = scene.reading.lexicon.possessives.get((scene.reading.words[at] as Word).lower);
  return form ? byPronoun(scene, form, at, content) : null;
}
