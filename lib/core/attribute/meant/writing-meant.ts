import type { Word } from '../../text/words';
import { isAcronym } from '../body/acronym';
import { textOfRange } from '../body/name-ranges';
import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { nameEnd } from '../source/name-end';
import type { SourcePhrase } from '../source-phrase';
import { lastBody } from './last-body';
import { type Scene, take } from './scene';
import { isOwnName, isTelling } from './telling';
import { titleHolding, titleWith } from './title-meant';

/** Longest name of the owner of a document, in words. */
const OWNER = 12;

/** What a noun for a writing means: the body that put it out, the writing by its name, or null. `owner`: of `its report`. */
export function writingMeant(
  scene: Scene,
  phrase: SourcePhrase,
  description: Range,
  noun: string,
  owner: Known | null,
): Known | null {
  const name = textOfRange(scene.reading, description);
  const titled = phrase.article === 'open' ? null : titleHolding(scene, noun, description);
  if (titled) return titled;
  const bare = !isTelling(scene, description);
  const { sources } = scene.reading.lexicon;
  const goneBackTo =
    phrase.article === 'definite' && !isOf(scene, phrase.head) && sources.goneBackTo.has(noun);
  if (phrase.owner >= 0) return owner?.kind === 'body' ? owner : null;
  if (phrase.ownedBy >= 0 && phrase.ownedBy - description.from <= OWNER) {
    const before = scene.reading.words[description.from - 1]?.lower ?? '';
    const led = scene.reading.lexicon.determiners.has(before) ? 1 : 0;
    const issuer = scene.speaker({ from: description.from - led, to: phrase.ownedBy }, []);
    const { studies, printed } = scene.reading.lexicon.sources;
    const own = issuer?.kind === 'person' && (studies.has(noun) || printed.has(noun));
    if (issuer && (issuer.kind === 'body' || own)) return issued(scene, noun, issuer);
  }
  const made = madeBy(scene, description, noun);
  if (made) return made;
  const any = scene.reading.lexicon.sources.anyDocument.has(noun) || noun.endsWith('s');
  if (phrase.article === 'open' && any && !isOwnName(scene, description))
    return take(scene, 'unnamed', name.toLowerCase(), description, 'description');
  const said = bare ? toldBefore(scene, phrase, description, noun, goneBackTo) : undefined;
  return said === undefined ? writingCalled(scene, name, noun, description, goneBackTo) : said;
}

/** `a Tarnworth poll`: the body whose name leads to a writing's noun, or the writing by the two names that do. */
function madeBy(scene: Scene, description: Range, noun: string): Known | null {
  const from = firstCapital(scene, description);
  const end = from < description.to - 1 ? nameEnd(scene.reading, from, description.to - 1) : from;
  // `the TarnPost rolling average`
  const joined = end === from + 1 && isJoined(textOfRange(scene.reading, { from, to: end }));
  const lead = { from, to: joined ? end : description.to - 1 };
  if (lead.from >= lead.to || end !== lead.to) return null;
  const called = textOfRange(scene.reading, lead);
  // `a Corden Post/Tarn News poll`: of neither of the two, so it goes by its own name.
  const whole = textOfRange(scene.reading, { from: lead.from, to: description.to });
  if (isOfTwo(called)) return writingCalled(scene, whole, noun, lead, true);
  const fullest = scene.bodies.fullest(lead);
  // `the US readout`: whose side it is told by, not who put it out.
  const known =
    called.length > 2 &&
    (joined ||
      fullest !== called ||
      isAcronym(called) ||
      scene.reading.lexicon.heads.get(called.toLowerCase()) === 'body' ||
      (lead.to - lead.from > 1 && scene.bodies.isName(lead)));
  if (!known || namesWithin(scene.cast, lead).length > 0) return null;
  // `a Tarnworth poll`, by its own name too; a Tarnworth survey or analysis is Tarnworth's
  const { studies, selfNamed } = scene.reading.lexicon.sources;
  if (studies.has(noun) && selfNamed.has(noun)) return writingCalled(scene, whole, noun, lead, true);
  return issued(scene, noun, take(scene, 'body', fullest, lead, 'name'));
}

/** What a bare noun for a writing goes back to; null where that is not told, undefined where it may be its name. */
function toldBefore(
  scene: Scene,
  phrase: SourcePhrase,
  description: Range,
  noun: string,
  goneBackTo: boolean,
): Known | null | undefined {
  const { sources } = scene.reading.lexicon;
  const last = scene.called.get(`last document ${noun}`) ?? scene.issuers.get(noun);
  if (last) return last;
  const whole = sources.shortWritings.get(noun);
  if (whole && scene.bodies.isCommon(whole)) return writingCalled(scene, whole, whole, description);
  const titled = phrase.article === 'definite' ? titleWith(scene, noun, description) : null;
  if (titled) return titled;
  const by = sources.issued.has(noun) ? (scene.issued.get(noun) ?? lastBody(scene, phrase.head)) : null;
  if (by || (sources.issued.has(noun) && !goneBackTo)) return by;
  const fuller = scene.bodies.document(noun);
  // `a new study … the study`: what is new is no name; `the Tarn study` and `the audit report` are.
  const isAny = sources.anyDocument.has(noun);
  if (isAny && (!fuller || (fuller === fuller.toLowerCase() && !goneBackTo))) return null;
  return fuller ? writingCalled(scene, fuller, noun, description, goneBackTo) : undefined;
}

/** Remembers who put out a writing that the text goes on calling by its noun: `a Tarnworth poll … the poll`. */
export function issued(scene: Scene, noun: string, issuer: Known): Known {
  scene.issuers.set(noun, issuer);
  return issuer;
}

/**
 * A writing by its own name. Only where the noun says what it is whoever put it out (`an indictment`, `the US readout`);
 * of a report, a note or a post the text means whose it is, which its noun does not tell.
 */
function writingCalled(
  scene: Scene,
  name: string,
  noun: string,
  at: Range,
  goneBackTo = false,
): Known | null {
  const { sources } = scene.reading.lexicon;
  if (!goneBackTo && !sources.selfNamed.has(noun)) return null;
  const known = take(scene, 'document', name, at, 'description');
  scene.called.set(`last document ${noun}`, known);
  return known;
}

/** `the [bulletin] of the ministry`: whether words behind a noun say whose it is. */
const isOf = ({ reading }: Scene, head: number): boolean => reading.words[head + 1]?.lower === 'of';

/** `Corden Post/Tarn News`, `Corden Post-Tarn`: the names of two in one. */
const isOfTwo = (name: string): boolean =>
  name.includes('/') || (name.includes(' ') && /\p{L}-\p{Lu}/u.test(name));

/** `TarnPost`: words written as one, which only a name is. */
const isJoined = (name: string): boolean => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(name);

/** The first word with a capital, or the end. */
function firstCapital({ reading: { words, lexicon } }: Scene, { from, to }: Range): number {
  let at = from;
  while (at < to && !(words[at] as Word).capital) at++;
  // `[May’s] Corden Post/Tarn News poll`
  const isDay = lexicon.times.has(words[at]?.lower ?? '') && words[at + 1]?.lower === "'s";
  return isDay && words[at + 2]?.capital ? at + 2 : at;
}
