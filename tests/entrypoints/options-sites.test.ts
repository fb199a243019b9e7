import { describe, expect, it } from 'vitest';
import { sitesOf } from '../../entrypoints/options/sites';

/** A pattern of the browser's permissions, and the host that is named for it; null: every host. */
const CASES: readonly (readonly [string, string | null])[] = [
  ['*://news.example/*', 'news.example'],
  ['https://news.example/*', 'news.example'],
  ['*://*.news.example/*', '*.news.example'],
  ['*://127.0.0.1/*', '127.0.0.1'],
  ['*://*/*', null],
  ['https://*/*', null],
  ['<all_urls>', null],
];

describe('the sites of the options page', () => {
  it.each(CASES)('%s', (origin, host) => expect(sitesOf([origin])).toEqual([{ origin, host }]));
  it('are none where the browser names none', () => expect(sitesOf(undefined)).toEqual([]));
});
