import { describe, expect, it } from 'vitest';

import { OPTIONS_EN } from '../../components/en/options';
import { REPORT_EN } from '../../components/en/report';
import { SELECTION_EN } from '../../components/en/selection';
import { WELCOME_EN } from '../../components/en/welcome';
import { OPTIONS_HE } from '../../components/he/options';
import { REPORT_HE } from '../../components/he/report';
import { SELECTION_HE } from '../../components/he/selection';
import { WELCOME_HE } from '../../components/he/welcome';
import { judgements } from './banned-words';
import { ARGUMENTS, sentences } from './sentences';

/** Everything that each language says: popup, card, report and the other pages. */
const EN = sentences({
  ...REPORT_EN,
  options: OPTIONS_EN,
  welcome: WELCOME_EN.welcome,
  selection: SELECTION_EN.selection,
});
const HE = sentences({
  ...REPORT_HE,
  options: OPTIONS_HE,
  welcome: WELCOME_HE.welcome,
  selection: SELECTION_HE.selection,
});

describe.each([
  ['English', REPORT_EN, EN],
  ['Hebrew', REPORT_HE, HE],
] as const)('the %s catalogue', (_, strings, all) => {
  it('is looked at from end to end', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const place of Object.keys(ARGUMENTS)) expect(all.map(([name]) => name)).toContain(place);
  });

  it('judges nobody', () => {
    expect(all.filter(([, text]) => judgements(text).length > 0)).toEqual([]);
  });

  it('leaves nothing empty, doubled or half-filled', () => {
    expect(all.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(all.filter(([, text]) => /undefined|NaN|\[object| {2}/.test(text))).toEqual([]);
  });

  it('uses this language’s own marks, and raises its voice nowhere', () => {
    expect(all.filter(([, text]) => /["'!]|\.\.\.| - /.test(text))).toEqual([]);
  });

  it('explains each tag in one line', () => {
    const { kinds, statuses, stances, channels, unnamedTypes, noChannel, observation, credit, sums, card } =
      strings;
    const single = { noChannel, observation, credit, sums, link: card.link, chain: card.chain };
    const groups = [kinds, statuses, stances, channels, unnamedTypes, single];
    const tags = groups.flatMap((group) => Object.values(group));
    for (const { name, gloss } of tags) {
      expect(gloss).toMatch(/^[\p{Lu}\p{Lo}][^.]*\.$/u);
      expect(gloss.length).toBeLessThan(90);
      expect(gloss).not.toBe(name);
    }
  });

  it('tells the reader what to do in every state that shows nothing', () => {
    const told = [strings.popup.nothing, ...Object.values(strings.popup.failures)];
    expect(new Set(told.map(({ todo }) => todo)).size).toBe(told.length);
  });

  it('has a name of its own for each of a kind', () => {
    const { kinds, statuses, stances, channels, unnamedTypes, caveats } = strings;
    for (const group of [kinds, statuses, stances, channels, unnamedTypes, caveats]) {
      const tags = Object.values(group);
      expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
      expect(new Set(tags.map(({ gloss }) => gloss)).size).toBe(tags.length);
    }
  });
});

/** What is the same in every language, by its place, with the reason. */
const SAME: readonly RegExp[] = [
  // tags, the product's name, signs and numbers
  /^language$/,
  /^direction$/,
  /^product$/,
  /^working$/,
  // the mark that closes a quotation
  /^quotationMarks\.1$/,
  // names of keys, as they stand on them
  /^popup\.keys\.rows\.\d+\.keys$/,
  // names of formats
  /^report\.files\.(?:markdown|json|annotations)\.name$/,
];

describe('Hebrew', () => {
  const english = new Map(EN.map(([place, text]) => [place, text]));

  it('says all that English says', () => {
    expect([...new Set(HE.map(([place]) => place))].sort()).toEqual([...english.keys()].sort());
  });

  it('says nothing in English', () => {
    const own = HE.filter(([place]) => !SAME.some((same) => same.test(place)));
    expect(own.filter(([place, text]) => english.get(place) === text)).toEqual([]);
    // What was handed in stands apart as it came; the rest is names.
    const said = (text: string): string =>
      text
        .replace(/\u2068[^\u2069]*\u2069/g, '')
        .replace(/\b(?:Whence|PDF|Alt|CSV|W3C|JSON-LD|txt|Chrome|Firefox|Pin to Toolbar)\b/g, '');
    expect(own.filter(([, text]) => /\p{Script=Latin}/u.test(said(text)))).toEqual([]);
  });

  it('sets apart whatever is handed in that may be of another script', () => {
    const handed = [
      'Ada Lindqvist',
      'news.example',
      'The vote',
      'mayor of Velmouth',
      'the Press Institute',
      'is missing',
      '2031.1.0',
    ];
    for (const [place, text] of HE) {
      const found = handed.filter((words) => text.includes(words));
      for (const words of found) expect(text, place).toContain(`\u2068${words}\u2069`);
    }
  });
});

/** How a count is said: what says it, in English for 0, 1, 2 and many, and in Hebrew. */
const COUNTED: readonly (readonly [
  string,
  (strings: typeof REPORT_EN) => (n: number) => string,
  string[],
  string[],
])[] = [
  [
    'quotations beside their number',
    ({ popup }) => popup.quoteCount,
    ['quotations', 'quotation', 'quotations', 'quotations'],
    ['ציטוטים', 'ציטוט', 'ציטוטים', 'ציטוטים'],
  ],
  [
    'lost passages',
    ({ popup }) => popup.lost,
    [
      '0 passages are no longer on the page.',
      '1 passage is no longer on the page.',
      '2 passages are no longer on the page.',
      '1,200 passages are no longer on the page.',
    ],
    [
      '0 קטעים אינם עוד בדף.',
      'קטע אחד אינו עוד בדף.',
      'שני קטעים אינם עוד בדף.',
      '1,200 קטעים אינם עוד בדף.',
    ],
  ],
  [
    'pieces of a quotation',
    (strings) => strings.pieces,
    ['in 0 pieces', 'in 1 piece', 'in 2 pieces', 'in 1,200 pieces'],
    ['ב־0 קטעים', 'בקטע אחד', 'בשני קטעים', 'ב־1,200 קטעים'],
  ],
  [
    'days before an article',
    (strings) => strings.lag,
    [
      'the same day',
      '1 day before the article',
      '2 days before the article',
      '1,200 days before the article',
    ],
    ['באותו יום', 'יום אחד לפני הכתבה', 'יומיים לפני הכתבה', '1,200 ימים לפני הכתבה'],
  ],
];

describe('counting', () => {
  it.each(COUNTED)('gives %s in the form that goes with the number', (_, of, english, hebrew) => {
    expect([0, 1, 2, 1200].map(of(REPORT_EN))).toEqual(english);
    expect([0, 1, 2, 1200].map(of(REPORT_HE))).toEqual(hebrew);
  });

  // What these catalogues answer; a new version of the browser's data may ask for more.
  it.each([
    ['en-GB', ['one', 'other']],
    ['he', ['one', 'two', 'other']],
  ])('answers every form that %s has', (language, forms) => {
    expect([...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()).toEqual(
      forms.sort(),
    );
  });
});

describe('the list of words that judge', () => {
  it.each([
    ['This statement is false.', ['false*']],
    ['A LIAR, caught in a lie', ['lie', 'liar*', 'caught']],
    ['She claims that it rains', ['claim*']],
    ['Something went wrong', ['wrong*']],
    ['misleadingly exposed', ['mislead*', 'expose*']],
    ['האמירה שקרית', ['שקרית']],
    ['לפי הטענה הנתון מזויף', ['מזויף*', 'טענ*']],
    ['וכשנתפס הודה', ['הודה', 'נתפס*']],
  ])('bites: %s', (text, found) => expect([...judgements(text)].sort()).toEqual([...found].sort()));

  it.each([
    'Says who is given as having made it.',
    'believe, relief, earlier, cliente',
    'The verb “admit” presents the words as given up unwillingly.',
    'Stated as lying between two values.',
    'מובא מילה במילה, במירכאות.',
    // the same letters inside another word: a message, which is loading
    'הודעה לעיתונות, שנטענת',
    'מה שקראתם',
  ])('looks at whole words of our own: %s', (text) => {
    expect(judgements(text)).toEqual([]);
  });
});
