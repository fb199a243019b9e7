import { describe, expect, it } from 'vitest';
import { CARD_EN } from '../../components/en/card-catalogue';
import { CARD_HE } from '../../components/he/card-catalogue';
import { cardOf, cardsOf, drawingOf } from '../../entrypoints/background/cards';
import type { Chosen } from '../../entrypoints/background/chosen';
import { DEFAULTS } from '../../lib/settings/settings';
import { dossierOf } from '../support/dossier-of';
import { contextWith } from '../support/sample-context';
import { millPost } from '../support/sample-dossiers';

const CHOSEN: Chosen = { ...DEFAULTS, strings: CARD_EN };

const counted = (times: number) =>
  dossierOf({
    blocks: ['A count', 'It counts 12 boats.'],
    figures: Array.from({ length: times }, () => ({
      words: '12',
      quantity: { low: 12, high: 12, unit: 'count', hedge: 'exact' as const },
    })),
  });

describe('what the script in a page is told of a reading', () => {
  const reading = { readingId: 'r', dossier: millPost(), context: contextWith() };

  it('is every mark, and then the card of each', () => {
    const { readingId, marks } = drawingOf(reading, CHOSEN);
    expect(readingId).toBe('r');
    expect(marks.length).toBeGreaterThan(2);
    expect(cardsOf(reading, CHOSEN).map(([id]) => id)).toEqual(marks.map(({ id }) => id));
  });

  it('holds marks of every kind, whichever of them are shown', () => {
    const { marks, kinds } = drawingOf(reading, { ...CHOSEN, kinds: ['figure'] });
    expect(kinds).toEqual(['figure']);
    expect(new Set(marks.map(({ layer }) => layer)).size).toBeGreaterThan(2);
  });

  it('is in the words that are handed in, and says which', () => {
    const [, card] = cardsOf(reading, { ...CHOSEN, strings: CARD_HE })[0] ?? [];
    expect(card?.[1]).toMatchObject({ lang: 'he', dir: 'rtl' });
    expect(JSON.stringify(card)).toContain(CARD_HE.card.rule.name);
  });

  it.each([
    ['system', undefined],
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const)('is in the chosen appearance: %s', (appearance, theme) => {
    const cards = cardsOf(reading, { ...CHOSEN, appearance });
    expect(new Set(cards.map(([, card]) => card[1]['data-theme']))).toEqual(new Set([theme]));
  });

  it.each([true, false])('says whether marks are shown at once: %s', (highlights) => {
    expect(drawingOf(reading, { ...CHOSEN, highlights }).shown).toBe(highlights);
  });

  it('is plain JSON, and the same twice', () => {
    const told = () => [drawingOf(reading, CHOSEN), cardsOf(reading, CHOSEN)];
    expect(JSON.parse(JSON.stringify(told()))).toEqual(told());
    expect(told()).toEqual(told());
  });

  it('holds neither the article’s text nor how sure a finding is', () => {
    const told = JSON.stringify([drawingOf(reading, CHOSEN), cardsOf(reading, CHOSEN)]);
    expect(told).not.toContain(reading.dossier.article.text.slice(0, 400));
    expect(told).not.toContain('confidence');
  });

  it('leaves out the cards of a page of thousands, which come when they are asked for', () => {
    const many = { readingId: 'r', dossier: counted(1200), context: contextWith() };
    const { marks } = drawingOf(many, CHOSEN);
    expect([marks.length, cardsOf(many, CHOSEN).length]).toEqual([1200, 300]);
    expect(JSON.stringify(cardOf(many, marks.at(-1)?.id ?? '', CHOSEN))).toContain('12');
  });
});

describe('a card that is asked for by an id that the reading does not hold', () => {
  it.each(['', 'a99', '__proto__'])('is none: %j', (id) =>
    expect(cardOf({ readingId: 'r', dossier: millPost(), context: contextWith() }, id, CHOSEN)).toBeNull(),
  );
});
