import type { Terms } from '../core/model/card-words';
import type { RefusedFile } from '../core/model/context';
import type { Fidelity } from '../core/model/fidelity';

/** What belongs to a question and is neither in the pack nor in the article. */
export interface Asked {
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
  /** Files of the pack that do not count. */
  readonly refused: readonly RefusedFile[];
  /** What channels and stances are, in the words of the interface. */
  readonly words: Pick<Terms, 'channels' | 'stances'>;
  /** How quotations stand in primary texts, by attribution id; absent where there are none to compare with. */
  readonly fidelity?: ReadonlyMap<string, Fidelity>;
  /** Whom the reader said that an entity (by its id) is not: rows of the pack. */
  readonly notThem?: ReadonlyMap<string, string>;
}
