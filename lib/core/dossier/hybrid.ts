import { CONFIDENCE } from '../attribute/confidence';
import { kindOf } from '../attribute/kind';
import type { Draft } from '../attribute/pattern';
import type { Joined } from '../attribute/run-on';
import type { Cue } from '../model/attribution';
import type { Span } from '../model/span';
import { merge } from '../tagger/merge';
import { type Proposal, propose } from '../tagger/propose';
import type { Weights } from '../tagger/weights';
import { sentenceFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';

/** A draft and how likely its content is right, 0..1. */
export type Judged = Joined & { readonly confidence: number };

/** The cue that some words are: by its row, or in its own words where no row has it (`his claim`). */
function cueIn(reading: Reading, span: Span, from: number, to: number): Cue {
  for (let at = from; at < to; at++) {
    const row = reading.lexicon.cues.get((reading.words[at] as Word).lower)?.at(-1);
    if (row) return { span, lemma: row.lemma, stance: row.stance };
  }
  return { span, lemma: reading.text.slice(span.start, span.end).toLowerCase(), stance: 'neutral' };
}

const cueOf = (reading: Reading, { cue, cueWords }: Proposal): Cue | null =>
  cue && cueWords && cueIn(reading, cue, cueWords.from, cueWords.to);

function draftOf(reading: Reading, proposal: Proposal): Draft {
  const { content, cueWords, sourceWords } = proposal;
  return {
    content,
    cue: cueOf(reading, proposal),
    source: sourceWords,
    inherits: sourceWords ? null : 'open',
    end: Math.max(cueWords?.to ?? 0, sourceWords?.to ?? 0),
    sentence: sentenceFrom(reading, content[0]?.start ?? 0),
    by: proposal.by,
  };
}

/** What a rule left open, from a proposal for the same words. */
const completed = (reading: Reading, rule: Joined, proposal: Proposal | null): Joined =>
  proposal === null || rule.cue !== null || rule.source !== null || rule.inherits === 'document'
    ? rule
    : { ...rule, cue: cueOf(reading, proposal), source: proposal.sourceWords };

/**
 * Rules and tagger together, in order of the text. Without weights the rules stand alone. A rule's content counts as sure
 * as its pattern was measured to be, a proposal's as it was on articles held out from learning.
 */
export function hybrid(reading: Reading, rules: readonly Joined[], weights: Weights | null): Judged[] {
  const ruled = rules.map((rule) => ({ ...rule, kind: kindOf(reading, rule.content) }));
  const merged = weights
    ? merge(reading, ruled, propose(reading, weights))
    : ruled.map((rule) => ({ type: 'ruled', rule, proposal: null }) as const);
  const places = new Map(
    merged.flatMap((one, place) => (one.type === 'proposed' ? [] : [[one.rule, place]])),
  );
  return merged.map((one): Judged => {
    if (one.type === 'proposed') {
      return { ...draftOf(reading, one.proposal), continues: null, confidence: one.proposal.confidence };
    }
    const { kind: _, ...rule } = completed(reading, one.rule, one.proposal) as (typeof ruled)[number];
    const before = one.rule.continues === null ? undefined : ruled[one.rule.continues];
    return {
      ...rule,
      content: one.type === 'redrawn' ? one.proposal.content : rule.content,
      continues: before ? (places.get(before) ?? null) : null,
      confidence: CONFIDENCE[rule.by] ?? 0.5,
    };
  });
}
