import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../cases/core/sentences';
import { readingOf } from '../../support/reading-of';

describe('sentences', () => {
  it.each(SENTENCES)('are parted right: %s', (_, parted) => {
    const parts = parted.split(' | ');
    const text = parts.join(' ');
    expect(readingOf(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  it('cover every word once, in order, inside their blocks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const reading = readingOf(text);
        let word = 0;
        for (const sentence of reading.sentences) {
          const block = reading.blocks[sentence.block];
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
          expect(sentence.from).toBe(word);
          word = sentence.to;
        }
        expect(word).toBe(reading.words.length);
      }),
    );
  });
});
