import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { CUE_VERBS } from '../../../lib/core/language/en/cue-verbs';
import { REPEATING } from '../../../lib/core/language/en/repeating';
import { REPEATED, SAID_ONCE } from '../../cases/source/repeated';

const repeatedIn = (text: string): readonly string[] =>
  analyse(fromPlainText(text)).attributions.flatMap(({ repeated }) =>
    repeated === null ? [] : [text.slice(repeated.start, repeated.end)],
  );

describe('words that point to earlier ones', () => {
  it.each(REPEATED)('are %s', (_, text, words) => expect(repeatedIn(text)).toEqual([words]));

  it.each(SAID_ONCE)('are not %s', (_, text) => expect(repeatedIn(text)).toEqual([]));

  it('are rows that differ, and cues that are known', () => {
    const { adverbs, lemmas } = REPEATING;
    expect(new Set(adverbs).size).toBe(adverbs.length);
    const known = new Set(CUE_VERBS.map(({ lemma }) => lemma));
    expect(lemmas.filter((lemma) => !known.has(lemma))).toEqual([]);
  });
});
