/**
 * Where a key leads in a row of tabs (WAI-ARIA Authoring Practices, Tabs). `current`: the tab that has the focus;
 * `direction`: that of the writing, so that an arrow goes where it points. Out: the tab to go to, round and round, or
 * null where the key has its ordinary meaning.
 */
export function tabFor(key: string, current: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  if (count === 0) return null;
  const on = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === on) return (current + 1) % count;
  if (key === back) return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
