import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { NOTED, UNNOTED } from '../../cases/source/figure-notes';

const notesOf = (text: string): string[] =>
  analyse(fromPlainText(text)).figures.flatMap(({ notes }) =>
    notes.map(({ start, end }) => text.slice(start, end)),
  );

describe('a note on what a figure counts', () => {
  it.each(NOTED)('is what the text says of it: %s', (_, text, notes) => {
    expect(notesOf(text)).toEqual(notes);
  });

  it.each(UNNOTED)('is not made of what says nothing of it: %s', (_, text) => {
    expect(notesOf(text)).toEqual([]);
  });

  it('says by which rule it was found', () => {
    for (const [difficulty, text] of NOTED)
      for (const { notes, rules } of analyse(fromPlainText(text)).figures) {
        expect(rules.notes, difficulty).toHaveLength(notes.length);
        for (const by of rules.notes) expect(by).toMatch(/^note:/);
      }
  });

  it('is no doubt', () => {
    for (const [difficulty, text] of NOTED)
      if (difficulty !== 'behind a doubt')
        for (const { status } of analyse(fromPlainText(text)).figures) expect(status).not.toBe('caveated');
  });
});
