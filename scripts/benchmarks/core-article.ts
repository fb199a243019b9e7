/** Paragraphs in the manner of news; everybody in them is invented. */
const PARAGRAPHS: readonly string[] = [
  'The council of Corden voted on Monday to mend the weir by the old mill, after a winter in which the water rose 14 centimetres above the wall and more than 300 homes in the lower town had to be left for a week.',
  '“The weir will hold for another generation,” said Ann Lee, the mayor, who had asked for $4.2 million from the county. “But it will not hold by itself.”',
  'A report by the Orlin Institute, published last year, found that two-thirds of the stones had moved, and that the gate “no longer closes in high water.” The institute’s engineers urged the council to act before the autumn.',
  'Bo Orr, who leads the opposition, told reporters: “We have been promised this wall three times, and three times we have been told to wait.” He added that the cost had doubled, from 2% of the budget to 4%, since 2019.',
  'According to the county, about 1,200 people signed a petition against the plan, which would close the path along the river for up to 18 months. The path is used by some 40,000 walkers a year.',
  'Residents gathered at the hall before the vote. One of them, Ida Marsh, 71, held up a photograph of the flood of her childhood. “My father built that wall with his hands,” she said. “I want it to stand.”',
  'The ministry said in a statement that it would pay half of the cost, adding that the money “will be there when the work begins.” It did not say when that would be. A spokeswoman declined to answer questions.',
  'Work is to begin in spring. The mill, which has been closed since its owner died, would be opened as a museum, and the council hopes for 25,000 visitors in its first year; critics call that figure “a fairy tale.”',
];

const WEEKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A short sentence of its own for every paragraph, without a figure. */
function opening(at: number): string {
  const digits = String(at)
    .split('')
    .map((digit) => WEEKS[Number(digit)]);
  return `It was the ${digits.join(' ')} chapter of the long story of the weir.`;
}

/** How many words a text has, as an article's length is counted. */
export const wordsIn = (text: string): number => text.split(/\s/).filter(Boolean).length;

/** A text of about so many words, in paragraphs of news. Deterministic. */
export function articleOf(words: number): string {
  const parts: string[] = ['Council votes to mend the weir'];
  let count = 6;
  for (let at = 0; count < words; at++) {
    // A paragraph said again word for word is not read again, so each gets a beginning of its own.
    const paragraph = `${opening(at)} ${PARAGRAPHS[at % PARAGRAPHS.length]}`;
    parts.push(paragraph);
    count += wordsIn(paragraph);
  }
  return parts.join('\n\n');
}

/** The same article as a page, with what pages have around their articles. */
export function pageOf(text: string): string {
  const paragraphs = text
    .split('\n\n')
    .map((paragraph, at) => (at === 0 ? `<h1>${paragraph}</h1>` : `<p>${paragraph}</p>`));
  const links = Array.from(
    { length: 40 },
    (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><title>Council votes</title><meta property="og:type" content="article"></head><body><nav><ul>${links}</ul></nav><main><article>${paragraphs.join('\n')}</article><aside><h2>Most read</h2><ul>${links}</ul></aside></main><footer><ul>${links}</ul></footer></body></html>`;
}
