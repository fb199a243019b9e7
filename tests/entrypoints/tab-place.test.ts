import { expect, it } from 'vitest';
import { placeIn } from '../../entrypoints/popup/tab-place';

const START = { tab: 'quotes', filter: '', scrolled: null };
const scrolled = { readingId: 'r', top: 120 };

const KEPT: readonly (readonly [why: string, kept: unknown, place: unknown])[] = [
  ['nothing', undefined, START],
  ['what is no place', 'figures', START],
  ['null', null, START],
  [
    'a whole place',
    { tab: 'figures', filter: 'wall', scrolled },
    { tab: 'figures', filter: 'wall', scrolled },
  ],
  ['a tab that does not exist', { tab: 'ledger', filter: 'wall' }, { ...START, filter: 'wall' }],
  ['a search that is no text', { tab: 'sources', filter: 5 }, { ...START, tab: 'sources' }],
  ['half a scrolling', { scrolled: { top: 5 } }, START],
  ['a scrolling that is no number', { scrolled: { readingId: 'r', top: '5' } }, START],
  ['more than is known', { tab: 'figures', admin: true }, { ...START, tab: 'figures' }],
];

it.each(KEPT)('a place is read out of what was kept: %s', (_, kept, place) =>
  expect(placeIn(kept)).toEqual(place),
);
