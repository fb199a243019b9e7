import type { LeftOut } from '../sources';
import { idOf } from './read-binding';

/** Counts what does not enter, by table and reason. */
export interface LeftOutCount {
  add(table: string, reason: string): void;
  rows(): readonly LeftOut[];
}

export function leftOutCount(): LeftOutCount {
  const known = new Map<string, LeftOut>();
  return {
    add(table, reason) {
      const id = `refreshed/${table}/${idOf(reason)}`;
      known.set(id, { id, table, reason, rows: (known.get(id)?.rows ?? 0) + 1 });
    },
    rows: () => [...known.values()],
  };
}
