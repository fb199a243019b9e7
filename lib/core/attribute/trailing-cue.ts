import type { Word } from '../text/words';
import { cueOf, type FoundCue } from './frame/cues';
import { endsAsSpeech, lengthOf, quotedAfter, quotedAt, spanOf } from './frame/draft';
import { phraseAfter } from './frame/phrase-after';
import { beforeVerbGroup, subjectBefore } from './frame/subject';
import type { Draft, Pattern, Quoted, Range, Scene } from './pattern';

const FRAMES = new Set(['say', 'tell', 'think', 'show', 'urge']);
/** Longest sentence part that is taken as content, in words. */
const LONGEST = 300;
/** Longest gap between a cue and the quotation that goes on behind it, in words. */
const GAP = 25;
/** A phrase this short, with a comma behind it, is a circumstance before the quotation, not part of what is said. */
const CIRCUMSTANCE = 5;

const wordAt = (scene: Scene, at: number): Word => scene.reading.words[at] as Word;
const isQuoted = (scene: Scene, at: number): boolean => (scene.reading.quotedBy[at] ?? -1) >= 0;

interface Place {
  readonly source: Range;
  /** Word behind the last of the content. */
  readonly end: number;
  /** Word behind source and cue. */
  readonly after: number;
  readonly adjacent: Quoted | null;
}

/** The quotation that ends right before word `at`, a comma between them or not. */
function quotedBefore(scene: Scene, at: number): Quoted | null {
  if (at <= scene.sentence.from) return null;
  if (isQuoted(scene, at - 1)) return quotedAt(scene, at - 1);
  return ',—–-'.includes(wordAt(scene, at - 1).lower) && isQuoted(scene, at - 2)
    ? quotedAt(scene, at - 2)
    : null;
}

function place(scene: Scene, cue: FoundCue): Place | null {
  const { reading, sentence } = scene;
  const verb = beforeVerbGroup(reading, cue.from, sentence.from) + 1;
  const inverted = quotedBefore(scene, verb);
  // `“…” had begun to`: with an auxiliary the quotation is the verb's subject, not what was said.
  const auxiliary = reading.words
    .slice(verb, cue.from)
    .some((word) => reading.lexicon.auxiliaries.has(word.lower));
  if (inverted && auxiliary) return null;
  if (inverted) {
    const source = phraseAfter(reading, cue.to, sentence.to);
    return source && { source, end: inverted.to, after: source.to, adjacent: inverted };
  }
  if (verb > sentence.from && wordAt(scene, verb - 1).lower === ',' && cue.row.frame === 'say') {
    const source = phraseAfter(reading, cue.to, sentence.to);
    const named =
      source &&
      (wordAt(scene, source.from).capital ||
        reading.lexicon.determiners.has(wordAt(scene, source.from).lower));
    if (source && named && quotedAfter(scene, cue.to) === null)
      return { source, end: verb - 1, after: source.to, adjacent: null };
  }
  const source = subjectBefore(reading, cue.from, sentence.from);
  if (!source) return null;
  const adjacent = quotedBefore(scene, source.from);
  if (adjacent) return { source, end: adjacent.to, after: cue.to, adjacent };
  const before = source.from - 1;
  if (before <= sentence.from || wordAt(scene, before).lower !== ',') return null;
  return { source, end: before, after: cue.to, adjacent: null };
}

/** Where the content begins that ends before `end`: at the sentence's start or behind what was found before. */
function contentFrom(scene: Scene, end: number, adjacent: Quoted | null): number {
  const { sentence, reading } = scene;
  let from = end;
  while (from > sentence.from && from > end - LONGEST && scene.isFree(from - 1)) from--;
  while (
    from < end &&
    !isQuoted(scene, from) &&
    (wordAt(scene, from).kind === 'mark' || CONJUNCTIONS.has(wordAt(scene, from).lower))
  )
    from++;
  if (!adjacent || from >= adjacent.from) return from;
  const gap = wordAt(scene, adjacent.from - 1).lower;
  if (gap === ':' || gap === '—') return adjacent.from;
  const only = quotedAfter(scene, from) === adjacent;
  if (only && gap === ',' && (adjacent.from - from <= CIRCUMSTANCE || beginsCapital(scene, adjacent)))
    return adjacent.from;
  // A clause with a cue of its own before the quotation is not part of what is said.
  if (
    only &&
    beginsCapital(scene, adjacent) &&
    lengthOf(scene, adjacent) > 4 &&
    reading.quotedBy[adjacent.from - 1] === -1 &&
    gap !== 'the'
  )
    return adjacent.from;
  return from;
}

const CONJUNCTIONS = new Set(['but', 'and', 'so', 'yet', 'still', 'however', 'meanwhile']);

function beginsCapital(scene: Scene, quoted: Quoted): boolean {
  for (let at = quoted.from; at < quoted.to; at++) {
    const word = wordAt(scene, at);
    if (word.kind !== 'mark') return word.capital;
  }
  return false;
}

/** The quotation that goes on behind source and cue (`“A,” she said, “B.”`), or null. */
function goesOn(scene: Scene, after: number): Quoted | null {
  const { sentence } = scene;
  const next = quotedAfter(scene, after);
  if (!next || next.from - after > GAP || next.from >= sentence.to || !scene.isFree(next.from)) return null;
  if (scene.cues.some((cue) => cue.from >= after && cue.to <= next.from)) return null;
  for (let at = after; at < next.from; at++)
    if (wordAt(scene, at).lower === 'that' || wordAt(scene, at).lower === ';') return null;
  const gap = next.from > after ? wordAt(scene, next.from - 1).lower : ',';
  return ',:—–-.'.includes(gap) ? next : null;
}

/** «“The weir holds,” said Ann Lee» and «The weir “holds”, Ann Lee said». */
export const trailingCue: Pattern = {
  id: 'trailing-cue',
  example: '[content “The weir will hold,”] [cue said] [source Ann Lee], [content “for now.”]',

  *propose(scene): Iterable<Draft> {
    const { reading } = scene;
    for (const cue of scene.cues) {
      if (cue.participle || !scene.isFree(cue.from)) continue;
      const placed = place(scene, cue);
      if (!placed || !scene.isFree(placed.end - 1) || !scene.isFree(placed.source.from)) continue;
      const { adjacent, end, after, source } = placed;
      // Other verbs attribute only right behind the quotation (`“…,” the patient described`).
      if (!FRAMES.has(cue.row.frame) && !(adjacent && endsAsSpeech(scene, adjacent))) continue;
      if (adjacent && !endsAsSpeech(scene, adjacent) && lengthOf(scene, adjacent) < 4) continue;
      const next = reading.words[after];
      if (
        after < scene.sentence.to &&
        next &&
        (next.lower === ':' || next.lower === 'that') &&
        (!adjacent || adjacent.from > scene.sentence.from)
      )
        continue;
      const closes = after >= scene.sentence.to || next?.lower === '.';
      if (!adjacent && (quotedAfter(scene, after) || (cue.row.frame === 'show' && !closes))) continue;
      const from = contentFrom(scene, end, adjacent);
      if (from >= end || !isHolding(scene, from, end)) continue;
      const more = adjacent ? goesOn(scene, after) : null;
      const content = [spanOf(reading, from, end)];
      if (more) content.push(more.span);
      yield {
        content,
        cue: cueOf(reading, cue),
        source,
        inherits: null,
        end: after,
        sentence: scene.index,
        by: trailingCue.id,
      };
    }
  },
};

/** Whether a quotation that is free stands in the words `from`..`end`. */
function isHolding(scene: Scene, from: number, end: number): boolean {
  const first = isQuoted(scene, from) ? quotedAt(scene, from) : quotedAfter(scene, from);
  return !!first && first.from < end && scene.isFree(first.from);
}
