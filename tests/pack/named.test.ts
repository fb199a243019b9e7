import { describe, expect, it } from 'vitest';
import { bodyNamed } from '../../lib/pack/body-named';
import { outletAt, suppliersOf } from '../../lib/pack/media-named';
import type { Rows } from '../../lib/pack/schema/tables';
import { packWith, SMALL } from '../support/small-pack';

const REFS = ['gazette'];
const [government] = SMALL.bodies;
const body = (id: string, place: string, more: object): Rows['bodies'][number] => ({
  ...(government as Rows['bodies'][number]),
  id,
  name: `Press Office of ${place}`,
  place,
  aliases: [],
  acronyms: [],
  ...more,
});
const credit = (id: string, words: readonly string[]): Rows['credits'][number] => ({
  id,
  name: id,
  words: [...words],
  class: 'agency',
  body: null,
  refs: REFS,
});

const pack = packWith({
  bodies: [
    ...SMALL.bodies,
    body('or-press', 'OR', { weak: ['GPO'] }),
    body('te-press', 'TE', { weak: ['GPO'] }),
    body('or-treasury', 'OR', { weak: ['the Treasury'] }),
  ],
  outlets: [
    {
      id: 'courier',
      name: 'The Courier',
      domains: ['courier.example'],
      place: 'OR',
      owners: [],
      funding: 'reader',
      standards: null,
      wikidata: null,
      refs: REFS,
    },
  ],
  credits: [
    credit('or-press', ['GPO']),
    credit('wire', ['Wire', 'Wire Photo']),
    credit('pool', ['Pool', 'Pool/Wire']),
  ],
});

const at = (...ids: readonly string[]) => ids.map((id) => ({ id, span: { start: 0, end: 1 } }));

const BODIES: readonly (readonly [string, string, readonly string[], string | null])[] = [
  ['its name', 'Government of Orvania', [], 'or-gov'],
  ['an alias with an article, in other letters', 'the orvanian Government', [], 'or-gov'],
  ['an acronym as it is written', 'GOV', [], 'or-gov'],
  ['an acronym in other letters', 'gov', [], null],
  ['a weak alias and its country', 'GPO', ['OR'], 'or-press'],
  ['a weak alias and a state of its country', 'the GPO', ['OR-N'], 'or-press'],
  ['a weak alias alone', 'GPO', [], null],
  ['a weak alias and both countries', 'GPO', ['OR', 'TE'], null],
  ['a weak alias that is written with an article', 'Treasury', ['OR'], 'or-treasury'],
  ['a country in the possessive', 'Orvania’s government', [], 'or-gov'],
  ['a country in the possessive, with an article', 'the Orvania’s Government', [], 'or-gov'],
  ['another country in the possessive', 'Teluria’s government', [], null],
  ['a country alone', 'Orvania', [], null],
  ['a part of its name', 'Government', ['OR'], null],
  ['nothing', '', [], null],
];

describe('a body of the pack', () => {
  it.each(BODIES)('by %s', (_, name, places, id) =>
    expect(bodyNamed(pack, name, at(...places)).body?.id ?? null).toBe(id),
  );

  it('left open may be looked at', () => {
    expect(bodyNamed(pack, 'GPO', []).candidates.map(({ id }) => id)).toEqual(['or-press', 'te-press']);
  });
});

const HOSTS: readonly (readonly [string, string | null])[] = [
  ['courier.example', 'courier'],
  ['www.Courier.example', 'courier'],
  ['live.news.courier.example', 'courier'],
  ['notcourier.example', null],
  ['courier.example.org', null],
  ['example', null],
  ['', null],
];

describe('a medium', () => {
  it.each(HOSTS)('at «%s»', (host, id) => expect(outletAt(pack, host)?.id ?? null).toBe(id));
});

const CREDITS: readonly (readonly [string, readonly string[]])[] = [
  ['GPO', ['or-press']],
  ['Ada Brell/GPO', ['or-press']],
  ['Ada Brell/gpo via Wire Photo', ['or-press', 'wire']],
  ['Pool/Wire', ['pool']],
  ['(Wire)', ['wire']],
  ['GPO, GPO', ['or-press']],
  ['Ada Brell', []],
  ['GPOX', []],
  ['', []],
];

describe('a photo credit', () => {
  it.each(CREDITS)('«%s»', (words, ids) => expect(suppliersOf(pack, words).map(({ id }) => id)).toEqual(ids));
});
