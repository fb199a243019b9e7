import { describe, expect, it } from 'vitest';
import { corpusFiles, readCorpusFile } from '../support/corpus';

const folder = import.meta.dirname;
const MARKS = /[“”"«»‘]/;

// That every mark has its line, every line its mark, and no id comes twice in a file, is held by reading it.
describe.each(corpusFiles(folder))('%s of the project’s own corpus', (name) => {
  it('has paragraphs, attributions and figures', () => {
    const { text, attributions, figures } = readCorpusFile(folder, name);
    expect(text.split('\n\n').length).toBeGreaterThan(4);
    expect(attributions.length).toBeGreaterThan(0);
    expect(figures.length).toBeGreaterThan(0);
  });

  it('derives kinds as the guide has them', () => {
    const { text, attributions } = readCorpusFile(folder, name);
    for (const { kind, content } of attributions) {
      const words = content.map(({ start, end }) => text.slice(start, end));
      const shown = words.join(' … ');
      if (kind !== 'indirect') expect(shown).toMatch(/[“"«‘']/);
      // A straight single mark may be an apostrophe; none of the others can.
      if (kind === 'indirect') expect(shown).not.toMatch(MARKS);
      if (words.every((piece) => /^“[^”]*”?$/.test(piece))) expect([shown, kind]).toEqual([shown, 'direct']);
    }
  });

  it('keeps the parts of an attribution apart', () => {
    for (const { cue, source, content } of readCorpusFile(folder, name).attributions) {
      for (const part of [cue, source].filter((span) => span !== null))
        expect(content.every(({ start, end }) => part.end <= start || end <= part.start)).toBe(true);
    }
  });
});
