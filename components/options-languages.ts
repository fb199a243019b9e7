import type { InEach } from './languages';
import type { OptionsCatalogue } from './options-strings';

/** The options page in each language; only the one that is spoken is loaded. */
export const OPTIONS_IN: InEach<() => Promise<OptionsCatalogue>> = {
  en: async () => ({
    ...(await import('./en/popup')).POPUP_EN,
    options: (await import('./en/options')).OPTIONS_EN,
  }),
  he: async () => ({
    ...(await import('./he/popup')).POPUP_HE,
    options: (await import('./he/options')).OPTIONS_HE,
  }),
};
