import * as v from 'valibot';
import { date } from './date';
import { https, id, list, refs, row, text, wikidata } from './row';

const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'is no host'));

/** A medium: whose it is since when, what it lives on, where its own standards are published. No rating. */
export const outlet = row({
  id,
  name: text,
  domains: v.pipe(list(host), v.minLength(1, 'has no domain')),
  place: id,
  owners: v.array(row({ name: text, from: v.nullable(date) })),
  funding: v.nullable(v.picklist(['commercial', 'nonprofit', 'party', 'public', 'reader', 'state'])),
  standards: v.nullable(https),
  wikidata,
  refs,
});

/** What a photo credit says of who supplied the picture. */
export const credit = row({
  id,
  name: text,
  words: v.pipe(list(text), v.minLength(1, 'has no words')),
  class: v.picklist([
    'agency',
    'armed-group-handout',
    'company-handout',
    'government-handout',
    'military-handout',
    'organisation-handout',
    'other-handout',
    'pool',
    'screenshot',
    'state-agency',
    'stock',
    'user-generated',
  ]),
  body: v.nullable(id),
  refs,
});

/** A channel of the dossier or a ground rule, and who defines it; the plain gloss of a channel stands with the words of the interface. */
export const channel = v.pipe(
  row({
    id,
    kind: v.picklist(['channel', 'ground-rule']),
    terms: v.nullable(text),
    definedBy: list(text),
    refs,
  }),
  v.check(
    ({ kind, terms }) => (kind === 'ground-rule') === (terms !== null),
    'has to have terms if it is a ground rule, and only then',
  ),
);

/** How a verb presents what it introduces, and where that is said of verbs of its kind; the gloss stands with the words of the interface. */
export const stance = row({
  id: v.picklist([
    'accusing',
    'asking',
    'conceding',
    'denying',
    'doubting',
    'emphatic',
    'factive',
    'neutral',
    'predicting',
    'revealing',
    'urging',
    'written',
  ]),
  refs,
});

/** What one verb implies by the style of newsrooms, where a reference says it of that verb. `lemma`: as in the dossier. */
export const cue = row({ id, lemma: text, gloss: text, refs });

export type Outlet = v.InferOutput<typeof outlet>;
export type PhotoCredit = v.InferOutput<typeof credit>;
export type Channel = v.InferOutput<typeof channel>;
