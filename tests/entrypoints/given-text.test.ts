import { describe, expect, it } from 'vitest';
import { countWords, takeFile, takeText } from '../../entrypoints/report/given-text';
import type { PrimaryText } from '../../lib/core/model/fidelity';

const named = (bytes: BlobPart, name = 'minutes.txt') => Object.assign(new Blob([bytes]), { name });

const texts = (n: number): PrimaryText[] =>
  Array.from({ length: n }, (_, at) => ({ id: `text-${at + 1}`, title: null, text: 'x' }));

describe('a text that is pasted', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['space alone', ' \n\t', 'empty'],
    ['more than is compared', 'x'.repeat(1_000_001), 'too-long'],
    ['what is no text', 'a\0b', 'binary'],
  ])('is refused where it is %s', (_, text, refusal) => {
    expect(takeText(text, null, [])).toEqual({ text: null, refusal });
  });

  it('is refused beside ten others', () =>
    expect(takeText('x', null, texts(10))).toMatchObject({ refusal: 'too-many' }));

  it('has an id of its own, also after one was taken out', () => {
    expect(takeText('x', null, texts(2)).text?.id).toBe('text-3');
    expect(takeText('x', null, texts(3).slice(2)).text?.id).toBe('text-4');
  });

  it('is as long as a million characters', () =>
    expect(takeText('x'.repeat(1_000_000), null, []).refusal).toBeNull());
});

describe('a file', () => {
  it('is called by its name', async () =>
    expect((await takeFile(named('We met.'), [])).text).toMatchObject({
      title: 'minutes.txt',
      text: 'We met.',
    }));

  it('may be in UTF-16 with its mark', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x57, 0x00, 0x65, 0x00]);
    expect((await takeFile(named(bytes), [])).text?.text).toBe('We');
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'binary'],
    ['bytes that are no UTF-8', new Uint8Array([0x57, 0xe9, 0x20]), 'binary'],
    ['zeros', new Uint8Array(8), 'binary'],
    ['nothing', '', 'empty'],
  ])('is refused where it is %s', async (_, bytes, refusal) =>
    expect((await takeFile(named(bytes), [])).refusal).toBe(refusal),
  );

  it('is refused unread where it is too large', async () => {
    const file = Object.assign(new Blob([]), { name: 'a.txt' });
    Object.defineProperty(file, 'size', { value: 20_000_000 });
    expect((await takeFile(file, [])).refusal).toBe('too-long');
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['one', 1],
    [' two  words ', 2],
  ])('of %j: %s', (text, n) => expect(countWords(text)).toBe(n));
});
