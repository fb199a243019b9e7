import { hasClass } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { ADVERB, NEGATION } from '../../text/word-classes';

/** A form with the words that may stand at each of its places. */
interface Form<T> {
  readonly row: T;
  readonly places: readonly (readonly string[])[];
}

/** Rows with forms, by the first word of each. */
export type FormIndex<T> = ReadonlyMap<string, readonly Form<T>[]>;

/** A form that stands in the text: its words as indexes, end-exclusive. */
export interface FoundForm<T> {
  readonly row: T;
  readonly from: number;
  readonly to: number;
}

/** Most words that may stand between two of a form: `could not [yet be independently] verified` has its own *be*. */
const BETWEEN = 3;

/** May stand inside a form: `was “wildly off”`, `was, however, disputed`. */
const MARKS: ReadonlySet<string> = new Set([',', '“', '"', '‘', "'"]);

/** Indexes rows whose forms name alternatives by `|`; longer forms stand first. */
export function formIndex<T extends { readonly forms: readonly string[] }>(rows: readonly T[]): FormIndex<T> {
  const index = new Map<string, Form<T>[]>();
  for (const row of rows) {
    for (const form of row.forms) {
      const places = form.split(' ').map((place) => place.split('|'));
      for (const first of places[0] as string[]) {
        const list = index.get(first) ?? [];
        list.push({ row, places });
        index.set(first, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.places.length - a.places.length);
  return index;
}

/** Whether a word may stand between the words of a form without a change of meaning. */
function isBetween(reading: Reading, at: number, fillers: ReadonlySet<string>): boolean {
  const lower = reading.words[at]?.lower ?? '';
  if (hasClass(reading, at, NEGATION)) return false;
  return (
    hasClass(reading, at, ADVERB) ||
    fillers.has(lower) ||
    (lower.length > 4 && lower.endsWith('ly')) ||
    MARKS.has(lower)
  );
}

/** How many words from `at` on may stand between two of a form; more than `BETWEEN` do not matter. */
function openFrom(reading: Reading, at: number, limit: number, fillers: ReadonlySet<string>): number {
  let open = 0;
  while (open < BETWEEN && at + open < limit && isBetween(reading, at + open, fillers)) open++;
  return open;
}

/** Word behind a form that begins at `from`, or -1; `open`: how many words behind its first may stand between. */
function endOf(
  reading: Reading,
  { places }: Form<unknown>,
  from: number,
  limit: number,
  fillers: ReadonlySet<string>,
  open: number,
): number {
  let at = from + 1;
  for (let index = 1; index < places.length; index++) {
    const place = places[index] as readonly string[];
    const last = Math.min(limit - 1, at + (index === 1 ? open : openFrom(reading, at, limit, fillers)));
    while (at <= last && !place.includes(reading.words[at]?.lower ?? '')) at++;
    if (at > last) return -1;
    at++;
  }
  return at;
}

/** The forms that stand at word `at`, those of most words first. `limit`: word behind the sentence. */
export function formsAt<T>(
  reading: Reading,
  index: FormIndex<T>,
  at: number,
  limit: number,
  fillers: ReadonlySet<string>,
): readonly FoundForm<T>[] {
  const forms = index.get(reading.words[at]?.lower ?? '');
  if (!forms) return [];
  const found: FoundForm<T>[] = [];
  const open = openFrom(reading, at + 1, limit, fillers);
  for (const form of forms) {
    const to = endOf(reading, form, at, limit, fillers, open);
    if (to > 0) found.push({ row: form.row, from: at, to });
  }
  return found;
}
