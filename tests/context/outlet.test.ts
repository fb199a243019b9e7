import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletContext } from '../../lib/context/outlet';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Article } from '../../lib/core/model/article';
import { packWith } from '../support/small-pack';

const pack = packWith({
  outlets: [
    {
      id: 'beacon',
      name: 'The Orvanian Beacon',
      domains: ['beacon.example', 'beacon-live.example'],
      place: 'OR',
      owners: [{ name: 'Beacon Trust', from: '1988' }],
      funding: 'nonprofit',
      standards: 'https://beacon.example/standards',
      wikidata: null,
      refs: ['gazette'],
    },
  ],
});

const at = (url: string | null, more: Partial<Article> = {}): Article => ({
  ...fromPlainText('The ferry sailed.', { url }),
  ...more,
});

const HOSTS: readonly (readonly [
  why: string,
  url: string | null,
  host: string | null,
  outlet: string | null,
])[] = [
  ['its domain', 'https://beacon.example/a/1', 'beacon.example', 'beacon'],
  ['a part of its domain', 'https://www.beacon.example/', 'beacon.example', 'beacon'],
  ['an edition', 'https://edition.beacon-live.example?a=1', 'edition.beacon-live.example', 'beacon'],
  ['capitals and a port', 'HTTPS://Beacon.Example:8080/x', 'beacon.example', 'beacon'],
  ['a name in the address', 'https://reader@beacon.example/', 'beacon.example', 'beacon'],
  // not it
  ['another of the same ending', 'https://notbeacon.example/', 'notbeacon.example', null],
  [
    'its domain as a part of another',
    'https://beacon.example.trap.example/',
    'beacon.example.trap.example',
    null,
  ],
  ['its domain in the path', 'https://other.example/beacon.example', 'other.example', null],
  ['its domain before an at-sign', 'https://beacon.example@other.example/', 'other.example', null],
  ['a file', 'file:///beacon.example', null, null],
  ['no address', null, null, null],
];

describe('the outlet', () => {
  it.each(HOSTS)('is known by %s', (_, url, host, outlet) => {
    const found = outletContext(pack, at(url));
    expect([found.host, found.outlet?.id ?? null]).toEqual([host, outlet]);
  });

  it('is shown with its owners, funding, country, standards and references', () => {
    expect(outletContext(pack, at('https://beacon.example/')).outlet).toEqual({
      id: 'beacon',
      name: 'The Orvanian Beacon',
      place: 'OR',
      placeName: 'Orvania',
      owners: [{ name: 'Beacon Trust', from: '1988' }],
      funding: 'nonprofit',
      standards: 'https://beacon.example/standards',
      wikidata: null,
      refs: ['gazette'],
    });
  });

  it('stands beside what the page states of its making', () => {
    const policies = [{ kind: 'ownership', url: 'https://beacon.example/owners' }] as const;
    const made = { publisher: 'The Beacon', byline: ['Ona Rell'], policies };
    expect(outletContext(pack, at(null, made)).discloses).toEqual({
      publisher: 'The Beacon',
      authors: ['Ona Rell'],
      published: null,
      modified: null,
      policies,
    });
  });

  it('takes any address without harm', () => {
    const article = at(null);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (url) => {
        const { host } = outletContext(pack, { ...article, url });
        expect(host === null || !/[\s/]/.test(host)).toBe(true);
      }),
    );
  });
});
