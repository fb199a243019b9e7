import type { ChannelKind } from './attribution';
import type { EntityKind } from './entity';
import type { Span } from './span';

/** Words given to one kind of source; `kind` null: to sources that were not resolved, or to none. */
export interface KindCount {
  readonly kind: EntityKind | null;
  readonly words: number;
  readonly quotedWords: number;
}

/** How many attributions came by one way; `kind` null: by a way that the text does not state. */
export interface ChannelCount {
  readonly kind: ChannelKind | null;
  readonly attributions: number;
}

/**
 * What somebody is who is spoken of and not quoted: a person, a body, a country where it acts (its government), a
 * people (`Norians`), or a group of people by what they are (`residents`).
 */
export type UnquotedKind = 'person' | 'body' | 'country' | 'people' | 'group';

/** Somebody the article names and does not quote. `name`: as the article names them most fully. */
export interface Unquoted {
  readonly kind: UnquotedKind;
  readonly name: string;
  /** Entity id where the reading made one. */
  readonly entity: string | null;
  /** Words that the article gives them in its own, without quotation marks. */
  readonly words: number;
  /** Never empty; in order of the text. */
  readonly mentions: readonly Span[];
  readonly by: string;
}

/** An article's voices in counts. Of attributions only those count that are sure enough to be shown. */
export interface VoiceCounts {
  /** Words of the article as it was read. */
  readonly words: number;
  /** Of them: words that somebody is given as having said. */
  readonly attributed: number;
  /** Of them: words inside quotation marks, whoever said them. */
  readonly quoted: number;
  /** Most words first. */
  readonly kinds: readonly KindCount[];
  /** Most attributions first; what is not stated last. */
  readonly channels: readonly ChannelCount[];
  /** Entity id of the one source of all that is attributed; null where there are more, or some are left open. */
  readonly only: string | null;
  /** Those without any words first, then most mentions first. */
  readonly unquoted: readonly Unquoted[];
}
