import * as v from 'valibot';
import { date, inOrder } from './date';
import { id, list, refs, row, text, wikidata } from './row';

const place = v.nullable(id);

/**
 * An institution, organisation or armed group. `aliases` and `acronyms` mean it and nothing else (acronyms as written);
 * `weak` ones need other evidence.
 */
export const body = row({
  id,
  name: text,
  kind: v.picklist([
    'armed-group',
    'company',
    'court',
    'government',
    'intergovernmental',
    'legislature',
    'military',
    'ministry',
    'news-agency',
    'ngo',
    'party',
    'pollster',
    'regulator',
    'spokesperson-office',
    'statistics-office',
    'university',
  ]),
  place,
  aliases: list(text),
  acronyms: list(text),
  weak: list(text),
  wikidata,
  refs,
});

/** Who controls a body since when: `controller` is a body, or an office whose holder of the day is meant. `relation` names a template. */
export const control = v.pipe(
  row({
    id,
    body: id,
    relation: id,
    controller: v.nullable(id),
    from: v.nullable(date),
    to: v.nullable(date),
    refs,
  }),
  v.check(({ from, to }) => inOrder(from, to), 'ends before it begins'),
);

/** What fills the gaps of a template. */
const values = v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/)), text);

/**
 * A sentence on a body: a template of a fixed set, the same for every side, and what fills it; where there
 * is a dispute, the other view. `conflict`: the one in which the body is on a side.
 */
export const note = row({
  id,
  body: id,
  conflict: v.nullable(id),
  template: id,
  values,
  refs,
  counter: v.nullable(row({ template: id, values, refs })),
});

/** A sentence with gaps. */
export const template = row({ id, use: v.picklist(['control', 'counter', 'note']), text });

/** A conflict and the bodies on its sides: whoever notes something of one side has to be able to note it of the others. */
export const conflict = row({
  id,
  name: text,
  sides: v.pipe(v.array(v.pipe(list(id), v.minLength(1))), v.minLength(2, 'has fewer than two sides')),
  refs,
});

export type Body = v.InferOutput<typeof body>;
export type Template = v.InferOutput<typeof template>;
