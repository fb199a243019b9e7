import type { InEach } from './languages';
import type { PopupCatalogue } from './strings';

/** The popup in each language; only the one that is spoken is loaded. */
export const POPUP_IN: InEach<() => Promise<PopupCatalogue>> = {
  en: async () => (await import('./en/popup')).POPUP_EN,
  he: async () => (await import('./he/popup')).POPUP_HE,
};
