import type { BlockKind } from '../model/article';
import type { Span } from '../model/span';
import { spanOfWords } from '../text/locate';
import type { ReadBlock, Reading } from '../text/reading';
import { holdsPerson } from './grammatical-person';
import type { Draft } from './pattern';
import { type Labelled, labelOf } from './turn-labels';

/** The share of labelled paragraphs that must end as sentences do: `Norra: 1,208` is a line of a list. */
const SPOKEN = 0.75;

/** A text is a record of talk from so many labelled paragraphs on, */
const FEWEST = 4;
/** and if so many labels come back: `Verdict:` and `Price:` head a paragraph each, speakers take turns. */
const RETURNING = 2;

/** So many people with a word each are asked by the outlet, */
const VOICES = 3;
/** if so many of them speak of themselves: `Ann Lee: Strong at the oar` is a mark that the outlet gives. */
const OWN = 0.5;

/** Blocks in which a turn may go on. */
const CARRYING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote']);

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '”', '"', '’', ')', ']', '—', '–']);

/** `(Laughter.)`, `[Applause]`: nobody says it. */
const isStageDirection = (reading: Reading, { from, to }: ReadBlock): boolean =>
  '(['.includes(reading.words[from]?.lower ?? '-') && ')]'.includes(reading.words[to - 1]?.lower ?? '-');

const endsSentence = (reading: Reading, { to }: ReadBlock): boolean =>
  ENDS.has(reading.words[to - 1]?.lower ?? '');

type Labels = readonly (Labelled | null)[];

/** Whether labels come back as those of speakers do who take turns, and are not the places of a list: `Noria: …`. */
function takeTurns({ lexicon }: Reading, labels: Labels): boolean {
  const times = new Map<string, number>();
  for (const one of labels)
    if (one && !lexicon.places.has(one.key)) times.set(one.key, (times.get(one.key) ?? 0) + 1);
  const counts = [...times.values()];
  return (
    counts.reduce((sum, count) => sum + count, 0) >= FEWEST &&
    counts.filter((count) => count > 1).length >= RETURNING
  );
}

/** Whether the labelled paragraphs are what people say who were asked, each with a name. */
function areVoices(reading: Reading, labels: Labels): boolean {
  const own = labels.filter((one, index) => {
    const block = reading.blocks[index] as ReadBlock;
    return one && holdsPerson(reading, { from: one.from, to: block.to }, 1);
  });
  const count = labels.filter(Boolean).length;
  return count >= VOICES && own.length >= count * OWN;
}

/** Whether most labelled paragraphs end as sentences do. */
function areSpoken(reading: Reading, labels: Labels): boolean {
  const headed = reading.blocks.filter((_, index) => labels[index]);
  return headed.filter((block) => endsSentence(reading, block)).length >= headed.length * SPOKEN;
}

/** Whose words a label gives that names nobody. */
function inheritedBy({ lexicon }: Reading, key: string): Draft['inherits'] {
  if (lexicon.sources.answers.has(key)) return 'asked';
  return lexicon.sources.parts.has(key) ? 'open' : null;
}

const turnOf = (reading: Reading, { from, label, key }: Labelled, { to, first }: ReadBlock) => ({
  content: [spanOfWords(reading, from, to)],
  cue: null,
  source: label,
  inherits: inheritedBy(reading, key),
  end: to,
  sentence: first,
  by: 'turn',
});

/**
 * The turns of an interview in questions and answers, or of a transcript: paragraphs headed by a speaker's label, each
 * with the unlabelled ones up to the next label or to what nobody says. Behind the last one the outlet may speak again.
 * Or what several people say who were asked, a paragraph each. None where labels are few, do not come back, or head lines
 * of a list. In order of the text; linear.
 */
export function turnsIn(reading: Reading): Draft[] {
  const labels = reading.blocks.map((block) => labelOf(reading, block));
  if (!takeTurns(reading, labels)) {
    const people = labels.map((one) => (one?.person ? one : null));
    if (!areVoices(reading, people) || !areSpoken(reading, people)) return [];
    return reading.blocks.flatMap((block, index) => {
      const one = people[index];
      return one ? [turnOf(reading, one, block)] : [];
    });
  }
  if (!areSpoken(reading, labels)) return [];
  const last = labels.findLastIndex((one) => one !== null);
  let open = false;
  const turns: (Draft & { content: Span[] })[] = [];
  reading.blocks.forEach((block, index) => {
    const labelled = labels[index] ?? null;
    const before = turns.at(-1);
    if (labelled) {
      open = true;
      turns.push(turnOf(reading, labelled, block));
      return;
    }
    // A content has no paragraph of another's inside it: what comes behind laughter or a heading is left alone.
    open &&= CARRYING.has(block.kind) && block.to > block.from && !isStageDirection(reading, block);
    if (before && open && index < last) before.content.push(spanOfWords(reading, block.from, block.to));
  });
  return turns;
}
