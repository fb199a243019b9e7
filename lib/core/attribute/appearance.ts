import type { Known } from './people';

/** Somebody at one place of the narration. */
export interface Appearance {
  /** Null: somebody whom the text does not name, or of whom it cannot be told who it is. */
  readonly known: Known | null;
  readonly gender: 'male' | 'female' | null;
  /** Index of the word at which it stands. */
  readonly at: number;
  readonly sentence: number;
  /** Whether they speak there. */
  readonly speaks: boolean;
  /** How present it makes somebody; see `PRESENCE`. */
  readonly presence: number;
  /** Whether what somebody is given as saying is about them: they are its subject. */
  readonly leads: boolean;
  /** Whether something of theirs stands there: `Lee’s fate`. */
  readonly owns: boolean;
}

/**
 * How present the ways of being named make somebody to what follows: who speaks is what news goes on about, then the
 * subject; an owner and one of whom others speak least (the order of centring: subject, object, others).
 */
export const PRESENCE = {
  speaker: 5,
  subject: 4,
  plain: 3,
  object: 2,
  governed: 1,
  owner: 0,
  told: 0,
} as const;
