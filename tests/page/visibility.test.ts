import { describe, expect, it } from 'vitest';
import { blocksIn, filler } from './reading-of';

/** Attributes by which words are taken out of sight, as far as they can be known without a layout. */
const HIDDEN = [
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'style="DISPLAY: none !important"',
  'style="visibility: hidden"',
  'style="opacity:0"',
  'style="opacity: 0.001"',
  'style="font-size:0"',
  'style="font-size: 0.5px"',
  'style="text-indent:-9999px"',
  'style="position:absolute;left:-9999px"',
  'style="position:fixed;top:-2000px"',
  'style="position:absolute;clip:rect(0,0,0,0)"',
  'style="position:absolute;clip:rect(1px, 1px, 1px, 1px)"',
  'style="position:absolute;clip-path:inset(50%)"',
  'style="position:absolute;width:1px;height:1px;overflow:hidden"',
];

/** Attributes that leave words in sight. */
const SHOWN = [
  '',
  'aria-hidden="false"',
  'style=""',
  'style="color:red;;:;x"',
  'style="opacity:0.4"',
  'style="opacity:40%"',
  'style="font-size:0.9em"',
  'style="font-size:.8rem"',
  'style="text-indent:-20px"',
  'style="left:-9999px"',
  'style="position:relative;left:10px"',
  'style="position:absolute;left:10px;top:0"',
  'style="width:1px;height:1px;overflow:hidden"',
];

const WORDS = 'These words are in sight or out of it, and nothing else is asked.';
const read = (attributes: string) =>
  blocksIn({ body: `<article>${filler}<p ${attributes}>${WORDS}</p>${filler}</article>` });

describe('words', () => {
  it.each(HIDDEN)('with %s are not read', (attributes) => {
    expect(read(attributes)).toEqual([]);
  });

  it.each(SHOWN)('with «%s» are read', (attributes) => {
    expect(read(attributes)).toEqual([`paragraph: ${WORDS}`]);
  });

  it('inside a hidden element are not read', () => {
    const body = `<article>${filler}<div style="display:none"><p style="display:block">${WORDS}</p></div></article>`;
    expect(blocksIn({ body })).toEqual([]);
  });

  it('of a caption that is hidden are not read', () => {
    const body = `<article><figure><figcaption>The pier. <span hidden>Not it.</span></figcaption></figure>${filler}</article>`;
    expect(blocksIn({ body })).toEqual(['caption: The pier.']);
  });
});
