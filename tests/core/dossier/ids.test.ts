import { describe, expect, it } from 'vitest';
import { idMaker } from '../../../lib/core/dossier/hash';
import { readingId } from '../../../lib/core/dossier/reading-id';

describe('the name of a reading', () => {
  it('is the same for the same address and text', () => {
    expect(readingId('https://echo.example/a', 'Weir')).toBe(readingId('https://echo.example/a', 'Weir'));
  });

  it.each([
    ['another address', 'https://echo.example/b', 'Weir'],
    ['another text', 'https://echo.example/a', 'Wall'],
    ['no address', null, 'Weir'],
  ])('changes with %s', (_, url, text) => {
    expect(readingId(url, text)).not.toBe(readingId('https://echo.example/a', 'Weir'));
  });

  it('fits into an attribute', () => expect(readingId(null, '“😀”')).toMatch(/^[a-z0-9]{14,}$/));
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
