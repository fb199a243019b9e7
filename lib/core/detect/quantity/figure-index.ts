import type { FigureWords, HedgeRow, NumberRow } from '../../language/figure-words';
import type { Language } from '../../language/language';
import type { Reading } from '../../text/reading';

/** Rows of several words by their first word, longest first. */
type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly row: T }[]>;

interface Unit {
  readonly unit: string;
  readonly factor: number;
}

/** The quantity grammar's rows, indexed. */
export interface FigureIndex {
  readonly numbers: ReadonlyMap<string, NumberRow>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly vague: Phrases<number>;
  readonly before: Phrases<HedgeRow>;
  readonly after: Phrases<HedgeRow>;
  readonly units: Phrases<Unit>;
  readonly signs: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, string>;
  readonly denominators: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly clocks: ReadonlySet<string>;
  readonly casualties: ReadonlySet<string>;
  readonly votes: ReadonlySet<string>;
  readonly games: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly emergencies: ReadonlySet<number>;
  readonly hours: ReadonlySet<string>;
  readonly aged: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  readonly deaths: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly versus: ReadonlySet<string>;
  readonly heights: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

function phrases<T>(rows: readonly (readonly [string, T])[]): Phrases<T> {
  const map = new Map<string, { words: string[]; row: T }[]>();
  for (const [form, row] of rows) {
    const words = form.split(' ');
    const list = map.get(words[0] as string) ?? [];
    list.push({ words, row });
    map.set(words[0] as string, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function build(figures: FigureWords): FigureIndex {
  return {
    numbers: new Map(figures.numbers.map((row) => [row.form, row])),
    suffixes: new Map(figures.suffixes.map((row) => [row.form, row.value])),
    fractions: new Map(figures.fractions.map((row) => [row.form, row.value])),
    vague: phrases(figures.vague.map((row) => [row.form, row.value])),
    before: phrases(figures.hedgesBefore.map((row) => [row.form, row])),
    after: phrases(figures.hedgesAfter.map((row) => [row.form, row])),
    units: phrases(
      figures.units.flatMap((row) =>
        row.forms.map((form) => [form, { unit: row.unit, factor: row.factor ?? 1 }] as const),
      ),
    ),
    signs: new Map(figures.currencySigns.map((row) => [row.sign, row.unit])),
    prefixes: new Map(figures.currencyPrefixes.map((row) => [row.form, row.unit])),
    letters: new Map(figures.currencyLetters.map((row) => [row.form, row.unit])),
    denominators: new Set(figures.denominators),
    durations: new Set(figures.durations),
    months: new Set(figures.months),
    labels: new Set(figures.labels),
    streets: new Set(figures.streets),
    clocks: new Set(figures.clocks),
    casualties: new Set(figures.casualties),
    votes: new Set(figures.votes),
    games: new Set(figures.games),
    phones: new Set(figures.phones),
    emergencies: new Set(figures.emergencies),
    hours: new Set(figures.hours),
    aged: new Set(figures.aged),
    parents: new Set(figures.parents),
    deaths: new Set(figures.deaths),
    minus: new Set(figures.minus),
    versus: new Set(figures.versus),
    heights: new Set(figures.heights),
    shared: new Set(figures.shared),
  };
}

const known = new WeakMap<Language, FigureIndex>();

/** The index of a language's figure words; built once. */
export function figureIndexOf(language: Language): FigureIndex {
  const made = known.get(language);
  if (made) return made;
  const index = build(language.figures);
  known.set(language, index);
  return index;
}

/** The longest phrase of the table that stands at word `at`: its row and the word behind it. */
export function phraseAt<T>(
  reading: Reading,
  table: Phrases<T>,
  at: number,
  limit: number,
): { row: T; next: number } | null {
  const list = table.get(reading.words[at]?.lower ?? '');
  if (!list) return null;
  for (const { words, row } of list) {
    if (at + words.length > limit) continue;
    if (words.every((word, offset) => reading.words[at + offset]?.lower === word))
      return { row, next: at + words.length };
  }
  return null;
}
