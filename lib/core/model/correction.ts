/** What a reader can put right: somebody is another than the one shown, did not say it, or it is no figure. */
export type CorrectionKind = 'not-them' | 'wrong-speaker' | 'not-a-figure';

/** Something that a reader put right in one article. */
export interface Correction {
  readonly kind: CorrectionKind;
  /** Id in the dossier: an entity, an attribution, a figure. It is made of the words it stands for, so it outlives a new reading. */
  readonly target: string;
  /** Row of the pack that was shown for an entity; null for the other kinds. */
  readonly person: string | null;
}

/** A correction with the words it is about, ready to show; null where the article holds them no longer. */
export interface CorrectionLine extends Correction {
  readonly words: string | null;
  readonly personName: string | null;
}

/** Whether two corrections put the same thing right. */
export const isSame = (a: Correction, b: Correction): boolean =>
  a.kind === b.kind && a.target === b.target && a.person === b.person;
