import type { Span } from '../model/span';
import { contentStart } from './frame/addressee';
import { cueOver } from './frame/cue-over';
import { cueOf, type FoundCue, isReporting } from './frame/cues';
import { beginsSentence, endsAsSpeech, quotedAfter } from './frame/draft';
import { hasFiniteVerb } from './frame/finite';
import { beginsAside, sourceOf } from './frame/source';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Quoted, Range, Scene } from './pattern';

/** Longest way from a cue to the quotation it introduces, in words. */
const GAP = 26;
/** What is said before source and cue in its middle is no longer than this, in words; else the quotation is an addition. */
const BEGUN = 8;

/** The last cue before a quotation, in reach and in the same clause. */
function cueBefore(scene: Scene, quoted: Quoted): FoundCue | null {
  let best: FoundCue | null = null;
  for (const cue of scene.cueing.cues) {
    if (cue.to > quoted.from) break;
    if (cue.to >= quoted.from - GAP && scene.isFree(cue.from)) best = cue;
  }
  return best;
}

/** Whether the quotation is all that the cue introduces: speech, not a fragment in the reporter's clause. */
function isWhole(scene: Scene, cue: FoundCue, quoted: Quoted): boolean {
  const { sentence } = scene;
  const gap = quoted.from > cue.to ? wordAt(scene, quoted.from - 1).lower : '';
  const start = contentStart(scene.reading, cue, quoted.from);
  // `added that there were two ways: “…”`: the clause is part of what was said.
  if (gap === ':') return wordAt(scene, start).lower !== 'that';
  const direct = start >= quoted.from;
  const capital = beginsSentence(scene, quoted);
  if (gap === ',' ? !(capital || direct) : !(direct && capital)) return false;
  // `said “A” and would …`: the clause goes on, so the quotation is a fragment of it.
  const goesOn = quoted.to < sentence.to && wordAt(scene, quoted.to).kind !== 'mark';
  return !goesOn || endsAsSpeech(scene, quoted);
}

/** `said Lee was the one who asks, “…”`: what somebody says in another’s words is that one’s (of two, the outer counts). */
function isRetold(scene: Scene, cue: FoundCue, quoted: Quoted): boolean {
  const over = cueOver(scene, quoted);
  return over !== null && over.from < cue.from && over.row.clause === 'plain';
}

/** `He came back, he says, “half persuaded”`: source and cue stand in the middle of what is said. */
function interrupts(scene: Scene, { source, quoted }: { source: Range; quoted: Quoted }): boolean {
  const { sentence, reading } = scene;
  const comma = source.from - 1;
  if (comma <= sentence.from || wordAt(scene, comma).lower !== ',' || beginsSentence(scene, quoted))
    return false;
  if (wordAt(scene, quoted.from - 1).lower !== ',') return false;
  let from = comma;
  while (from > sentence.from && wordAt(scene, from - 1).lower !== ';') from--;
  if (comma - from > BEGUN || reading.lexicon.subordinators.has(wordAt(scene, from).lower)) return false;
  return hasFiniteVerb(reading, from, comma, true);
}

/** Further quotations that follow with nothing but marks between. */
function running(scene: Scene, quoted: Quoted): Span[] {
  const spans = [quoted.span];
  let end = quoted.to;
  for (let next = quotedAfter(scene, end); next && scene.isFree(next.from); next = quotedAfter(scene, end)) {
    for (let at = end; at < next.from; at++) if (wordAt(scene, at).kind !== 'mark') return spans;
    spans.push(next.span);
    end = next.to;
  }
  return spans;
}

/** «Ann Lee told reporters: “The weir will hold.”» */
export const leadingCue: Pattern = {
  id: 'leading-cue',
  example: '[source Ann Lee] [cue told] reporters: [content “The weir will hold.”]',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    for (const quoted of scene.quotations) {
      if (!scene.isFree(quoted.from)) continue;
      const cue = cueBefore(scene, quoted);
      if (!cue || !isReporting(cue.row) || !isWhole(scene, cue, quoted)) continue;
      if (isRetold(scene, cue, quoted)) continue;
      const source = sourceOf(scene, cue);
      if (!source || beginsAside(scene, source) || interrupts(scene, { source, quoted })) continue;
      yield {
        content: running(scene, quoted),
        cue: cueOf(scene.reading, cue),
        source,
        inherits: null,
        end: quoted.to,
        sentence: scene.index,
        by: leadingCue.id,
      };
    }
  },
};
