import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/core/text/language-of';

const ENGLISH =
  'The mayor of the town said that it was not the weir but the wall which had been the trouble, and that they would see to it when there was more money for it in the spring. ';
const GERMAN =
  'Der Bürgermeister der Stadt sagte, dass nicht das Wehr, sondern die Mauer das Problem gewesen sei und dass man sich im Frühjahr darum kümmern werde, sobald mehr Geld vorhanden ist. ';
const DUTCH =
  'De burgemeester van de stad zei dat het niet de stuw was maar de muur die voor problemen had gezorgd en dat men daar in het voorjaar naar zal kijken als er meer geld is. ';

const cases: readonly (readonly [string, string, string | null, string | null])[] = [
  ['English words', ENGLISH.repeat(2), null, 'en'],
  ['English words under a wrong tag', ENGLISH.repeat(2), 'de', 'en'],
  ['German words', GERMAN.repeat(2), null, null],
  ['German words that claim to be English', GERMAN.repeat(2), 'en', null],
  ['Dutch words', DUTCH.repeat(2), 'nl', null],
  ['too few words, a tag that is known', 'Weir holds', 'en-GB', 'en'],
  ['too few words, a tag that is not known', 'Wehr hält', 'de', null],
  ['too few words, no tag', 'Weir holds', null, 'en'],
  ['no words at all', '', null, 'en'],
  ['another script', 'Плотина держится. '.repeat(40), null, null],
];

describe('the language of an article', () => {
  it.each(cases)('is told by its words: %s', (_, text, language, tag) => {
    expect(languageOf({ text, language })?.tag ?? null).toBe(tag);
  });
});
