import type { Word } from '../../text/words';
import type { Range, Scene } from '../pattern';
import type { FoundCue } from './cues';
import { endsWithin } from './draft';
import { beforeVerbGroup } from './subject';
import { wordAt } from './word-at';

const OPENING = new Set([
  'while',
  'although',
  'though',
  'as',
  'after',
  'when',
  'because',
  'since',
  'whereas',
  'if',
  'once',
]);

/** Whether source and cue stand in a clause that another one of the reporter's follows: `While the mayor says …, …`. */
export function isSubordinate(scene: Scene, source: Range): boolean {
  const { sentence } = scene;
  const before = source.from - 1;
  if (before < sentence.from) return false;
  const near = before - 1 >= sentence.from ? wordAt(scene, before - 1).lower : '';
  return OPENING.has(wordAt(scene, before).lower) || (source.from === sentence.from + 2 && OPENING.has(near));
}

/** Whether the cue stands in a clause set off by commas: `the mayor, who said …, …`. */
export function isRelative(scene: Scene, source: Range, cue: FoundCue): boolean {
  const at = beforeVerbGroup(scene.reading, cue.from, source.to);
  const { relatives } = scene.reading.lexicon;
  return at > source.to && relatives.has(wordAt(scene, at).lower) && wordAt(scene, at - 1).lower === ',';
}

const isComma = ({ reading }: Scene, at: number): boolean =>
  (reading.quotedBy[at] as number) < 0 && (reading.words[at] as Word).lower === ',';

/** The first comma outside quotation marks among some words, or their end. */
export function commaAfter(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isComma(scene, at)) return at;
  return to;
}

/** Whether a word can begin a main clause: no adjective of a row (`a poor, urban district`). */
function canBegin({ reading }: Scene, at: number): boolean {
  const { auxiliaries, cues, determiners, heads, pronouns, subordinators } = reading.lexicon;
  const { lower, capital } = reading.words[at] as Word;
  return (
    capital ||
    (reading.quotedBy[at] as number) >= 0 ||
    [auxiliaries, cues, determiners, heads, pronouns, subordinators].some((words) => words.has(lower))
  );
}

/**
 * The word behind a reported clause from `from` on that ends before `to` because the reporter's own clause goes on: at the
 * first comma, where source and cue stand in a clause of their own; else `to`.
 */
export function endOfInserted(
  scene: Scene,
  { source, cue, from, to }: { source: Range; cue: FoundCue; from: number; to: number },
): number {
  const relative = isRelative(scene, source, cue);
  if (!relative && !isSubordinate(scene, source)) return to;
  if (relative) {
    for (let at = from; at < to; at++) if (endsWithin(scene, at) || isComma(scene, at)) return at;
    return to;
  }
  for (let at = from; at < to; at++) {
    if (
      endsWithin(scene, at) &&
      canBegin(scene, at) &&
      !scene.reading.lexicon.cues.has(wordAt(scene, at).lower)
    )
      return at;
    if (isComma(scene, at) && at + 1 < to && canBegin(scene, at + 1)) return at;
  }
  return to;
}
