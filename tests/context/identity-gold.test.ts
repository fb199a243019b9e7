import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../scripts/pack/shipped';
import { identityLines, identityOutcomes } from '../../scripts/score-corpus/score-identity';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const HERE = existsSync(resolve(SHARED, 'data/attributions/polnear.train.jsonl'));

describe.skipIf(!HERE)('names in real articles, against the list that was made by reading', () => {
  it('lead to nobody else, and to more than 85 in 100 of those with name and office', async () => {
    // By the rules alone: who is named does not hang on the tagger, and it reads three times as fast.
    const outcomes = identityOutcomes(SHARED, await shippedPack(), null);
    console.log(identityLines(outcomes).join('\n'));
    expect(outcomes.filter(({ is }) => is === 'wrong')).toEqual([]);
    const given = outcomes.filter((one) => one.given === 'office' && one.person !== null);
    expect(given.length).toBeGreaterThan(120);
    expect(given.filter(({ is }) => is === 'right').length / given.length).toBeGreaterThan(0.85);
  }, 120_000);
});
