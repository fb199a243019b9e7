import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import type { Context } from '../../lib/core/model/context';
import type { Dossier } from '../../lib/core/model/dossier';
import { loadShipped } from '../pack/shipped';
import type { Options } from './options';

/** What is known beside a reading. */
export type Join = (dossier: Dossier) => Context;

/**
 * How readings are joined with the context pack, or null where that is not asked for. A file of the pack that does not
 * count is complained of, and stands in every context; what is sound is used.
 */
export async function joinFor(
  { context, today }: Pick<Options, 'context' | 'today'>,
  complain: (message: string) => void,
): Promise<Join | null> {
  if (!context) return null;
  const { pack, refused } = await loadShipped();
  for (const { file, row, reason } of refused)
    complain(`The pack's file ${file}${row === null ? '' : `, ${row},`} ${reason}: it is left out.`);
  const day = today ?? new Date().toISOString().slice(0, 10);
  return (dossier) => contextOf(pack, dossier, { today: day, refused, words: TERMS_EN });
}
