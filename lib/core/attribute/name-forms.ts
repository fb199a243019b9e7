import { foldName } from '../text/fold';
import { withoutArticle } from '../text/name-article';
import { remembered } from '../text/remembered';

/** What stands behind a surname or a ruler's name and is none: `Jr`, `III`. */
const BESIDE = /^(?:jr|sr|iv|ix|v?i{2,3}|vi|x[ivx]{1,4})$/;

/** A letter that is written twice: papers and their readers double them as they like. */
const DOUBLED = /(\p{L})\1/gu;

/** The words of a name by which it is told from others, as they are compared, without nicknames. */
export const wordsOfName = remembered((name): readonly string[] =>
  name
    .split(' ')
    .filter((word) => !/^[“"(]/.test(word))
    .map((word) => withoutArticle(foldName(word)).replace(DOUBLED, '$1'))
    .filter((word, at) => word !== '' && !(at > 0 && BESIDE.test(word))),
);

/** Short form of a given name → the names it stands for. */
export type ShortNames = ReadonlyMap<string, readonly string[]>;

const compared = new WeakMap<ShortNames, ShortNames>();

/** The same with all names as they are compared. Made when two given names of one surname are first met. */
function asCompared(short: ShortNames): ShortNames {
  const made = compared.get(short);
  if (made) return made;
  const all = new Map(
    [...short].map(([form, names]) => [wordsOfName(form)[0] ?? form, names.flatMap(wordsOfName)]),
  );
  compared.set(short, all);
  return all;
}

/** Whether one of two given names, as they are compared, is short for the other: `ken`, `keneth`. */
export function isShortFor(one: string, other: string, short: ShortNames): boolean {
  const known = asCompared(short);
  return !!known.get(one)?.includes(other) || !!known.get(other)?.includes(one);
}

/**
 * Whether one name, in its words, is the other with something left out before the surname, or with its given name cut
 * short: `Ann Lee`, `Ann M. Lee`, `M. Lee`; `Ken Orr`, `Kenneth Orr`.
 */
export function isSameName(one: readonly string[], other: readonly string[], short: ShortNames): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const [given = '', whole = ''] = [few[0], many[0]];
  if (few.length < 2 || few.at(-1) !== many.at(-1)) return false;
  if (given === whole || isShortFor(given, whole, short)) return true;
  const tail = many.slice(many.length - few.length);
  return few.every((word, at) => word === tail[at]);
}
