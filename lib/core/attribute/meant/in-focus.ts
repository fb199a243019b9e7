import type { Span } from '../../model/span';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { personMeant, sentenceOf } from '../pronoun-reference';
import { bear, type Scene } from './scene';

/** How many sentences of narration back somebody appeared who is in focus. */
const NEAR = 1;

/** How far back a noun is looked for that would be another's, in words. */
const FAR = 400;

/** How many sentences back nobody else appears where one alone is spoken of. */
const ALONE = 2;

const YEARS = '-year-old';

/**
 * Whether a noun is one by which a text goes on calling somebody whom it has named, by trade, rank or age. `the minister`
 * may be new to it; `the former minister` is not.
 */
function isEpithet(scene: Scene, noun: string, description: Range): boolean {
  const { words, lexicon } = scene.reading;
  const { epithets, posts, parting } = lexicon.sources;
  if (epithets.has(noun) || noun.endsWith(YEARS)) return true;
  if (isParent(scene, noun, description)) return true;
  if (posts.has(noun) && parting.has((words[description.from] as Word).lower)) return true;
  return isToldOf(scene, noun, description);
}

/** `the mother of [four]`: a relation, with how many it is to. */
function isParent({ reading: { words, lexicon } }: Scene, noun: string, { to }: Range): boolean {
  if (words[to]?.lower !== 'of' || !lexicon.callings.has(noun) || lexicon.titles.has(noun)) return false;
  const { kind, lower } = words[to + 1] ?? { kind: 'mark', lower: '' };
  const isWhose = lexicon.articles.has(lower) || lexicon.possessives.has(lower);
  return kind === 'number' || (lexicon.determiners.has(lower) && !isWhose);
}

/**
 * `the retired nurse`, `the Corden leader`, `the former mayor`: a noun with what sort of person it is, which a text says of
 * somebody it has named. An office needs more: `the state auditor` may be new.
 */
function isToldOf({ reading }: Scene, noun: string, { from, to }: Range): boolean {
  const { words, lexicon, language } = reading;
  const { parting, former, anyPerson } = lexicon.sources;
  const { titles, callings, determiners } = lexicon;
  // `the Comptroller General`
  if (words[to - 1]?.capital) return false;
  let told = 0;
  let which = false;
  for (let at = from; at < to - 1; at++) {
    const { lower, capital, kind } = words[at] as Word;
    if (kind === 'mark' || lower === "'s" || (parting.has(lower) && !former.has(lower))) return false;
    if (determiners.has(lower)) continue;
    told++;
    which ||= capital || former.has(lower);
  }
  const isRole = callings.has(noun) || language.names.roles.some((ending) => noun.endsWith(ending));
  return told > 0 && (titles.has(noun) || anyPerson.has(noun) ? which : isRole);
}

/** Whether a noun stood in the narration before: then it is somebody else's, of whom no name is known. */
function stoodBefore({ reading }: Scene, noun: string, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - FAR); at--)
    if ((reading.words[at] as Word).lower === noun && (reading.quotedBy[at] as number) < 0) return true;
  return false;
}

/** Somebody who would be meant by a pronoun at a word, where they appeared right before it or the article is of them. */
function inFocus(scene: Scene, at: number, noun: string, content: readonly Span[]): Known | null {
  const { reading, appearances } = scene;
  const known = personMeant(
    reading,
    appearances,
    at,
    reading.lexicon.callings.get(noun) ?? null,
    content,
    scene.main,
  );
  if (!known || known === scene.main) return known;
  const here = sentenceOf(reading, at);
  const near = appearances
    .before(at)
    .some((one) => one.known === known && one.at < at && appearances.distance(one.sentence, here) <= NEAR);
  return near ? known : null;
}

/**
 * `the actress`, `the 46-year-old`: the one of whom the text goes on, called by a noun for the first time or by one that
 * is theirs among others. `bearers`: who else is called so.
 */
export function calledInFocus(
  scene: Scene,
  noun: string,
  source: Range,
  description: Range,
  bearers: readonly Known[],
  content: readonly Span[],
): Known | null {
  const alone = bearers.length === 0;
  if (alone && !isEpithet(scene, noun, description)) return null;
  const known = inFocus(scene, source.from, noun, content);
  if (!known || (!alone && !bearers.includes(known))) return null;
  const isOf = known === scene.main || goesOnAlone(scene, known, source.from);
  if (alone && stoodBefore(scene, noun, source.from) && !isOf) return null;
  if (alone) bear(scene.bearers, known, noun);
  return known;
}

/** Whether somebody spoke last, and nobody else has appeared since nor right before. */
function goesOnAlone({ spoke, reading, appearances }: Scene, known: Known, at: number): boolean {
  if (spoke?.known !== known) return false;
  const here = sentenceOf(reading, at);
  return appearances
    .before(at)
    .every((one) => one.known === known || one.at >= at || appearances.distance(one.sentence, here) > ALONE);
}
