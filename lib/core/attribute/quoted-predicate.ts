import { lengthOf, spanOf } from './frame/draft';
import { phraseBefore } from './frame/phrase-before';
import { beforeVerbGroup } from './frame/subject';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Quoted, Scene } from './pattern';

/** A predicate of fewer words is a phrase somebody is fond of. */
const SHORTEST = 5;

/** Whether a quotation begins with a verb in the past: what a report says somebody did. */
function beginsWithVerb(scene: Scene, quoted: Quoted): boolean {
  for (let at = quoted.from; at < quoted.to; at++) {
    const { kind, lower, capital } = wordAt(scene, at);
    if (kind === 'mark') continue;
    return (
      !capital &&
      ((lower.endsWith('ed') && lower.length > 3) ||
        scene.reading.lexicon.cues.has(lower) ||
        scene.reading.lexicon.auxiliaries.has(lower))
    );
  }
  return false;
}

/**
 * «The two ministers also “discussed the weir …”»: no cue; the verb itself is quoted, so these are the words of a
 * written account, that of the document reported last, and not those of its subject.
 */
export const quotedPredicate: Pattern = {
  id: 'quoted-predicate',
  example: '[content The two envoys also “discussed the reopening of the northern weir.”]',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    const quoted = scene.quotations[0];
    if (
      scene.quotations.length !== 1 ||
      !quoted ||
      scene.cueing.cues.length > 0 ||
      !scene.isFree(quoted.from)
    )
      return;
    for (let at = quoted.to; at < sentence.to; at++) if (wordAt(scene, at).kind !== 'mark') return;
    if (lengthOf(scene, quoted) < SHORTEST || !beginsWithVerb(scene, quoted)) return;
    const verb = beforeVerbGroup(reading, quoted.from, sentence.from) + 1;
    const subject = phraseBefore(reading, verb, sentence.from);
    if (subject?.from !== sentence.from) return;
    yield {
      content: [spanOf(reading, sentence.from, sentence.to)],
      cue: null,
      source: null,
      inherits: 'document',
      end: sentence.to,
      sentence: scene.index,
      by: quotedPredicate.id,
    };
  },
};
