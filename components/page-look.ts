/**
 * Gives a page of the extension its language, its direction and the chosen appearance, for which `system` leaves it to the
 * browser. `root`: the document's element.
 */
export function dressPage(
  root: HTMLElement,
  { language, direction }: { readonly language: string; readonly direction: 'ltr' | 'rtl' },
  appearance: 'system' | 'light' | 'dark',
): void {
  root.lang = language;
  root.dir = direction;
  if (appearance === 'system') delete root.dataset.theme;
  else root.dataset.theme = appearance;
}
