import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/core/model/span';
import { atOnce } from '../../lib/core/model/steps';
import { assemble } from '../../lib/page/assemble';
import { domAccess } from '../../lib/page/dom-access';
import { shown } from '../../lib/page/text-map';
import { walk } from '../../lib/page/walk';

/** A tree of elements with words in them, everything in it kept. */
type Tree = string | { readonly tag: string; readonly inside: readonly Tree[] };

const words = fc.string({
  unit: fc.constantFrom(
    'a',
    'Ö',
    '…',
    '7',
    '“',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u202f',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '😀',
    'e\u0301',
    '<',
    '&',
  ),
  maxLength: 12,
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.record({
      tag: fc.constantFrom(
        'p',
        'div',
        'span',
        'b',
        'a',
        'li',
        'ul',
        'br',
        'td',
        'tr',
        'pre',
        'h2',
        'blockquote',
        'wbr',
      ),
      inside: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}));

const built = (inside: readonly Tree[]) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const grow = (into: Element, one: Tree): void => {
    if (typeof one === 'string') into.append(document.createTextNode(one));
    else {
      const element = document.createElement(one.tag);
      into.append(element);
      // A line break holds nothing.
      if (one.tag !== 'br') for (const child of one.inside) grow(element, child);
    }
  };
  for (const one of inside) grow(document.body, one);
  const root = document.body as unknown as Element;
  const kept = new Set<Element>([root, ...root.querySelectorAll('*')]);
  const scope = {
    kept,
    captions: new Set<Element>(),
    headline: null,
    textless: new Set<Element>(),
    skipped: () => false,
  };
  const dom = domAccess(document as unknown as Document);
  const { writer } = atOnce(walk(root, scope, { dom, characters: 1e6, hostOf: () => 'post.example' }));
  return { root, ...assemble(writer.drafts, writer, root) };
};

const trees = fc.array(tree, { maxLength: 6 });

/** What a span's pieces read in the live nodes, without the white space that no node holds between blocks. */
const live = (pieces: { node: Text; start: number; end: number }[]): string =>
  pieces
    .map(({ node, start, end }) => shown(node.data.slice(start, end)))
    .join('')
    .replaceAll(' ', '');

const solid = (text: string): string => text.replace(/\s+/g, '');

describe('the text of a tree and the way back', () => {
  it('reads every span in the live nodes as it reads in the text', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (inside, a, b) => {
        const { text, map } = built(inside);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(live(map.piecesOf({ start, end }))).toBe(solid(text.slice(start, end)));
      }),
    );
  });

  it('finds for every place in a node the place in the text that leads back to it', () => {
    fc.assert(
      fc.property(trees, (inside) => {
        const { text, map } = built(inside);
        for (let at = 0; at < text.length; at += 1) {
          const [piece] = map.piecesOf({ start: at, end: at + 1 });
          if (piece !== undefined) expect(map.offsetOf(piece.node, piece.start)).toBe(at);
        }
      }),
    );
  });

  it('never has two spaces in a row, none at the edge of a block, and nothing that does not show', () => {
    fc.assert(
      fc.property(trees, (inside) => {
        const { text, blocks } = built(inside);
        for (const { span } of blocks) {
          const block = textOf(text, span);
          expect(block).toBe(block.trim());
          expect(block).not.toMatch(/\s\s|[^\S ]|[\u00ad\u200b\u2060\ufeff]/);
          expect(block).not.toBe('');
        }
      }),
    );
  });

  it('loses no letter and makes none up', () => {
    fc.assert(
      fc.property(trees, (inside) => {
        const { root, text } = built(inside);
        expect(solid(text)).toBe(solid(shown(root.textContent ?? '')));
      }),
    );
  });

  it('has its blocks in order and its links inside them', () => {
    fc.assert(
      fc.property(trees, (inside) => {
        const { text, blocks, links } = built(inside);
        expect(blocks.map(({ span }) => textOf(text, span)).join('\n\n')).toBe(text);
        for (const { span } of links) {
          expect(blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('a page that changed', () => {
  const page = () =>
    built([
      { tag: 'p', inside: ['It was ', { tag: 'b', inside: ['raining'] }, ' again.'] },
      { tag: 'p', inside: ['Then not.'] },
    ]);
  const whole = { start: 0, end: 20 };

  it('is intact while nothing happens', () => {
    expect(page().map.isIntact()).toBe(true);
  });

  it('is not intact when a word is other than it was, and gives no place for it', () => {
    const { map, root } = page();
    (root.querySelector('b')?.firstChild as Text).data = 'snowing';
    expect(map.isIntact()).toBe(false);
    expect(map.piecesOf(whole)).toEqual([]);
  });

  it('is not intact when a word has left the document, and gives no place for it', () => {
    const { map, root } = page();
    root.querySelector('b')?.remove();
    expect(map.isIntact()).toBe(false);
    expect(map.piecesOf(whole)).toEqual([]);
  });

  it('still gives the places of words that are as they were', () => {
    const { map, text, root } = page();
    root.querySelector('b')?.remove();
    const start = text.indexOf('Then');
    expect(live(map.piecesOf({ start, end: text.length }))).toBe('Thennot.');
  });

  it('knows no place in a node that is not part of the text', () => {
    const { map, root } = page();
    const other = root.ownerDocument.createTextNode('raining');
    expect(map.offsetOf(other, 0)).toBeNull();
    expect(map.offsetOf(root, 0)).toBeNull();
  });
});
