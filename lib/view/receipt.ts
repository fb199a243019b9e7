import type { Matched, MatchedPart, Receipt } from '../core/model/card-view';
import type { Span } from '../core/model/span';
import { words } from './passage';

/** A part of a finding: its words in the text, their dictionary form, and the rule that found it where that is another. */
interface Part {
  readonly part: MatchedPart;
  readonly span: Span | null;
  readonly lemma?: string | undefined;
  readonly by?: string | null | undefined;
}

/** The receipt of a finding: its rule, and those of its parts that stand in the text, ready to show. */
export function receipt(text: string, by: string, parts: readonly Part[]): Receipt {
  const matched = parts.flatMap(({ part, span, lemma, by: found = null }): readonly Matched[] => {
    const written = words(text, span);
    if (written === null) return [];
    const form = lemma === undefined || lemma === written.toLowerCase() ? null : lemma;
    return [{ part, words: written, lemma: form, by: found }];
  });
  return { by, matched };
}
