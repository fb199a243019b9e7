import { describe, expect, it } from 'vitest';
import { corpusFiles, readCorpus, readCorpusFile } from '../support/corpus';

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

/** Fewer than these, and a score by kind or by state says nothing. */
const ENOUGH = { articles: 30, direct: 100, mixed: 100, indirect: 200 };
const ENOUGH_FIGURES = { unattributed: 60, attributed: 60, caveated: 60, verified: 30 };

describe('the project’s own corpus as a whole', () => {
  const count = <T>(all: readonly T[], one: T): number => all.filter((other) => other === one).length;

  it('holds enough of every kind of attribution to measure it', () => {
    const articles = readCorpus(folder);
    const kinds = articles.flatMap(({ attributions }) => attributions.map(({ kind }) => kind));
    expect(articles.length).toBeGreaterThanOrEqual(ENOUGH.articles);
    for (const kind of ['direct', 'mixed', 'indirect'] as const)
      expect(count(kinds, kind)).toBeGreaterThanOrEqual(ENOUGH[kind]);
  });

  it('holds enough figures of every state to measure it', () => {
    const states = readCorpus(folder).flatMap(({ figures }) => figures.map(({ status }) => status));
    for (const state of ['unattributed', 'attributed', 'caveated', 'verified'] as const)
      expect(count(states, state)).toBeGreaterThanOrEqual(ENOUGH_FIGURES[state]);
  });
});
