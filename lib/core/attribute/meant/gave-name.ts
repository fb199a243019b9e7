import type { Word } from '../../text/words';
import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Known } from '../people';
import type { Scene } from './scene';

/** How far behind a source the name stands that its clause tells: `a nurse, who asked us to use only her first name, Ann`. */
const BEHIND = 14;

/** `One of them, who gave his name as Zab`: whose name the words of a source tell, or a clause right behind them. */
export function gaveName(scene: Scene, { from, to }: Range): Known | null {
  const { words } = scene.reading;
  const clause = words[to]?.lower === ',' && words[to + 1]?.lower === 'who';
  for (const one of namesWithin(scene.cast, { from, to: clause ? to + BEHIND : to })) {
    const isTold = words[one.from - 1]?.lower === 'named' || words[one.from - 2]?.lower === 'name';
    if (!isTold || one.from <= from) continue;
    const between = words.slice(to, Math.max(to, one.from - 2)) as Word[];
    if (between.every(({ kind }, at) => kind === 'word' || at === 0)) return scene.cast.of.get(one) ?? null;
  }
  return null;
}
