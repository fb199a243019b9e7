/**
 * Where a key leads in a list of rows. `current`: the row that has the focus, or -1 for the search field above them;
 * `count`: how many rows there are. Out: the row to go to, or null where the key has its ordinary meaning.
 */
export function rowFor(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(current + 1, count - 1);
  if (current < 0) return null;
  if (key === 'ArrowUp') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Moves the focus between search field and rows with the arrow keys; every row stays in the tab order as well. */
export function walkRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { target, currentTarget, key } = event;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('.row')];
  const current = rows.indexOf(target as HTMLElement);
  if (current < 0 && !(target as HTMLElement).matches('input[type="search"]')) return;
  const next = rowFor(key, current, rows.length);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}
