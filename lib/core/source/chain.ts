import type { Attribution, Cue, Hop } from '../model/attribution';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import { spanOfWords } from '../text/locate';
import type { Reading } from '../text/reading';
import { type InnerClause, innerClause } from './inner-clause';
import { nameIn, spokenFor } from './spoken-for';
import type { Who } from './who';

/** All hops of an attribution, outermost first, and whose words or acts it reports. */
export interface Chained {
  readonly chain: readonly Hop[];
  /** Entity id; null where it is the speaker's own, where it is several people's, and where the text leaves it open. */
  readonly principal: string | null;
}

/**
 * Channels that tell what people did, so that a plain subject in them is a principal even where its verb is none of
 * saying (`Lee “discussed the harbour”, the readout says`).
 */
const TELLING_ACTS: ReadonlySet<string> = new Set(['readout']);

const subjectSpan = (reading: Reading, { subject }: InnerClause): Span =>
  spanOfWords(reading, subject.from, subject.to);

const cueOf = ({ cue }: InnerClause): Cue | null =>
  cue && { span: cue.span, lemma: cue.row.lemma, stance: cue.row.stance };

/**
 * The chain of each attribution and its principal. By these rules, the first that fits:
 * - the content begins with somebody else who says something: a second hop, and its speaker is the principal, unless a
 *   person tells it in quotation marks;
 * - a readout's content begins with one person who does something: that person, without a hop;
 * - the source speaks for somebody by its role: those, there and wherever the same speaker speaks again;
 * - else nobody. Two named together are two hops' worth of people and no principal; *he* in a document is the principal
 *   of the attribution before it from the same document.
 * `attributions` have their channels already. Grows with their number.
 */
export function chainsOf(
  reading: Reading,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  who: Who,
): Chained[] {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const speakersFor = new Map<string, string>();
  let last: { speaker: string | null; principal: string | null } = { speaker: null, principal: null };
  return attributions.map((one) => {
    const outer: Hop = { source: one.source, speaker: one.speaker, cue: one.cue, channel: one.channel };
    const document = one.speaker !== null && kinds.get(one.speaker) === 'document';
    const acts = document && TELLING_ACTS.has(one.channel?.kind ?? '');
    const inner = innerClause(reading, one.content[0] as Span, acts);
    const hop = inner && hopOf(inner);
    // What somebody tells in their own words of what others told them is theirs to tell: a hop, no principal.
    const named = document || one.kind !== 'direct' ? (hop?.speaker ?? null) : null;
    const behalf = named ?? inTheNameOf();
    const principal = behalf === one.speaker ? null : behalf;
    last = { speaker: one.speaker, principal };
    return { chain: hop?.cue ? [outer, hop] : [outer], principal };

    function hopOf(clause: InnerClause): Hop | null {
      const source = subjectSpan(reading, clause);
      const same = last.speaker === one.speaker ? last.principal : null;
      const speaker = clause.subject.pronoun ? same : clause.subject.several ? null : who(source);
      // A pronoun in somebody's own words is mostly that somebody.
      if (clause.subject.pronoun && (!document || !speaker)) return null;
      if (speaker !== null && speaker === one.speaker) return null;
      return { source, speaker, cue: cueOf(clause), channel: null };
    }

    function inTheNameOf(): string | null {
      if (!one.speaker) return null;
      const span = one.source && spokenFor(reading, one.source);
      const body = span && who(span, nameIn(reading, span));
      if (body && body !== one.speaker) speakersFor.set(one.speaker, body);
      return kinds.get(one.speaker) === 'person' || span ? (speakersFor.get(one.speaker) ?? null) : null;
    }
  });
}
