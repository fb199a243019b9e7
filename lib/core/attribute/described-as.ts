import type { Word } from '../text/words';
import { lengthOf, quotedAt, spanOf } from './frame/draft';
import { beBefore } from './frame/passive';
import { phraseAfter } from './frame/phrase-after';
import { canSpeak } from './frame/source';
import { subjectBefore } from './frame/subject';
import type { Draft, Pattern, Quoted, Range, Scene } from './pattern';

/** With nobody named who calls it so, fewer words are a nickname. */
const SHORTEST = 3;
/** Words between *as* and the quotation: `as [a very] “…”`. */
const REACH = 3;

const wordAt = (scene: Scene, at: number): Word | undefined => scene.reading.words[at];

/** The phrase behind a *by* at a word, if it can speak. */
function agentAt(scene: Scene, at: number): Range | null {
  if (wordAt(scene, at)?.lower !== 'by') return null;
  const phrase = phraseAfter(scene.reading, at + 1, scene.sentence.to, false);
  return phrase && canSpeak(scene, phrase) ? phrase : null;
}

/** The quotation that begins at a word or a few behind it, or null. */
function quotedNear(scene: Scene, from: number): Quoted | null {
  for (let at = from; at <= from + REACH && at < scene.sentence.to; at++) {
    const quoted = quotedAt(scene, at);
    if (quoted) return quoted.from === at ? quoted : null;
    if (wordAt(scene, at)?.kind !== 'word') return null;
  }
  return null;
}

/** «The wall was described by the mayor as “a gift”»: what somebody calls it, in the passive. */
export const describedAs: Pattern = {
  id: 'described-as',
  example:
    '[content The wall] [cue was described] by [source the mayor] as [content “a gift to the valley”].',
  needs: 'passives',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (const at of scene.cueing.passives) {
      const { lower, end } = reading.words[at] as Word;
      const row = reading.lexicon.cues.get(lower)?.find((one) => one.passive?.includes('as'));
      const be = row && scene.isFree(at) ? beBefore(scene, at) : null;
      if (!row || be === null) continue;
      const by = agentAt(scene, at + 1);
      const as = by ? by.to : at + 1;
      const from = wordAt(scene, as)?.lower === 'as' ? as + 1 : as;
      const quoted = quotedNear(scene, from);
      if (!quoted || !scene.isFree(quoted.from)) continue;
      const source = by ?? agentAt(scene, quoted.to);
      if (!source && lengthOf(scene, quoted) < SHORTEST) continue;
      const subject = subjectBefore(reading, be, sentence.from);
      if (!subject || !scene.isFree(subject.from)) continue;
      yield {
        content: [spanOf(reading, subject.from, subject.to), spanOf(reading, from, quoted.to)],
        cue: {
          span: { start: (reading.words[be] as Word).start, end },
          lemma: row.lemma,
          stance: row.stance,
        },
        source,
        inherits: source ? null : 'open',
        end: Math.max(quoted.to, source?.to ?? 0),
        sentence: scene.index,
        by: describedAs.id,
      };
    }
  },
};
