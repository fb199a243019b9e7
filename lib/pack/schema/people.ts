import * as v from 'valibot';
import { date, inOrder } from './date';
import { id, list, refs, row, text, wikidata } from './row';

/** Somebody in public life. `aliases` are full names; a surname alone names nobody. `place`: whom they serve. */
export const person = row({
  id,
  name: text,
  aliases: list(text),
  place: id,
  party: v.nullable(id),
  wikidata,
  died: v.nullable(date),
  refs,
});

/**
 * An office. `words` is what it is called in the text, without its country; `single`: there is one holder at a time,
 * so that office, country and day can lead to a person; `speaks`: the holder speaks for the body.
 */
export const office = row({
  id,
  title: text,
  short: text,
  body: id,
  place: v.nullable(id),
  single: v.boolean(),
  speaks: v.boolean(),
  words: v.pipe(list(text), v.minLength(1, 'has no words')),
});

/**
 * Who held which office when. Both ends belong to the term. Without an `end` it was open on the day `asOf`, and nothing
 * is said of the time after that.
 */
export const term = v.pipe(
  row({ id, person: id, office: id, start: date, end: v.nullable(date), asOf: v.nullable(date), refs }),
  v.check(({ start, end }) => inOrder(start, end), 'ends before it begins'),
  v.check(
    ({ end, asOf }) => (end === null) !== (asOf === null),
    'has to have either an end or a day as of which it is open',
  ),
  v.check(({ start, asOf }) => inOrder(start, asOf), 'was confirmed before it begins'),
);

/** Somebody else of the same name who is not in the pack. */
export const namesake = row({ id, name: text, person: id, place: v.nullable(id), refs });

/** `letter` stands for the party before a state: `R-Texas`. */
export const party = row({
  id,
  place: id,
  words: list(text),
  letter: v.nullable(v.pipe(v.string(), v.length(1))),
});

/** Words for people whom nobody looks up: minors, victims, suspects, witnesses, private persons (SAFETY.md §8, rule 2). */
export const privateRole = row({ id, words: v.pipe(list(text), v.minLength(1, 'has no words')) });

/**
 * Small words beside an office: that it is over (`former`), that it is another one (`deputy`), ranks and styles, what
 * joins them, offices of several people whose names follow (`senators`), and what stands between those names.
 */
export const qualifier = row({
  id: v.picklist(['article', 'former', 'joint', 'listing', 'other', 'plural', 'rank']),
  words: v.pipe(list(text), v.minLength(1, 'has no words')),
});

export type Person = v.InferOutput<typeof person>;
export type Office = v.InferOutput<typeof office>;
export type Term = v.InferOutput<typeof term>;
export type Namesake = v.InferOutput<typeof namesake>;
