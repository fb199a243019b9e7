import type { Word } from '../../text/words';
import type { Scene } from '../pattern';

/** The word of a scene's reading at an index that is known to be one of a word. */
export const wordAt = (scene: Scene, at: number): Word => scene.reading.words[at] as Word;

/** Whether a word stands in a quotation; false behind the last one. */
export const isQuoted = (scene: Scene, at: number): boolean => (scene.reading.quotedBy[at] ?? -1) >= 0;
