import type { Quotation } from '../model/quotation';
import { wordFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import { kindOf } from './kind';
import type { Draft } from './pattern';

/** A draft that a later one may carry on: `continues` is the index of the draft before it in the result. */
export interface Joined extends Draft {
  readonly continues: number | null;
}

/** What is not said on behalf of whoever spoke before, though it names nobody. */
const APART: ReadonlySet<Draft['inherits']> = new Set(['document', 'asked', 'asking']);

const isAlone = (draft: Draft): boolean =>
  draft.cue === null && draft.source === null && !APART.has(draft.inherits);

/** The sentence in which a draft's content or cue ends last. */
const lastSentence = (draft: Draft & { last?: number }): number => draft.last ?? draft.sentence;

const blockOf = (reading: Reading, sentence: number): number => reading.sentences[sentence]?.block ?? -1;

/** Whether nothing of the reporter's stands between two drafts but source and cue: they are neighbours in the text. */
function isNext(reading: Reading, before: Draft & { last?: number }, after: Draft): boolean {
  if (after.sentence !== lastSentence(before) + 1) return false;
  const [from, to] = [reading.sentences[lastSentence(before)], reading.sentences[after.sentence]];
  if (!from || !to) return false;
  if (to.block === from.block) return true;
  return (
    to.block === from.block + 1 &&
    reading.blocks[to.block]?.kind !== 'heading' &&
    reading.blocks[to.block]?.kind !== 'caption'
  );
}

/**
 * Whether the quotation behind a draft carries it on: nothing but source and cue stand between two quotations, which the
 * comma inside the first one's marks shows (`The weir “will hold,” she said. “It always has.”`), or that it begins what is
 * said (`“The weir will hold” for years, she said. “It always has.”`).
 */
function isCarriedOn(reading: Reading, { content, cue }: Draft): boolean {
  if (kindOf(reading, content) === 'direct') return true;
  const end = content.at(-1)?.end ?? 0;
  if (cue === null || cue.span.start < end) return false;
  const quotedBy = (at: number): number => reading.quotedBy[wordFrom(reading, at)] ?? -1;
  if (content.length === 1 && quotedBy(content[0]?.start ?? 0) >= 0) return true;
  const quotation = reading.quotations[quotedBy(end - 1)];
  return reading.text[(quotation?.inner.end ?? 0) - 1] === ',';
}

/** The quotations that carry on one that was left open in the paragraph before. */
function carriedOn(reading: Reading): Map<number, Quotation> {
  const map = new Map<number, Quotation>();
  for (const quotation of reading.quotations) {
    const before = quotation.continues === null ? undefined : reading.quotations[quotation.continues];
    if (before) map.set(quotation.span.start, before);
  }
  return map;
}

/**
 * Joins quotations that run on: behind a direct one they are further pieces of it; behind a paraphrase they are an
 * attribution of their own that `continues` it. A quotation left open before the paragraph that holds its cue is taken
 * into the attribution with the cue.
 */
export function runOn(reading: Reading, drafts: readonly Draft[]): Joined[] {
  const joined: (Joined & { last?: number })[] = [];
  const carried = carriedOn(reading);
  for (const draft of drafts) {
    const before = joined.at(-1);
    const open = carried.get(draft.content[0]?.start ?? -1);
    const same =
      before &&
      open &&
      before.content.some((span) => span.start <= open.span.start && open.span.end <= span.end);
    if (before && same && (isAlone(draft) || isAlone(before))) {
      const lead = isAlone(draft) ? before : draft;
      joined[joined.length - 1] = {
        ...lead,
        content: [...before.content, ...draft.content],
        continues: before.continues,
        last: lastSentence(draft),
        sentence: before.sentence,
      };
      continue;
    }
    if (before && isAlone(draft) && isNext(reading, before, draft)) {
      if (isCarriedOn(reading, before)) {
        joined[joined.length - 1] = {
          ...before,
          content: [...before.content, ...draft.content],
          last: lastSentence(draft),
        };
        continue;
      }
      joined.push({ ...draft, continues: joined.length - 1 });
      continue;
    }
    // With narration between, the speaker stays only within the paragraph.
    const stays =
      before !== undefined && blockOf(reading, lastSentence(before)) === blockOf(reading, draft.sentence);
    joined.push({ ...draft, inherits: isAlone(draft) && !stays ? 'open' : draft.inherits, continues: null });
  }
  return joined;
}
