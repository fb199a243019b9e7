import { describe, expect, it } from 'vitest';
import { CARD_IN } from '../../components/card-languages';
import { LANGUAGES, languageFor } from '../../components/languages';
import { POPUP_IN } from '../../components/popup-languages';

/** What was chosen, what the browser prefers, and what is spoken. */
const CASES: readonly (readonly [string, string, readonly string[], string])[] = [
  ['the choice, whatever the browser prefers', 'he', ['en-GB', 'en'], 'he'],
  ['the choice, with its country', 'en-US', ['he'], 'en'],
  ['without a choice the browser’s first', 'browser', ['he-IL', 'en'], 'he'],
  ['without a choice the first that there is', 'browser', ['fr-CH', 'de', 'he', 'en'], 'he'],
  ['a language under the name that it had', 'browser', ['iw'], 'he'],
  ['English where the browser prefers none that there is', 'browser', ['fr', 'de'], 'en'],
  ['English where the browser prefers nothing', 'browser', [], 'en'],
  ['the browser’s where a language was chosen that there is no more', 'tlh', ['he'], 'he'],
  ['the browser’s where the choice is no tag', 'en_US!', ['he'], 'he'],
  // Not every tag that begins alike is of the language.
  ['English for a language whose tag only begins alike', 'browser', ['hen', 'heb-x'], 'en'],
  ['English for names that every object has', 'constructor', ['__proto__', 'toString'], 'en'],
];

describe('the language of the interface', () => {
  it.each(CASES)('is %s', (_, chosen, preferred, spoken) => {
    expect(languageFor(chosen, preferred)).toBe(spoken);
  });
});

describe.each(LANGUAGES)('the words in $name', ({ tag }) => {
  it('are of that language, in popup and card, and run its way', async () => {
    const popup = await POPUP_IN[tag]();
    const { language, direction } = CARD_IN[tag];
    expect([popup.language, popup.direction]).toEqual([language, direction]);
    expect(new Intl.Locale(language).language).toBe(tag);
    expect(direction).toBe(/\p{Script=Hebrew}|\p{Script=Arabic}/u.test(popup.popup.quotes) ? 'rtl' : 'ltr');
  });
});
