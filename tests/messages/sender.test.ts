import { describe, expect, it } from 'vitest';
import { mayCall, type Sender, type SenderKind, senderKind } from '../../lib/messages/sender';

const OWN = { id: 'whence', base: 'chrome-extension://whence/' };

const senders: readonly (readonly [string, Sender, SenderKind])[] = [
  ['our popup', { id: 'whence', url: 'chrome-extension://whence/popup.html' }, 'extension-page'],
  [
    'our page in a tab',
    { id: 'whence', url: 'chrome-extension://whence/report.html', frameId: 0, tab: { id: 4 } },
    'extension-page',
  ],
  [
    'our script in the top frame',
    { id: 'whence', url: 'https://news.example/a', frameId: 0, tab: { id: 4 } },
    'reader',
  ],
  [
    'our script in an inner frame',
    { id: 'whence', url: 'https://ads.example/', frameId: 7, tab: { id: 4 } },
    'stranger',
  ],
  ['a sender without a tab', { id: 'whence', url: 'https://news.example/a', frameId: 0 }, 'stranger'],
  ['a tab without a frame', { id: 'whence', url: 'https://news.example/a', tab: { id: 4 } }, 'stranger'],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }, 'stranger'],
  [
    'another extension at our address',
    { id: 'other', url: 'chrome-extension://whence/popup.html' },
    'stranger',
  ],
  [
    'a page whose address begins like ours',
    { id: 'whence', url: 'chrome-extension://whence.evil/', frameId: 0, tab: { id: 4 } },
    'reader',
  ],
  ['nobody', {}, 'stranger'],
];

const calls: readonly (readonly [SenderKind, string, boolean])[] = [
  ['extension-page', 'read', true],
  ['extension-page', 'reveal', true],
  ['extension-page', 'emphasise', true],
  ['extension-page', 'highlight', true],
  ['extension-page', 'propose', false],
  ['extension-page', 'correct', true],
  ['extension-page', 'card', false],
  ['extension-page', 'reading', true],
  ['extension-page', 'compare', true],
  ['extension-page', 'takeText', true],
  ['extension-page', 'selection', true],
  ['reader', 'selection', false],
  ['stranger', 'selection', false],
  ['reader', 'reading', false],
  ['reader', 'compare', false],
  ['reader', 'wantText', false],
  ['reader', 'textWanted', false],
  ['reader', 'giveText', false],
  ['reader', 'takeText', false],
  ['stranger', 'reading', false],
  ['extension-page', 'stale', false],
  ['reader', 'propose', true],
  ['reader', 'card', true],
  ['reader', 'stale', true],
  ['extension-page', 'callOff', true],
  ['reader', 'callOff', false],
  ['reader', 'arrived', true],
  ['extension-page', 'arrived', false],
  ['stranger', 'arrived', false],
  ['reader', 'read', false],
  ['reader', 'reveal', false],
  ['reader', 'emphasise', false],
  ['reader', 'highlight', false],
  ['reader', 'correct', false],
  ['stranger', 'read', false],
  ['stranger', 'propose', false],
  ['reader', 'constructor', false],
  ['extension-page', '__proto__', false],
  ['extension-page', '', false],
];

describe('who sent a message', () => {
  it.each(senders)('%s', (_, sender, kind) => expect(senderKind(sender, OWN)).toBe(kind));
});

describe('who may call what of the worker', () => {
  it.each(calls)('%s calling %s: %s', (kind, call, may) => expect(mayCall(kind, call)).toBe(may));
});
