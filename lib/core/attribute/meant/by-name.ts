import { isDated } from '../../text/dated-title';
import type { Reading } from '../../text/reading';
import { isTitleCase } from '../../text/title-case';
import type { Word } from '../../text/words';
import { textOfRange } from '../body/name-ranges';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import type { SourcePhrase } from '../source-phrase';
import { accountOf, isAccount } from './account';
import { bearerOf, isInHeadline } from './bearer';
import { byDescription } from './by-description';
import { isNoSource } from './no-source';
import { type Scene, take } from './scene';

/** Apostrophes that are set wrong or stand alone: the one who is named owns what follows. */
const OWNERS: ReadonlySet<string> = new Set(['‘', '’', "'"]);

/** Endings of nouns for what is done or found; a word of these that only ever begins sentences is no name: `Findings`. */
const THING = /(?:[ts]ion|ment|ness|ship|ity|ance|ence|ing|age)s?$/;

/** Longest name that a headline in capitals can hold unless it ends as a body's does, in words. */
const LONGEST = 3;

/**
 * `Woman Steps Forward With Claim`: a preposition with a capital within a name, as headlines alone write it. `Orlin Takes
 * Weir Board`: more capitals than a name has, in a line that is full of them.
 */
function isHeadline({ reading, bodies }: Scene, name: Range): boolean {
  const { words, text, lexicon, sentences } = reading;
  const { from, to } = name;
  const last = (words[to - 1] as Word).lower;
  if (to - from > LONGEST && !lexicon.bodyEndings.has(last) && !bodies.isName(name)) {
    const sentence = sentences[sentenceOf(reading, from)];
    if (sentence && isTitleCase(reading, sentence)) return true;
  }
  return words.slice(from + 1, to - 1).some(({ lower, capital, start, end }) => {
    const surface = text.slice(start, end);
    return (
      capital && surface !== surface.toUpperCase() && lower.length > 3 && lexicon.prepositions.has(lower)
    );
  });
}

const isSeveral = (reading: Reading, lower: string): boolean =>
  lower.length > 5 && reading.language.sources.severalEndings.some((ending) => lower.endsWith(ending));

/** A source that is called by a name of capitals which is nobody's of the people known. */
export function byName(scene: Scene, phrase: SourcePhrase, name: Range, source: Range): Known | null {
  const { reading } = scene;
  const { lexicon } = reading;
  const first = reading.words[name.from] as Word;
  const last = (reading.words[name.to - 1] as Word).lower;
  const single = name.to - name.from === 1;
  const surface = reading.text.slice(first.start, first.end);
  const shouted = surface.length > 1 && surface === surface.toUpperCase();
  // `the Weir MP`
  if (lexicon.postnominals.has(last) && phrase.article !== 'open') return bearerOf(scene, last, source, name);
  // `the Norians`, for those who govern them
  const country =
    single && phrase.article === 'definite' && lexicon.demonyms.has(last)
      ? scene.bodies.countryOf(last)
      : null;
  if (country) return take(scene, 'body', country, name, 'name');
  if (isNoSource(scene, name) || isHeadline(scene, name)) return null;
  if (single && isAccount(scene, name)) return accountOf(scene, name);
  if (single && (surface.length < 2 || (lexicon.pronouns.has(first.lower) && !shouted))) return null;
  // `Orlin` where two of the name are known: neither, and no body.
  if (single && phrase.article === 'open' && scene.surnames.has(last)) return null;
  // `the Orlins`: those of a family, whom no one name tells.
  if (single && phrase.article === 'definite' && last.endsWith('s') && scene.surnames.has(last.slice(0, -1)))
    return null;
  const owns = reading.words[name.to]?.lower === "'s";
  if (!owns && OWNERS.has(reading.text.charAt((reading.words[name.to - 1] as Word).end))) return null;
  if (single && isTitled(scene, name)) return take(scene, 'body', `The ${surface}`, name, 'name');
  // `REPORT`: a word of the text, shouted.
  if (single && shouted && surface.length > 4 && (scene.bodies.isCommon(last) || lexicon.heads.has(last)))
    return null;
  const isProper = scene.bodies.isName(name) && !scene.bodies.isCommon(last);
  if (single && isSeveral(reading, first.lower) && !isProper) return null;
  // `I’d`
  const [bare, ending] = first.lower.split("'");
  if (single && ending !== undefined && lexicon.pronouns.has(bare ?? '')) return null;
  const { person, several } = reading.language.anonymity;
  if (single && (person.includes(first.lower) || several.includes(first.lower))) return null;
  // `Ann Lee, president and CEO of the Weir Board`: an office, and no body.
  if (lexicon.titles.has(first.lower) && reading.words[name.from + 1]?.lower === 'of') return null;
  let offices = true;
  for (let at = name.from; at < name.to; at++)
    offices &&= lexicon.titles.has((reading.words[at] as Word).lower);
  if (offices) return bearerOf(scene, last, source);
  const opens = name.from === 0 || reading.sentences[sentenceOf(reading, name.from)]?.from === name.from;
  if (opens && single && !shouted && THING.test(first.lower) && !scene.bodies.isName(name)) return null;
  const adverb = single && (first.lower.endsWith('ly') || first.lower.endsWith('ing'));
  if (opens && (adverb || lexicon.openers.has(first.lower) || lexicon.determiners.has(first.lower)))
    return null;
  // `the First Lady`, `The MEC`: what somebody is called, with a capital.
  if (phrase.head < 0 && (single || lexicon.titles.has(last))) {
    const bearer = bearerOf(scene, last, source);
    if (bearer) return bearer;
    if (lexicon.titles.has(last) && (single || scene.bodies.isCommon(last))) return null;
  }
  if (single && phrase.article === 'open') {
    const behindMark = opens || reading.words[name.from - 1]?.kind === 'mark';
    const isCalled = behindMark && (lexicon.callings.has(last) || isTrade(scene, name));
    if (lexicon.heads.get(last) === 'group' || (lexicon.heads.has(last) && opens) || isCalled)
      return byDescription(scene, { ...phrase, head: name.from, article: 'definite' }, name, source, []);
    // At the head of a sentence any word has a capital; alone it must have one elsewhere too.
    if (
      opens &&
      !shouted &&
      (scene.bodies.isCommon(last) || (!scene.bodies.isName(name) && last.endsWith('s')))
    )
      return null;
    if (shouted && hasInitials(scene, surface)) return null;
  }
  const behind = behindOffice(scene, name);
  if (behind) return take(scene, 'person', textOfRange(scene.reading, behind), behind, 'name');
  const noun = phrase.head >= 0 ? (reading.words[phrase.head] as Word).lower : '';
  const human =
    lexicon.titles.has(noun) || lexicon.callings.has(noun) || lexicon.heads.get(noun) === 'unnamed';
  if (human && name.to - name.from <= 3)
    return take(scene, 'person', textOfRange(scene.reading, name), name, 'name');
  const fullest =
    (single && phrase.article === 'definite' ? scene.bodies.shortened(name) : null) ??
    scene.bodies.fullest(name);
  const unsure = single && !shouted && fullest === surface && !lexicon.places.has(last);
  if (unsure && scene.bodies.endsOthers(last)) return null;
  if (isDated(fullest)) return take(scene, 'document', fullest, name, 'name');
  const surname = single && !shouted && fullest !== surface && fullest.endsWith(` ${surface}`);
  return take(scene, surname && !lexicon.bodyEndings.has(last) ? 'person' : 'body', fullest, name, 'name');
}

/** `Conductor accuses opera house`: a word that a headline begins with, and of which the ending says what somebody does. */
function isTrade(scene: Scene, name: Range): boolean {
  const { lower } = scene.reading.words[name.from] as Word;
  const { givenNames, surnames } = scene.reading.lexicon;
  if (givenNames.has(lower) || surnames.has(lower) || scene.bodies.isName(name)) return false;
  const ends = scene.reading.language.names.roles.some((ending) => lower.endsWith(ending));
  return lower.length > 5 && ends && isInHeadline(scene, name);
}

/** `Corden City Mayor [Zab Orlin]`: the name behind an office that capitals lead to. */
function behindOffice(scene: Scene, { from, to }: Range): Range | null {
  const { words, lexicon } = scene.reading;
  for (const start of [to - 2, to - 3]) {
    if (start <= from + 1 || !lexicon.titles.has(words[start - 1]?.lower ?? '')) continue;
    const all = words.slice(start, to);
    const plain = all.every(
      ({ capital, lower }) =>
        capital && !lexicon.bodyEndings.has(lower) && !lexicon.heads.has(lower) && !lexicon.places.has(lower),
    );
    if (plain) return { from: start, to };
  }
  return null;
}

/** `according to The Tarn`: an article with a capital within a sentence belongs to the name. */
function isTitled(scene: Scene, { from }: Range): boolean {
  const { words, sentences, lexicon } = scene.reading;
  const before = words[from - 1];
  if (!before?.capital || !lexicon.determiners.has(before.lower) || words[from - 2]?.kind !== 'word')
    return false;
  return sentences[sentenceOf(scene.reading, from)]?.from !== from - 1;
}

/** `OW` where an Orla Wend is known: a person's initials or a body's, which is not told. */
function hasInitials(scene: Scene, letters: string): boolean {
  return scene.initials.has(letters);
}
