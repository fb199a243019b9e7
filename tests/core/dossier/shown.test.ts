import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { LEAST_SHOWN } from '../../../lib/core/model/shown';
import { shippedWeights } from '../../../scripts/model/shipped-weights';
import { precision, recall, type Tally } from '../../../scripts/score-corpus/rates';
import { sharedArticles } from '../../../scripts/score-corpus/shared-articles';
import { SURE, tallyFrom } from '../../../scripts/score-corpus/sure-lines';

const GOLD = '../shared/data/attributions/news.dev.jsonl';

describe.skipIf(!existsSync(GOLD))('what the page shows of articles that nothing was learned from', () => {
  let all: Tally;
  let shown: Tally;
  let sure: Tally;

  beforeAll(() => {
    const articles = sharedArticles(GOLD);
    const weights = shippedWeights();
    const dossiers = new Map(articles.map(({ id, text }) => [id, analyse(fromPlainText(text), weights)]));
    [all, shown, sure] = [0, LEAST_SHOWN, SURE].map((least) => tallyFrom(least, articles, dossiers)) as [
      Tally,
      Tally,
      Tally,
    ];
  });

  it('is right in 85 of 100 and holds 65 of 100 that are there, or more', () => {
    expect(precision(shown)).toBeGreaterThan(85);
    expect(recall(shown)).toBeGreaterThan(65);
  });

  it('is right more often than all that is found', () => {
    expect(precision(shown) ?? 0).toBeGreaterThan(precision(all) ?? 100);
  });

  it('is sure of half or more, and right in nine tenths of that', () => {
    expect(sure.found / all.found).toBeGreaterThan(0.5);
    expect(precision(sure)).toBeGreaterThan(90);
  });
});
