import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../lib/core/text/fold';
import { identify } from '../../lib/pack/identify';
import { officesAt, standing } from '../../lib/pack/offices-at';
import { rootOf } from '../../lib/pack/pack';
import { firstDay, lastDay } from '../../lib/pack/schema/date';
import type { Office, Person, Term } from '../../lib/pack/schema/people';
import type { Place } from '../../lib/pack/schema/places';
import { surroundings } from '../../lib/pack/surroundings';
import { shippedPack } from '../../scripts/pack/shipped';
import { peopleMarked } from '../support/people-marked';

const pack = await shippedPack();

const GIVEN = ['Oriel', 'Tamsa', 'Bertil', 'Ysolde', 'Karek', 'Nuria', 'Dovid', 'Wenna', 'Ilmar', 'Sorrel'];
const FAMILY = [
  'Quillmark',
  'Ostrander',
  'Velde',
  'Brannock',
  'Tiersma',
  'Holloran',
  'Ekwueme',
  'Zabrin',
  'Lundquist',
  'Mirova',
];

/** Who is shown for the first marked person of a text. */
function shown(blocks: readonly string[], day: string | null): string | null {
  const dossier = peopleMarked(blocks);
  const [first] = dossier.entities;
  const evidence = first && surroundings(pack, dossier).people.get(first.id);
  return evidence ? identify(pack, evidence, day).person : null;
}

/** Somebody in an office on a day inside the term, as an article of that day would have it. */
interface Sitting {
  readonly person: Person;
  readonly office: Office;
  readonly place: Place;
  readonly term: Term;
  readonly day: string;
  readonly index: number;
}

function sitting(term: Term, index: number): readonly Sitting[] {
  const person = pack.people.get(term.person);
  const office = pack.offices.get(term.office);
  const place = pack.places.get(office?.place ?? '');
  const day = [lastDay(term.start), firstDay(term.end ?? term.asOf ?? '')].find(
    (each) => standing(term, each) === 'held',
  );
  return person && office && place && day ? [{ person, office, place, term, day, index }] : [];
}

const SITTING = pack.rows.terms.flatMap(sitting);

const called = (place: Place): string => place.demonyms[0] ?? place.name;
const titled = (office: Office): string =>
  office.words.find((word) => word.includes(' ')) ?? (office.words[0] as string);

/** The article: a title with its country, the name, and words that say nothing of anybody. */
const article = (place: Place, office: Office, name: string): readonly string[] => [
  'Talks to go on after the weekend',
  `${called(place)} ${titled(office)} [${name}] said on Tuesday that the talks would go on, whatever came of the vote.`,
  `The delegations from ${place.name} had met before.`,
];

const stranger = (at: number): string => `${GIVEN[at % 10]} ${FAMILY[Math.floor(at / 10) % 10]}`;
const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const unknown = (name: string): boolean => pack.named.get(foldName(name)) === undefined;

/** A country that the person never served. */
function elsewhere({ person, index }: Sitting): Place {
  const roots = new Set(
    [
      person.place,
      ...(pack.termsOf.get(person.id) ?? []).flatMap(({ office }) => pack.offices.get(office)?.place ?? []),
    ].map((id) => rootOf(pack, id)),
  );
  const foreign = pack.rows.places.filter(
    ({ id, kind, demonyms }) => kind === 'country' && demonyms.length > 0 && !roots.has(id),
  );
  return foreign[index % foreign.length] as Place;
}

/** Days on which none of the offices that the title can mean was theirs. */
function otherDays({ person, office, term }: Sitting): readonly string[] {
  const alike = new Set(
    pack.rows.offices.filter(({ words }) => words.includes(titled(office))).map(({ id }) => id),
  );
  const years = (day: string, by: number): string => `${Number(day.slice(0, 4)) + by}${day.slice(4, 8)}15`;
  const days = [years(firstDay(term.start), -3), ...(term.end ? [years(lastDay(term.end), 3)] : [])];
  return days.filter(
    (day) =>
      !officesAt(pack, person.id, day).terms.some(
        (each) => alike.has(each.term.office) && !['ended', 'not-yet'].includes(each.standing),
      ),
  );
}

interface Swap {
  readonly what: string;
  readonly blocks: readonly string[];
  readonly day: string;
}

/** Each case puts somebody or something else in, and leaves the rest: nobody may be shown. */
function swaps(sit: Sitting): readonly Swap[] {
  const { person, office, place, day, index } = sit;
  const relative = `${GIVEN[index % 10]} ${surname(person.name)}`;
  const swap = (what: string, blocks: readonly string[], on = day): Swap => ({ what, blocks, day: on });
  return [
    swap('a stranger', article(place, office, stranger(index))),
    ...(unknown(relative) ? [swap('one of the surname', article(place, office, relative))] : []),
    swap('a namesake with another trade', [
      'Bakers win the cup',
      `[${person.name}], a baker, said on Tuesday that the oven had been cold. Nobody in ${place.name} had won before.`,
    ]),
    swap('a namesake who was hurt', [
      'Storm hits the coast',
      `The victim, [${person.name}], was named on Tuesday. The ${titled(office)} of ${place.name} visited the town.`,
    ]),
    swap('another country', article(elsewhere(sit), office, person.name)),
    swap('the same office of something else', [
      'A day on campus',
      `On Friday Quillmark University ${titled(office)} [${person.name}] opened the hall, and later flew to ${place.name}.`,
    ]),
    ...(place.kind === 'state'
      ? [
          swap(
            'another state of the country',
            article(pack.places.get(place.id === 'US-OH' ? 'US-IA' : 'US-OH') as Place, office, person.name),
          ),
        ]
      : []),
    swap('the deputy', [`${called(place)} deputy ${titled(office)} [${person.name}] said so.`]),
    ...otherDays(sit).map((on) => swap('another time', article(place, office, person.name), on)),
  ];
}

const SWAPS = SITTING.flatMap(swaps);
/** A deputy may be an office of the pack by itself. */
const wrong = SWAPS.filter(({ blocks, day }) => shown(blocks, day) !== null);
const originals = SITTING.map(({ person, office, place, day }) => ({
  person: person.id,
  got: shown(article(place, office, person.name), day),
}));

describe('somebody else in the place of a person of the pack', () => {
  it('is tried often enough', () => expect(SWAPS.length).toBeGreaterThan(3_000));

  it('mostly bears a name of the pack, so that the name alone would show somebody', () => {
    const tempting = SWAPS.filter(({ blocks }) =>
      peopleMarked(blocks).entities.some(({ name }) => pack.named.get(foldName(name)) !== undefined),
    );
    expect(tempting.length).toBeGreaterThan(SWAPS.length / 2);
  });

  it('is never taken for them', () => {
    expect(wrong.map(({ what, blocks, day }) => `${what}, ${day}: ${blocks.join(' ')}`)).toEqual([]);
  });

  it('does not keep them from being known themselves', () => {
    const right = originals.filter(({ person, got }) => person === got).length;
    const mistaken = originals.filter(({ person, got }) => got !== null && person !== got).length;
    const share = (100 * right) / originals.length;
    console.log(
      `identity: ${right} of ${originals.length} shown (${share.toFixed(1)} %), ${mistaken} wrong; ${wrong.length} wrong of ${SWAPS.length} swaps`,
    );
    expect(mistaken).toBe(0);
    expect(share).toBeGreaterThan(85);
  });
});

interface Namesake {
  readonly name: string;
  readonly who: string;
  readonly id: string | null;
}
const FILE = resolve(import.meta.dirname, '../../../shared/data/facts/namesakes.jsonl');

describe.skipIf(!existsSync(FILE))('namesakes', () => {
  const groups: readonly { readonly group: string; readonly people: readonly Namesake[] }[] = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

  it('are never taken for each other', () => {
    const mistaken = groups.flatMap(({ group, people }) =>
      people.flatMap(({ name, who, id }) =>
        [`[${name}], ${who}, said so.`, `The ${who} [${name}] said so.`, `[${surname(name)}] said so.`]
          .map((text) => ({ text, got: shown(['A day in town', text], null) }))
          .filter(({ got }) => got !== null && got !== id)
          .map(({ text, got }) => `${group}: ${text} → ${got}`),
      ),
    );
    expect(groups.length).toBeGreaterThan(50);
    expect(mistaken).toEqual([]);
  });
});
