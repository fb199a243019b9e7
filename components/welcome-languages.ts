import type { InEach } from './languages';
import type { WelcomeCatalogue } from './welcome-strings';

/** The first page in each language; only the one that is spoken is loaded. */
export const WELCOME_IN: InEach<() => Promise<WelcomeCatalogue>> = {
  en: async () => (await import('./en/welcome')).WELCOME_EN,
  he: async () => (await import('./he/welcome')).WELCOME_HE,
};
