import type { Span } from './span';

/** A sentence of the pack, the same template for every side, and where it can be read. */
export interface ToldSentence {
  readonly template: string;
  readonly sentence: string;
  readonly refs: readonly string[];
}

/** Who controls a body on the article's day. `from` null: since when is not known. */
export interface BodyControl extends ToldSentence {
  /** A body, or an office with who held it that day; null: members, a board of its own. */
  readonly controller: {
    readonly kind: 'body' | 'office';
    readonly id: string;
    readonly name: string;
    readonly holders: readonly { readonly person: string; readonly name: string }[];
  } | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A note on a body, and the other view where there is a dispute. */
export interface BodyNote extends ToldSentence {
  readonly counter: ToldSentence | null;
  /** The conflict in which the body is on a side. */
  readonly conflict: string | null;
}

/**
 * How a body is tied to those whom headline and lede name: it is named itself, or somebody who holds an office in it; a
 * body or a person that controls it; its country or organisation.
 */
export interface StoryTie {
  readonly by: 'itself' | 'office' | 'controller' | 'place';
  /** Row of the pack that the words name: a body, a person or a place. */
  readonly row: string;
  readonly name: string;
  readonly span: Span;
}

/** A body of the pack as of the article's day. */
export interface BodyContext {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The country or organisation that it belongs to: row of the pack, and its name. */
  readonly place: string | null;
  readonly placeName: string | null;
  readonly wikidata: string | null;
  readonly controls: readonly BodyControl[];
  readonly notes: readonly BodyNote[];
  /** Conflicts of the pack in which it is on a side. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly name: string;
    readonly refs: readonly string[];
  }[];
  /** Whether it is a party to this story. Empty: headline and lede name neither it, nor who controls it, nor its country. */
  readonly ties: readonly StoryTie[];
  readonly refs: readonly string[];
  readonly by: string;
}
