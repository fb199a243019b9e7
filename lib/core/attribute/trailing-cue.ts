import type { Span } from '../model/span';
import { standsBehind } from './frame/behind';
import { closes } from './frame/closes';
import { cueOf, isReporting } from './frame/cues';
import { endsAsSpeech, lengthOf, quotedAfter, quotedAt, spanOf } from './frame/draft';
import { holdsClause } from './frame/finite';
import { restOf } from './frame/rest';
import { isQuoted, wordAt } from './frame/word-at';
import type { Draft, Pattern, Quoted, Scene } from './pattern';

/** Longest sentence part that is taken as content, in words. */
const LONGEST = 300;
/** Longest gap between a cue and the quotation that goes on behind it, in words. */
const GAP = 25;
/** A phrase this short, with a comma behind it, is a circumstance before the quotation, not part of what is said. */
const CIRCUMSTANCE = 5;

/** What is put in marks is a title rather than speech below so many words, where the verb is none of saying. */
const TITLE = 3;

/** Where the content begins that ends before `end`: at the sentence's start or behind what was found before. */
function contentFrom(scene: Scene, end: number, adjacent: Quoted | null): number {
  const { sentence, reading } = scene;
  let from = end;
  while (from > sentence.from && from > end - LONGEST && scene.isFree(from - 1)) from--;
  while (
    from < end &&
    !isQuoted(scene, from) &&
    (wordAt(scene, from).kind === 'mark' || scene.reading.lexicon.connectives.has(wordAt(scene, from).lower))
  )
    from++;
  if (!adjacent || from >= adjacent.from) return from;
  const gap = wordAt(scene, adjacent.from - 1).lower;
  if (gap === ':' || gap === '—') return adjacent.from;
  // `The clerk recalled that Lee shouted, “…,” the court said`: what was said has a cue of its own inside.
  const inner = gap === ',' && scene.cueAt(adjacent.from - 2) !== null;
  if (inner && !reading.lexicon.subordinators.has(wordAt(scene, from).lower)) return from;
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
  if (scene.cueing.cues.some((cue) => cue.from >= after && cue.to <= next.from)) return null;
  for (let at = after; at < next.from; at++)
    if (wordAt(scene, at).lower === 'that' || wordAt(scene, at).lower === ';') return null;
  const gap = next.from > after ? wordAt(scene, next.from - 1).lower : ',';
  return ',:—–-.'.includes(gap) ? next : null;
}

/** The predicate that goes on in the reporter’s words (`“The weir,” she said, [would hold]`), or null. */
function predicateOf(scene: Scene, after: number): Span | null {
  const next = scene.reading.words[after + 1]?.lower ?? '';
  return next !== 'to' && scene.reading.lexicon.auxiliaries.has(next) ? restOf(scene, after) : null;
}

/** «“The weir holds,” said Ann Lee» and «The weir “holds”, Ann Lee said». */
export const trailingCue: Pattern = {
  id: 'trailing-cue',
  example: '[content “The weir will hold,”] [cue said] [source Ann Lee], [content “for now.”]',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    const { reading } = scene;
    for (const cue of scene.cueing.cues) {
      if (cue.participle || !scene.isFree(cue.from)) continue;
      const placed = standsBehind(scene, cue);
      if (!placed || !scene.isFree(placed.end - 1) || !scene.isFree(placed.source.from)) continue;
      const { adjacent, end, after, source } = placed;
      // Other verbs attribute only right behind the quotation (`“…,” the patient described`).
      const speech = adjacent !== null && source.to <= cue.from && endsAsSpeech(scene, adjacent);
      if (!isReporting(cue.row) && !speech) continue;
      // `“the need” he felt as a miller`: a relative clause, which no comma parts from its noun.
      if (cue.row.frame === 'think' && adjacent?.to === source.from && !endsAsSpeech(scene, adjacent))
        continue;
      if (adjacent && !endsAsSpeech(scene, adjacent) && lengthOf(scene, adjacent) < 4) continue;
      // `Lee, star of “The Weir,” thanked the town`: a title in an apposition.
      if (adjacent && !isReporting(cue.row) && lengthOf(scene, adjacent) < TITLE) continue;
      const next = reading.words[after];
      if (
        after < scene.sentence.to &&
        next &&
        (next.lower === ':' || next.lower === 'that') &&
        (!adjacent || adjacent.from > scene.sentence.from)
      )
        continue;
      const ends = after >= scene.sentence.to || next?.lower === '.';
      if (!adjacent && (quotedAfter(scene, after) || (cue.row.frame === 'show' && !ends))) continue;
      const from = contentFrom(scene, end, adjacent);
      if (from >= end || !isHolding(scene, from, end)) continue;
      if (cue.row.frame !== 'tell' && isCircumstance(scene, { from, to: adjacent?.from ?? end, after }))
        continue;
      const more = adjacent ? (goesOn(scene, after)?.span ?? predicateOf(scene, after)) : null;
      const content = [spanOf(reading, from, end)];
      if (more) content.push(more);
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

/**
 * Whether the words `from`..`to` before a cue only set the scene for what follows it (`On Monday’s “Late Desk,” Lee said
 * the weir would hold`; `Lee, host of “Late Desk,” said …`): they hold no clause, or a subordinate one, and behind the cue
 * stands more than circumstances.
 */
function isCircumstance(
  scene: Scene,
  { from, to, after }: { from: number; to: number; after: number },
): boolean {
  if (from >= to || closes(scene, after)) return false;
  const { reading } = scene;
  const { subordinators, prepositions } = reading.lexicon;
  const { lower } = wordAt(scene, from);
  if (subordinators.has(lower)) return true;
  // `In a letter addressed to friends of “The Weir,” Lee said …`: behind a preposition a form in *-ed* is a participle.
  return !holdsClause(reading, from, to, !prepositions.has(lower));
}

/** Whether a quotation that is free stands in the words `from`..`end`. */
function isHolding(scene: Scene, from: number, end: number): boolean {
  const first = isQuoted(scene, from) ? quotedAt(scene, from) : quotedAfter(scene, from);
  return !!first && first.from < end && scene.isFree(first.from);
}
