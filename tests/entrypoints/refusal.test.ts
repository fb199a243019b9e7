import { describe, expect, it } from 'vitest';
import { refusal } from '../../entrypoints/background/refusal';
import type { FailureReason } from '../../lib/core/model/failure';

const cases: readonly (readonly [string, string | undefined, FailureReason])[] = [
  ['Cannot access a chrome:// URL', undefined, 'not-allowed'],
  ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'not-allowed'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    undefined,
    'not-allowed',
  ],
  [
    'This page cannot be scripted due to an ExtensionsSettings policy.',
    'https://bank.example/',
    'not-allowed',
  ],
  ['Frame with ID 0 is showing error page', 'https://gone.example/', 'not-allowed'],
  ['Missing host permission for the tab', 'about:config', 'not-allowed'],
  ['Missing host permission for the tab', 'https://court.example/ruling.pdf?page=2', 'pdf'],
  ['Missing host permission for the tab', 'https://court.example/ruling.PDF#p3', 'pdf'],
  ['Missing host permission for the tab', 'https://court.example/search?file=ruling.pdf', 'not-allowed'],
  ['Missing host permission for the tab', 'https://court.example/pdf/news', 'not-allowed'],
  ['No tab with id: 41.', undefined, 'closed'],
  ['Invalid tab ID: 41', undefined, 'closed'],
  ['The tab was closed.', 'https://news.example/', 'closed'],
  ['Frame with ID 0 was removed.', 'https://news.example/a.pdf', 'closed'],
  ['Something nobody has seen', 'https://news.example/a.pdf', 'failed'],
  ['', undefined, 'failed'],
];

describe('why a page could not be entered', () => {
  it.each(cases)('%j at %s: %s', (says, url, reason) => expect(refusal(says, url)).toBe(reason));
});
