import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import type { Scene } from './scene';

/** How many sentences later `it` and `the company` may still mean the body that spoke. */
const NEAR = 3;

/** The body that spoke last, where nobody else has spoken since and it is near. */
export function lastBody(scene: Scene, at: number): Known | null {
  const here = sentenceOf(scene.reading, at);
  if (!scene.body || here - scene.body.sentence > NEAR) return null;
  return scene.spoke?.known === scene.body.known ? scene.body.known : null;
}
