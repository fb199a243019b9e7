import type { EntityKind, MentionKind } from './entity';
import type { Quantity } from './figure';
import type { Span } from './span';

/** A mention as it is found, before anybody asks whom it means. */
export interface FoundMention {
  readonly type: 'mention';
  readonly span: Span;
  readonly kind: MentionKind;
  readonly entity: EntityKind;
  /** What the mention is called by, without title and article: a name (`Ann Lee`) or a phrase in lower case (`us readout`). */
  readonly name: string;
  /** Nouns of office that stand with it, lower case. */
  readonly titles: readonly string[];
  readonly gender: 'male' | 'female' | null;
  readonly by: string;
}

/** A quantity with its value; `of`: the counted noun. */
export interface FoundQuantity {
  readonly type: 'quantity';
  readonly span: Span;
  readonly quantity: Quantity;
  readonly of: Span | null;
  readonly by: string;
}

export interface FoundCredit {
  readonly type: 'credit';
  readonly span: Span;
  readonly photographer: string | null;
  readonly agency: string | null;
  readonly by: string;
}

/** What a detector finds. */
export type Finding = FoundMention | FoundQuantity | FoundCredit;
