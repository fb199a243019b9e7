import type { CueVerb } from '../../language/cue-verb';
import type { Reading } from '../../text/reading';

/** Verbs that say somebody did what the infinitive behind them tells: `went on to say`, `continued to insist`, `seems to think`. */
const PURSUING = new Set([
  'on',
  'continue',
  'continues',
  'continued',
  'continuing',
  'seem',
  'seems',
  'seemed',
  'appear',
  'appears',
  'appeared',
  'began',
  'begun',
  'sought',
  'seeking',
  'quick',
  'liked',
  'likes',
]);

/** Behind these nothing is said: `declined to say that`, `wanted to say that`. */
const UNDONE = new Set([
  'declined',
  'refused',
  'failed',
  'unable',
  'able',
  'not',
  'want',
  'wants',
  'wanted',
  'need',
  'needs',
]);

/** Whether a word is one behind which an infinitive tells what somebody did. */
export const pursues = (lower: string): boolean => PURSUING.has(lower);

/**
 * Whether the infinitive at a word, the *to* before it at `to`, tells what somebody did say: behind a verb that carries
 * on, or with what was said right behind it (`wrote to say that …`). What is thought or found there is a purpose or an
 * outcome (`woke to find that …`).
 */
export function isPursued({ words, quotedBy }: Reading, to: number, at: number, { frame }: CueVerb): boolean {
  const before = words[to - 1]?.lower ?? '';
  if (pursues(before)) return true;
  if (UNDONE.has(before) || frame === 'think' || frame === 'show') return false;
  return words[at + 1]?.lower === 'that' || (frame === 'say' && (quotedBy[at + 1] ?? -1) >= 0);
}
