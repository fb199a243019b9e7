import type { Reference } from '../core/model/context';
import type { Pack } from '../pack/pack';

/** Ids in every list of references that stands anywhere inside a value. Linear. */
function* refsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'refs') yield* inner as readonly string[];
    else yield* refsIn(inner);
  }
}

/** Where everything that a value refers to can be read, by reference id. */
export function referencesOf(pack: Pack, value: unknown): Readonly<Record<string, Reference>> {
  const found: Record<string, Reference> = {};
  for (const ref of refsIn(value)) {
    const row = pack.references.get(ref);
    if (row) found[ref] = { url: row.url, publisher: row.publisher, date: row.date };
  }
  return found;
}
