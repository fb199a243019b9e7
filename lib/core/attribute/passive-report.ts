import type { Cue } from '../model/attribution';
import type { Span } from '../model/span';
import { clauseEnd } from './frame/clause-end';
import { spanOf } from './frame/draft';
import { opensInfinitive } from './frame/finite';
import { commaAfter } from './frame/inserted';
import { beBefore } from './frame/passive';
import { phraseAfter } from './frame/phrase-after';
import { canSpeak } from './frame/source';
import { beforeVerbGroup, subjectBefore } from './frame/subject';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Range, Scene } from './pattern';

/** Words between the verb and what is reported that give its source: `expected [by the trust] to`. */
const BY = 'by';
/** Frames of verbs whose passive has the one who is told or urged for its subject. */
const TOLD = new Set(['tell', 'urge']);
/** The same for these, which have another frame besides. */
const ASKING = new Set(['ask', 'warn']);
/** A content of fewer words is a phrase. */
const SHORTEST = 3;

/** A passive verb of saying: its words, and where what is reported goes on. */
interface Passive extends Range {
  readonly cue: Cue;
  readonly source: Range | null;
  readonly complement: number;
  /** Whether the subject is told or urged: it is no part of what is reported. */
  readonly told: boolean;
}

/** The passive whose participle stands at a word, or null. */
function passiveAt(scene: Scene, at: number): Passive | null {
  const { reading, sentence } = scene;
  const { cues } = reading.lexicon;
  const { lower } = wordAt(scene, at);
  const row = cues.get(lower)?.find((one) => one.passive && one.forms.indexOf(lower) >= 2);
  if (!row?.passive) return null;
  const be = beBefore(scene, at);
  if (be === null) return null;
  const by = reading.words[at + 1]?.lower === BY ? phraseAfter(reading, at + 2, sentence.to) : null;
  const told = TOLD.has(row.frame) || ASKING.has(row.lemma);
  if (told && !by) return null;
  const complement = by ? by.to : at + 1;
  const link = complement < sentence.to ? wordAt(scene, complement).lower : '';
  if (
    link === 'as' ||
    !row.passive.some((one) => one === link) ||
    (link === 'to' && !opensInfinitive(reading, complement))
  )
    return null;
  const span = { start: wordAt(scene, be).start, end: wordAt(scene, at).end };
  return {
    from: be,
    to: at + 1,
    cue: { span, lemma: row.lemma, stance: row.stance },
    source: by,
    complement,
    told,
  };
}

/** What is reported: the clause with *that*, or else subject and what it is said to do, to be, to have done. */
function contentOf(scene: Scene, { from, complement, told }: Passive): Span[] | null {
  const { reading, sentence } = scene;
  const at = beforeVerbGroup(reading, from, sentence.from);
  const relative = at > sentence.from && reading.lexicon.relatives.has(wordAt(scene, at).lower);
  const end = clauseEnd(scene, complement);
  const to = relative && wordAt(scene, at - 1).lower === ',' ? commaAfter(scene, complement, end) : end;
  if (to - complement < SHORTEST) return null;
  const rest = spanOf(reading, complement, to);
  if (relative || told) return [rest];
  const subject = subjectBefore(reading, from, sentence.from);
  if (!subject || !scene.isFree(subject.from)) return null;
  if (wordAt(scene, complement).lower === 'that')
    return wordAt(scene, subject.from).lower === 'it' ? [rest] : null;
  return [spanOf(reading, subject.from, subject.to), rest];
}

/** «The weir is said to leak» and «It is understood that the weir leaks» */
export const passiveReport: Pattern = {
  id: 'passive-report',
  example: '[content The old weir] [cue is said] [content to have leaked for years].',
  needs: 'passives',

  *propose(scene): Iterable<Draft> {
    for (const at of scene.cueing.passives) {
      if (!scene.isFree(at)) continue;
      const passive = passiveAt(scene, at);
      const content = passive && contentOf(scene, passive);
      if (!content || (passive.source && !canSpeak(scene, passive.source))) continue;
      yield {
        content,
        cue: passive.cue,
        source: passive.source,
        inherits: passive.source ? null : 'open',
        end: passive.complement,
        sentence: scene.index,
        by: passiveReport.id,
      };
    }
  },
};
