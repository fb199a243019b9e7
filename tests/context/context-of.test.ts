import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Context } from '../../lib/core/model/context';
import { loadPack } from '../../lib/pack/load';
import { packWith } from '../support/small-pack';
import { spent } from '../support/spent';
import { contextIn, TWO_COUNTRIES } from '../support/two-countries';

const STORY = [
  'Orvania and Teluria trade blame over shelling',
  'Orvanian Prime Minister Ada Brell met Telurian Prime Minister Ula Dorn in Skarn on Tuesday.',
  'Brell “stressed the need for calm at the border,” the Orvanian readout said, adding that the prime minister “urged all sides to hold back.”',
  'The Lantern-run health ministry said that over 300 people had died.',
  'Health ministry spokesman Oro Pell told reporters: “We count whoever is brought in.”',
] as const;

/** Everything that has to lead to words, rows and references, checked against the article and the pack. */
function loose({ receipts, references, entities, attributions, bodies }: Context, text: string): string[] {
  const refs = JSON.stringify({ entities, attributions, bodies }).match(/"refs":\[[^\]]*\]/g) ?? [];
  const ids = refs.flatMap((list) => JSON.parse(`{${list}}`).refs as string[]);
  return [
    ...receipts.filter(({ span }) => span && span.end > text.length).map(({ by }) => `${by} has no words`),
    ...receipts.filter(({ row }) => row === '').map(({ by }) => `${by} has no row`),
    ...ids.filter((id) => !(id in references)).map((id) => `${id} cannot be read up`),
  ];
}

describe('the context of an article', () => {
  it('is plain JSON, the same each time', () => {
    const { context } = contextIn(STORY);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(contextIn(STORY).context).toEqual(context);
  });

  it('leads everything that is said to words, rows and references', () => {
    const { dossier, context } = contextIn(STORY);
    expect(context.receipts.length).toBeGreaterThan(10);
    expect(loose(context, dossier.article.text)).toEqual([]);
  });

  it('counts what the article gives to each side', () => {
    const { context } = contextIn(STORY);
    expect(context.sides.map(({ place, attributions }) => [place, attributions])).toEqual([
      ['OR', 2],
      ['TE', 2],
    ]);
    expect(context.sides[1]).toMatchObject({
      name: 'Teluria',
      cues: { neutral: 2 },
      figures: { attributed: 1 },
    });
  });

  it('says which files of the pack do not count, and knows nothing of what they held', async () => {
    const { pack, refused } = await loadPack({
      people: null,
      bodies: '{',
      media: null,
      figures: null,
      texts: null,
    });
    const { dossier } = contextIn(STORY);
    const context = contextOf(pack, dossier, { today: '2032-08-01', refused, words: TERMS_EN });
    expect(context.pack).toMatchObject({ version: null, date: null });
    expect(context.pack.refused.map(({ file }) => file)).toEqual([
      'people',
      'bodies',
      'media',
      'figures',
      'texts',
    ]);
    expect(Object.values(context.entities).filter(({ resolved, body }) => resolved ?? body)).toEqual([]);
    expect(context.receipts).toEqual([]);
  });

  it('comes of any text', () => {
    const pack = packWith(TWO_COUNTRIES);
    const words = fc.constantFrom(
      ...[
        'Orvania',
        'Orvanian',
        'Ada Brell',
        'prime minister',
        'the',
        'readout',
        'said',
        '“so it is”',
        ',',
        '.',
        '\n\n',
      ],
      ...[
        'GPO',
        'Lantern Front',
        'Lantern-run health ministry',
        '300',
        'told reporters',
        'Governors',
        'and',
        'of',
      ],
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 80 }).map((some) => some.join(' ')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const dossier = analyse(fromPlainText(text));
        const context = contextOf(pack, dossier, { today: '2032-08-01', refused: [], words: TERMS_EN });
        expect(loose(context, dossier.article.text)).toEqual([]);
        expect(Object.keys(context.attributions)).toHaveLength(dossier.attributions.length);
      }),
    );
  });

  it('takes time that grows with the article', () => {
    const pack = packWith(TWO_COUNTRIES);
    const at = (times: number): number => {
      const dossier = analyse(
        fromPlainText(Array.from({ length: times }, () => STORY.join('\n\n')).join('\n\n')),
      );
      const ask = (): unknown =>
        contextOf(pack, dossier, { today: '2032-08-01', refused: [], words: TERMS_EN });
      ask();
      return Math.min(...[1, 2, 3].map(() => spent(ask)));
    };
    // Four times the text: four times the time, with room for what a busy machine adds.
    expect(at(160) / Math.max(at(40), 2)).toBeLessThan(9);
  });

  it('shows nobody whom the reader said it is not, and somebody else all the same', () => {
    const { dossier } = contextIn(STORY);
    const asked = { today: '2031-06-01', refused: [], words: TERMS_EN };
    const shown = (notThem: ReadonlyMap<string, string>): readonly string[] =>
      Object.values(contextOf(packWith(TWO_COUNTRIES), dossier, { ...asked, notThem }).entities).flatMap(
        ({ resolved }) => resolved?.id ?? [],
      );
    const all = shown(new Map());
    const brell = dossier.entities.find(({ name }) => name === 'Ada Brell')?.id ?? '';
    expect(all).toContain('ada-brell');
    expect(shown(new Map([[brell, 'ada-brell']]))).toEqual(all.filter((id) => id !== 'ada-brell'));
    expect(shown(new Map([[brell, 'ira-venn']]))).toEqual(all);
  });
});
