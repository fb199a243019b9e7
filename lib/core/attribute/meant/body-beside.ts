import type { Range } from '../pattern';
import type { Known } from '../people';
import { type Scene, take } from './scene';

/** `the group, [the Weir Coalition], said`: the name of a body that stands between commas behind the noun for it. */
export function bodyBeside(scene: Scene, source: Range): Known | null {
  const { words, lexicon } = scene.reading;
  if (words[source.to]?.lower !== ',') return null;
  const led = lexicon.determiners.has(words[source.to + 1]?.lower ?? '');
  const from = source.to + (led ? 2 : 1);
  const name = words[from]?.capital ? scene.bodies.firstIn(from, words.length) : null;
  if (name?.from !== from || words[name.to]?.lower !== ',') return null;
  const { lower } = words[from] as { lower: string };
  // `the company, Tuesday,`, `the office, Norway,`
  if (lexicon.times.has(lower) || lexicon.places.has(lower)) return null;
  return take(scene, 'body', scene.bodies.fullest(name), name, 'name');
}
