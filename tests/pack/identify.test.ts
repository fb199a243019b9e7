import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { type Identity, identify } from '../../lib/pack/identify';
import { officesAt } from '../../lib/pack/offices-at';
import type { Pack } from '../../lib/pack/pack';
import { surroundings } from '../../lib/pack/surroundings';
import { shippedPack } from '../../scripts/pack/shipped';
import { peopleMarked } from '../support/people-marked';
import { packWith } from '../support/small-pack';

const DAY = '2031-01-15';
const pack = packWith();

/** Who the first marked person of a text is. */
function who(text: string, day: string | null | undefined = DAY, given: Pack = pack): Identity {
  const dossier = peopleMarked(text.split('\n\n'));
  const [first] = dossier.entities;
  const evidence = first && surroundings(given, dossier).people.get(first.id);
  if (!evidence) throw new Error('nobody is marked');
  return identify(given, evidence, day);
}

/** What is hard about it, the text, who is due, and the article’s day where it matters. */
type Due = readonly [why: string, text: string, person: string, day?: string];
type Open = readonly [why: string, text: string, day?: string | null];

const SHOWN: readonly Due[] = [
  // office and country before the name
  ['a title with its country', 'Orvanian Prime Minister [Ada Brell] spoke.', 'ada-brell'],
  ['a possessive country', 'Orvania’s prime minister [Ada Brell] spoke.', 'ada-brell'],
  [
    'a title alone, the country elsewhere',
    'Prime Minister [Ada Brell] spoke.\n\nOrvania waits.',
    'ada-brell',
  ],
  [
    'a rank between title and name',
    'Orvanian foreign minister Gen. [Jon Marsh] spoke.',
    'jon-marsh-minister',
  ],
  ['an abbreviated title', 'Northmarch Gov. [Jon Marsh] spoke.', 'jon-marsh-governor'],
  ['an office with its place behind it', 'The prime minister of Orvania [Ada Brell] spoke.', 'ada-brell'],
  [
    'an office before a comma, with its country',
    'Orvania’s prime minister, [Ada Brell], spoke.',
    'ada-brell',
  ],
  [
    'an office before a comma, with a pronoun',
    'Orvania waited for her prime minister, [Ada Brell].',
    'ada-brell',
  ],
  // one office for several names
  ['the second of two', 'Govs. Ola Kint and [Jon Marsh] met in Orvania.', 'jon-marsh-governor'],
  [
    'the last of a list, each with a place',
    'Governors Ola Kint of Skarn, Tia Reld of Elm and [Jon Marsh] of Northmarch met.',
    'jon-marsh-governor',
  ],
  [
    'one of a list with a comma before the joint',
    'Northmarch governors Ola Kint, [Jon Marsh], and Tia Reld met.',
    'jon-marsh-governor',
  ],
  // behind the name
  [
    'an explanation that ends in a bracket',
    '[Ada Brell], the Orvanian prime minister (in office since March), spoke.',
    'ada-brell',
  ],
  [
    'an office of the next name, shortened',
    'Orvania heard Gov. [Jon Marsh], Northmarch Gov. Ola Kint and others.',
    'jon-marsh-governor',
  ],
  ['an explanation between commas', '[Ada Brell], the Orvanian prime minister, spoke.', 'ada-brell'],
  ['an explanation in brackets', '[Ada Brell] (prime minister of Orvania) spoke.', 'ada-brell'],
  ['a relative clause', '[Ula Dorn], who is the prime minister, spoke in Teluria.', 'ula-dorn'],
  // other families
  ['an alias', 'Orvanian Prime Minister [Adela Brell] spoke.', 'ada-brell'],
  [
    'a colleague instead of the country',
    'Foreign minister [Jon Marsh] met Prime Minister [Per Solheim].',
    'jon-marsh-minister',
    '2032-03-01',
  ],
  [
    'a former office that is over',
    'Former Orvanian prime minister [Ada Brell] spoke.',
    'ada-brell',
    '2032-04-01',
  ],
  [
    'the day of taking over, both',
    'Orvanian Prime Minister [Per Solheim] spoke.',
    'per-solheim',
    '2032-03-01',
  ],
  ['the day of leaving, both', 'Orvanian Prime Minister [Ada Brell] spoke.', 'ada-brell', '2032-03-01'],
  // office without the full name
  ['an office with its country', '[The Orvanian prime minister=] spoke.', 'ada-brell'],
  ['an office of its country', '[The prime minister=] of Orvania spoke.', 'ada-brell'],
  ['office and surname', 'Prime Minister [Brell] spoke in Orvania.', 'ada-brell'],
];

const NOT: readonly Open[] = [
  // too little
  ['a name alone', '[Ula Dorn] spoke.'],
  ['a name and a country', '[Ula Dorn] spoke in Teluria.'],
  ['an office without a country', '[Per Solheim], the prime minister, spoke.', '2032-03-02'],
  ['a bare office', '[The prime minister=] spoke in Orvania.'],
  ['a surname alone', '[Brell] spoke in Orvania.'],
  // somebody else
  ['a stranger in the office', 'Orvanian Prime Minister [Nora Quill] spoke.'],
  ['one of the surname in the office', 'Orvanian Prime Minister [Otto Brell] spoke.'],
  ['another surname in the office', 'Prime Minister [Quill] spoke in Orvania.'],
  ['the country of another', 'Telurian Prime Minister [Ada Brell] spoke in Orvania.'],
  ['an office they never held', 'Orvanian foreign minister [Ada Brell] spoke.'],
  ['the state of another', 'Orvania’s foreign minister met Northmarch prime minister [Ada Brell].'],
  [
    'an office of something the pack does not know',
    'On Friday Velde Bank Governor [Jon Marsh] spoke in Orvania.',
  ],
  ['the deputy', 'Orvanian deputy prime minister [Ada Brell] spoke.'],
  ['the one elect', 'Orvania’s Prime Minister-elect [Ada Brell] spoke.'],
  [
    'the office of the next name',
    '[Ada Brell], Orvanian Prime Minister Per Solheim and others spoke.',
    '2032-03-01',
  ],
  ['a colleague’s office, not theirs', '[Ada Brell] met the prime minister of Orvania.'],
  [
    'one of a name that is noted beside the pack, without the office',
    '[Ada Brell] (H-Orvania) spoke in Orvania.',
  ],
  ['the office of another before a comma', 'PM, [Ada Brell] meet in Orvania.'],
  ['the second of two, whose first has the office alone', 'Gov. Ola Kint and [Jon Marsh] met in Orvania.'],
  ['one of two that an office does not head', 'Governors met Ola Kint in Orvania, and [Jon Marsh] spoke.'],
  ['former offices of several', 'Former governors Ola Kint and [Jon Marsh] met in Orvania.', '2028-12-31'],
  // time
  [
    'an office that is over, said as if it were not',
    'Orvanian Prime Minister [Ada Brell] spoke.',
    '2032-04-01',
  ],
  ['one not yet in public life', 'Former Orvanian prime minister [Ada Brell] spoke.', '2030-02-28'],
  ['the dead', 'Former Orvanian foreign minister [Ira Venn] spoke.', '2031-05-03'],
  ['an office whose holder the day leaves open', '[The Telurian prime minister=] spoke.', '2031-06-01'],
  ['an office without a day', '[The Orvanian prime minister=] spoke.', null],
  ['a former office without a name', '[The former Orvanian prime minister=] spoke.'],
  // people whom nobody looks up
  ['a victim', 'The victim [Ada Brell], the Orvanian prime minister, spoke.'],
  ['a minor', 'Orvanian Prime Minister [Ada Brell], 15, spoke.'],
];

describe('a person of the pack is shown by', () => {
  for (const [why, text, person, day] of SHOWN) it(why, () => expect(who(text, day).person).toBe(person));
});

describe('nobody is shown for', () => {
  for (const [why, text, day] of NOT) it(why, () => expect(who(text, day).person).toBeNull());
});

describe('an identity', () => {
  it('says why, in words of the text', () => {
    const text = 'Orvanian Prime Minister [Ada Brell] spoke.';
    const { because } = who(text);
    const plain = text.replace(/[[\]]/g, '');
    expect(because.map(({ by, span, row }) => [by, plain.slice(span.start, span.end), row])).toEqual([
      ['name', 'Ada Brell', 'ada-brell'],
      ['office', 'Prime Minister', 'or-pm'],
      ['place', 'Orvanian', 'OR'],
    ]);
  });

  it('of two people of one name is open, and both may be looked at', () => {
    const { person, candidates } = who('[Jon Marsh] spoke in Orvania.');
    expect(person).toBeNull();
    expect(candidates.map((each) => each.person)).toEqual(['jon-marsh-minister', 'jon-marsh-governor']);
  });

  it('says what stood against it', () => {
    const { candidates } = who('Telurian Prime Minister [Ada Brell] spoke.');
    expect(candidates[0]?.vetoes).toEqual(['another-place']);
  });

  it.each([
    ['whose office it gives', 'Prime Minister [Brell] spoke.', ['ada-brell']],
    ['of whom nothing is said', '[Brell] spoke.', []],
    ['of whose country alone it speaks', '[Brell] spoke in Orvania.', []],
  ])('of a surname may be looked at in a text %s', (_, text, candidates) => {
    expect(who(text).candidates.map((each) => each.person)).toEqual(candidates);
  });

  it('is asked of an empty pack in vain', () => {
    const empty = packWith({ people: [], terms: [], offices: [], places: [] });
    expect(who('Orvanian Prime Minister [Ada Brell] spoke.', DAY, empty)).toEqual({
      person: null,
      because: [],
      candidates: [],
    });
  });
});

const REFERENCE = resolve(import.meta.dirname, '../../../shared/data/reference/blinken-liveblog.txt');

describe('the reference article', () => {
  const DUE: readonly (readonly [string, string, string])[] = [
    ['Antony Blinken', 'antony-blinken', 'united-states-secretary-of-state'],
    ['Benjamin Netanyahu', 'benjamin-netanyahu', 'prime-minister-of-israel'],
    ['John Kirby', 'john-kirby', 'national-security-council-coordinator-for-strategic-communications'],
    ['Joe Biden', 'joe-biden', 'president-of-the-united-states'],
    ['Isaac Herzog', 'isaac-herzog', 'president-of-israel'],
  ];
  it.skipIf(!existsSync(REFERENCE)).each(DUE)(
    'shows %s with the office of that day',
    async (name, person, office) => {
      const shipped = await shippedPack();
      const dossier = analyse(fromPlainText(readFileSync(REFERENCE, 'utf8')));
      const entity = dossier.entities.find((each) => each.name === name);
      const evidence = entity && surroundings(shipped, dossier).people.get(entity.id);
      expect(evidence && identify(shipped, evidence, '2023-11-30').person).toBe(person);
      const held = officesAt(shipped, person, '2023-11-30').terms.filter(
        ({ standing }) => standing === 'held',
      );
      expect(held.map(({ term }) => term.office)).toEqual([office]);
    },
  );
});
