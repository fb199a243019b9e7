import type { Cue } from '../model/attribution';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import { clauseEnd } from './frame/clause-end';
import { spanOf } from './frame/draft';
import { holdsClause, isFiniteAuxiliary, opensInfinitive } from './frame/finite';
import { phraseBefore } from './frame/phrase-before';
import { canSpeak } from './frame/source';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Range, Scene } from './pattern';
import { isVerbForm } from './verb-form';

/** Farthest that what is said begins behind its noun: `a warning from the council that …`. */
const REACH = 8;
/** A content of fewer words is a phrase. */
const SHORTEST = 4;

const BE = new Set(['is', 'was', 'were', 'are']);

/** Where the clause begins that says what the noun at `noun` is about, or null. */
function clauseFrom(scene: Scene, noun: number, to: boolean): number | null {
  const { sentence } = scene;
  for (let at = noun + 1; at < sentence.to && at <= noun + REACH; at++) {
    const { lower, kind } = wordAt(scene, at);
    if (kind === 'mark' || !scene.isFree(at)) return null;
    if (lower === 'that' || lower === 'whether') return at;
    // `Her answer was that the weir would hold`
    if (at === noun + 2 && BE.has(wordAt(scene, noun + 1).lower)) return null;
    if (at === noun + 1 && BE.has(lower)) continue;
    if (to && lower === 'to' && at === noun + 1) return opensInfinitive(scene.reading, at) ? at : null;
    if (at === noun + 1 && !['by', 'from', 'of', 'in', 'on'].includes(lower)) return null;
  }
  return null;
}

/** The owner before the possessive at `end`: from the last determiner on, else the name (`have shaken [the mayor]’s`). */
function ownerBefore({ reading, sentence }: Scene, end: number): Range | null {
  const { lexicon } = reading;
  const phrase = phraseBefore(reading, end, sentence.from);
  if (!phrase) return null;
  for (let at = end - 1; at >= phrase.from; at--)
    if (lexicon.determiners.has((reading.words[at] as Word).lower)) return { from: at, to: end };
  let { from } = phrase;
  // `Orlin mocked [Lee]’s claim`
  for (let at = phrase.from + 1; at < end - 1; at++)
    if (isVerbForm(reading.classes[at] as number, (reading.words[at] as Word).lower)) from = at + 1;
  while (from < end - 1 && !(reading.words[from] as Word).capital) from++;
  return { from, to: end };
}

/** Whose words they are: the owner before the noun (`the mayor’s claim`, `her claim`), or the one behind *by* or *from*. */
function sourceOf(scene: Scene, noun: number, clause: number): Range | null {
  const { reading, sentence } = scene;
  const { lexicon } = reading;
  for (let at = noun - 1; at >= sentence.from && at >= noun - 3; at--) {
    const { lower } = wordAt(scene, at);
    if (lexicon.possessives.has(lower)) return { from: at, to: at + 1 };
    if (lower === "'s") return ownerBefore(scene, at);
    if (lexicon.determiners.has(lower) || lexicon.prepositions.has(lower)) break;
  }
  if (clause > noun + 2 && ['by', 'from', 'of'].includes(wordAt(scene, noun + 1).lower))
    return { from: noun + 2, to: clause };
  return null;
}

/**
 * Where the reporter’s clause goes on behind what is said: at the second verb with a subject (`her claim that the weir
 * would hold [is] …`), behind an infinitive at the first (`her promise to mend it [came] …`). The end of the words where
 * none is seen.
 */
function verbBehind(reading: Reading, from: number, to: number): number {
  const { words, lexicon, quotedBy } = reading;
  let least = (words[from] as Word).lower === 'to' ? 1 : 2;
  for (let at = from + 1; at < to; at++) {
    if ((quotedBy[at] as number) >= 0 && least === 1) continue;
    const verb = isFiniteAuxiliary(reading, at) || lexicon.pastForms.has((words[at] as Word).lower);
    if (!verb || isFiniteAuxiliary(reading, at - 1)) continue;
    if (lexicon.relatives.has((words[at - 1] as Word).lower)) continue;
    least--;
    if (least === 0) return at;
  }
  return to;
}

/** «her claim that the weir would hold» */
export const nominalCue: Pattern = {
  id: 'nominal-cue',
  example:
    'The town waits after [source the mayor]’s [cue claim] [content that the weir would hold for years].',
  needs: 'nouns',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (const at of scene.cueing.nouns) {
      const row = reading.lexicon.nominalCues.get(wordAt(scene, at).lower);
      if (!row || !scene.isFree(at) || scene.cueAt(at)) continue;
      const from = clauseFrom(scene, at, row.to === true);
      if (from === null) continue;
      const source = sourceOf(scene, at, from);
      if (!source || !canSpeak(scene, source)) continue;
      const end = clauseEnd(scene, from);
      const predicate = BE.has(wordAt(scene, from - 1).lower);
      const to = predicate || holdsClause(reading, sentence.from, at) ? end : verbBehind(reading, from, end);
      if (to - from < SHORTEST) continue;
      const span = { start: wordAt(scene, at).start, end: wordAt(scene, at).end };
      const cue: Cue = { span, lemma: row.forms[0] as string, stance: row.stance };
      yield {
        content: [spanOf(reading, from, to)],
        cue,
        source,
        inherits: null,
        end: to,
        sentence: scene.index,
        by: nominalCue.id,
      };
    }
  },
};
