import type { Span } from './span';

export type EntityKind = 'person' | 'body' | 'document' | 'group' | 'unnamed';
export type MentionKind = 'name' | 'office' | 'pronoun' | 'description';

/** A place in the text that speaks of somebody or something. */
export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
}

/** Why somebody is not named: what the text calls them, and the reason it gives, if it gives one. */
export interface Unnamed {
  readonly type: 'role' | 'several' | 'passive' | 'person';
  readonly reason: Span | null;
}

/** Somebody or something the article speaks of, with every mention of it that was found. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** As the text names it most fully. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly unnamed: Unnamed | null;
  readonly by: string;
}
