import { describe, expect, it } from 'vitest';
import { idMaker } from '../../../lib/core/dossier/hash';
import { readingId } from '../../../lib/core/dossier/reading-id';

describe('the name of a reading', () => {
  const name = (): string => readingId('https://echo.example/a', 'Weir', 'rules');

  it('is the same for the same address, text and engine', () => expect(name()).toBe(name()));

  it.each([
    ['another address', 'https://echo.example/b', 'Weir', 'rules'],
    ['another text', 'https://echo.example/a', 'Wall', 'rules'],
    ['no address', null, 'Weir', 'rules'],
    ['the tagger beside the rules', 'https://echo.example/a', 'Weir', 'rules+tagger'],
  ] as const)('changes with %s', (_, url, text, engine) => {
    expect(readingId(url, text, engine)).not.toBe(name());
  });

  it('fits into an attribute', () => expect(readingId(null, '“😀”', 'rules')).toMatch(/^[a-z0-9]{14,}$/));
});

describe('ids inside a reading', () => {
  it('tell kinds, contents and occurrences apart', () => {
    const make = idMaker();
    const ids = [make('figure', '80%'), make('figure', '80%'), make('figure', '81%'), make('credit', '80%')];
    expect(new Set(ids).size).toBe(4);
  });

  it('are the same in a second reading', () => {
    const [one, two] = [idMaker(), idMaker()];
    expect([one('figure', '80%'), one('figure', '80%')]).toEqual([
      two('figure', '80%'),
      two('figure', '80%'),
    ]);
  });
});
