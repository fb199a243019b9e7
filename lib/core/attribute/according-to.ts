import type { Cue } from '../model/attribution';
import type { Span } from '../model/span';
import { spanOfWords } from '../text/locate';
import { spanOf } from './frame/draft';
import { holdsClause } from './frame/finite';
import { commaAfter } from './frame/inserted';
import { phraseAfter } from './frame/phrase-after';
import { restOf } from './frame/rest';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Range, Scene } from './pattern';

/** A leading circumstance stands this near to its sentence's start, in words. */
const LEADING = 2;
/** Longest owner in `in the mayor’s view`, in words. */
const OWNER = 8;

/** Words that name a source without a verb: where they begin, cue, source, and the word behind all of it. */
interface Named {
  readonly from: number;
  readonly cue: Range;
  readonly source: Range;
  readonly after: number;
}

/** `in [Ann Lee]’s view`, `by [her] account`; `at`: the preposition. */
function ownedAt(scene: Scene, at: number): Named | null {
  const { reading, sentence } = scene;
  const { perspectives, possessives } = reading.lexicon;
  const first = reading.words[at + 1];
  if (!first) return null;
  if (possessives.has(first.lower) && perspectives.has(reading.words[at + 2]?.lower ?? ''))
    return {
      from: at,
      cue: { from: at + 2, to: at + 3 },
      source: { from: at + 1, to: at + 2 },
      after: at + 3,
    };
  for (let end = at + 2; end + 1 < sentence.to && end <= at + OWNER; end++) {
    const { lower, kind } = wordAt(scene, end);
    if (lower !== "'s") {
      if (kind === 'mark') return null;
      continue;
    }
    if (!perspectives.has(wordAt(scene, end + 1).lower)) return null;
    return {
      from: at,
      cue: { from: end + 1, to: end + 2 },
      source: { from: at + 1, to: end },
      after: end + 2,
    };
  }
  return null;
}

/** Words at which it may begin. */
const OPENING: ReadonlySet<string> = new Set(['according', 'per', 'in', 'by']);

/** What names a source at a word: `according to …`, `per …`, `in the view of …`, `in …’s view`. */
function namedAt(scene: Scene, at: number): Named | null {
  const { reading, sentence } = scene;
  const first = wordAt(scene, at).lower;
  const word = (offset: number): string => reading.words[at + offset]?.lower ?? '';
  let length = 0;
  if (first === 'according') {
    if (word(1) !== 'to') return null;
    length = 2;
  } else if (first === 'per') {
    if (word(-1) !== ',') return null;
    length = 1;
  } else if (word(1) === 'the' && reading.lexicon.perspectives.has(word(2)) && word(3) === 'of') length = 4;
  if (length === 0) return ownedAt(scene, at);
  const source = phraseAfter(reading, at + length, sentence.to, at > sentence.from + LEADING);
  return source && { from: at, cue: { from: at, to: at + length }, source, after: source.to };
}

/** Where the last part of a sentence begins that ends before `to`: behind `, and`, a semicolon, a colon. */
function partFrom(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const { lower } = wordAt(scene, at);
    if (lower === ';' || lower === ':') return at + 1;
    if (lower === ',' && ['and', 'but'].includes(wordAt(scene, at + 1).lower)) return at + 2;
  }
  return from;
}

/** Over `who has studied it for years,` behind a source and its comma. */
function overRelative(scene: Scene, at: number): number {
  const { lower } = scene.reading.words[at] ?? { lower: '' };
  if (lower !== 'who' && lower !== 'which') return at;
  const comma = commaAfter(scene, at, scene.sentence.to);
  return comma < scene.sentence.to ? comma + 1 : at;
}

/** What belongs to it: behind the comma when it opens the sentence, before it when it closes it, else on both sides. */
function contentOf(scene: Scene, { from: opening, after }: Named): Span[] | null {
  const { sentence, reading } = scene;
  const start = Math.min(opening, sentence.to);
  if (after < sentence.to && wordAt(scene, after).lower === ',' && start <= sentence.from + LEADING) {
    const first = overRelative(scene, after + 1);
    let end = first;
    while (end < sentence.to && scene.isFree(end)) end++;
    return end > first ? [spanOf(reading, first, end)] : null;
  }
  const to = start > sentence.from && wordAt(scene, start - 1).lower === ',' ? start - 1 : start;
  let from = to;
  while (from > sentence.from && scene.isFree(from - 1)) from--;
  if (from >= to) return null;
  const part = partFrom(scene, from, to);
  const open = reading.words[after + 1]?.lower === 'to' || !holdsClause(reading, part, to);
  const rest = open ? restOf(scene, after) : null;
  return rest ? [spanOf(reading, part, to), rest] : [spanOf(reading, from, to)];
}

/** «According to the Weir Trust, the wall is “sound”» and «The wall, in the mayor’s view, is “sound”». */
export const accordingTo: Pattern = {
  id: 'according-to',
  example: '[cue According to] [source the Weir Trust], [content the wall is “sound for years”].',
  needs: 'words',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (let at = sentence.from; at + 2 < sentence.to; at++) {
      if ((reading.quotedBy[at] as number) >= 0 || !scene.isFree(at)) continue;
      const named = OPENING.has(wordAt(scene, at).lower) ? namedAt(scene, at) : null;
      const content = named && contentOf(scene, named);
      if (!content) continue;
      const { from, to } = named.cue;
      const span = spanOfWords(reading, from, to);
      const lemma = reading.text.slice(span.start, span.end).toLowerCase();
      const cue: Cue = { span, lemma, stance: 'neutral' };
      yield {
        content,
        cue,
        source: named.source,
        inherits: null,
        end: named.after,
        sentence: scene.index,
        by: accordingTo.id,
      };
    }
  },
};
