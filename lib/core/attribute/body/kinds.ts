import type { Reading } from '../../text/reading';
import { descriptionsOf } from '../descriptions';
import type { Range } from '../pattern';
import { firstFrom } from './ordered';

/** What kind of body those are that an article names, as far as it tells. */
export interface BodyKindsOf {
  /** Whether a body is of a kind, by what the text calls it (`Tarnworth, the main contractor`) or by how its name ends. */
  isOfKind(name: string, kind: string): boolean;
  /** The only body of a kind that is named from one word to before another; null where none or several are. */
  onlyOfKind(kind: string, from: number, to: number): string | null;
  /** The kind of a body, where the text or the name tells one. */
  kindOf(name: string): string | null;
}

/** How many names are looked through where one is to be the only one. */
const LOOKED = 64;

/** A name of a kind, at its first word. */
interface Place {
  readonly at: number;
  readonly name: string;
}

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Reads the kinds of bodies off their names and what stands beside them. `fullest`: the whole name at an index of `ranges`. */
export function kindsOfBodies(
  reading: Reading,
  ranges: readonly Range[],
  fullest: (index: number) => string,
): BodyKindsOf {
  const { words, lexicon } = reading;
  /** The kinds of a name, the first that was told first. */
  const kinds = new Map<string, string[]>();
  const call = (kind: string | null | undefined, name: string): void => {
    if (kind && !kinds.get(name)?.includes(kind)) push(kinds, name, kind);
  };
  for (const [index, { from, to }] of ranges.entries()) {
    const name = fullest(index);
    call(lexicon.kindsOfNamed.get(name.toLowerCase()), name);
    call(lexicon.bodyKinds.get(words[from - 1]?.lower ?? ''), name);
    // `Tarnworth magazine`; `a Tarnworth company` and `a Norian magazine` may be others
    const isPaper = words[to]?.capital === false && lexicon.bodyKinds.get(words[to]?.lower ?? '') === 'paper';
    if (isPaper && !lexicon.demonyms.has(words[to - 1]?.lower ?? '')) call('paper', name);
    if (words[to]?.lower === ',') {
      const noun = descriptionsOf(reading, from, to).find((one) => lexicon.bodyKinds.has(one));
      call(lexicon.bodyKinds.get(noun ?? ''), name);
    }
    const [last, both] = [name.lastIndexOf(' '), name.lastIndexOf(' ', name.lastIndexOf(' ') - 1)].map((at) =>
      lexicon.bodyEndings.get(name.slice(at + 1).toLowerCase()),
    );
    if (name.includes(' ')) call(both ?? last, name);
  }
  const named = new Map<string, Place[]>();
  /** By kind, the index in its places of the first that names another body than the first of all. */
  const second = new Map<string, number>();
  for (const [index, { from }] of ranges.entries()) {
    const name = fullest(index);
    for (const kind of kinds.get(name) ?? []) {
      const all = named.get(kind) ?? [];
      if (all.length > 0 && all[0]?.name !== name && !second.has(kind)) second.set(kind, all.length);
      push(named, kind, { at: from, name });
    }
  }
  return {
    isOfKind: (name, kind) => kinds.get(name)?.includes(kind) ?? false,
    onlyOfKind: (kind, from, to) => {
      const all = named.get(kind) ?? [];
      let at = firstFrom(all, to) - 1;
      const last = all[at];
      if (!last || last.at < from) return null;
      // Before the first of another name there is but one; behind it, what is near is looked through.
      if (at < (second.get(kind) ?? Number.POSITIVE_INFINITY)) return last.name;
      for (let count = 0; at >= 0 && count < LOOKED; at--, count++) {
        const one = all[at] as Place;
        if (one.at < from) return last.name;
        if (one.name !== last.name) return null;
      }
      return null;
    },
    kindOf: (name) => kinds.get(name)?.[0] ?? null,
  };
}
