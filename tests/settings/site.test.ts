import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/settings/site';

const SITES: readonly (readonly [string, string])[] = [
  ['https://news.example/a/b?c#d', 'news.example'],
  ['http://news.example', 'news.example'],
  ['https://WWW.News.example/', 'www.news.example'],
  // Match patterns name no port.
  ['http://127.0.0.1:8080/story', '127.0.0.1'],
  ['http://[::1]:8080/', '[::1]'],
  ['https://user:word@news.example/', 'news.example'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
];

const NONE: readonly (string | undefined)[] = [
  undefined,
  '',
  'about:blank',
  'chrome://extensions/',
  'file:///story.html',
  'data:text/html,story',
  'moz-extension://abc/popup.html',
  'javascript:void 0',
  'news.example',
];

describe('the site of an address', () => {
  it.each(SITES)('%s: %s', (url, host) => expect(siteOf(url)).toEqual({ host, origin: `*://${host}/*` }));
  it.each(NONE)('%s has none', (url) => expect(siteOf(url)).toBeNull());
});
