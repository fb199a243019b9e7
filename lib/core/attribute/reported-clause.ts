import type { Span } from '../model/span';
import type { Word } from '../text/words';
import { contentStart } from './frame/addressee';
import { clauseEnd } from './frame/clause-end';
import { cueOver } from './frame/cue-over';
import { cueOf, type FoundCue } from './frame/cues';
import { quotedAfter, spanOf } from './frame/draft';
import { holdsClause } from './frame/finite';
import { endOfInserted } from './frame/inserted';
import { phraseBefore } from './frame/phrase-before';
import { beginsAside, sourceOf } from './frame/source';
import { isQuoted, wordAt } from './frame/word-at';
import type { Draft, Pattern, Quoted, Range, Scene } from './pattern';

const SPREADING = new Set(['accuse', 'show', 'find', 'indicate']);
/** Behind what something is called these tell when, where and by what means: `called it “sound” in an interview`. */
const SCENE = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'since',
  'following',
  'via',
  'from',
  'by',
  'to',
  'over',
  'amid',
]);
const JOINING = new Set(['and', 'or', 'but']);
const RELATIVE = new Set(['that', 'which']);
/** Behind these stands a part of a longer phrase, or a circumstance: `an overhaul of [the school]`, `in [a clip]`. */
const INNER = new Set(['of', 'from', 'in', 'at']);

/** `told Corden’s “Good Morning” that`: the title of a programme that somebody spoke to, not what was said. */
function isProgramme({ reading, sentence }: Scene, cue: FoundCue, quoted: Quoted): boolean {
  if (cue.row.frame !== 'tell' || quoted.to >= sentence.to) return false;
  const next = reading.words[quoted.to] as Word;
  return next.lower === 'that' || (reading.words[quoted.from - 1]?.lower === "'s" && next.kind === 'word');
}

/** Where a row of quotations ends that begins with one: `“cracked” and “unsafe”`. */
function lastInRow(scene: Scene, first: Quoted): number {
  let { to } = first;
  for (let next = quotedAfter(scene, to); next && scene.isFree(next.from); next = quotedAfter(scene, to)) {
    for (let at = to; at < next.from; at++)
      if (wordAt(scene, at).lower !== ',' && !JOINING.has(wordAt(scene, at).lower)) return to;
    to = next.to;
  }
  return to;
}

/** Whether the phrase in which a quotation stands goes on behind it: `the “reckless” plan of the trust’s`. */
function carriesOn({ reading, sentence }: Scene, at: number): boolean {
  const { auxiliaries, adverbs, prepositions, subordinators, times } = reading.lexicon;
  if (at >= sentence.to) return false;
  const { lower, kind } = reading.words[at] as Word;
  if (kind !== 'word' || lower === 'and') return false;
  if (
    lower === 'that' ||
    lower === 'than' ||
    lower === 'because' ||
    (prepositions.has(lower) && !SCENE.has(lower))
  )
    return true;
  return ![auxiliaries, adverbs, prepositions, subordinators, times].some((words) => words.has(lower));
}

/** `Signs reading “Mend it” stood …`: the quotation is all that is read. */
const isInscription = (cue: FoundCue, quoted: Quoted): boolean =>
  cue.participle && cue.row.frame === 'show' && cue.to === quoted.from;

/** `posted a picture of the “…”`: behind a verb of writing stands a thing, and no clause. */
function isThing({ reading }: Scene, { row }: FoundCue, { from, to }: Range): boolean {
  if (row.stance !== 'written') return false;
  const { determiners } = reading.lexicon;
  const { lower } = reading.words[from] as Word;
  return determiners.has(lower) && lower !== 'that' && !holdsClause(reading, from, to);
}

/** `[a wall] that the mayor called “sound”`, `[a figure] which she said was “low”`: what the relative clause is about, or null. */
function antecedent(
  scene: Scene,
  { source, cue, from }: { source: Range; cue: FoundCue; from: number },
): Span | null {
  const { reading, sentence } = scene;
  const at = source.from - 1;
  if (at <= sentence.from || !RELATIVE.has(wordAt(scene, at).lower) || from !== cue.to) return null;
  const names = cue.row.frame === 'name' && (isQuoted(scene, from) || wordAt(scene, from).lower === 'as');
  if (!names && !(cue.row.frame === 'say' && reading.lexicon.be.has(wordAt(scene, from).lower))) return null;
  const end = wordAt(scene, at - 1).lower === ',' ? at - 1 : at;
  const phrase = phraseBefore(reading, end, sentence.from);
  if (!phrase || !scene.isFree(phrase.from)) return null;
  // What stands before its article is the verb whose object it is: `make up [a catalogue]`.
  for (let first = end - 2; first >= phrase.from; first--)
    if (
      reading.lexicon.determiners.has(wordAt(scene, first).lower) &&
      !INNER.has(wordAt(scene, first - 1).lower)
    )
      return spanOf(reading, first, end);
  return null;
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
      if (!source || beginsAside(scene, source)) continue;
      const from = Math.min(contentStart(reading, cue, quoted.from), quoted.from);
      const named = cue.row.frame === 'name' || cue.row.frame === 'show';
      const ends =
        isInscription(cue, quoted) ||
        (named && !SPREADING.has(cue.row.lemma) && !carriesOn(scene, quoted.to));
      const end = ends
        ? lastInRow(scene, quoted)
        : clauseEnd(scene, quoted.to, cue.row.frame === 'name' || cue.row.frame === 'topic');
      const to = endOfInserted(scene, { source, cue, from: quoted.to, to: end });
      if (from >= to || !scene.isFree(from) || isThing(scene, cue, { from, to: quoted.to })) continue;
      const what = antecedent(scene, { source, cue, from });
      yield {
        content: [...(what ? [what] : []), spanOf(reading, from, to)],
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
