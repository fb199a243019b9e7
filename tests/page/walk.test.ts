import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn, filler } from './reading-of';

/** A piece of HTML inside an article, and the blocks that it is read as. */
const SHOWN: readonly (readonly [string, string, string[]])[] = [
  ['white space as one space', '<p>One \n\t two&nbsp;&nbsp;three</p>', ['paragraph: One two three']],
  ['elements without a gap as one word', '<p>Ell<b>er</b>y’<i>s</i> pier</p>', ['paragraph: Ellery’s pier']],
  ['comments as nothing', '<p>One<!-- two --> three</p>', ['paragraph: One three']],
  ['a line break as a space', '<p>One<br>two</p>', ['paragraph: One two']],
  ['two line breaks as two paragraphs', '<p>One<br> <br>two</p>', ['paragraph: One', 'paragraph: two']],
  ['a soft hyphen as nothing', '<p>har&shy;bour<wbr>master</p>', ['paragraph: harbourmaster']],
  [
    'a heading as a heading',
    '<h2>What <i>now</i>?</h2><p>Nobody knows it yet.</p>',
    ['heading: What now?', 'paragraph: Nobody knows it yet.'],
  ],
  [
    'items one by one',
    '<ul><li>One of them is here.</li><li><p>Two of them are not.</p></li></ul>',
    ['list-item: One of them is here.', 'list-item: Two of them are not.'],
  ],
  [
    'words around an inner list as items of their own',
    '<ul><li>Before it<ul><li>inside it,</li></ul>and after it.</li></ul>',
    ['list-item: Before it', 'list-item: inside it,', 'list-item: and after it.'],
  ],
  [
    'a quotation as what it is',
    '<blockquote>One, they wrote.</blockquote>',
    ['blockquote: One, they wrote.'],
  ],
  [
    'cells side by side',
    '<table><tr><td>Year</td><td>2021</td></tr><tr><td>Boats</td><td>12</td></tr></table>',
    ['paragraph: Year 2021', 'paragraph: Boats 12'],
  ],
  [
    'the empty lines of a text as it was typed',
    '<pre>One\ntwo\n\nthree</pre>',
    ['paragraph: One two', 'paragraph: three'],
  ],
  [
    'a caption in one block',
    '<figure><img src="x.png" alt="x"><figcaption><p>The pier.</p><p>(Harbour Board)</p></figcaption></figure>',
    ['caption: The pier. (Harbour Board)'],
  ],
  [
    'words without an element of their own',
    'One and another thing, they said.',
    ['paragraph: One and another thing, they said.'],
  ],
];

/** A piece of HTML inside an article that is no text of it. */
const NOT_SHOWN: readonly (readonly [string, string])[] = [
  ['a share bar', '<ul class="share-bar"><li><a href="/s">Share</a></li></ul>'],
  [
    'a newsletter box',
    '<div class="newsletter-signup"><p>The harbour in your inbox, every morning at six.</p></div>',
  ],
  [
    'a list of nothing but links',
    '<ul><li><a href="/1">Gull takes a hat</a></li><li><a href="/2">A lighthouse for sale</a></li></ul>',
  ],
  ['a link to another story', '<p><a href="/1">Gull takes a mayor’s hat and will not give it back</a></p>'],
  ['a line that announces one', '<p>Read more: <a href="/1">the gull</a></p>'],
  [
    'a box with its heading',
    '<h3>Most Popular</h3><ol><li><a href="/1">Gull takes a hat</a></li><li>The <a href="/2">lighthouse</a> is sold</li></ol>',
  ],
  ['an advertisement’s label', '<p>Advertisement</p>'],
  ['a time stamp', '<p>19:20</p>'],
  ['a line on the day', '<p>Published 30 November 2023, updated 1 December 2023</p>'],
  ['a script', '<script>document.title = "x"</script>'],
  ['a control', '<p><select><option>One</option></select><button>Go</button></p>'],
  [
    'a caption said again',
    '<figure><figcaption>The pier.</figcaption></figure><figure><figcaption>The pier.</figcaption></figure>',
  ],
];

/** A piece of HTML that looks like furniture and is article text. */
const KEPT: readonly (readonly [string, string])[] = [
  ['a sentence that is a link', '<p><a href="/1">The board has published the whole of the report.</a></p>'],
  ['a sentence on sharing', '<p>Share prices of the cannery fell by 3 percent on the day.</p>'],
  ['a sentence with a date', '<p>On 1 May 1931 the mayor of the day opened the pier and fell in.</p>'],
  [
    'a sentence that begins as a byline does',
    '<p>By Tuesday the boats were gone, and nobody had seen them leave.</p>',
  ],
  [
    'a heading on a subject that boxes have too',
    '<h2>Related deaths, and what the town did</h2><p>There were none of them, in the end.</p>',
  ],
];

const inArticle = (html: string): string =>
  `<article>${filler}${html}${filler.replaceAll('pier', 'quay')}</article>`;
const own = (html: string): string[] =>
  blocksIn({ body: inArticle(html) }).filter((block) => !block.includes('quay'));

describe('an article is read with', () => {
  it.each(SHOWN)('%s', (_, html, blocks) => {
    expect(own(html)).toEqual(blocks);
  });
});

describe('an article is read without', () => {
  it.each(NOT_SHOWN)('%s', (_, html) => {
    expect(own(html).filter((block) => block !== 'caption: The pier.')).toEqual([]);
  });
});

describe('an article keeps', () => {
  it.each(KEPT)('%s', (_, html) => {
    const text = html
      .replace(/<[^>]*>/g, '\n')
      .split('\n')
      .filter(Boolean);
    expect(own(html).map((block) => block.slice(block.indexOf(':') + 2))).toEqual(text);
  });
});

describe('links', () => {
  const hosts = (html: string) =>
    articleIn({
      body: inArticle(`<p>They wrote of it here. ${html} And so it ended.</p>`),
    }).article.links.map(({ host }) => host);

  it.each([
    ['<a href="https://www.Board.example/x">this</a>', ['board.example']],
    ['<a href="/x">this</a>', ['post.example']],
    ['<a href="//other.example:8080/x">this</a>', ['other.example']],
    ['<a href="mailto:a@b.example">this</a>', []],
    ['<a href="javascript:void(0)">this</a>', []],
    ['<a href="http://[bad">this</a>', []],
    ['<a>this</a>', []],
  ])('%s lead to %j', (html, expected) => {
    expect(hosts(html)).toEqual(expected);
  });
});
