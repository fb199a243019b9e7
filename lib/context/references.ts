import type { Reference } from '../core/model/context';
import type { Pack } from '../pack/pack';

/** Gathers the ids in every list of references that stands anywhere inside a value. Linear. */
function gatherRefs(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const inner of value) gatherRefs(inner, ids);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'refs') for (const id of inner as readonly string[]) ids.add(id);
    else gatherRefs(inner, ids);
  }
}

/** Where everything that a value refers to can be read, by reference id. */
export function referencesOf(pack: Pack, value: unknown): Readonly<Record<string, Reference>> {
  const ids = new Set<string>();
  gatherRefs(value, ids);
  const found: Record<string, Reference> = {};
  for (const ref of ids) {
    const row = pack.references.get(ref);
    if (row) found[ref] = { url: row.url, publisher: row.publisher, date: row.date };
  }
  return found;
}
