import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../lib/core/model/article';
import type { Figure } from '../../lib/core/model/figure';
import { overlaps, type Span } from '../../lib/core/model/span';
import { figureSource } from '../../lib/view/figure-source';
import { nightFerry } from '../support/ferry-dossier';

const [sample] = nightFerry().figures;

const figure = (span: Span, source: Span | null = null, by: string | null = null): Figure => {
  if (!sample) throw new Error('the sample has figures');
  return { ...sample, span, source, rules: { ...sample.rules, source: by } };
};

/** Links in the order of the text and apart from each other, as a page has them, some empty. */
const LINKS = fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 30 }).map((gaps): readonly Link[] => {
  let end = 0;
  return gaps.map(([gap, length], index) => {
    const start = end + gap;
    end = start + length;
    return { span: { start, end }, host: `host-${index}.example` };
  });
});
const SPAN = fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 12 })).map(([start, length]): Span => {
  return { start, end: start + length };
});

describe('the link of a figure', () => {
  it('is one that has letters of it, wherever in an article it stands, and none where none has', () => {
    const text = 'x'.repeat(400);
    fc.assert(
      fc.property(LINKS, SPAN, (links, span) => {
        const on = links.filter((link) => overlaps(link.span, span)).map(({ host }) => host);
        const { link } = figureSource({ url: null, text, links }, figure(span));
        if (on.length === 0) expect(link).toBeNull();
        else expect(on).toContain(link?.host);
      }),
    );
  });
});

describe('the source of a figure', () => {
  const text = 'The board counted 500 boats.';
  const board = { start: 0, end: 9 };
  const boats = { start: 18, end: 27 };

  it('is its words in the text', () =>
    expect(
      figureSource({ url: null, text, links: [] }, figure(boats, board, 'figure:attribution')).source,
    ).toBe('The board'));

  it('is nobody by a link alone', () =>
    expect(
      figureSource({ url: null, text, links: [] }, figure(boats, boats, 'figure:link')).source,
    ).toBeNull());
});
