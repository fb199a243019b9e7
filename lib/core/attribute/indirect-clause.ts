import { contentStart } from './frame/addressee';
import { clauseEnd } from './frame/clause-end';
import { cueOf, type FoundCue, isReporting } from './frame/cues';
import { spanOf } from './frame/draft';
import { hasFiniteVerb, opensInfinitive } from './frame/finite';
import { endOfInserted } from './frame/inserted';
import { canSpeak, sourceOf } from './frame/source';
import { isQuoted, wordAt } from './frame/word-at';
import type { Draft, Pattern, Scene } from './pattern';

/** Words that introduce a reported clause. */
const INTRODUCING = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'who', 'when']);
/** Those who say nothing. */
const NOBODY = new Set(['nobody', 'no', 'none', 'neither']);
/** A content of fewer words is a phrase. */
const SHORTEST = 3;

/** How far *of* or *for* stands behind the one who is accused or blamed, in words. */
const NEAR = 10;

/** `accused [the trust of hiding the leak]`, `blamed [the trust for hiding it]` */
function accuses(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at < from + NEAR; at++) {
    const { lower, kind } = wordAt(scene, at);
    if (kind === 'mark') return false;
    if (lower === 'of' || lower === 'for') {
      if (wordAt(scene, at + 1)?.lower.endsWith('ing')) return true;
    }
  }
  return false;
}

/** Whether the words `at`..`to` behind a cue are what was said, and not a thing or a circumstance. */
function isSaid(scene: Scene, { row, to: behind }: FoundCue, at: number, to: number): boolean {
  const { reading } = scene;
  const { adverbs, auxiliaries, prepositions, pronouns } = reading.lexicon;
  const { lower, kind } = wordAt(scene, at);
  if (kind === 'mark') return false;
  if (row.frame === 'name') return accuses(scene, at, to);
  // `disputed that:`
  if (wordAt(scene, at + 1)?.kind === 'mark' && !isQuoted(scene, at + 1)) return false;
  if (INTRODUCING.has(lower)) return lower === 'that' || lower === 'whether' || row.frame !== 'think';
  if (lower === 'to')
    return (
      opensInfinitive(reading, at) &&
      (row.to === true || ((row.frame === 'urge' || row.frame === 'tell') && at > behind))
    );
  // `said over 40 had left`: before a number these are no prepositions.
  const counted = reading.words[at + 1]?.kind === 'number';
  if (!row.clause || (prepositions.has(lower) && !counted) || adverbs.has(lower) || auxiliaries.has(lower))
    return false;
  return pronouns.has(lower) || hasFiniteVerb(reading, at, to, row.clause === 'plain');
}

/** `…, adding that`, `and warning that`, `a letter saying that`: a participle of the cue's own, no noun (`of writing`). */
function isCarriedOn(scene: Scene, cue: FoundCue, from: number): boolean {
  const before = scene.reading.words[cue.from - 1];
  if (!before || cue.from === scene.sentence.from || scene.reading.lexicon.prepositions.has(before.lower))
    return false;
  return before.kind === 'mark' || before.lower === 'and' || wordAt(scene, from).lower === 'that';
}

/** «The mayor said the weir would hold» */
export const indirectClause: Pattern = {
  id: 'indirect-clause',
  example: '[source The mayor] [cue said] [content that the weir would hold for years].',
  needs: 'cues',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (const cue of scene.cueing.cues) {
      if (!(isReporting(cue.row) || cue.row.frame === 'name' || cue.row.passive) || !scene.isFree(cue.from))
        continue;
      const from = contentStart(reading, cue, sentence.to);
      if (from >= sentence.to || !scene.isFree(from)) continue;
      const source = sourceOf(scene, cue);
      if (!source || !canSpeak(scene, source) || NOBODY.has(wordAt(scene, source.from).lower)) continue;
      if (cue.participle && !isCarriedOn(scene, cue, from)) continue;
      const to = endOfInserted(scene, { source, cue, from, to: clauseEnd(scene, from) });
      if (to - from < SHORTEST || !isSaid(scene, cue, from, to)) continue;
      yield {
        content: [spanOf(reading, from, to)],
        cue: cueOf(reading, cue),
        source,
        inherits: null,
        end: to,
        sentence: scene.index,
        by: indirectClause.id,
      };
    }
  },
};
