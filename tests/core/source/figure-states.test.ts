import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../../lib/core/language/en/english';
import { CAVEATED, KINDS, PLAIN, VERIFIED } from '../../cases/source/figure-states';
import { growth, IN_STEP } from '../../support/growth';
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

describe('what a reservation comes to', () => {
  const kinds = (text: string) => analyse(fromPlainText(text)).figures.map(({ caveatKind }) => caveatKind);

  it.each(KINDS)('is %s', (kind, text) => expect(kinds(text)).toEqual([kind]));

  it('is nothing where the text makes none', () => {
    for (const [, notation] of PLAIN)
      expect(kinds(marked(notation).text).filter((kind) => kind !== null)).toEqual([]);
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

describe('the rows of doubt', () => {
  const { caveats, checks } = ENGLISH.figureSourcing;

  it('hold sixty forms and more', () => {
    expect(caveats.flatMap(({ forms }) => forms).length).toBeGreaterThanOrEqual(60);
  });

  it('have each a name of its own and each form once in its row', () => {
    const ids = [...caveats, ...checks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { forms } of [...caveats, ...checks]) expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('the states of any text', () => {
  const piece = fc.constantFrom(
    'the ministry said ',
    '12 ',
    '$4 million ',
    '40% ',
    'people were killed ',
    '. ',
    ', ',
    'Those numbers ',
    'neither figure ',
    'a claim that ',
    'could not be verified ',
    'unconfirmed reports ',
    'disputed that figure ',
    'without offering evidence ',
    'the Weir Board confirmed the number ',
    'audited by ',
    'including ',
    'since ',
    'of the 300 ',
    '(',
    ')',
    '“',
    '”',
    '\n\n',
    '\u200B',
  );

  it('stand in the text and agree with what is found', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { figures, sums } = analyse(fromPlainText(text));
        for (const { status, source, caveat, caveatKind, verifier, notes, rules } of figures) {
          expect(caveat !== null).toBe(status === 'caveated');
          expect(rules.caveat !== null).toBe(caveat !== null);
          expect(caveatKind !== null).toBe(caveat !== null);
          expect(rules.verifier !== null).toBe(verifier !== null);
          if (status === 'unattributed') expect(source).toBe(null);
          for (const span of [source, caveat, verifier, ...notes]) {
            if (!span) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
        for (const sum of sums) expect(sum.working).not.toBe('');
      }),
    );
  });

  it.each([
    '12 unconfirmed reports, ',
    'the ministry said 12, ',
    '12, a claim that could not be verified, ',
    '40, including 50 ',
  ])('take time in step with 10,000 of %s', (words) => {
    expect(growth((times) => analyse(fromPlainText(words.repeat(times))), 10_000)).toBeLessThan(IN_STEP);
  });
});
