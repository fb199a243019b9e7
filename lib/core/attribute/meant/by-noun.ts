import type { Range } from '../pattern';
import type { Known } from '../people';
import type { SourcePhrase } from '../source-phrase';
import { nearBody } from './near-body';
import { ofKind } from './of-kind';
import { type Scene, take } from './scene';

/**
 * `the board`, `police`: the body of this noun in its name that a text goes back to by the noun alone: the only one, the
 * last that spoke, else the one it speaks of shortly before. Null where that is not told, undefined where no name has it.
 */
export function byNoun(
  scene: Scene,
  phrase: SourcePhrase,
  at: Range,
  noun: string,
): Known | null | undefined {
  const { sources, bodyKinds } = scene.reading.lexicon;
  const named = sources.vagueBodies.has(noun) ? [] : scene.bodies.withNoun(noun);
  const [only] = named;
  const kind = bodyKinds.get(noun);
  // `Tarn & Weir lent … the bank said`, where a Bank of Corden is named only behind it
  if (kind && only && named.length === 1 && !scene.bodies.isToldBefore(only, phrase.head)) {
    const told = ofKind(scene, kind, phrase.head, true);
    if (told) return told;
  }
  const meant = named.length === 1 ? only : (spokeLast(scene, named) ?? spokeAs(scene, phrase, noun, named));
  if (meant) return take(scene, 'body', meant, at, 'description');
  if (named.length > 1) {
    const fits = (one: string): 0 | 2 => (named.includes(one) ? 2 : 0);
    const near = nearBody(scene, phrase.head, fits, { alone: false, doing: false });
    return near ? take(scene, 'body', near, at, 'description') : null;
  }
  return sources.manyAsOne.has(noun) ? take(scene, 'group', noun, at, 'description') : undefined;
}

/** The one of some names that spoke last of all bodies. */
function spokeLast({ body, called }: Scene, named: readonly string[]): string | undefined {
  const last = body?.known;
  return last && named.find((one) => called.get(`body ${one.toLowerCase()}`) === last);
}

/** `the Tarn campaign said … the campaign said`: the body that spoke by a name of this noun. `named`: all that have it. */
function spokeAs(
  scene: Scene,
  { article }: SourcePhrase,
  noun: string,
  named: readonly string[],
): string | null {
  const last = article === 'definite' ? scene.spokeAs.get(noun) : undefined;
  if (!last) return null;
  const only = named.every((one) => one === last.name) || scene.spoke?.known === last;
  return only ? last.name : null;
}
