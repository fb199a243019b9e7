import * as v from 'valibot';
import { date } from './date';
import { id, list, row, text } from './row';

/** A country, a state of one, or an organisation that has officials of its own. Names and demonyms as they stand in the text. */
export const place = row({
  id,
  name: text,
  kind: v.picklist(['country', 'organisation', 'state']),
  within: v.nullable(id),
  names: v.pipe(list(text), v.minLength(1, 'has no name')),
  demonyms: list(text),
});

/** Where a fact can be read. */
export const reference = row({
  id,
  url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'is no address')),
  publisher: text,
  date: v.nullable(date),
});

export type Place = v.InferOutput<typeof place>;
export type Reference = v.InferOutput<typeof reference>;
