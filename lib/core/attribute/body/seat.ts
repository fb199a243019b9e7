import type { Reading } from '../../text/reading';

/**
 * `Oslo said`: the country whose government a capital stands for, as the text names it; null where it names none, for
 * then the text does not say it. `names`: those of the text by their words in lower case.
 */
export function countrySeatedAt(
  { language, lexicon }: Reading,
  capital: string,
  names: ReadonlyMap<string, string>,
): string | null {
  const country = lexicon.capitals.get(capital);
  if (country === undefined) return null;
  const row = language.countries.find(({ name }) => name === country);
  for (const form of row?.forms ?? []) if (names.has(form)) return names.get(form) ?? null;
  return row?.letters.find((letters) => names.get(letters.toLowerCase()) === letters) ?? null;
}
