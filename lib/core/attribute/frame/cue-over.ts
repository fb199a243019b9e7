import type { Quoted, Range, Scene } from '../pattern';
import { declines, opensRemark, turnsAt } from './clause-end';
import type { FoundCue } from './cues';
import { isSubordinate } from './inserted';
import { beforeVerbGroup, subjectBefore } from './subject';
import { isQuoted, wordAt } from './word-at';

/** Longest way from a cue to the first quotation of its clause, in words. */
const GAP = 40;
/** For a noun that holds what was said, the quotation stands near. */
const NEAR = 14;
const JOINING = new Set(['and', 'or', 'but']);

/**
 * Whether the clause breaks between two words: what stands behind belongs to another clause. `toCue`: whether another cue
 * stands there; without one, `said the weir held, but the “cracks are old”` goes on.
 */
function breaks(scene: Scene, from: number, to: number, toCue: boolean): boolean {
  for (let at = from; at < to; at++) {
    if (!scene.isFree(at)) return true;
    if (isQuoted(scene, at)) continue;
    const { lower } = wordAt(scene, at);
    if (lower === ';' || lower === ':' || (lower === 'but' && declines(scene, at + 1))) return true;
    if (lower !== ',' || at + 1 >= to) continue;
    const turns = turnsAt(scene, at) && (toCue || wordAt(scene, at + 1).lower !== 'but');
    if (turns || opensRemark(scene, at)) return true;
  }
  return false;
}

/**
 * `…, and [the mayor] said`, `…, and [somebody near the mayor] said`: whether the subject that ends before a verb begins
 * a clause of its own.
 */
function opensOwn(scene: Scene, { from }: Range, floor: number): boolean {
  const { auxiliaries, subordinators, cues } = scene.reading.lexicon;
  for (let at = from; at > floor + 1; at--) {
    if (JOINING.has(wordAt(scene, at - 1).lower) && wordAt(scene, at - 2).lower === ',') return true;
    const { kind, lower } = wordAt(scene, at - 1);
    if (lower === 'to') continue;
    if (kind === 'mark' || [auxiliaries, subordinators, cues].some((words) => words.has(lower))) return false;
  }
  return false;
}

/** `said it was like Lee calling it “…”`: no comma sets the participle off from the clause in which it stands. */
function holdsParticiple(scene: Scene, outer: FoundCue, inner: FoundCue): boolean {
  const before = wordAt(scene, inner.from - 1);
  // `warned against calling it “…”`; not `answered by calling it “…”`
  const object = inner.from === outer.to + 1 && scene.reading.lexicon.prepositions.has(before.lower);
  if (object && before.lower !== 'by') return true;
  if (before.kind !== 'word' || JOINING.has(before.lower)) return false;
  for (let at = outer.to; at < inner.from; at++)
    if (wordAt(scene, at).lower === ',' && wordAt(scene, at + 1).lower === 'with') return false;
  const first = wordAt(scene, outer.to).lower;
  return first === 'that' || (outer.row.clause === 'plain' && !scene.reading.lexicon.prepositions.has(first));
}

/** Whether the clause of one cue holds another: the inner one has its own subject behind the outer one. */
function holds(scene: Scene, outer: FoundCue, inner: FoundCue): boolean {
  if (outer.row.frame === 'topic' || outer.row.frame === 'name') return false;
  if (inner.participle) return holdsParticiple(scene, outer, inner);
  // `which he said would address “…”`: nothing but auxiliaries stands between.
  if (inner.from > outer.to && beforeVerbGroup(scene.reading, inner.from, outer.to) < outer.to) return true;
  const subject = subjectBefore(scene.reading, inner.from, outer.to);
  if (subject === null || subject.from < outer.to) return false;
  if (opensOwn(scene, subject, outer.to) || (outer.participle && outer.from === scene.sentence.from))
    return false;
  // `After officials announced a plan, the trust said …`: the outer one stands in a clause of its own, which has ended.
  if (wordAt(scene, subject.from - 1).lower !== ',') return true;
  const first = subjectBefore(scene.reading, outer.from, scene.sentence.from);
  return first === null || !isSubordinate(scene, first);
}

/** The outermost cue whose clause holds a quotation that stands behind it, or null. */
export function cueOver(scene: Scene, quoted: Quoted): FoundCue | null {
  let best: FoundCue | null = null;
  for (let index = scene.cueing.cues.length - 1; index >= 0; index--) {
    const cue = scene.cueing.cues[index] as FoundCue;
    if (cue.from >= quoted.from) continue;
    const reach = cue.row.frame === 'topic' || cue.row.frame === 'name' ? NEAR : GAP;
    if (quoted.from - cue.to > GAP) break;
    if (!scene.isFree(cue.from)) break;
    if (best?.participle && wordAt(scene, best.from - 1)?.lower === ',') break;
    if (breaks(scene, cue.to, best ? best.from : quoted.from, best !== null)) break;
    if (quoted.from - cue.to > reach) continue;
    if (best && !holds(scene, cue, best)) continue;
    best = cue;
  }
  return best;
}
