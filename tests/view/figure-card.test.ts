import { describe, expect, it } from 'vitest';
import type { FigureCard } from '../../lib/core/model/card-view';
import { cardView } from '../../lib/view/card-view';
import { dossierOf } from '../support/dossier-of';
import { nightFerry } from '../support/ferry-dossier';
import { seaWall } from '../support/sample-dossiers';

const wall = seaWall();
const ferry = nightFerry();

const figure = (id: string, dossier = ferry): FigureCard => {
  const card = cardView(dossier, id);
  if (card?.type !== 'figure') throw new Error(`${id} is no figure`);
  return card;
};

describe('the card of a figure', () => {
  it('has its reservation, and the speaker of the words that hold it', () => {
    expect(figure('f2', wall)).toMatchObject({
      words: 'two-thirds',
      counted: 'the moorings',
      status: 'caveated',
      speaker: { name: 'The Velmouth Fishers’ Association', kind: 'body' },
      caveat: { words: 'though that share could not be independently checked', kind: 'unverified' },
      verifier: null,
    });
  });

  it('names the body that the text says confirmed it', () => {
    expect(figure('f1')).toMatchObject({ status: 'verified', verifier: 'the island council' });
  });

  it('has no speaker where no attribution holds it', () => {
    expect(figure('f0', wall)).toMatchObject({ speaker: null, source: null, status: 'unattributed' });
  });

  it('has no speaker where the attribution that holds it is gone', () => {
    expect(figure('f2', { ...wall, attributions: [] })).toMatchObject({ speaker: null });
  });

  it('has what the text says that it counts, as written, each once', () => {
    expect(figure('f1').notes).toEqual(['counts crew', 'in October']);
    const twice = ferry.figures.map((one) => ({ ...one, notes: [...one.notes, ...one.notes] }));
    expect(figure('f1', { ...ferry, figures: twice }).notes).toEqual(['counts crew', 'in October']);
    expect(figure('f0').notes).toEqual([]);
  });

  it('has a receipt with the rule of each of its parts', () => {
    expect(figure('f1').receipt).toEqual({
      by: 'numeral-with-unit',
      matched: [
        { part: 'counted', words: 'passengers', lemma: null, by: null },
        { part: 'source', words: 'the harbour board', lemma: null, by: 'figure:attribution' },
        { part: 'verifier', words: 'the island council', lemma: null, by: 'check:confirm' },
        { part: 'note', words: 'counts crew', lemma: null, by: 'note:counts' },
        { part: 'note', words: 'in October', lemma: null, by: 'note:as-of' },
      ],
    });
  });
});

describe('the link of a figure', () => {
  it('stands for a source where nothing else does, and its words are nobody’s name', () => {
    expect(figure('f5')).toMatchObject({ source: null, link: 'pier-records.example' });
    expect(figure('f5').receipt.matched.at(-1)).toEqual({
      part: 'link',
      words: 'nearly 3,000 boats',
      lemma: null,
      by: 'figure:link',
    });
  });

  it('stands beside a source that it is on', () => {
    expect(figure('f3')).toMatchObject({ source: 'the line', link: 'line.example' });
  });

  it('is that of the figure itself where its source has one as well', () => {
    const both = dossierOf({
      blocks: ['Boats', 'The line counted 500 boats.'],
      links: [
        ['The line', 'line.example'],
        ['500 boats', 'tables.example'],
      ],
      figures: [
        {
          words: '500',
          quantity: { low: 500, high: 500, unit: 'count', hedge: 'exact' },
          source: 'The line',
        },
      ],
    });
    expect(figure('f0', both)).toMatchObject({ source: 'The line', link: 'tables.example' });
  });

  it.each(['f0', 'f1', 'f6'])('is none on words without one: %s', (id) => expect(figure(id).link).toBeNull());

  it('is none where its host has no visible letter', () => {
    const links = ferry.article.links.map((link) => ({ ...link, host: '\u200B' }));
    expect(figure('f5', { ...ferry, article: { ...ferry.article, links } }).link).toBeNull();
  });
});

describe('the other places of a figure', () => {
  it('are named with what the text says of the figure there', () => {
    expect(figure('f1').elsewhere).toEqual([
      { place: 'headline', words: '8,400', status: 'unattributed', source: null },
      { place: 'caption', words: '8,400', status: 'unattributed', source: null },
    ]);
  });

  it('are known from each of them', () => {
    expect(figure('f0').elsewhere.map(({ place, source }) => [place, source])).toEqual([
      ['text', 'the harbour board'],
      ['caption', null],
    ]);
    expect(figure('f6').elsewhere.map(({ place }) => place)).toEqual(['headline', 'text']);
  });

  it('are none for a figure that stands once', () => expect(figure('f5').elsewhere).toEqual([]));

  it('stand once where they read alike', () => {
    const [first, second, ...rest] = ferry.figures;
    if (!first || !second) throw new Error('the sample has figures');
    const again = Array.from({ length: 9 }, (_, at) => ({ ...second, id: `again-${at}` }));
    expect(figure('f0', { ...ferry, figures: [first, second, ...again, ...rest] }).elsewhere).toHaveLength(2);
  });

  it('are no more than a card can list, and the others are counted', () => {
    const [first] = ferry.figures;
    if (!first) throw new Error('the sample has figures');
    const others = Array.from({ length: 9 }, (_, at) => ({
      ...first,
      id: `other-${at}`,
      span: { start: at, end: at + 1 },
      repeats: 'f0',
    }));
    const card = figure('f0', { ...ferry, figures: [first, ...others] });
    expect(card.elsewhere.length + card.moreElsewhere).toBeGreaterThan(4);
    expect(card.elsewhere).toHaveLength(4);
  });
});

describe('the arithmetic of a figure', () => {
  const sum = {
    figures: ['40%', '500', '600'],
    working: ['(', 600, '−', 500, ')', '÷', 500, '=', { percent: 20 }, '≠', { percent: 40 }],
    by: 'sum:change',
  };

  it.each(['f2', 'f3', 'f4'])('stands on the card of each figure that is in it: %s', (id) =>
    expect(figure(id).sums).toEqual([sum]),
  );

  it.each(['f0', 'f1', 'f5', 'f6'])('stands on no other card: %s', (id) =>
    expect(figure(id).sums).toEqual([]),
  );

  it('leaves out a figure that the dossier does not hold', () => {
    const figures = ferry.figures.filter(({ id }) => id !== 'f3');
    expect(figure('f2', { ...ferry, figures }).sums).toEqual([{ ...sum, figures: ['40%', '600'] }]);
  });
});
