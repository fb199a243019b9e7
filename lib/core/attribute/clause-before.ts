import { afterAddressee } from './frame/addressee';
import { standsBehind } from './frame/behind';
import { closes } from './frame/closes';
import { cueOf, type FoundCue } from './frame/cues';
import { spanOf } from './frame/draft';
import { holdsClause } from './frame/finite';
import { isRelative } from './frame/inserted';
import { restOf } from './frame/rest';
import { canSpeak } from './frame/source';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Range, Scene } from './pattern';

const FRAMES = new Set(['say', 'tell', 'think', 'show']);
/** A content of fewer words is a circumstance. */
const SHORTEST = 4;
const ASKED = new Set(['asked', 'pressed', 'questioned']);

/** Whether a semicolon of the reporter’s stands at a word. */
const parts = (scene: Scene, at: number): boolean =>
  wordAt(scene, at).lower === ';' && (scene.reading.quotedBy[at] as number) < 0;

/** Where the clause begins that ends before `end`: at the sentence's start, or behind what was found before. */
function clauseFrom(scene: Scene, end: number): number {
  const { connectives } = scene.reading.lexicon;
  let from = end;
  while (from > scene.sentence.from && scene.isFree(from - 1) && !parts(scene, from - 1)) from--;
  while (from < end && (wordAt(scene, from).kind === 'mark' || connectives.has(wordAt(scene, from).lower)))
    from++;
  return from;
}

/** `…, said Ann Lee, her pupil and heir`: a name or a noun goes on behind an inverted source and is no part of what she said. */
function isApposition({ reading }: Scene, source: Range, after: number): boolean {
  const next = reading.words[after + 1];
  const { determiners, possessives, heads, titles } = reading.lexicon;
  if (source.to !== after || !next) return false;
  return next.capital || [determiners, possessives, heads, titles].some((words) => words.has(next.lower));
}

/** `When asked about the weir, she said, …`: what somebody was asked is no part of the answer. */
function isQuestion(scene: Scene, from: number): boolean {
  return ASKED.has(wordAt(scene, wordAt(scene, from).lower === 'when' ? from + 1 : from).lower);
}

function isBehind(cue: FoundCue): boolean {
  return !cue.participle && FRAMES.has(cue.row.frame);
}

/** «The weir would hold, the mayor said» */
export const clauseBefore: Pattern = {
  id: 'clause-before',
  example: '[content The weir would hold for years], [source the mayor] [cue said].',
  needs: 'cues',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (const cue of scene.cueing.cues) {
      if (!isBehind(cue) || !scene.isFree(cue.from)) continue;
      const placed = standsBehind(scene, cue);
      if (!placed || placed.adjacent || !scene.isFree(placed.end - 1) || !scene.isFree(placed.source.from))
        continue;
      const { end, source } = placed;
      // `…, a colleague, who said`: a remark on somebody, with a clause of its own.
      if (isRelative(scene, source, cue)) continue;
      if (!canSpeak(scene, source)) continue;
      const after =
        cue.row.frame === 'tell' ? afterAddressee(reading, placed.after, sentence.to) : placed.after;
      if (!closes(scene, after)) continue;
      const from = clauseFrom(scene, end);
      if (from >= end) continue;
      const whole = holdsClause(reading, from, end);
      const more = whole && isApposition(scene, source, after) ? null : restOf(scene, after);
      if (!more && (!whole || end - from < SHORTEST)) continue;
      const said = spanOf(reading, from, end);
      yield {
        content: more ? (isQuestion(scene, from) ? [more] : [said, more]) : [said],
        cue: cueOf(reading, cue),
        source,
        inherits: null,
        end: after,
        sentence: scene.index,
        by: clauseBefore.id,
      };
    }
  },
};
