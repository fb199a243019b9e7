import { spanOfWords, wordAt } from '../text/locate';
import type { ReadBlock, Reading } from '../text/reading';
import { cueOf, type FoundCue } from './frame/cues';
import { DASHES } from './frame/phrase-marks';
import { introductionOf } from './introduction';
import type { Draft, Range } from './pattern';

/** Longest line that says behind a block quotation whose it is, in words and marks: `— Ann Lee, a miller from Corden`. */
const CREDIT = 14;
/** A paragraph of fewer words behind a colon is a label or the line of a list. */
const SHORTEST = 6;

/** A paragraph set off as a quotation that needs no marks. */
const isBlock = (reading: Reading, { kind, from, to }: ReadBlock): boolean =>
  kind === 'blockquote' && to > from && (reading.quotedBy[from] as number) < 0;

/** `— Ann Lee`: the words behind the dash, where a line names somebody and nothing else. */
function creditIn(reading: Reading, { from, to }: ReadBlock): Range | null {
  if (to - from > CREDIT || to - from < 2 || !DASHES.has(wordAt(reading, from).lower)) return null;
  const last = wordAt(reading, to - 1).lower;
  return wordAt(reading, from + 1).capital && last !== '.' && last !== '?' ? { from: from + 1, to } : null;
}

/** Whether a paragraph is what the one before it leads to: `The mayor said:` and in the next one, without marks, her words. */
function isLedTo(
  reading: Reading,
  { from, to, kind, first }: ReadBlock,
  { row, to: end }: FoundCue,
): boolean {
  if (row.stance !== 'neutral' && row.stance !== 'written') return false;
  if (kind !== 'paragraph' || to - from < SHORTEST || (reading.quotedBy[from] as number) >= 0) return false;
  const colon = (reading.sentences[first - 1]?.to ?? 0) - 1;
  return end === colon && '.!?…'.includes(wordAt(reading, to - 1).lower);
}

const drafted = (reading: Reading, blocks: readonly ReadBlock[]) => ({
  content: blocks.map(({ from, to }) => spanOfWords(reading, from, to)),
  end: (blocks.at(-1) as ReadBlock).to,
  sentence: (blocks[0] as ReadBlock).first,
  by: 'block-quotation',
});

/** What the sentence before a run of block quotations, or before a paragraph, leads to. */
function led(reading: Reading, run: readonly ReadBlock[], next: ReadBlock): Draft | null {
  const found = introductionOf(reading, next.first);
  if (!found) return null;
  const blocks = run.length > 0 ? run : isLedTo(reading, next, found.cue) ? [next] : [];
  if (blocks.length === 0) return null;
  return {
    ...drafted(reading, blocks),
    cue: cueOf(reading, found.cue),
    source: found.source,
    inherits: null,
  };
}

/** What a line behind some block quotations credits to somebody. */
const credited = (reading: Reading, blocks: readonly ReadBlock[], source: Range): Draft => ({
  ...drafted(reading, blocks),
  cue: null,
  source,
  inherits: null,
});

/** The block quotations of a run, with its credit line if it has one: from `at` on. */
function runFrom(reading: Reading, at: number): { run: ReadBlock[]; credit: Range | null; next: number } {
  const run: ReadBlock[] = [];
  for (let index = at; index < reading.blocks.length; index++) {
    const block = reading.blocks[index] as ReadBlock;
    if (!isBlock(reading, block)) return { run, credit: null, next: index };
    const credit = run.length > 0 ? creditIn(reading, block) : null;
    if (credit) return { run, credit, next: index + 1 };
    run.push(block);
  }
  return { run, credit: null, next: reading.blocks.length };
}

/**
 * Block quotations, which are set off instead of marked: given to whom the sentence before them leads with a colon, or to
 * the line behind them that credits them. Where both are there, the first paragraph is the one's and the last the other's:
 * whose those between are cannot be told. Also a paragraph without marks behind `The mayor said:`. In order of the text;
 * linear.
 */
export function blockQuotationsIn(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < reading.blocks.length; ) {
    const { run, credit, next } = runFrom(reading, index);
    const start = reading.blocks[index] as ReadBlock;
    const both = credit !== null && run.length > 1;
    const lead = led(reading, both ? run.slice(0, 1) : run, start);
    if (lead) drafts.push(lead);
    const rest = lead ? run.slice(1).slice(-1) : run;
    if (credit && rest.length > 0) drafts.push(credited(reading, rest, credit));
    index = Math.max(next, index + 1);
  }
  return drafts;
}
