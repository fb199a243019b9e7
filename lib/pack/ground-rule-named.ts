import { foldName } from '../core/text/fold';
import type { Pack } from './pack';
import type { Channel } from './schema/media';

/** The ground rule that some words name; of two, the longer one: `on deep background`. Null where they name none. */
export function groundRuleNamed(pack: Pack, words: string): Channel | null {
  const folded = ` ${foldName(words)} `;
  const named = pack.rows.channels.filter(
    ({ kind, id }) => kind === 'ground-rule' && folded.includes(` ${foldName(id)} `),
  );
  return named.reduce<Channel | null>(
    (longest, row) => (longest && longest.id.length >= row.id.length ? longest : row),
    null,
  );
}
