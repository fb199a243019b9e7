import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords, type Word } from '../../../lib/core/text/words';
import { WORDS } from '../../cases/core/words';

const cut = (text: string): Word[] => {
  const words: Word[] = [];
  cutWords(text, { start: 0, end: text.length }, words);
  return words;
};

describe('words', () => {
  it.each(WORDS)('are cut: %s', (text, parted) => {
    expect(cut(text).map(({ start, end }) => text.slice(start, end))).toEqual(parted.split(' | '));
  });

  it('compare without regard to case, the apostrophe’s shape and what cannot be seen', () => {
    expect(cut('DON’T so\u00ADlid').map(({ lower }) => lower)).toEqual(["don't", 'solid']);
  });

  it('leave out nothing but space, and stand in order without touching each other’s letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        let between = '';
        for (const word of cut(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          between += text.slice(end, word.start);
          end = word.end;
        }
        expect((between + text.slice(end)).trim()).toBe('');
      }),
    );
  });
});
