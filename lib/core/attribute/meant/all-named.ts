import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { nameEnd } from '../source/name-end';
import { partsOf } from '../source/parts';
import { isNoSource } from './no-source';
import { type Scene, take } from './scene';

/** `Lee and Tarn`: all of whom a source names, where each part of it is a whole name. */
export function allNamed(scene: Scene, source: Range): Known | null {
  const parts = partsOf(scene.reading, source);
  const all = parts.map((part) => whollyNamed(scene, part));
  if (all.length === 0 || all.some((one) => one === null)) return null;
  const names = all.map((one) => (one as Known).name);
  if (new Set(names).size < names.length) return null;
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return take(scene, 'group', name, source, 'name');
}

/** Whom some words mean that are a name and nothing else, and stand elsewhere as one too. */
function whollyNamed(scene: Scene, part: Range): Known | null {
  const [one, other] = namesWithin(scene.cast, part);
  if (one)
    return !other && one.from === part.from && one.to === part.to ? (scene.cast.of.get(one) ?? null) : null;
  const { words, lexicon } = scene.reading;
  const from = lexicon.determiners.has(words[part.from]?.lower ?? '') ? part.from + 1 : part.from;
  const name = { from, to: part.to };
  if (
    from >= part.to ||
    isNoSource(scene, name) ||
    nameEnd(scene.reading, from, part.to) !== part.to ||
    !scene.bodies.isName(name)
  )
    return null;
  return take(scene, 'body', scene.bodies.fullest(name), name, 'name');
}
