import type { Stance } from '../model/attribution';

/** A noun that stands for what somebody says or thinks (`his claim that …`). */
export interface NominalCue {
  /** Singular and plural, lower case; spellings of both sides of the Atlantic where they differ. */
  readonly forms: readonly string[];
  readonly stance: Stance;
  /** It may be followed by *to* and what is to be done (`her promise to …`). */
  readonly to?: true;
}
