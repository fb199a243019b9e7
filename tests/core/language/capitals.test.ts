import { describe, expect, it } from 'vitest';
import { CAPITALS } from '../../../lib/core/language/en/capitals';
import { COUNTRIES } from '../../../lib/core/language/en/countries';

describe('the rows of capitals', () => {
  const countries = new Set(COUNTRIES.map(({ name }) => name));

  it.each(CAPITALS)('give %s a country that has a row', (_, country) =>
    expect(countries.has(country)).toBe(true),
  );

  it('name each capital once', () => {
    const all = CAPITALS.map(([capital]) => capital);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['jerusalem', 'brussels'])('leave %s out, which stands for more than one or is disputed', (city) =>
    expect(CAPITALS.some(([capital]) => capital === city)).toBe(false),
  );
});
