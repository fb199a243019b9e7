import type { Stance } from '../model/attribution';

/**
 * What stands around a cue.
 * `say`: words or a clause (`said that …`); `tell`: somebody told, then a clause; `urge`: somebody urged, then *to …*;
 * `name`: an object and what it is called (`called the plan “…”`); `think`: a clause, a state of mind as the text reports it;
 * `topic`: a noun that holds what was said (`raised the need for …`); `show`: a clause, mostly of a document.
 */
export type CueFrame = 'say' | 'tell' | 'urge' | 'name' | 'think' | 'topic' | 'show';

/** A verb that attributes. `particle`: the word that must follow for this reading (`pointed out`). */
export interface CueVerb {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly particle?: string;
  readonly frame: CueFrame;
  readonly stance: Stance;
  /**
   * What may follow without *that*: `plain`: a clause (`said the weir held`); `object`: a clause, but a thing as well
   * (`denied he knew`, `denied the charge`).
   */
  readonly clause?: 'plain' | 'object';
  /** It may be followed by *to* and what is to come (`threatened to leave`). */
  readonly to?: true;
  /**
   * Words behind which the passive says what is reported (`is said to leak`, `is accused of leaking`, `was hailed as
   * “…”`). Of one who is told or urged only with the one who does so (`was told by the mayor to …`).
   */
  readonly passive?: readonly ('to' | 'that' | 'of' | 'as')[];
}
