import * as v from 'valibot';

/**
 * A row with exactly these fields. The entries lose their prototype, so that keys which every object inherits
 * (`constructor`, `__proto__`) are unknown fields like any other.
 */
export const row = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(Object.assign(Object.create(null) as Entries, entries));

/** A text that is there and has no white space around it. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(2_000, 'is too long'),
  v.check((given) => given.trim() === given && given !== '', 'is empty or begins or ends with white space'),
);

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*$/;

/** An id: letters, digits and dashes, in parts with a slash between. */
export const id = v.pipe(v.string(), v.maxLength(200), v.regex(ID, 'is no id'));

/** A list in which nothing stands twice. */
export const list = <Item extends v.GenericSchema<unknown, string>>(item: Item) =>
  v.pipe(
    v.array(item),
    v.check((items) => new Set(items).size === items.length, 'names something twice'),
  );

/** References, by id; a fact without one does not enter (`assets/pack/README.md`). */
export const refs = v.pipe(list(id), v.minLength(1, 'has no reference'));

const WIKIDATA = /^Q[1-9]\d*$/;
export const wikidata = v.nullable(v.pipe(v.string(), v.regex(WIKIDATA, 'is no Wikidata id')));

/** An address that is fetched or opened: encrypted, and one that a browser takes. */
export const https = v.pipe(v.string(), v.startsWith('https://', 'is no address'), v.url('is no address'));
