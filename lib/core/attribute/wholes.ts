import type { Reading } from '../text/reading';
import { blockQuotationsIn } from './block-quotations';
import { interviewsIn } from './interviews';
import { lettersIn } from './letters';
import type { Draft } from './pattern';
import { postsIn } from './posts';
import { turnsIn } from './turns';

/** One way in which words are given to somebody by whole paragraphs. `id`: what its drafts are found `by`. */
export interface Whole {
  readonly id: string;
  readonly find: (reading: Reading) => Draft[];
}

/** Every such way, looked for before the patterns that read sentences. Order is precedence. */
export const WHOLES: readonly Whole[] = [
  { id: 'turn', find: turnsIn },
  { id: 'letter', find: lettersIn },
  { id: 'interview', find: interviewsIn },
  { id: 'post', find: postsIn },
  { id: 'block-quotation', find: blockQuotationsIn },
];
