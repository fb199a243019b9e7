import type { Lexicon } from '../../text/lexicon';
import { textOfRange } from '../body/name-ranges';
import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Scene } from './scene';

/** A word with a capital that owns nothing: not `Tarns’`. */
const WORD = /^\p{Lu}[\p{L}’'.-]*[\p{L}.]$/u;

/** `Ann Lee, [Orla Tarnen] and Zab Weir`: a part of a row of people by its name, which nothing else tells for one. Or null. `next`: the part behind it. */
export function plainName(scene: Scene, part: Range, next: Range | undefined): string | null {
  const name = textOfRange(scene.reading, part);
  return isPlain(scene.reading.lexicon, name.split(' ')) && !isLedOn(scene, next) ? name : null;
}

/** `Weir Search and [Rescue Agency chief Ann Lee]`: whether capitals lead to a name, which may go on what stands before them. */
function isLedOn({ reading: { words, text }, cast }: Scene, part: Range | undefined): boolean {
  const first = part && words[part.from];
  if (!part || !first?.capital) return false;
  return !text.startsWith(namesWithin(cast, part)[0]?.name ?? ' ', first.start);
}

/** Two or three words with capitals, of which none says that they name no person; or a given name. */
export function isPlain(
  { givenNames, bodyEndings, heads, places, bodyKinds }: Lexicon,
  name: readonly string[],
): boolean {
  const lowers = name.map((word) => word.toLowerCase());
  if (lowers.length === 1) return givenNames.has(lowers[0] as string);
  if (lowers.length > 3) return false;
  return lowers.every(
    (lower, at) =>
      WORD.test(name[at] as string) &&
      !bodyEndings.has(lower) &&
      !heads.has(lower) &&
      !places.has(lower) &&
      !bodyKinds.has(lower),
  );
}
