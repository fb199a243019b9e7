import type { Country } from '../language/country';
import type { Language } from '../language/language';
import { standAt } from '../text/phrases';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';

/**
 * A country spoken of in some words (indexes, end-exclusive). `country`: by its name, or as what rules and defends it
 * (`Norian forces`); `people`: by those who live there (`Norians`); `adjective`: by what is of it, whatever that is.
 */
export interface CountryMention {
  readonly row: Country;
  readonly as: 'country' | 'people' | 'adjective';
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly row: Country;
  readonly as: CountryMention['as'];
  readonly words: readonly string[];
  /** As it must be written, where lower case would be another word. */
  readonly written: string | null;
}

/** Words between an adjective and the body that it belongs to: `Norian [security] forces`. */
const NEAR = 2;

const known = new WeakMap<Language, ReadonlyMap<string, readonly Form[]>>();

/** All forms by their first word, longer ones first. Built once per language. */
function formsOf(language: Language): ReadonlyMap<string, readonly Form[]> {
  const made = known.get(language);
  if (made) return made;
  const index = new Map<string, Form[]>();
  const put = (row: Country, as: Form['as'], form: string, written: string | null): void => {
    const words = form.split(' ');
    const first = words[0] as string;
    index.set(first, [...(index.get(first) ?? []), { row, as, words, written }]);
  };
  for (const row of language.countries) {
    for (const form of row.forms) put(row, 'country', form, null);
    for (const letters of row.letters) put(row, 'country', letters.toLowerCase(), letters);
    for (const form of row.people) put(row, 'people', form, null);
    for (const form of row.adjectives) put(row, 'adjective', form, null);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  known.set(language, index);
  return index;
}

/** Where the body ends that an adjective at `at` belongs to: `Norian [forces]`; null where it belongs to none. */
function bodyEnd(reading: Reading, at: number): number | null {
  for (let next = at + 1; next <= at + 1 + NEAR; next++) {
    const word = reading.words[next];
    if (word?.kind !== 'word') return null;
    if (reading.lexicon.heads.get(word.lower) === 'body') return next + 1;
  }
  return null;
}

/** The longest form that stands at a word. A function of its own: most words begin none, and nothing is made for them. */
const formAt = (reading: Reading, possible: readonly Form[], at: number, word: Word): Form | undefined =>
  possible.find(
    ({ words, written }) =>
      standAt(reading, at, words) &&
      (written === null || reading.text.slice(word.start, word.end) === written),
  );

/** Every place in which the text speaks of a country, its people or what is of it, in order. Linear. */
export function countryMentions(reading: Reading): CountryMention[] {
  const forms = formsOf(reading.language);
  const found: CountryMention[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at] as Word;
    if (!word.capital) continue;
    const possible = forms.get(word.lower);
    const form = possible && formAt(reading, possible, at, word);
    if (!form) continue;
    const { row, as, words } = form;
    const to = as === 'adjective' ? bodyEnd(reading, at) : null;
    found.push(
      to === null ? { row, as, from: at, to: at + words.length } : { row, as: 'country', from: at, to },
    );
    at += words.length - 1;
  }
  return found;
}
