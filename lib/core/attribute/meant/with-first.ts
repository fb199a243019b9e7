import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { allNamed } from './all-named';
import type { Scene } from './scene';

/** How far before its *and* the first of two names begins, in words. */
const FIRST = 10;

/**
 * `However, [Ann Lee (D-Corden) and] former mayor Zab Orlin said`: both, where a source begins with the one who is named
 * behind another, who opens the clause. Null where it does not.
 */
export function withFirst(scene: Scene, { from, to }: Range): Known | null {
  const { words } = scene.reading;
  if (words[from - 1]?.lower !== 'and') return null;
  const [one, other] = namesWithin(scene.cast, { from: Math.max(0, from - FIRST), to: from - 1 });
  if (!one || other || (words[one.from - 1] && words[one.from - 1]?.kind !== 'mark')) return null;
  const over = one.to === from - 1 || (words[one.to]?.lower === '(' && words[from - 2]?.lower === ')');
  return over ? allNamed(scene, { from: one.from, to }) : null;
}
