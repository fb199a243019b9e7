import type { InEach } from './languages';
import type { SelectionCatalogue } from './selection-strings';

/** The page of a selection in each language; only the one that is spoken is loaded. */
export const SELECTION_IN: InEach<() => Promise<SelectionCatalogue>> = {
  en: async () => (await import('./en/selection')).SELECTION_EN,
  he: async () => (await import('./he/selection')).SELECTION_HE,
};
