import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../lib/view/badge';

const SURE = { confidence: 0.9 };
const UNSURE = { confidence: 0.1 };

const cases: readonly (readonly [string, Parameters<typeof badgeOf>[0], string])[] = [
  ['nothing where nothing was found', [], ''],
  ['nothing where nothing is sure enough to be shown', [UNSURE, UNSURE], ''],
  ['one', [SURE], '1'],
  ['those alone that are shown', [SURE, UNSURE, SURE], '2'],
  ['no more than it has room for', Array(1_500).fill(SURE), '999+'],
];

describe('the badge says', () => {
  it.each(cases)('%s', (_, attributions, text) => expect(badgeOf(attributions)).toBe(text));
});
