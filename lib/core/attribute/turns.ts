import type { BlockKind } from '../model/article';
import type { Span } from '../model/span';
import { spanOfWords } from '../text/locate';
import type { ReadBlock, Reading } from '../text/reading';
import type { Word } from '../text/words';
import type { Draft, Range } from './pattern';

/** The share of labelled paragraphs that must end as sentences do: `Norra: 1,208` is a line of a list. */
const SPOKEN = 0.75;

/** Longest label, in words and marks: `The Chair (Davina Prior)`. */
const LONGEST = 10;
/** A text is a record of talk from so many labelled paragraphs on, */
const FEWEST = 4;
/** and if so many labels come back: `Verdict:` and `Price:` head a paragraph each, speakers take turns. */
const RETURNING = 2;

/** Marks that may stand in a label besides names. */
const INSIDE: ReadonlySet<string> = new Set(['.', ',', '(', ')', '-', "'", '’', '[', ']', '/']);

/** Blocks in which a turn may go on. */
const CARRYING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote']);

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '”', '"', '’', ')', ']', '—', '–']);

/** A labelled paragraph: the words of the label, the word behind its colon, and by what the label is known again. */
interface Labelled {
  readonly label: Range;
  readonly from: number;
  readonly key: string;
}

const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;

/** Whether a word may stand in a speaker's label: names and offices have capitals, what joins them has not. */
function mayLabel({ lexicon }: Reading, { kind, lower, capital }: Word, first: boolean): boolean {
  if (kind === 'mark') return !first && INSIDE.has(lower);
  if (kind === 'number') return false;
  return capital || (!first && (lexicon.nameParticles.has(lower) || lower === 'of' || lower === 'for'));
}

/** The label at the head of a paragraph, or null: `Q:`, `MS. HALE:`, `Dr Grieve-Nakata:`. */
function labelOf(reading: Reading, { from, to, kind }: ReadBlock): Labelled | null {
  if (kind !== 'paragraph' && kind !== 'list-item') return null;
  let at = from;
  let last = '';
  while (at < to && at - from <= LONGEST && wordAt(reading, at).lower !== ':') {
    const word = wordAt(reading, at);
    if ((reading.quotedBy[at] as number) >= 0 || !mayLabel(reading, word, at === from)) return null;
    if (word.kind === 'word') last = word.lower;
    at++;
  }
  if (at === from || at + 1 >= to || wordAt(reading, at).lower !== ':') return null;
  return { label: { from, to: at }, from: at + 1, key: last };
}

/** `(Laughter.)`, `[Applause]`: nobody says it. */
const isStageDirection = (reading: Reading, { from, to }: ReadBlock): boolean =>
  '(['.includes(reading.words[from]?.lower ?? '-') && ')]'.includes(reading.words[to - 1]?.lower ?? '-');

const endsSentence = (reading: Reading, { to }: ReadBlock): boolean =>
  ENDS.has(reading.words[to - 1]?.lower ?? '');

/**
 * The turns of an interview in questions and answers, or of a transcript: paragraphs headed by a speaker's label, each
 * with the unlabelled ones up to the next label or to what nobody says. Behind the last one the outlet may speak again. None where labels are
 * few, do not come back, or head lines of a list. In order of the text; linear.
 */
export function turnsIn(reading: Reading): Draft[] {
  const labels = reading.blocks.map((block) => labelOf(reading, block));
  const times = new Map<string, number>();
  for (const one of labels) if (one) times.set(one.key, (times.get(one.key) ?? 0) + 1);
  const counts = [...times.values()];
  if (counts.reduce((sum, count) => sum + count, 0) < FEWEST) return [];
  if (counts.filter((count) => count > 1).length < RETURNING) return [];
  const headed = reading.blocks.filter((_, index) => labels[index]);
  if (headed.filter((block) => endsSentence(reading, block)).length < headed.length * SPOKEN) return [];
  const last = labels.findLastIndex((one) => one !== null);
  let open = false;
  const turns: (Draft & { content: Span[] })[] = [];
  reading.blocks.forEach((block, index) => {
    const labelled = labels[index] ?? null;
    const before = turns.at(-1);
    if (labelled) {
      open = true;
      turns.push({
        content: [spanOfWords(reading, labelled.from, block.to)],
        cue: null,
        source: labelled.label,
        inherits: reading.lexicon.sources.parts.has(labelled.key) ? 'open' : null,
        end: block.to,
        sentence: block.first,
        by: 'turn',
      });
      return;
    }
    // A content has no paragraph of another's inside it: what comes behind laughter or a heading is left alone.
    open &&= CARRYING.has(block.kind) && block.to > block.from && !isStageDirection(reading, block);
    if (before && open && index < last) before.content.push(spanOfWords(reading, block.from, block.to));
  });
  return turns;
}
