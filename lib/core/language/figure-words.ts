import type { Hedge } from '../model/figure';

/** A comparator before or after a number. `open`: the side on which the value is left open. */
export interface HedgeRow {
  /** Words in a row, lower case. */
  readonly form: string;
  readonly hedge: Hedge;
  readonly open: 'high' | 'low' | null;
  /** A verb: negated (`never exceeded 1%`) it compares nothing that is stated. */
  readonly verb?: true;
}

/** A word of measure. `unit`: UCUM, ISO 4217, `percent` or `points`. */
export interface UnitRow {
  readonly forms: readonly string[];
  readonly unit: string;
  /** What one of it is worth in `unit`, where that is not 1 (a cent in its currency). */
  readonly factor?: number;
}

/** A number word; `scale` words multiply what stands before them. */
export interface NumberRow {
  readonly form: string;
  readonly value: number;
  readonly scale?: true;
}

/** An approximate count (`dozens`): open above its value. */
export interface VagueRow {
  readonly form: string;
  readonly value: number;
}

/** What the quantity grammar knows of a language. */
export interface FigureWords {
  readonly numbers: readonly NumberRow[];
  /** Letters written onto digits: `4.2bn`. */
  readonly suffixes: readonly NumberRow[];
  readonly vague: readonly VagueRow[];
  /** `third` → 1/3, plural forms too. */
  readonly fractions: readonly { readonly form: string; readonly value: number }[];
  readonly hedgesBefore: readonly HedgeRow[];
  readonly hedgesAfter: readonly HedgeRow[];
  readonly units: readonly UnitRow[];
  readonly currencySigns: readonly { readonly sign: string; readonly unit: string }[];
  /** `US`, `A` before `$`. */
  readonly currencyPrefixes: readonly { readonly form: string; readonly unit: string }[];
  /** Letters that stand for a currency before a number, on it (`R500`) or, where there are several, apart (`Rs 500`). */
  readonly currencyLetters: readonly { readonly form: string; readonly unit: string }[];
  /** Nouns that close a rate: `$35 an hour`, `per barrel`. */
  readonly denominators: readonly string[];
  /** After a number: it is a stretch of time or an age, not a figure. */
  readonly durations: readonly string[];
  readonly months: readonly string[];
  /** Before a bare number: it is a label (`Article 5`), an age (`aged 5`) or a date. */
  readonly labels: readonly string[];
  /** After a number: an address, a league or a clock. */
  readonly streets: readonly string[];
  readonly clocks: readonly string[];
  /** People to whom something happened: near them a count of any size is a figure. */
  readonly casualties: readonly string[];
  /** Near a pair of numbers: a vote, not a score. */
  readonly votes: readonly string[];
  /** Near a number: a game, whose scores are no figures. */
  readonly games: readonly string[];
  /** Near a number of three digits: it is dialled. */
  readonly phones: readonly string[];
  readonly emergencies: readonly number[];
  /** Before *ten*, *eleven*, *twelve* alone: a time of day. */
  readonly hours: readonly string[];
  /** `a boy of eleven`; `a father of three`; `dies at 88`. */
  readonly aged: readonly string[];
  readonly parents: readonly string[];
  readonly deaths: readonly string[];
  /** Before a number: below zero. */
  readonly minus: readonly string[];
  /** Before a larger number *to* a smaller: the two are one vote. */
  readonly versus: readonly string[];
  /** Behind `4.8m`, these say that it is metres and no millions. */
  readonly heights: readonly string[];
  /** Before or behind a list of names with numbers, these say that they are counts: `Labour 41, Greens 18`. */
  readonly shared: readonly string[];
}
