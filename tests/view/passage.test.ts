import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, surroundings, words } from '../../lib/view/passage';

const TEXT = 'It reached 340 homes.\n\nThe next day came.';
const BLOCKS = [
  { kind: 'paragraph', span: { start: 0, end: 21 }, repeats: null },
  { kind: 'paragraph', span: { start: 23, end: 41 }, repeats: null },
] as const;

describe('the words of a span', () => {
  it('are none for no span and for an empty one', () => {
    expect([words(TEXT, null), words(TEXT, { start: 3, end: 3 })]).toEqual([null, null]);
  });
  it('stand on one line though the span runs over blocks', () => {
    expect(words(TEXT, { start: 15, end: 26 })).toBe('homes. The');
  });
  it('leave out an empty piece without a joint', () => {
    const pieces = [
      { start: 0, end: 2 },
      { start: 21, end: 23 },
      { start: 15, end: 20 },
    ];
    expect(joined(TEXT, pieces)).toBe('It … homes');
  });
});

describe('what stands around a figure', () => {
  it('is of its own block', () => {
    expect(surroundings(TEXT, { start: 11, end: 14 }, BLOCKS)).toEqual({
      before: 'It reached ',
      after: ' homes.',
    });
  });
  it('is nothing at the edges of the block', () => {
    expect(surroundings(TEXT, { start: 0, end: 21 }, BLOCKS)).toEqual({ before: '', after: '' });
  });
  it('is nothing where no block holds the span', () => {
    expect(surroundings(TEXT, { start: 20, end: 25 }, BLOCKS)).toEqual({ before: '', after: '' });
  });
  it('joins the figure as the page does, without a space where there is none', () => {
    const text = '(340)';
    const block = { kind: 'paragraph', span: { start: 0, end: 5 }, repeats: null } as const;
    expect(surroundings(text, { start: 1, end: 4 }, [block])).toEqual({ before: '(', after: ')' });
  });
  it('stays short in a block of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const block = { kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null } as const;
        const { before, after } = surroundings(text, { start, end }, [block]);
        expect(before.length + after.length).toBeLessThan(200);
      }),
    );
  });
});
