import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type RegexLiteral, regexesBelow, regexesIn } from '../support/regex-literals';

/** Everything that ships. */
const FOLDERS = ['lib', 'components', 'entrypoints'];
/** Milliseconds the analyser gets for one expression; what it cannot decide by then is vulnerable until rewritten. */
const TIMEOUT = 20_000;

/** Said of an expression that can cost more than the length of its input; null where it cannot. */
async function complaint(regex: RegexLiteral): Promise<string | null> {
  const verdict = await check(regex.source, regex.flags, { timeout: TIMEOUT });
  return verdict.status === 'safe'
    ? null
    : `${regex.file}:${regex.line} /${regex.source}/${regex.flags} is ${verdict.status}`;
}

describe('the regular expressions that ship', () => {
  const regexes = regexesBelow(FOLDERS);

  it('are found', () => expect(regexes.length).toBeGreaterThan(5));

  it(
    'take linear time',
    async () => {
      const complaints: (string | null)[] = [];
      for (const regex of regexes) complaints.push(await complaint(regex));
      expect(complaints.filter(Boolean)).toEqual([]);
    },
    10 * 60_000,
  );
});

describe('the guard against slow expressions', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['nested quantifiers', 'const a = /^(a+)+$/;'],
    ['overlapping branches', 'const a = /^(?:\\d+|\\d+,)+%$/;'],
    ['space before the end', "const a = ' '.replace(/\\s+$/, '');"],
    ['a constructor', "const a = new RegExp('^(a|a)*$', 'u');"],
  ];
  it.each(bad)('bites on %s', async (_, code) => {
    const [regex] = regexesIn('bad.ts', code);
    expect(regex && (await complaint(regex))).toMatch(/vulnerable|unknown/);
  });

  it('lets pass what is linear', async () => {
    const [regex] = regexesIn('good.ts', 'const a = /^[a-z]+$/i;');
    expect(regex && (await complaint(regex))).toBeNull();
  });
});
