import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TERMS_EN } from '../../../components/en/terms';
import { contextOf } from '../../../lib/context/context-of';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { FigureContext } from '../../../lib/core/model/figure-context';
import { textOf } from '../../../lib/core/model/span';
import { shippedPack } from '../../../scripts/pack/shipped';

const ARTICLE = '../shared/data/reference/blinken-liveblog.txt';

/** What is known beside each figure of the reference article, by its words. */
async function figures(): Promise<Map<string, FigureContext>> {
  const article = fromPlainText(readFileSync(ARTICLE, 'utf8'));
  const dossier = analyse({ ...article, published: { date: '2023-11-30', precision: 'day', from: 'given' } });
  const asked = { today: '2026-11-22', refused: [], words: TERMS_EN };
  const context = contextOf(await shippedPack(), dossier, asked);
  return new Map(
    dossier.figures.map(({ id, span }) => [
      textOf(dossier.article.text, span),
      context.figures[id] as FigureContext,
    ]),
  );
}

describe.skipIf(!existsSync(ARTICLE))('the figures of the reference article', () => {
  it('have for 80% the people of the Strip, and the nearest measure with its own definition (row 8)', async () => {
    const found = (await figures()).get('80%');
    expect(found?.denominator).toMatchObject({ area: 'Gaza Strip', population: 2_230_000 });
    expect(found?.denominator?.comesTo).toEqual({ low: 1_784_000, high: 1_784_000 });
    expect(found?.series).toEqual([]);
    expect(found?.near.map(({ id, relation }) => [id, relation])).toEqual([['gaza-displaced-share', 'near']]);
  });

  it('have nothing for the people who were told to leave (row 9)', async () => {
    const found = (await figures()).get('over one million');
    expect([found?.series, found?.near, found?.denominator]).toEqual([[], [], null]);
  });

  it('have for the dead three issuers apart, and show whose number it fits (row 10)', async () => {
    const series = (await figures()).get('over 14,000')?.series ?? [];
    expect(series.map(({ issuer, relation }) => [issuer.id, relation])).toEqual([
      ['ps-gaza-moh', 'same-issuer'],
      ['ps-gmo', 'same-measure'],
      ['ps-moh', 'same-measure'],
    ]);
    expect(series.map(({ points }) => points.filter(({ fits }) => fits).length)).toEqual([0, 4, 0]);
    const [ministry] = series;
    expect(ministry?.latest).toBe('gaza-deaths-moh/2023-11-10');
    expect(ministry?.points.find(({ id }) => id === ministry.latest)?.lag).toBe(20);
  });
});
