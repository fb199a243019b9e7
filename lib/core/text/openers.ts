import type { Language } from '../language/language';

const firstWord = (form: string): string => form.split(' ', 1)[0] as string;

/** Words with which a figure can begin, digits aside. */
export function figureOpenersOf({ figures }: Language): Set<string> {
  return new Set([
    ...[...figures.numbers, ...figures.fractions].map((row) => row.form),
    ...[...figures.vague, ...figures.hedgesBefore].map((row) => firstWord(row.form)),
    ...figures.currencySigns.map((row) => row.sign),
    ...figures.currencyPrefixes.map((row) => row.form),
    ...figures.currencyLetters.map((row) => row.form),
    'a',
    'between',
    'twice',
    ...figures.minus,
  ]);
}

/** Words with which the forms of caveats, checks and notes of figures begin; a form names alternatives by `|`. */
export function remarkOpenersOf({ figureSourcing: { caveats, checks, notes } }: Language): Set<string> {
  const rows: readonly { readonly forms: readonly string[] }[] = [...caveats, ...checks, ...notes];
  return new Set(rows.flatMap(({ forms }) => forms.flatMap((form) => firstWord(form).split('|'))));
}
