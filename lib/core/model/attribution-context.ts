import type { ChannelKind, Stance } from './attribution';
import type { DatedOffice } from './dated-office';
import type { Fidelity } from './fidelity';
import type { Span } from './span';

/** What a way by which words reach an outlet is, by whose definition. `row` null: the pack has nothing on it. */
export interface ChannelContext {
  readonly kind: ChannelKind;
  readonly gloss: string;
  readonly definedBy: readonly string[];
  readonly row: string | null;
  readonly refs: readonly string[];
}

/** On which terms somebody spoke, where the text says so (`on background`). */
export interface GroundRule {
  readonly row: string;
  readonly span: Span;
  readonly terms: string;
  readonly definedBy: readonly string[];
  readonly refs: readonly string[];
}

/** Somebody who spoke for a body on the article's day. */
export interface Spokesperson {
  readonly person: string;
  readonly name: string;
  readonly office: DatedOffice;
}

/** A text of the pack in which another side gives its own account, and where it stands. */
export interface PackAccount {
  /** Rows of the pack: the text, and the body that issued it. */
  readonly text: string;
  readonly issuer: string;
  readonly issuerName: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

/** Whose words a readout, a statement or a spokesperson's are: the body that issues them, and who spoke for it that day. */
export interface IssuerContext {
  /** Row of the pack; what is known of it stands in `bodies` of the context. */
  readonly body: string;
  readonly bodyName: string;
  /** How it is known: the source names the body; the one whose words it reports, or the speaker, has an office in it. */
  readonly by: 'source' | 'principal' | 'speaker';
  /** Words of the article that name it. */
  readonly span: Span;
  readonly spokespeople: readonly Spokesperson[];
  /** Of a readout, statement or press release: ids of attributions to those of another side in the same article. */
  readonly otherAccounts: readonly string[];
  /** The same among the pack's texts of those days. Nothing else was searched. */
  readonly packAccounts: readonly PackAccount[];
}

/**
 * What the verb implies by the style of newsrooms. `row`: the one of the pack that says it of this verb; null: it is said
 * of verbs of its stance. `refs`: where.
 */
export interface CueContext {
  readonly lemma: string;
  readonly stance: Stance;
  readonly gloss: string;
  readonly row: string | null;
  readonly refs: readonly string[];
}

/** What is known of the way in which words were passed on. */
export interface AttributionContext {
  readonly channel: ChannelContext | null;
  readonly groundRule: GroundRule | null;
  readonly issuer: IssuerContext | null;
  readonly cue: CueContext | null;
  /** Null: nothing is quoted, or there was no primary text to compare it with. */
  readonly fidelity: Fidelity | null;
  readonly by: string;
}
