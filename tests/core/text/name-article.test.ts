import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/core/text/fold';
import { isNameBehindArticle, withoutArticle } from '../../../lib/core/text/name-article';

const isName = (word: string): boolean => isNameBehindArticle(word, 0, word.length);

describe('the article of an Arabic name', () => {
  it.each(['al-Orlin', 'el-Tarn', 'ash-Shorlin', 'as-Sarn'])('leads to a name in %s', (word) =>
    expect(isName(word)).toBe(true),
  );

  it.each(['anti-Orlin', 'al-orlin', 'pro-Tarn', 'al-', 'al', 'mid-July', 'Orlin'])(
    'does not in %s',
    (word) => expect(isName(word)).toBe(false),
  );

  it.each([
    ['al-Orlin', 'orlin'],
    ['Orlin', 'orlin'],
    ['Alba-Orlin', 'alba orlin'],
  ])('is left out of %s when names are compared', (name, compared) =>
    expect(withoutArticle(foldName(name))).toBe(compared),
  );

  it('looks at no more than the word, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = isNameBehindArticle(text, 0, text.length);
        expect(found && !/^.{2,3}[-‐‑]/u.test(text)).toBe(false);
      }),
    );
  });
});
