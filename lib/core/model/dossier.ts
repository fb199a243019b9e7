import type { Article } from './article';
import type { Attribution } from './attribution';
import type { Credit } from './credit';
import type { Entity } from './entity';
import type { Figure } from './figure';
import type { Span } from './span';
import type { VoiceCounts } from './voice-counts';
import type { Working } from './working';

/** A stretch in the outlet's own voice that looks like an attribution and is not. */
export interface Observation {
  readonly id: string;
  readonly span: Span;
  readonly by: string;
}

/** How many words the article gives to an entity, and how many of them stand in quotation marks. */
export interface Voice {
  readonly entity: string;
  readonly words: number;
  readonly quotedWords: number;
}

/** Arithmetic between figures of one article: the working as `steps`, and as a line in the article's own language. */
export interface Sum {
  readonly figures: readonly string[];
  readonly working: string;
  readonly steps: Working;
  readonly by: string;
}

/** What read an article: the rules alone, which miss most of what is reported without quotation marks, or the tagger with them. */
export type Engine = 'rules' | 'rules+tagger';

/** The whole reading of one article. Plain JSON: it is what is sent, stored, printed and snapshotted. */
export interface Dossier {
  readonly version: 1;
  readonly engine: Engine;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly observations: readonly Observation[];
  readonly voices: readonly Voice[];
  readonly counts: VoiceCounts;
  readonly sums: readonly Sum[];
  readonly credits: readonly Credit[];
}
