import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, textDirective } from '../../../lib/core/annotate/text-fragment';

/** Blocks of a text, and the passage between ⟦ and ⟧ in it. */
function told(marked: readonly string[]) {
  const all = marked.join('\n\n');
  const start = all.indexOf('⟦');
  const end = all.indexOf('⟧') - 1;
  const plain = marked.map((block) => block.replace(/[⟦⟧]/g, ''));
  let at = 0;
  const blocks = plain.map((block) => {
    const span = { start: at, end: at + block.length };
    at = span.end + 2;
    return { span };
  });
  return { text: plain.join('\n\n'), blocks, passage: { start, end } };
}

const directive = (...marked: string[]): string | null => {
  const { text, blocks, passage } = told(marked);
  return textDirective(text, blocks, passage);
};

const LONG = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');

const CASES: readonly (readonly [what: string, marked: readonly string[], directive: string | null])[] = [
  ['words that stand once', ['The weir ⟦holds well⟧ today.'], 'holds%20well'],
  [
    'signs of its own in the words',
    ['It is ⟦well-built, safe & dry⟧ now.'],
    'well%2Dbuilt%2C%20safe%20%26%20dry',
  ],
  ['quotation marks', ['⟦“It holds,”⟧ she said.'], '%E2%80%9CIt%20holds%2C%E2%80%9D'],
  ['words that stand twice', ['The weir holds. The old ⟦weir⟧ stood.'], 'old-,weir'],
  ['the fewest words that tell them apart', ['An old weir. The old ⟦weir⟧ stood.'], 'The%20old-,weir'],
  ['the beginning of a block, told apart by what follows', ['Weir news', '⟦Weir⟧ holds.'], 'Weir,-holds.'],
  ['another case of the letters', ['WEIR and then the ⟦weir⟧ again.'], 'the-,weir'],
  ['words over two blocks', ['One ⟦two three', 'four⟧ five'], 'two%20three,four'],
  [
    'long words by their ends',
    [`It said ⟦${LONG}⟧ and ended.`],
    `${Array.from({ length: 6 }, (_, at) => `word${at}`).join('%20')},${Array.from({ length: 6 }, (_, at) => `word${84 + at}`).join('%20')}`,
  ],
  ['half a pair of surrogates', ['A ⟦torn \ud83c sign⟧ here'], 'torn%20%EF%BF%BD%20sign'],
  ['writing from right to left', ['قالت ⟦سنفتح⟧ غدا'], encodeURIComponent('سنفتح')],
  ['nothing but space', ['A⟦ ⟧b'], null],
];

describe('a text directive', () => {
  it.each(CASES)('for %s', (_, marked, wanted) => expect(directive(...marked)).toBe(wanted));

  it('lends no part of a word', () => {
    expect(directive('(weir) and the (⟦weir⟧) there')).toBe('weir');
  });

  it('holds no sign that ends it or parts it, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, words) => {
        const text = `${before} ${words}`;
        const made = textDirective(text, [{ span: { start: 0, end: text.length } }], {
          start: before.length + 1,
          end: text.length,
        });
        expect(made ?? '').toMatch(/^(?:[^,&#\s-]+-,)?[^,&#\s-]*(?:,[^,&#\s-]+)?(?:,-[^,&#\s-]+)?$/);
      }),
    );
  });
});

describe('the link to a passage', () => {
  it.each([
    ['https://news.example/a', 'x', 'https://news.example/a#:~:text=x'],
    ['https://news.example/a#p2', 'x', 'https://news.example/a#p2:~:text=x'],
    ['https://news.example/a#:~:text=old', 'x', 'https://news.example/a#:~:text=x'],
    ['https://news.example/a#p2', null, 'https://news.example/a#p2'],
  ])('%s and %s', (url, made, link) => expect(linkTo(url, made)).toBe(link));
});
