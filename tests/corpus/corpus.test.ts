import { describe, expect, it } from 'vitest';
import { readCorpus } from '../support/corpus';

const articles = readCorpus(import.meta.dirname);
const MARKS = /[“”"«»‘]/;

describe('the project’s own corpus', () => {
  it('names no article twice', () => {
    const ids = articles.map((article) => article.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  // That every mark has its line, and every line its mark, is what reading the folder above has already held.
  it.each(articles)('$id has text, attributions and figures', ({ text, attributions, figures }) => {
    expect(text.split('\n\n').length).toBeGreaterThan(4);
    expect(attributions.length).toBeGreaterThan(0);
    expect(figures.length).toBeGreaterThan(0);
  });

  it.each(articles)('$id derives kinds as the guide has them', ({ text, attributions }) => {
    for (const { kind, content } of attributions) {
      const words = content.map(({ start, end }) => text.slice(start, end));
      const shown = words.join(' … ');
      if (kind === 'direct') expect(shown).toMatch(/[“"«‘']/);
      // A straight single mark may be an apostrophe; none of the others can.
      if (kind === 'indirect') expect(shown).not.toMatch(MARKS);
      if (words.every((piece) => /^[“"«‘]/.test(piece) && !/[”"»’][^“"«‘”»]*\p{L}/u.test(piece.slice(1))))
        expect([shown, kind]).toEqual([shown, 'direct']);
    }
  });

  it.each(articles)('$id keeps the parts of an attribution apart', ({ attributions }) => {
    for (const { cue, source, content } of attributions) {
      for (const part of [cue, source].filter((span) => span !== null))
        expect(content.every(({ start, end }) => part.end <= start || end <= part.start)).toBe(true);
    }
  });
});
