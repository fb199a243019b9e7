import type { Reading } from '../../text/reading';

/**
 * `Oslo said`, `the Norwegians said`: the country whose government a capital or its people stand for, as the text names
 * it; null where it names none, for then the text does not say it. `names`: those of the text by their words in lower case.
 */
export function countryMeant(
  { language, lexicon }: Reading,
  word: string,
  names: ReadonlyMap<string, string>,
): string | null {
  const country = lexicon.capitals.get(word);
  const row = language.countries.find(({ name, people }) => name === country || people.includes(word));
  for (const form of row?.forms ?? []) if (names.has(form)) return names.get(form) ?? null;
  return row?.letters.find((letters) => names.get(letters.toLowerCase()) === letters) ?? null;
}
