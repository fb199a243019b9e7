import type { ReadBlock, Reading } from '../text/reading';
import { B_LED, B_TRAILING, I_LED, I_TRAILING, isContent, isCue, SOURCE } from './tags';

/** A run of words, as indexes into `Reading.words`, end-exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The pieces of a content with the cue and the source that are taken to be its own. */
export interface Gathered {
  readonly pieces: Range[];
  cue: Range | null;
  source: Range | null;
}

interface Runs {
  readonly cues: Range[];
  readonly sources: Range[];
  /** Contents that have a piece in this block. */
  readonly contents: Gathered[];
}

/** Cuts the tags of a block into runs. A content's later piece goes to the last content; `last`: that of the block before. */
function runsOf(tags: Uint8Array, block: ReadBlock, last: Gathered | null): Runs {
  const runs: Runs = { cues: [], sources: [], contents: [] };
  let open = last;
  let at = block.from;
  const endOf = (belongs: (tag: number) => boolean): number => {
    let end = at + 1;
    while (end < block.to && belongs(tags[end] as number)) end++;
    return end;
  };
  const isInside = (tag: number): boolean => tag === I_TRAILING || tag === I_LED;
  while (at < block.to) {
    const tag = tags[at] as number;
    let to = at + 1;
    if (isContent(tag)) {
      to = endOf(isInside);
      if (tag === B_TRAILING || tag === B_LED || !open) open = { pieces: [], cue: null, source: null };
      open.pieces.push({ from: at, to });
      if (runs.contents.at(-1) !== open) runs.contents.push(open);
    } else if (isCue(tag)) {
      to = endOf(isCue);
      runs.cues.push({ from: at, to });
    } else if (tag === SOURCE) {
      to = endOf((next) => next === SOURCE);
      runs.sources.push({ from: at, to });
    }
    at = to;
  }
  return runs;
}

/** A cue in another sentence, one behind another content: possible, but rather not. In words of distance. */
const OTHER_SENTENCE = 30;
const BEHIND_ANOTHER = 12;
/** Beyond this nothing belongs together. */
const FARTHEST = 80;

function gap(a: Range, b: Range): number {
  return a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0;
}

/** Which sentence a word stands in. */
type SentenceOf = (word: number) => number;

/** Index of the first of some ranges, which are in order and apart, that begins at or behind a word. */
function firstFrom(ranges: readonly Range[], word: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).from < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of some ranges lies whole within a stretch of words. */
const hasWithin = (ranges: readonly Range[], left: number, right: number): boolean =>
  (ranges[firstFrom(ranges, left)]?.to ?? Number.POSITIVE_INFINITY) <= right;

/** Those of some ranges that may stand nearer to a run than the farthest that counts. */
function* near(ranges: readonly Range[], run: Range): Iterable<Range> {
  // The one before may reach as far as here.
  for (let at = Math.max(0, firstFrom(ranges, run.from - FARTHEST) - 1); at < ranges.length; at++) {
    const range = ranges[at] as Range;
    if (range.from >= run.to + FARTHEST) return;
    yield range;
  }
}

/** How far a run stands from a content: from its nearest piece, other contents and sentence ends in between counted. */
function farness(
  content: Gathered,
  run: Range,
  contents: readonly Gathered[],
  sentenceOf: SentenceOf,
): number {
  let best = FARTHEST;
  for (const piece of near(content.pieces, run)) {
    let far = gap(piece, run);
    if (far >= best) continue;
    const left = Math.min(piece.to, run.to);
    const right = Math.max(piece.from, run.from);
    if (sentenceOf(run.from) !== sentenceOf(run.from < piece.from ? piece.from : piece.to - 1))
      far += OTHER_SENTENCE;
    for (const other of contents)
      if (other !== content && hasWithin(other.pieces, left, right)) far += BEHIND_ANOTHER;
    best = Math.min(best, far);
  }
  return best;
}

/** More runs than this in one block are no prose; then only neighbours in order are compared. */
const NEIGHBOURS = 4;

/** Gives each content its cue, nearest pairs first, each cue once. */
function giveCues(runs: Runs, sentenceOf: SentenceOf): void {
  const pairs: { far: number; content: Gathered; cue: Range }[] = [];
  runs.contents.forEach((content, index) => {
    const around = runs.contents.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    const middle = firstFrom(runs.cues, content.pieces[0]?.from ?? 0);
    for (const cue of runs.cues.slice(Math.max(0, middle - NEIGHBOURS), middle + NEIGHBOURS)) {
      const far = farness(content, cue, around, sentenceOf);
      if (far < FARTHEST) pairs.push({ far, content, cue });
    }
  });
  pairs.sort((a, b) => a.far - b.far || a.cue.from - b.cue.from);
  const used = new Set<Range>();
  for (const { content, cue } of pairs) {
    if (content.cue || used.has(cue)) continue;
    content.cue = cue;
    used.add(cue);
  }
}

/** Gives each content its source: the one nearest to its cue, or to itself where it has none. A source may serve twice. */
function giveSources(runs: Runs, sentenceOf: SentenceOf): void {
  const from = runs.sources[0]?.from;
  const to = runs.sources.at(-1)?.to;
  if (from === undefined || to === undefined) return;
  for (const content of runs.contents) {
    if (content.source) continue;
    const { cue } = content;
    let best = FARTHEST;
    for (const around of cue ? [cue] : near(content.pieces, { from, to })) {
      for (const source of near(runs.sources, around)) {
        let far = cue ? gap(cue, source) : farness(content, source, [], sentenceOf);
        if (cue && sentenceOf(cue.from) !== sentenceOf(source.from)) far += OTHER_SENTENCE;
        // The cue itself ends before one side of the stretch, or begins behind the other.
        if (cue && hasWithin(runs.cues, Math.min(cue.to, source.to), Math.max(cue.from, source.from)))
          far += BEHIND_ANOTHER;
        if (far < best) {
          best = far;
          content.source = source;
        }
      }
    }
  }
}

/** Attributions out of tags, in order of the text. */
export function gather(reading: Reading, tags: Uint8Array, sentenceOf: SentenceOf): Gathered[] {
  const all: Gathered[] = [];
  let before = 0;
  for (const block of reading.blocks) {
    // A content goes on into the next paragraph, and never over one that holds nothing of it.
    const last = all.at(-1);
    const goesOn = last !== undefined && (last.pieces.at(-1) as Range).from >= before;
    const runs = runsOf(tags, block, goesOn ? last : null);
    before = block.from;
    giveCues(runs, sentenceOf);
    giveSources(runs, sentenceOf);
    for (const content of runs.contents) if (all.at(-1) !== content) all.push(content);
  }
  return all;
}
