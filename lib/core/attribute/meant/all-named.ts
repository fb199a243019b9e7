import type { Word } from '../../text/words';
import { namesWithin } from '../cast';
import type { Pair } from '../pairs';
import { pairBefore } from '../pairs';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { isDoing } from '../source/doing';
import { OWNS } from '../source/head-in';
import { nameEnd } from '../source/name-end';
import { partsOf } from '../source/parts';
import { isNoSource } from './no-source';
import { plainName } from './plain-name';
import { type Scene, take } from './scene';

/** `Lee and Tarn`: all of whom a source names, where each part of it is a whole name. */
export function allNamed(scene: Scene, source: Range): Known | null {
  const row = pairBefore(scene.pairs, source.to);
  // `[Ann Lee, Zab Tarn and] Peter Orr`: a source that begins within a row of names.
  if (row && row.to === source.to && row.from < source.from && opens(scene, row.from))
    return namedTogether(scene, row);
  if (row && row.to === source.to && row.from > source.from && isCounted(scene, source.from, row.from))
    return namedTogether(scene, row);
  const parts = partsOf(scene.reading, source);
  const all = parts.map((part) => whollyNamed(scene, part));
  if (all.length === 0) return null;
  if (all.every((one) => one !== null)) return together(scene, namesOf(all as Known[]), source);
  // `The Tarn Post’s Ann Lee and Zab Orlin`; in `Tarn News and anchor Zab Orlin` both may be told of one.
  const people = parts.map((part, at) => all[at] ?? describedByName(scene, part));
  const names = people.map((one, at) =>
    one?.kind === 'person' ? one.name : plainName(scene, parts[at] as Range, parts[at + 1]),
  );
  const isAll = people.some((one) => one?.kind === 'person') && names.every((name) => name !== null);
  return isAll ? together(scene, names as string[], source) : null;
}

/** `[opponent] Ann Lee`, `[Tarn Post’s] Ann Lee [of Corden]`: the one person named in some words that only say who that is. */
function describedByName({ reading, cast }: Scene, part: Range): Known | null {
  const { words, lexicon } = reading;
  const [one, other] = namesWithin(cast, part);
  if (!one || other || one.from < part.from) return null;
  if (one.to < part.to && !lexicon.prepositions.has(words[one.to]?.lower ?? '')) return null;
  for (let at = part.from; at < one.from; at++) {
    const { lower, kind, capital } = words[at] as Word;
    const isOver = kind === 'mark' && !OWNS.has(lower);
    if (isOver || lexicon.prepositions.has(lower) || lexicon.subordinators.has(lower)) return null;
    if (lower !== "'s" && lexicon.auxiliaries.has(lower)) return null;
    if (isDoing(reading, at) || (!capital && (lexicon.cues.has(lower) || lexicon.pastForms.has(lower))))
      return null;
  }
  return cast.of.get(one) ?? null;
}

/** `[Two objectors,] Ann Lee and Zab Tarn`, `[our] Ann Lee and Zab Tarn`: words that only say what those who are named are. */
function isCounted({ reading: { words, lexicon } }: Scene, from: number, to: number): boolean {
  const end = words[to - 1]?.kind === 'mark' ? to - 1 : to;
  for (let at = from; at < end; at++) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'mark' || lower === 'and') return false;
    if (lexicon.prepositions.has(lower) || lexicon.auxiliaries.has(lower)) return false;
  }
  const { lower, capital } = words[end - 1] ?? { lower: '', capital: true };
  return (lower.endsWith('s') && !capital) || lexicon.possessives.has(lower);
}

/** The people of a row of names as one who speaks. */
export function namedTogether(scene: Scene, { from, to, people }: Pair): Known | null {
  const all = people.map((one) => scene.cast.of.get(one));
  return all.some((one) => !one) ? null : together(scene, namesOf(all as Known[]), { from, to });
}

const namesOf = (all: readonly Known[]): string[] => all.map(({ name }) => name);

function together(scene: Scene, names: readonly string[], at: Range): Known | null {
  if (new Set(names).size < names.length) return null;
  return take(scene, 'group', `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, at, 'name');
}

/** Whether a sentence or a part of it begins at a word. */
function opens({ reading }: Scene, at: number): boolean {
  const before = reading.words[at - 1];
  return !before || before.kind === 'mark' || reading.lexicon.cues.has(before.lower);
}

/** Whom some words mean that are a name and nothing else, and stand elsewhere as one too. */
function whollyNamed(scene: Scene, written: Range): Known | null {
  const { words, lexicon } = scene.reading;
  // `Rep. Ann Lee (D-Corden)`
  let to = written.to;
  for (let at = written.from + 1; at < to; at++) if (words[at]?.lower === '(') to = at;
  const part = { from: written.from, to };
  const [one, other] = namesWithin(scene.cast, part);
  if (one)
    return !other && one.from === part.from && one.to === part.to ? (scene.cast.of.get(one) ?? null) : null;
  const led = lexicon.determiners.has(words[part.from]?.lower ?? '');
  const from = led ? part.from + 1 : part.from;
  const name = { from, to: part.to };
  if (from >= part.to) return null;
  if (
    isNoSource(scene, name) ||
    nameEnd(scene.reading, from, part.to) !== part.to ||
    !scene.bodies.isName(name)
  ) {
    // `Lee and the mayor`
    const called = led && !words[from]?.capital ? scene.speaker(part, []) : null;
    return called?.kind === 'person' ? called : null;
  }
  return take(scene, 'body', scene.bodies.fullest(name), name, 'name');
}
