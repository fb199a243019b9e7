import type { Span } from '../../model/span';
import type { Word } from '../../text/words';
import { textOfRange } from '../body/name-ranges';
import type { Range } from '../pattern';
import type { Known } from '../people';
import type { SourcePhrase } from '../source-phrase';
import { bearerOf, isInHeadline, namedLater } from './bearer';
import { bodyBeside } from './body-beside';
import { bodyMeant } from './body-meant';
import { ownerOf } from './by-pronoun';
import { type Scene, take } from './scene';
import { issued, writingMeant } from './writing-meant';

/** Whom a source means that is called by a common noun: an office, a group, a body, a writing. */
export function byDescription(
  scene: Scene,
  phrase: SourcePhrase,
  description: Range,
  source: Range,
  content: readonly Span[],
): Known | null {
  const { reading } = scene;
  const noun = (reading.words[phrase.head] as Word).lower;
  const kind = reading.lexicon.sources.writings.has(noun) ? 'document' : reading.lexicon.heads.get(noun);
  const owner = phrase.owner >= 0 ? ownerOf(scene, phrase.owner, content) : null;
  if ((phrase.article !== 'open' || isInHeadline(scene, source)) && phrase.owner < 0) {
    const bearer = bearerOf(scene, noun, source, description, content);
    if (bearer) return bearer;
  }
  const later = phrase.article === 'open' ? namedLater(scene, noun, source) : null;
  if (later) return later;
  const comesFrom = kind === 'document' || kind === 'group' || noun.endsWith('s');
  if (phrase.origin && comesFrom) {
    const issuer = scene.speaker(phrase.origin, []);
    if (issuer?.kind === 'body' && kind === 'document') return issued(scene, noun, issuer);
    if (issuer?.kind === 'body' || (issuer?.kind === 'person' && kind === 'document')) return issuer;
    // `research by Tarnworth and the Weir Board`
    if (issuer?.kind === 'group' && issuer.name !== issuer.name.toLowerCase()) return issuer;
  }
  if (scene.reading.lexicon.sources.manyAsOne.has(noun))
    return bodyMeant(scene, phrase, description, noun, owner);
  if (kind === 'group')
    return take(
      scene,
      'group',
      textOfRange(scene.reading, description).toLowerCase(),
      description,
      'description',
    );
  if (phrase.ownedBy >= 0 && reading.lexicon.sources.pages.has(noun))
    return pageOf(scene, phrase, description);
  if (kind === 'body' || reading.lexicon.bodyKinds.has(noun))
    return bodyBeside(scene, source) ?? bodyMeant(scene, phrase, description, noun, owner);
  if (kind === 'document') return writingMeant(scene, phrase, description, noun, owner);
  if (reading.lexicon.titles.has(noun) && phrase.article === 'definite') return null;
  return take(
    scene,
    'unnamed',
    textOfRange(scene.reading, description).toLowerCase(),
    description,
    'description',
  );
}

/** `the weir board’s website`: whose it is where the text names them in full, else the page by these words. */
function pageOf(scene: Scene, { ownedBy }: SourcePhrase, description: Range): Known {
  const owner = { from: description.from, to: ownedBy };
  const whole = scene.bodies.endingWith(owner);
  if (whole !== textOfRange(scene.reading, owner)) return take(scene, 'body', whole, owner, 'description');
  return take(scene, 'document', textOfRange(scene.reading, description), description, 'description');
}
