import type { Word } from '../../text/words';
import type { Scene } from '../pattern';
import { contentStart } from './addressee';
import type { FoundCue } from './cues';
import { endsWithin } from './draft';
import { DASHES } from './phrase-marks';
import { isQuoted, wordAt } from './word-at';

/** Behind a comma, these begin a clause that is the reporter's again. */
const TURNING = new Set([
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'after',
  'before',
  'according',
  'when',
  'without',
  'whereupon',
  'amid',
]);

/** What a remark may call what was said, besides the nouns that attribute. */
const FIGURES = new Set([
  'figure',
  'count',
  'tally',
  'number',
  'total',
  'sum',
  'list',
  'phrase',
  'word',
  'line',
  'charge',
  'stock',
  'target',
]);
const LINKS = new Set(['which', 'who', 'that', 'for', 'whose', 'the']);
/** How far behind the comma the words stand that show a remark, in words. */
const REMARK = 8;

/**
 * Whether the comma at `at` opens a remark on what was said, in somebody else's words: `…, a claim that the trust denies`,
 * `…, which she called “…”`.
 */
export function opensRemark(scene: Scene, at: number): boolean {
  const { words, lexicon } = scene.reading;
  const first = words[at + 1]?.lower ?? '';
  if (first === 'which' || first === 'who') {
    for (let next = at + 2; next < at + REMARK && scene.isFree(next); next++) {
      if (wordAt(scene, next).kind === 'mark') return false;
      if (scene.cueAt(next)) return true;
    }
    return false;
  }
  if (first !== 'a' && first !== 'an' && first !== 'the') return false;
  for (let noun = at + 2; noun < at + 5 && scene.isFree(noun); noun++) {
    const known =
      lexicon.nominalCues.has(wordAt(scene, noun).lower) || FIGURES.has(wordAt(scene, noun).lower);
    const next = words[noun + 1];
    if (known) return !!next && (next.capital || LINKS.has(next.lower));
  }
  return false;
}

/** What might be is said by somebody: `…, which could flood the town`. */
const POSSIBLE = new Set(['could', 'would', 'might', 'may', 'should']);

/**
 * Whether the comma at `at` opens a relative clause that ends the sentence: `…, which feeds two towns`. What a reporter
 * adds for background stands there far more often than what was said.
 */
function opensBackground({ reading, sentence }: Scene, at: number): boolean {
  const { words, quotedBy } = reading;
  if (words[at + 1]?.lower !== 'which' || POSSIBLE.has(words[at + 2]?.lower ?? '')) return false;
  for (let next = at + 2; next < sentence.to; next++)
    if ((words[next] as Word).lower === ',' && (quotedBy[next] as number) < 0)
      return words[next + 1]?.lower === 'and';
  return true;
}

/** `…, but that …`, `…, but also …`, `…, but not …`: what follows is still what was said. */
const CARRYING = new Set(['that', 'also', 'not']);

/** Whether a word begins a turn: `but`, and not `but also`. */
const turns = ({ reading: { words } }: Scene, at: number): boolean =>
  TURNING.has((words[at] as Word).lower) && !CARRYING.has(words[at + 1]?.lower ?? '');

/** Whether a turn begins behind the comma at `at`: what follows is the reporter's again. */
export const turnsAt = (scene: Scene, at: number): boolean =>
  wordAt(scene, at).lower === ',' && turns(scene, at + 1);

/** Behind a dash these begin what the reporter has against it. */
const CONCEDING = new Set(['although', 'though']);
/** Behind a quotation these begin the reporter's own account: `said it was “sound” before leaving`. */
const AFTERWARDS = new Set(['after', 'before', 'as', 'while', 'when', 'amid', 'during', 'following']);
/** `but did not …`, `but declined to …` */
const DECLINING = new Set(['did', 'does', 'declined', 'refused']);
/** `but would not comment on …` */
const UNTOLD = new Set(['comment', 'say', 'confirm', 'elaborate', 'discuss', 'name', 'give', 'specify']);

/** Whether what stands behind a quotation at a word is the reporter's: a time, or a remark on it (`“…”, a swipe at …`). */
function breaksOff({ reading }: Scene, at: number): boolean {
  const { lower } = reading.words[at] as Word;
  if (AFTERWARDS.has(lower)) return true;
  const next = reading.words[at + 1]?.lower ?? '';
  return (lower === ',' || DASHES.has(lower)) && (next === 'a' || next === 'an');
}

/** Whether the words from one on, behind *but*, tell what somebody would not say. */
export function declines({ reading: { words } }: Scene, at: number): boolean {
  if (DECLINING.has((words[at] as Word).lower)) return true;
  return words[at + 1]?.lower === 'not' && UNTOLD.has(words[at + 2]?.lower ?? '');
}

/** How far behind a verb its quotation stands, in words. */
const NEAR = 8;

/** Whether a quotation begins near behind a word, with no mark between. */
function quotesBehind(scene: Scene, from: number): boolean {
  for (let at = from; at < from + NEAR && at < scene.sentence.to; at++) {
    if (isQuoted(scene, at)) return true;
    if (wordAt(scene, at).kind === 'mark') return false;
  }
  return false;
}

/**
 * Whether the clause ends at a word: a turn, or the next cue of the same source (`, adding`, `and said`). `isThing`: what
 * stands before is a thing that somebody named, and no clause.
 */
function endsAt(scene: Scene, at: number, isThing: boolean): boolean {
  const { lower } = wordAt(scene, at);
  if (lower === ';') return true;
  if (isQuoted(scene, at - 1) && breaksOff(scene, at)) return true;
  if (endsWithin(scene, at) && turns(scene, at)) return true;
  if (DASHES.has(lower))
    return scene.cueAt(at + 1)?.participle === true || CONCEDING.has(wordAt(scene, at + 1).lower);
  if (lower === ',')
    return (
      turnsAt(scene, at) ||
      opensRemark(scene, at) ||
      opensBackground(scene, at) ||
      scene.cueAt(at + 1)?.participle === true
    );
  // The comma stands inside the marks: `“…,” adding that`.
  if (isQuoted(scene, at - 1) && scene.cueAt(at)?.participle) return true;
  if (lower !== 'and' && lower !== 'but') return false;
  if (lower === 'but' && declines(scene, at + 1)) return true;
  if (saysAgain(scene, at)) return true;
  const { adverbs } = scene.reading.lexicon;
  const next = scene.cueAt(at + 1) ?? (adverbs.has(wordAt(scene, at + 1).lower) ? scene.cueAt(at + 2) : null);
  if (next === null || next.participle) return false;
  // `called it “sound” and felt …`: behind a thing no clause goes on, so the verb is the reporter's.
  if (isThing) return true;
  if (next.row.frame === 'think') return false;
  // `said it was “sound” and called for “patience”`: a noun that holds what was said shows itself by its quotation.
  if (next.row.frame === 'topic') return quotesBehind(scene, next.to);
  return leadsOn(scene, next);
}

/** `…, and [he said] …`: whether a pronoun and a cue of its own stand behind a comma and the *and* at a word. */
function saysAgain(scene: Scene, at: number): boolean {
  if (!endsWithin(scene, at) && wordAt(scene, at - 1).lower !== ',') return false;
  const frame = scene.cueAt(at + 2)?.row.frame;
  const { pronouns } = scene.reading.lexicon;
  return (frame === 'say' || frame === 'tell') && pronouns.has(wordAt(scene, at + 1).lower);
}

/** Whether something said follows a cue: it stands right behind it, or behind circumstances (`said in a letter that`). */
function leadsOn(scene: Scene, { row, to, ...cue }: FoundCue): boolean {
  const { words, lexicon } = scene.reading;
  const behind = words[to];
  if (!behind || (behind.kind === 'mark' && !isQuoted(scene, to))) return false;
  if (behind.lower === 'to' || !lexicon.prepositions.has(behind.lower)) return true;
  const start = contentStart(scene.reading, { ...cue, row, to }, scene.sentence.to);
  return (
    start > to + 1 &&
    start < scene.sentence.to &&
    (wordAt(scene, start).lower === 'that' || isQuoted(scene, start))
  );
}

/**
 * The word behind a reported clause, looked for from word `from` on: at a turn, at the next cue that carries on, at what
 * another pattern has taken, or at the sentence's end. `isThing`: it is no clause but what somebody named or called.
 */
export function clauseEnd(scene: Scene, from: number, isThing = false): number {
  const { sentence } = scene;
  for (let at = from; at < sentence.to; at++) {
    if (!scene.isFree(at)) return at;
    if (!isQuoted(scene, at) && at + 1 < sentence.to && endsAt(scene, at, isThing)) return at;
  }
  return sentence.to;
}
