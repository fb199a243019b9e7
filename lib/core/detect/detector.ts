import type { Finding } from '../model/finding';
import type { Reading } from '../text/reading';

/** Finds one kind of thing in a reading. One file each; none knows another. */
export interface Detector {
  /** Stands as `by` in what is found. */
  readonly id: string;
  /** Everything of its kind, in order of the text. Where two detectors find mentions of the same words, the list decides. */
  find(reading: Reading): readonly Finding[];
}
