import { wordsOf } from '../../text/locate';
import { textOfRange } from '../body/name-ranges';
import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Known } from '../people';
import type { SourcePhrase } from '../source-phrase';
import { type Scene, take } from './scene';

/** How many places of a name are looked at. */
const LOOKED = 64;

/** `Lee’s campaign`, that the text calls `the [Lee campaign]` elsewhere: by that name; null where it does not. */
export function camp({ reading }: Scene, { mentions }: Known, noun: string): string | null {
  for (const { span } of mentions.slice(0, LOOKED)) {
    const { to } = wordsOf(reading, span);
    if (reading.words[to]?.lower === noun) return textOfRange(reading, { from: to - 1, to: to + 1 });
  }
  return null;
}

/**
 * `Congressman [Ann Lee’s office]`: a body by the name of the one whose it is, without the office before the name, or as
 * it was called in full before (`Lee’s office`). Null where nobody known by name owns it.
 */
export function ownedBody(
  scene: Scene,
  { ownedBy }: SourcePhrase,
  description: Range,
  noun: string,
): Known | null {
  if (ownedBy < 0) return null;
  const [owner, other] = namesWithin(scene.cast, { from: description.from, to: ownedBy });
  const known = owner && scene.cast.of.get(owner);
  if (!owner || other || !known || owner.to !== ownedBy) return null;
  const behind = textOfRange(scene.reading, { from: ownedBy + 1, to: description.to });
  const inFull = scene.called.get(`body ${known.name}’s ${behind}`.toLowerCase());
  if (inFull) return take(scene, 'body', inFull.name, description, 'description');
  if (scene.reading.lexicon.sources.camps.has(noun)) {
    const name = camp(scene, known, noun) ?? textOfRange(scene.reading, description);
    return take(scene, 'body', name, description, 'description');
  }
  if (owner.titles.length === 0 || !owner.name.includes(' ')) return null;
  const mark = textOfRange(scene.reading, { from: ownedBy, to: ownedBy + 1 });
  return take(scene, 'body', `${owner.name}${mark} ${behind}`, description, 'description');
}
