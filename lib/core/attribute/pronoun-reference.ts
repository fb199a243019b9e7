import { contains, type Span } from '../model/span';
import type { Reading } from '../text/reading';
import type { Placed } from './descriptions';
import type { Known } from './people';

/** How far back a pronoun looks for whom it means, in sentences. */
const REACH = 3;

/** Somebody who spoke last: in which sentence, as its index. */
export interface Spoke {
  readonly known: Known;
  readonly sentence: number;
}

/** People named by name, in order of the text, and whom each mention means. */
export interface Cast {
  readonly names: readonly Placed[];
  readonly of: ReadonlyMap<object, Known>;
}

interface Rival {
  readonly known: Known;
  readonly sentence: number;
  /** Named first in its sentence, as its subject is. */
  readonly leads: boolean;
}

/** Index of the last name that begins before an offset, or -1. */
function lastBefore(names: readonly Placed[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Placed).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the sentence that holds a word. */
export function sentenceOf(reading: Reading, word: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle]?.from ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether nobody is named before a name in its sentence but as an owner (`Lee’s sister, Ann Tarn,`). */
function isFirst(reading: Reading, cast: Cast, index: number, start: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const one = cast.names[at] as Placed;
    if (one.from < start) return true;
    if (reading.words[one.to]?.lower !== "'s") return false;
  }
  return index < 4;
}

/** People of the narration before a pronoun, nearest first, each once. */
function rivals(reading: Reading, cast: Cast, at: number, content: readonly Span[]): Rival[] {
  const found: Rival[] = [];
  const here = sentenceOf(reading, at);
  const floor = reading.sentences[Math.max(0, here - REACH)]?.from ?? 0;
  const start = reading.words[at]?.start ?? 0;
  for (let index = lastBefore(cast.names, start); index >= 0; index--) {
    const one = cast.names[index] as Placed;
    if (one.from < floor) break;
    const known = cast.of.get(one);
    if (!known || (reading.quotedBy[one.from] as number) >= 0) continue;
    if (content.some((span) => contains(span, one.span))) continue;
    const sentence = sentenceOf(reading, one.from);
    const first = isFirst(reading, cast, index, reading.sentences[sentence]?.from ?? 0);
    const owns = reading.words[one.to]?.lower === "'s";
    const behind = reading.lexicon.prepositions.has(reading.words[one.from - 1]?.lower ?? '');
    const same = found.find((other) => other.known === known);
    if (same) {
      if (same.sentence === sentence && first && !owns)
        found[found.indexOf(same)] = { ...same, leads: !behind };
      continue;
    }
    found.push({ known, sentence, leads: first && !owns && !behind });
  }
  return found;
}

/**
 * Whom `he` or `she` means, or null where more than one could be meant. The one who spoke last is preferred, then the
 * one with whom the nearest sentence begins; never somebody across a rival of the same gender, or of none known.
 * `at`: the pronoun's word; `content`: what it introduces, whose names are not looked at.
 */
export function personMeant(
  reading: Reading,
  cast: Cast,
  at: number,
  gender: 'male' | 'female' | null,
  content: readonly Span[],
  spoke: Spoke | null,
): Known | null {
  const fits = (known: Known): boolean =>
    known.kind === 'person' && (known.gender === null || gender === null || known.gender === gender);
  const here = sentenceOf(reading, at);
  const near = rivals(reading, cast, at, content).filter(({ known }) => fits(known));
  const before = spoke && fits(spoke.known) ? spoke : null;
  // One whose gender is not told does not stand against one whose gender fits.
  const surer = (one: Known): boolean =>
    one.gender === null &&
    gender !== null &&
    near.some(({ known }) => known !== one && known.gender === gender);
  const inSame = near.filter(({ sentence }) => sentence === here);
  if (inSame.length > 0) {
    const leader = inSame.find(({ leads }) => leads);
    if (leader && (inSame.length === 1 || leader.known === before?.known))
      return surer(leader.known) ? null : leader.known;
    return inSame.length === 1 && (inSame[0] as Rival).known === before?.known ? before.known : null;
  }
  const latest = near.length > 0 ? Math.max(...near.map(({ sentence }) => sentence)) : -1;
  const others = near.filter(({ known, sentence }) => sentence === latest && known !== before?.known);
  if (before && before.sentence >= latest) {
    // Named in the sentence in which the other speaks, and no subject of it: the speaker goes on.
    return here - before.sentence <= REACH + 2 && !surer(before.known) ? before.known : null;
  }
  if (others.length === 0) return near.length > 0 ? (near[0] as Rival).known : null;
  const leader = others.find(({ leads }) => leads);
  if (!leader || others.length > 1) return null;
  if (before && near.some(({ known, sentence }) => sentence === latest && known === before.known))
    return null;
  const sure = leader.known.gender !== null && leader.known.gender === gender;
  return sure || !before ? leader.known : null;
}

/**
 * Tells the gender of people whose names do not, by the first pronoun behind the one name of a sentence: `Veit said he
 * would stay`. Only where every such pronoun agrees.
 */
export function learnGenders(reading: Reading, cast: Cast): void {
  const votes = new Map<Known, Set<'male' | 'female'>>();
  let next = 0;
  for (const sentence of reading.sentences) {
    while (next < cast.names.length && (cast.names[next] as Placed).from < sentence.from) next++;
    const one = cast.names[next];
    const other = cast.names[next + 1];
    if (!one || one.from >= sentence.to || (other && other.from < sentence.to)) continue;
    const known = cast.of.get(one);
    if (!known || known.gender !== null || (reading.quotedBy[one.from] as number) >= 0) continue;
    for (let at = one.to; at < sentence.to; at++) {
      if ((reading.quotedBy[at] as number) >= 0) continue;
      const { lower } = reading.words[at] as { lower: string };
      const row = reading.lexicon.pronouns.get(reading.lexicon.possessives.get(lower) ?? lower);
      if (row?.gender !== 'male' && row?.gender !== 'female') continue;
      const set = votes.get(known) ?? new Set();
      votes.set(known, set.add(row.gender));
      break;
    }
  }
  for (const [known, genders] of votes) if (genders.size === 1) known.gender = [...genders][0] ?? null;
}
