import type { Span } from '../model/span';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import { type Appearance, PRESENCE } from './appearance';
import type { Appearances } from './appearances';
import type { Cast, Placed } from './cast';
import type { Known } from './people';

/** How far back a pronoun looks for whom it means, in sentences of narration. */
const REACH = 4;
/** What nearness weighs beside presence: one sentence is worth what parts a subject from one behind a preposition. */
const NEARNESS = 3;
/** By how much the likeliest must lead: what parts the subject of a sentence from its object. */
const LEAD = 2;
/** The same for the one of whom the article is. */
const MAIN = 1;

/**
 * What it weighs to be the subject of what the pronoun introduces: `Lee has long doubted it, she said` is told by Lee, or
 * by whoever spoke before.
 */
const LED = 2;

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

/** One of whom a pronoun may mean, with the place that speaks most for it. */
interface Rival {
  readonly known: Known | null;
  readonly weight: number;
  readonly from: Appearance;
}

/**
 * Whether somebody spoke, or opened a sentence in which the other does not stand: what follows goes on about them, and
 * the likeliest needs no lead.
 */
function isCentral({ sentences }: Reading, { from }: Rival, other: Rival): boolean {
  if (from.speaks) return true;
  if (from.leads) return false;
  if (from.sentence === other.from.sentence) return false;
  return from.presence === PRESENCE.subject || from.at - (sentences[from.sentence]?.from ?? 0) <= 1;
}

/** `Lee’s fate is unclear, but she said`: whether nobody else was named in the sentence where something is somebody’s. */
const isAlone = (appearances: Appearances, { sentence, known, at }: Appearance): boolean =>
  appearances.before(at + 1).every((one) => one.sentence !== sentence || one.known === known);

/** `Lee’s plan is new. She said …`: whether the paragraph that a pronoun stands in begins with whose something is. */
function opensBlock({ sentences, blocks }: Reading, { sentence, at }: Appearance, here: number): boolean {
  const block = sentences[sentence]?.block ?? -1;
  return block === sentences[here]?.block && at <= (blocks[block]?.from ?? at) + 1;
}

/** `Asked whether Lee would go, she said …`: whoever is asked spoke before; who the question is about did not. */
function isAsked({ sentences, words, lexicon }: Reading, sentence: number): boolean {
  const { lower } = words[sentences[sentence]?.from ?? -1] ?? { lower: '' };
  return (
    lower.endsWith('ed') && (lexicon.cues.get(lower)?.some(({ stance }) => stance === 'asking') ?? false)
  );
}

/** Who of those that appeared may be meant, each once, with the best place's weight. */
function rivals(
  reading: Reading,
  appearances: Appearances,
  at: number,
  gender: 'male' | 'female' | null,
  content: readonly Span[],
): Map<object, Rival> {
  const here = sentenceOf(reading, at);
  const found = new Map<object, Rival>();
  const isInside = ({ at: word }: Appearance): boolean => {
    const { start } = reading.words[word] as Word;
    return content.some((span) => span.start <= start && start < span.end);
  };
  const object = appearances.objectOf(at);
  const asked = isAsked(reading, here);
  for (const one of appearances.before(at)) {
    if (one.known !== null && one.known === object) continue;
    if (one.at >= at) continue;
    const far = appearances.distance(one.sentence, here);
    if (far > REACH) break;
    const told = one.known?.gender ?? one.gender;
    if (gender && told && told !== gender) continue;
    if (one.known && one.known.kind !== 'person') continue;
    const led = isInside(one);
    if (led && (!one.leads || one.sentence !== here)) continue;
    const unsure = told !== null || one.speaks ? 0 : one.known ? 1 : 3;
    const presence =
      one.owns && (one.sentence === here || opensBlock(reading, one, here)) && isAlone(appearances, one)
        ? PRESENCE.plain
        : one.presence;
    const isTopic = asked && one.sentence === here && !one.speaks;
    const weight = (led ? LED : isTopic ? PRESENCE.governed : presence) - NEARNESS * far - unsure;
    const key = one.known ?? one;
    const old = found.get(key);
    if (!old || old.weight < weight) found.set(key, { known: one.known, weight, from: one });
  }
  return found;
}

/**
 * Whom `he` or `she` means, or null where more than one could be meant: the likeliest by how present and how near the
 * ways are in which people appeared before, if nobody else comes close. `at`: the pronoun's word; `content`: what it
 * introduces, whose names are not looked at; `main`: of whom the article is, who needs less of a lead.
 */
export function personMeant(
  reading: Reading,
  appearances: Appearances,
  at: number,
  gender: 'male' | 'female' | null,
  content: readonly Span[],
  main: Known | null,
): Known | null {
  let best: Rival | null = null;
  let next: Rival | null = null;
  for (const one of rivals(reading, appearances, at, gender, content).values()) {
    if (!best || one.weight > best.weight) {
      next = best;
      best = one;
    } else if (!next || one.weight > next.weight) next = one;
  }
  if (!best || !next) return best?.known ?? null;
  const lead = isCentral(reading, best, next) ? 0 : best.known === main ? MAIN : LEAD;
  return best.weight - next.weight >= lead ? best.known : null;
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
    let told = -1;
    for (let at = one.to; at < sentence.to; at++) {
      if ((reading.quotedBy[at] as number) >= 0) continue;
      const { lower } = reading.words[at] as { lower: string };
      if (reading.lexicon.cues.has(lower) || (told === at - 1 && lower === 'that')) told = at;
      const row = reading.lexicon.pronouns.get(reading.lexicon.possessives.get(lower) ?? lower);
      if (row?.gender !== 'male' && row?.gender !== 'female') continue;
      // `Veit said the accounts in her name …`: of whom something is said is often another.
      if (told >= 0 && told < at - 1) break;
      const set = votes.get(known) ?? new Set();
      votes.set(known, set.add(row.gender));
      break;
    }
  }
  for (const [known, genders] of votes) if (genders.size === 1) known.gender = [...genders][0] ?? null;
}
