import type { Word } from '../text/words';
import { contentStart } from './frame/addressee';
import { clauseEnd, endOfInserted, isSubordinate, opensRemark, turnsAt } from './frame/clause-end';
import { cueOf, type FoundCue } from './frame/cues';
import { spanOf } from './frame/draft';
import { sourceOf } from './frame/source';
import { subjectBefore } from './frame/subject';
import type { Draft, Pattern, Quoted, Scene } from './pattern';

/** Longest way from a cue to the first quotation of its clause, in words. */
const GAP = 40;
/** For a noun that holds what was said, the quotation stands near. */
const NEAR = 14;
const SPREADING = new Set(['accuse', 'show', 'find', 'indicate']);
const wordAt = (scene: Scene, at: number): Word => scene.reading.words[at] as Word;
const isQuoted = (scene: Scene, at: number): boolean => (scene.reading.quotedBy[at] as number) >= 0;

/** Whether the clause breaks between two words: what stands behind belongs to another clause. */
function breaks(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!scene.isFree(at)) return true;
    if (isQuoted(scene, at)) continue;
    const { lower } = wordAt(scene, at);
    if (lower === ';' || lower === ':') return true;
    if (lower === ',' && at + 1 < to && (turnsAt(scene, at) || opensRemark(scene, at))) return true;
  }
  return false;
}

/** Whether the clause of one cue holds another: the inner one has its own subject behind the outer one. */
function holds(scene: Scene, outer: FoundCue, inner: FoundCue): boolean {
  if (outer.row.frame === 'topic' || outer.row.frame === 'name' || inner.participle) return false;
  const subject = subjectBefore(scene.reading, inner.from, outer.to);
  if (subject === null || subject.from < outer.to) return false;
  // `After officials announced a plan, the trust said …`: the outer one stands in a clause of its own, which has ended.
  if (wordAt(scene, subject.from - 1).lower !== ',') return true;
  const first = subjectBefore(scene.reading, outer.from, scene.sentence.from);
  return first === null || !isSubordinate(scene, first);
}

/** The outermost cue whose clause holds the quotation. */
function cueOver(scene: Scene, quoted: Quoted): FoundCue | null {
  let best: FoundCue | null = null;
  for (let index = scene.cueing.cues.length - 1; index >= 0; index--) {
    const cue = scene.cueing.cues[index] as FoundCue;
    if (cue.from >= quoted.from) continue;
    const reach = cue.row.frame === 'topic' || cue.row.frame === 'name' ? NEAR : GAP;
    if (quoted.from - cue.to > GAP) break;
    if (!scene.isFree(cue.from)) break;
    if (best?.participle && wordAt(scene, best.from - 1)?.lower === ',') break;
    if (breaks(scene, cue.to, best ? best.from : quoted.from)) break;
    if (quoted.from - cue.to > reach) continue;
    if (best && !holds(scene, cue, best)) continue;
    best = cue;
  }
  return best;
}

/** `told Corden’s “Good Morning” that`: the title of a programme that somebody spoke to, not what was said. */
function isProgramme({ reading, sentence }: Scene, cue: FoundCue, quoted: Quoted): boolean {
  if (cue.row.frame !== 'tell' || quoted.to >= sentence.to) return false;
  const next = reading.words[quoted.to] as Word;
  return next.lower === 'that' || (reading.words[quoted.from - 1]?.lower === "'s" && next.kind === 'word');
}

/** Whether the phrase in which a quotation stands goes on behind it: `the “reckless” plan of the trust’s`. */
function carriesOn({ reading, sentence }: Scene, at: number): boolean {
  const { auxiliaries, adverbs, prepositions, subordinators, times } = reading.lexicon;
  if (at >= sentence.to) return false;
  const { lower, kind } = reading.words[at] as Word;
  if (kind !== 'word' || lower === 'and') return false;
  if (lower === 'of' || lower === 'that') return true;
  return ![auxiliaries, adverbs, prepositions, subordinators, times].some((words) => words.has(lower));
}

/** «The mayor said the weir was “sound” and would stay» */
export const reportedClause: Pattern = {
  id: 'reported-clause',
  example: '[source The mayor] [cue said] [content that the weir was “sound in every part”].',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    const { reading } = scene;
    for (const quoted of scene.quotations) {
      if (!scene.isFree(quoted.from)) continue;
      const cue = cueOver(scene, quoted);
      if (!cue || isProgramme(scene, cue, quoted)) continue;
      const source = sourceOf(scene, cue);
      if (!source) continue;
      const from = Math.min(contentStart(reading, cue, quoted.from), quoted.from);
      const named = cue.row.frame === 'name' || cue.row.frame === 'show';
      const ends = named && !SPREADING.has(cue.row.lemma) && !carriesOn(scene, quoted.to);
      const end = ends ? quoted.to : clauseEnd(scene, quoted.to);
      const to = endOfInserted(scene, { source, cue, from: quoted.to, to: end });
      if (from >= to || !scene.isFree(from)) continue;
      yield {
        content: [spanOf(reading, from, to)],
        cue: cueOf(reading, cue),
        source,
        inherits: null,
        end: to,
        sentence: scene.index,
        by: reportedClause.id,
      };
    }
  },
};
