import { describe, expect, it } from 'vitest';
import { groundRule } from '../../lib/context/ways';
import { groundRuleNamed } from '../../lib/pack/ground-rule-named';
import { packWith } from '../support/small-pack';
import { contextIn, TWO_COUNTRIES } from '../support/two-countries';

const pack = packWith(TWO_COUNTRIES);

const RULES: readonly (readonly [words: string, rule: string | null])[] = [
  ['spoke on background', 'on-background'],
  ['because he spoke On Background only', 'on-background'],
  ['on deep background', 'deep-background'],
  // not it
  ['on condition of anonymity', null],
  ['on backgrounds of many kinds', null],
  ['readout', null],
  ['', null],
];

describe('a ground rule', () => {
  it.each(RULES)('in «%s»', (words, rule) => expect(groundRuleNamed(pack, words)?.id ?? null).toBe(rule));

  it('is shown with its terms, who defines it, and the words of the text that name it', () => {
    const text = 'Brell spoke on deep background.';
    const { dossier } = contextIn([text]);
    const span = { start: text.indexOf('on deep'), end: text.length - 1 };
    const joint = {
      pack,
      dossier,
      day: null,
      entities: new Map(),
      around: { read: [], places: [], people: new Map() },
    };
    expect(groundRule(joint, span)).toEqual({
      row: 'deep-background',
      span,
      terms: 'Nobody is described.',
      definedBy: ['The Courier'],
      refs: ['gazette'],
    });
    expect(groundRule(joint, null)).toBeNull();
  });
});
