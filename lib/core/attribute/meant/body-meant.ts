import type { Word } from '../../text/words';
import { textOfRange } from '../body/name-ranges';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { hasCapital } from '../source/has-capital';
import type { SourcePhrase } from '../source-phrase';
import { isInHeadline } from './bearer';
import { byNoun } from './by-noun';
import { lastBody } from './last-body';
import { ofKind } from './of-kind';
import { camp, ownedBody } from './owned-body';
import { type Scene, take } from './scene';
import { isTelling } from './telling';

/** The body that a noun for one means, as far as the text tells which; somebody unnamed where it is new, null where it is open. */
export function bodyMeant(
  scene: Scene,
  phrase: SourcePhrase,
  written: Range,
  noun: string,
  owner: Known | null,
): Known | null {
  const { lexicon } = scene.reading;
  const description = withoutStage(scene, written);
  const name = textOfRange(scene.reading, description);
  if (phrase.owner >= 0) {
    // `her publisher`: somebody, or a body; which is not told.
    if (owner?.kind !== 'person' || noun.endsWith('er')) return null;
    const called = scene.reading.lexicon.sources.camps.has(noun) ? camp(scene, owner, noun) : null;
    return take(scene, 'body', called ?? `${owner.name}’s ${name}`, description, 'description');
  }
  const owned = ownedBody(scene, phrase, description, noun);
  if (owned) return owned;
  const bare = description.to - description.from === 1;
  const open = phrase.article === 'open' && !hasCapital(scene.reading, description.from, description.to);
  // `Council says no`, in a headline: articles are left out there.
  const headline = open && isInHeadline(scene, description);
  if (bare && (!open || headline || scene.reading.lexicon.sources.manyAsOne.has(noun))) {
    const meant = byNoun(scene, phrase, description, noun);
    if (meant !== undefined) return meant;
  }
  // `the weir department`, of the Corden Weir Department
  const whole = bare || phrase.article === 'open' ? name : scene.bodies.endingWith(description);
  if (whole !== name) return take(scene, 'body', whole, description, 'description');
  const longer = longerName(scene, noun, description);
  if (longer) return take(scene, 'body', longer, description, 'description');
  const kind = lexicon.bodyKinds.get(noun);
  // `the Weirish manufacturer` says of which country it is, `the Lee campaign` whose it is.
  const isOwn = kind === 'campaign' || scene.reading.words[phrase.head]?.capital;
  if (kind && !(isOwn && hasCapital(scene.reading, description.from, description.to))) {
    // `Corden’s state news agency`; its papers and companies have names of their own.
    if (
      kind === 'agency' &&
      phrase.ownedBy >= 0 &&
      hasCapital(scene.reading, description.from, phrase.ownedBy)
    )
      return take(scene, 'body', name, description, 'description');
    if (phrase.article !== 'definite') return null;
    const meant = ofKind(scene, kind, phrase.head, bare);
    if (meant) return meant;
    return !bare && scene.reading.lexicon.sources.tellingBodies.has(noun)
      ? take(scene, 'body', name, description, 'description')
      : null;
  }
  if (open) return take(scene, 'unnamed', name.toLowerCase(), description, 'description');
  if (bare && phrase.article === 'definite') return spokeLast(scene, noun, phrase.head);
  if (!isTelling(scene, description)) return null;
  const others = otherNames(scene, noun, name);
  return others.length > 0 ? null : take(scene, 'body', name, description, 'description');
}

/** `the [new] Weir administration`: a description without the word for when it is what it is, or by whom it is run. */
function withoutStage({ reading: { words, lexicon } }: Scene, { from, to }: Range): Range {
  const { lower, capital } = words[from] as Word;
  const isStage = lexicon.sources.stages.has(lower) || /-(?:run|led|held|backed)$/.test(lower);
  return to - from > 2 && !capital && isStage ? { from: from + 1, to } : { from, to };
}

/**
 * `the Weir committee`, of the one Weir Select Committee on Rivers: the only name of this noun that begins so;
 * `Corden attorney’s office`, of the Corden Attorney’s Office for the North.
 */
function longerName(scene: Scene, noun: string, { from, to }: Range): string | null {
  const { capital, lower } = scene.reading.words[from] as Word;
  if (!capital) return null;
  const begins = to - from === 2 ? `${lower} ` : `${plain(textOfRange(scene.reading, { from, to }))} for `;
  const named = scene.bodies.withNoun(noun).filter((one) => plain(one).startsWith(begins));
  return named.length === 1 ? (named[0] as string) : null;
}

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'");

/** `Tarnworth said … the department said`: the body that spoke last, where its name says of no other kind that it is one. */
function spokeLast(scene: Scene, noun: string, at: number): Known | null {
  const last = lastBody(scene, at);
  const { bodyEndings, heads, places, longCountries } = scene.reading.lexicon;
  const lower = last?.name.toLowerCase() ?? '';
  if (last?.kind !== 'body' || lower === last.name || /[’']s /.test(lower) || longCountries.has(lower))
    return null;
  const named = lower.split(' ');
  const isOther = named.some((word) => bodyEndings.has(word) || heads.has(word) || places.has(word));
  return isOther && !named.includes(noun) ? null : last;
}

/** `the prosecutor’s office` where an Office of Corden Weirs is named: names that may be those of a body described. */
function otherNames(scene: Scene, noun: string, name: string): readonly string[] {
  if (name !== name.toLowerCase()) return [];
  return scene.bodies.withNoun(noun).filter((one) => one !== one.toLowerCase());
}
