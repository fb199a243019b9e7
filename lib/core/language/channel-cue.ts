import type { ChannelKind } from '../model/attribution';

/**
 * Where in an attribution's own clause a form shows its channel.
 * `source`: as the head of the source (`[the readout] says`); `circumstance`: behind a preposition (`said [in a statement]`);
 * `audience`: as the one who is told (`[told a news conference]`); `cue`: as the cue itself (`[tweeted]`);
 * `role`: as what the source is (`a [spokesman] for the port`).
 */
export type ChannelPlace = 'source' | 'circumstance' | 'audience' | 'cue' | 'role';

/** Words that show by which way somebody's words reached the outlet. All in lower case. */
export interface ChannelCue {
  readonly channel: ChannelKind;
  /** Words in a row, complete: `news conference`, `news conferences`. */
  readonly forms: readonly string[];
  readonly places: readonly ChannelPlace[];
  /** Prepositions that introduce it as a circumstance. */
  readonly behind?: readonly string[];
  /** Only a determiner may stand between preposition and form: for nouns that are often something else (`call`). */
  readonly bare?: true;
  /** The form is a mark that adjoins the word behind it: `@annlee`. */
  readonly adjoins?: true;
  /** The form is a name: it stands capitalised. */
  readonly named?: true;
  /** Only with one of these cues, in their dictionary forms (`wrote on X`, not `bet on X`). */
  readonly cues?: readonly string[];
  /** Words one of which must stand before the form in its phrase (`leaked`), or in a row behind it (`seen by`). */
  readonly marked?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Words before the form that make another thing of it (`mission` statement). */
  readonly other?: readonly string[];
  /** Words in a row behind the form that make another thing of it (`interview` panel). */
  readonly unless?: readonly string[];
}

/** The small words around channels. */
export interface ChannelWords {
  readonly cues: readonly ChannelCue[];
  /** Words before one who is told: `told`. */
  readonly telling: readonly string[];
  /** Words before *to* and the one who is spoken to: `speaking`. */
  readonly speaking: readonly string[];
  /** What may follow a form directly without making a compound of it, beside function words: `issued`. */
  readonly following: readonly string[];
  /** Words at which the other one of an interview or the place of a post begins: `with`, `on`. */
  readonly leading: readonly string[];
  /** Words in a row that stand for a preposition: `according to`. */
  readonly perWords: readonly string[];
  /** Words between two clauses of equal rank: `and`, `but`. */
  readonly joining: readonly string[];
  /** Words that begin a clause inside another, besides subordinators: `who`. */
  readonly relative: readonly string[];
}
