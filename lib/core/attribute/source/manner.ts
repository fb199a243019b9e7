import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';

/** `quietly`, where a sentence goes on behind its subject. */
export const isManner = (reading: Reading, at: number): boolean => {
  const { lower, capital } = wordAt(reading, at);
  return !capital && lower.endsWith('ly') && lower.length > 5;
};
