import type { Terms } from '../strings';

/** BCP 47; its spelling, dates and numbers are the catalogue's. */
export const LANGUAGE = 'en-GB';

const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);

/** Which of a noun's two forms goes with a number. */
export const formFor = (n: number, one: string, other: string): string =>
  plurals.select(n) === 'one' ? one : other;

/** A number as it is written. */
export const number = (n: number): string => numbers.format(n);

/** `3 quotations`: the number and the noun in the form that goes with it. */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${formFor(n, one, other)}`;

/** What popup and card both name. */
export const TERMS_EN: Terms = {
  language: LANGUAGE,
  direction: 'ltr',
  kinds: {
    direct: { name: 'Direct quotation', gloss: 'Given word for word, in quotation marks.' },
    mixed: { name: 'Mixed quotation', gloss: 'Partly word for word, partly retold by the article.' },
    indirect: {
      name: 'Indirect quotation',
      gloss: 'Retold in the article’s own words; none of it is in quotation marks.',
    },
  },
  statuses: {
    unattributed: { name: 'No source stated', gloss: 'The text names nobody as the origin of this figure.' },
    attributed: { name: 'Source stated', gloss: 'The text says whose figure this is.' },
    caveated: {
      name: 'Stated with a reservation',
      gloss: 'The text itself marks this figure as unconfirmed, disputed or preliminary.',
    },
    verified: {
      name: 'Said to be confirmed',
      gloss: 'The text says that another named body confirmed this figure.',
    },
  },
  entities: {
    person: 'person',
    body: 'organisation',
    document: 'document',
    group: 'group',
    unnamed: 'not named',
  },
};
