import { describe, expect, it } from 'vitest';
import { inSigns, type Working } from '../../../lib/core/model/working';

const PLAIN = { number: String, percent: (value: number) => `${value}%` };

const LINES: readonly (readonly [Working, string])[] = [
  [[30, '+', 12, '=', 42, '≠', 45], '30 + 12 = 42 ≠ 45'],
  [
    ['(', 500, '−', 400, ')', '÷', 400, '=', { percent: 25 }, '≠', { percent: 40 }],
    '(500 − 400) ÷ 400 = 25% ≠ 40%',
  ],
  [[55, '>', 40], '55 > 40'],
  [[], ''],
];

describe('a calculation in a line', () => {
  it.each(LINES)('stands as it would be written down: %j', (working, line) =>
    expect(inSigns(working, PLAIN)).toBe(line),
  );

  it('has its numbers as a language writes them', () => {
    const german = {
      number: (value: number) => value.toLocaleString('de'),
      percent: (value: number) => `${value.toLocaleString('de')} %`,
    };
    expect(inSigns([1234.5, '≠', { percent: 2.5 }], german)).toBe('1.234,5 ≠ 2,5 %');
  });
});
