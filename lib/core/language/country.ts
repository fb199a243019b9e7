/** A country or territory as news speaks of it. `name` as it is shown; all else in lower case, words parted by one space. */
export interface Country {
  readonly name: string;
  /** What it is called in a text, capitalised there. */
  readonly forms: readonly string[];
  /** Letters that stand for it, as written: `US`, `U.S.`; in lower case they are other words. */
  readonly letters: readonly string[];
  /** What is of it: `norian`. */
  readonly adjectives: readonly string[];
  /** Its people, in the plural: `norians`. Empty where the adjective stands for them. */
  readonly people: readonly string[];
}
