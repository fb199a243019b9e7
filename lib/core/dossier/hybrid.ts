import { CONFIDENCE, UNMEASURED } from '../attribute/confidence';
import { isAsked } from '../attribute/frame/asked';
import { narrowed } from '../attribute/frame/narrowed';
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
  const { content, cueWords } = proposal;
  const written = cueWords && isAsked(reading, cueWords.from) ? null : proposal.sourceWords;
  const sourceWords = written && written.to === cueWords?.from ? narrowed(reading, written) : written;
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

const blockAt = (reading: Reading, offset: number): number =>
  reading.sentences[sentenceFrom(reading, offset)]?.block ?? -1;

/** What a rule left open, from a proposal for the same words. A source of the same paragraph is the content's own. */
function completed(reading: Reading, rule: Joined, proposal: Proposal | null): Joined {
  if (proposal === null || rule.cue !== null || rule.source !== null || rule.inherits === 'document')
    return rule;
  const { sourceWords } = proposal;
  const at = sourceWords ? (reading.words[sourceWords.from]?.start ?? 0) : -1;
  const beside = at >= 0 && blockAt(reading, at) === blockAt(reading, rule.content[0]?.start ?? 0);
  const inherits = beside ? null : rule.inherits;
  return { ...rule, cue: cueOf(reading, proposal), source: sourceWords, inherits };
}

/** Rules and tagger agree on a content where they share more than this of what either holds: then it is the same one. */
const SAME = 0.5;

/** How sure a rule's content is; `agreement`: what the tagger shares of it, null where there is no tagger. */
function sureness(by: string, agreement: number | null): number {
  const { alone, agreed, apart } = CONFIDENCE[by] ?? UNMEASURED;
  return agreement === null ? alone : agreement > SAME ? agreed : apart;
}

/**
 * Rules and tagger together, in order of the text. Without weights the rules stand alone. A rule's content counts as sure
 * as its pattern was measured to be, more so where the tagger sees the same; a proposal's as it was on articles held out
 * from learning.
 */
export function hybrid(reading: Reading, rules: readonly Joined[], weights: Weights | null): Judged[] {
  if (!weights) return rules.map((rule) => ({ ...rule, confidence: sureness(rule.by, null) }));
  const merged = merge(reading, rules, propose(reading, weights));
  const places = new Map<Joined, number>();
  merged.forEach((one, place) => {
    if (one.type === 'ruled') places.set(one.rule, place);
  });
  return merged.map((one): Judged => {
    if (one.type === 'proposed') {
      return { ...draftOf(reading, one.proposal), continues: null, confidence: one.proposal.confidence };
    }
    const before = one.rule.continues === null ? undefined : rules[one.rule.continues];
    return {
      ...completed(reading, one.rule, one.proposal),
      continues: before ? (places.get(before) ?? null) : null,
      confidence: sureness(one.rule.by, one.agreement),
    };
  });
}
