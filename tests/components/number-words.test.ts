import { afterEach, describe, expect, it, vi } from 'vitest';
import { numberWords } from '../../components/number-words';

/** What is taken from the engine's `Intl` from now on. */
function taken(): readonly PropertyKey[] {
  const names: PropertyKey[] = [];
  const get = (target: typeof Intl, name: PropertyKey): unknown => {
    names.push(name);
    return Reflect.get(target, name);
  };
  vi.stubGlobal('Intl', new Proxy(Intl, { get }));
  return names;
}

describe('the numbers of a language', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('take nothing from the engine until something is said, and then each formatter once', () => {
    const names = taken();
    const words = numberWords('en-GB');
    expect(names).toEqual([]);
    expect([words.number(1_200), words.number(3)]).toEqual(['1,200', '3']);
    expect(names).toEqual(['NumberFormat']);
    expect([words.formFor(1, 'word', 'words'), words.formFor(2, 'word', 'words')]).toEqual(['word', 'words']);
    expect(words.listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(names).toEqual(['NumberFormat', 'PluralRules', 'ListFormat']);
  });

  it('are said in signs as well as in words', () => {
    const { share, reckoned } = numberWords('en-GB');
    expect([share(1, 4), share(1, 0)]).toEqual(['25%', '0%']);
    expect(reckoned(['(', -1.5, '+', { percent: 2.5 }, ')'])).toBe('(−1.5 + 2.5%)');
  });
});
