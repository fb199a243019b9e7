import type { ClassRow, PageNames } from '../core/model/page-names';
import type { DomAccess } from './dom-access';

/** A row cut up: single words are looked up, several in a row are looked for. */
interface Entries {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

type Table = Readonly<Record<ClassRow, Entries>>;

const entriesOf = (entries: readonly string[]): Entries => ({
  words: new Set(entries.filter((entry) => !entry.includes(' '))),
  phrases: entries.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `),
});

/** Rows come with every reading and are the same ones each time; they are cut up once. */
const tables = new WeakMap<PageNames['classes'], Table>();

const tableOf = (classes: PageNames['classes']): Table => {
  const known = tables.get(classes);
  if (known) return known;
  const cut = Object.entries(classes).map(([row, entries]) => [row, entriesOf(entries)]);
  const table = Object.fromEntries(cut) as Table;
  tables.set(classes, table);
  return table;
};

/** Longer class lists are made by machines and say nothing. */
const LONGEST = 600;

/** The words of an element's `class` and `id`, lower case: `article`, `most`, `popular`. */
const wordsOf = (element: Element, dom: DomAccess): string[] => {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  if (names === ' ') return [];
  const parted = names.slice(0, LONGEST).replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return parted.toLowerCase().match(/[a-z\d]+/g) ?? [];
};

/** Whether an element's names say that it is one of a row's things. */
export const isNamed = (element: Element, row: ClassRow, dom: DomAccess, { classes }: PageNames): boolean => {
  const words = wordsOf(element, dom);
  if (words.length === 0) return false;
  const entries = tableOf(classes)[row];
  if (words.some((word) => entries.words.has(word))) return true;
  const line = ` ${words.join(' ')} `;
  return words.length > 1 && entries.phrases.some((phrase) => line.includes(phrase));
};
