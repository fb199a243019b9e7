import type { Range } from '../pattern';
import type { Known } from '../people';
import { type Scene, take } from './scene';

/** How many titles are looked through where one is to be the only one. */
const LOOKED = 64;

/** `The Corden Weir Report … the report`: the one writing that is called by a title with its noun. */
export function titleWith(scene: Scene, noun: string, at: Range): Known | null {
  const [title, other] = scene.bodies.withNoun(noun);
  if (!title || other || title === title.toLowerCase()) return null;
  return scene.called.get(`body ${title.toLowerCase()}`) ?? take(scene, 'document', title, at, 'description');
}

/** `the weir report`, `Corden’s report`, of the one Weir Repair Report, 2031 Corden: the title that holds all that is told of it. */
export function titleHolding(scene: Scene, noun: string, { from, to }: Range): Known | null {
  const told = scene.reading.words
    .slice(from, to - 1)
    .filter(({ kind, lower }) => kind === 'word' && lower !== "'s");
  const named = scene.bodies.withNoun(noun);
  if (told.length === 0 || named.length > LOOKED) return null;
  const [title, other] = named.filter((title) => {
    const words = title.toLowerCase().split(/[ ,]+/);
    return title !== title.toLowerCase() && told.every(({ lower }) => words.includes(lower));
  });
  return title && !other ? take(scene, 'document', title, { from, to }, 'description') : null;
}
