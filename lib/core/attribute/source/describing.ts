import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';

/** What a word joined to a name by a hyphen says of the one who follows. */
const JOINED: ReadonlySet<string> = new Set(['led', 'run', 'born', 'leaning', 'wide', 'area', 'only']);

/** `Corden-based`, `Tarn-led`: a name in a word that only says something of the body named behind it. */
export function isDescribing(reading: Reading, at: number): boolean {
  const { lower } = wordAt(reading, at);
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 2) return false;
  const joined = lower.slice(hyphen + 1);
  return JOINED.has(joined) || (joined.endsWith('ed') && joined.length > 4);
}
