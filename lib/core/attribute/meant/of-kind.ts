import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import { lastBody } from './last-body';
import { type Scene, take } from './scene';

/** How many sentences back one of several bodies of a kind may have been named to be the one that is meant. */
export const CLOSE = 1;

/**
 * `the company`, `the agency`: the only body of the kind that was named before, of several the one that spoke last or
 * was named last; else the body that spoke last, unless it is of another kind. `plain`: nothing but the noun.
 */
export function ofKind(scene: Scene, kind: string, noun: string, at: number, plain: boolean): Known | null {
  const { bodies, reading } = scene;
  const place = { from: at, to: at + 1 };
  const spoke = lastBody(scene, at);
  if (spoke && bodies.isOfKind(spoke.name, kind)) return spoke;
  const near = reading.sentences[Math.max(0, sentenceOf(reading, at) - CLOSE)]?.from ?? 0;
  const named = bodies.onlyOfKind(kind, 0, at) ?? (plain ? bodies.onlyOfKind(kind, near, at) : null);
  if (named) return take(scene, 'body', named, place, 'description');
  if (bodies.hasKind(kind, at)) return null;
  if (!plain || !spoke) return null;
  const other = bodies.kindOf(spoke.name);
  const { heads, bodyKinds } = reading.lexicon;
  const last = spoke.name.slice(spoke.name.lastIndexOf(' ') + 1).toLowerCase();
  if (other ? other !== kind && kind !== 'company' : kind === 'campaign') return null;
  return last !== noun && heads.get(last) === 'body' && !bodyKinds.has(last) ? null : spoke;
}
