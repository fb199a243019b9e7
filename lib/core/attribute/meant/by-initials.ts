import { wordFrom } from '../../text/locate';
import type { Word } from '../../text/words';
import { initialsOf } from '../body/acronym';
import type { Draft } from '../pattern';
import type { Known } from '../people';
import type { Scene } from './scene';

/** Rules that read talk by its turns. */
const TALK: ReadonlySet<string> = new Set(['turn', 'interview']);

/** `AL It has held`, `AL: It has held`: the one person whose initials stand at the head of a turn of talk, or null. */
export function byInitials(
  { reading, initials, known }: Scene,
  { by, source, content }: Draft,
): Known | null {
  if (!TALK.has(by)) return null;
  const { start, end } = reading.words[source?.from ?? wordFrom(reading, content[0]?.start ?? 0)] as Word;
  const letters = reading.text.slice(start, end);
  if (letters.length < 2 || !initials.has(letters)) return null;
  const [one, other] = known.filter(({ kind, name }) => kind === 'person' && initialsOf(name) === letters);
  return one && !other ? one : null;
}
