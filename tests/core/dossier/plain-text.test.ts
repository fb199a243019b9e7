import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';

const PROSE = 'The council met in the old hall by the mill and talked about the wall until the evening came.';
const kindsOf = (text: string) => fromPlainText(text).blocks.map(({ kind }) => kind);

/** What a line is at the end of an article of three paragraphs. */
const atTheEnd: readonly (readonly [string, string, string])[] = [
  ['furniture by its words', 'Most Popular', 'furniture'],
  ['furniture by its beginning', 'Sign up for our evening letter', 'furniture'],
  ['furniture in capitals', 'RELATED STORIES', 'furniture'],
  ['an author’s note', 'Ann Lee is a reporter for the Corden Echo.', 'author-note'],
  ['an author’s note with a possessive', 'Bo Orr is the Echo’s council correspondent', 'author-note'],
  ['a byline', 'By Ann Lee', 'byline'],
  ['a caption with a credit in brackets', 'The mayor at the weir on Monday. (Reuters)', 'caption'],
  ['a caption with photographer and agency', 'The mayor at the weir. (Ann Lee/Getty Images)', 'caption'],
  ['a caption with Photo by', 'The mayor at the weir. Photo by Ann Lee', 'caption'],
  ['a list item', '• Mend the wall by the mill', 'list-item'],
  [
    'prose that names a reporter',
    'Ann Lee is a reporter who, the council said in a long note to all its members on Monday, was asked to leave the hall before the vote and then stood outside by the mill until the evening came and it was dark.',
    'paragraph',
  ],
  ['prose that begins with By', 'By noon the hall was full and the council had not come.', 'paragraph'],
  ['prose that ends in brackets', 'The wall is old (it was built by monks).', 'paragraph'],
  ['prose with a furniture word in it', 'The most popular of the walls is the one by the mill.', 'paragraph'],
  ['a saying with marks', '“Ann Lee is the editor of nothing,” he said.', 'paragraph'],
];

describe('an article made of plain text', () => {
  it('keeps the text to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const article = fromPlainText(text);
        expect(article.text).toBe(text);
        let end = 0;
        for (const { span, repeats } of article.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          end = span.end;
          if (repeats !== null) {
            const first = article.blocks[repeats]?.span;
            expect(first && text.slice(first.start, first.end)).toBe(text.slice(span.start, span.end));
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(atTheEnd)('knows %s', (_, line, kind) => {
    expect(kindsOf(`Council meets\n\n${PROSE}\n\n${PROSE} Then it rained.\n\n${line}`).at(-1)).toBe(kind);
  });

  it('knows a headline by its place and its want of a full stop', () => {
    expect(kindsOf(`Council meets by the mill\n\n${PROSE}`)[0]).toBe('headline');
    expect(kindsOf(`${PROSE}\n\n${PROSE} Then it rained.`)[0]).toBe('paragraph');
    expect(kindsOf('Council meets by the mill')[0]).toBe('paragraph');
  });

  it('knows a heading between paragraphs', () => {
    expect(kindsOf(`Council meets\n\n${PROSE}\n\nWhat comes next\n\n${PROSE} Then it rained.`)[2]).toBe(
      'heading',
    );
  });

  it('takes lines without a blank line between for one paragraph', () => {
    expect(fromPlainText('One line\nand another.\n\nA second paragraph.').blocks).toHaveLength(2);
  });

  it('parts two lines that say the same, and reads the first', () => {
    const line = 'The mayor at the weir on Monday. (Reuters)';
    expect(
      fromPlainText(`Council meets\n\n${line}\n${line}\n\n${PROSE}`).blocks.map(({ repeats }) => repeats),
    ).toEqual([null, null, 1, null]);
  });

  it.each(['', ' ', '\n\n\n', '\t \r\n'])('gives no block for %j', (text) => {
    expect(fromPlainText(text).blocks).toEqual([]);
  });

  it('keeps what the caller states', () => {
    const article = fromPlainText(PROSE, {
      url: 'https://echo.example/weir',
      title: 'Weir',
      published: '2031-04',
    });
    expect(article.published).toEqual({ date: '2031-04', precision: 'month', from: 'given' });
    expect(article.title).toBe('Weir');
    expect(article.origins.title).toBe('given');
  });
});
