import type { Tag } from '../lib/core/model/card-words';
import type { FidelityState } from '../lib/core/model/fidelity';

/** Words around a quotation beside primary texts, on the card and in the report. */
export interface FidelityStrings {
  readonly states: Readonly<Record<FidelityState, Tag>>;
  /** How many texts were searched, and in which the words stand. */
  searched(n: number): string;
  inText(name: string): string;
  /** What the signs in a comparison mean, for those who hear it. */
  readonly ops: Readonly<Record<'dropped' | 'added' | 'changed' | 'apart', string>>;
  /** Before a part of the sentence that begins with `word` and was left out. */
  lost(word: string): string;
}
