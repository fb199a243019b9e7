import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { CAVEATED, PLAIN, VERIFIED } from '../../cases/source/figure-states';
import { marked } from '../../support/marked';

/** Each marked figure with the state that the reading gives it: `plain` where it casts no doubt and nobody vouches. */
function statesOf(notation: string) {
  const { text, spans } = marked(notation);
  const { figures } = analyse(fromPlainText(text));
  return spans.map(({ start, end }) => {
    const figure = figures.find(({ span }) => span.start < end && start < span.end);
    const state = figure?.status ?? 'no figure';
    return {
      words: text.slice(start, end),
      state: state === 'attributed' || state === 'unattributed' ? 'plain' : state,
      verifier: figure?.verifier ? text.slice(figure.verifier.start, figure.verifier.end) : null,
      rules: figure?.rules ?? null,
    };
  });
}

const expected = (notation: string) =>
  marked(notation).spans.map(({ kind, text }) => ({ words: text, state: kind }));
const found = (notation: string) => statesOf(notation).map(({ words, state }) => ({ words, state }));

describe('a doubt that the text casts', () => {
  it.each(CAVEATED)('covers its figure: %s', (_, notation) => {
    expect(found(notation)).toEqual(expected(notation));
  });

  it('comes with the rule that found it', () => {
    for (const [, notation] of CAVEATED)
      for (const { state, rules } of statesOf(notation))
        if (state === 'caveated') expect(rules?.caveat).toMatch(/^caveat:[a-z-]+$/);
  });
});

describe('a check by somebody else', () => {
  it.each(VERIFIED)('is told with the one who made it: %s', (_, notation, verifier) => {
    expect(found(notation)).toEqual(expected(notation));
    const named = statesOf(notation).filter(({ state }) => state === 'verified');
    for (const one of named) expect(one.verifier).toBe(verifier);
  });
});

describe('what is neither doubt nor check', () => {
  it.each(PLAIN)('leaves a figure as it is: %s', (_, notation) => {
    expect(found(notation)).toEqual(expected(notation));
  });
});
