import type { Language } from '../language/language';
import type { Span } from '../model/span';
import { isCapitalAt, isSpaceAt } from '../text/letters';
import { cutSentences } from '../text/sentences';

/** Longest label of a speaker, in letters. */
const LABEL = 60;
/** Most words in it. */
const LABEL_WORDS = 6;
const LOWER = /\p{Ll}/u;

/** Paragraphs: a line break ends one, except where the next line goes on in small letters, as wrapped text does. */
function* paragraphs(text: string): Iterable<Span> {
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && text[next] !== '\n' && isSpaceAt(text, next)) next++;
    if (LOWER.test(text[next] ?? '')) continue;
    yield { start, end: at };
    start = at + 1;
  }
  yield { start, end: text.length };
}

/** Where the label of a speaker ends (`MS HALL:`, `Q:`, `Minister Brandt:`), or the start of the paragraph. */
function labelEnd(text: string, { start, end }: Span): number {
  let from = start;
  while (from < end && isSpaceAt(text, from)) from++;
  const colon = text.slice(from, Math.min(end, from + LABEL)).indexOf(':');
  if (colon < 1 || !isSpaceAt(text, from + colon + 1)) return start;
  const words = text.slice(from, from + colon).split(' ');
  const shouted = !LOWER.test(text.slice(from, from + colon));
  const named = words.length > 1 && words.every((_, at) => isCapitalAt(words[at] as string, 0));
  return words.length <= LABEL_WORDS && (shouted || named) ? from + colon + 1 : start;
}

/** Gaps that a document shows as its own (`[…]`): nobody can say what stood there. */
const GAP = /\[(?:…|\.\.\.)\]/g;

function* withoutGaps(text: string, sentence: Span): Iterable<Span> {
  let start = sentence.start;
  for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(GAP)) {
    yield { start, end: sentence.start + index };
    start = sentence.start + index + mark.length;
  }
  yield { start, end: sentence.end };
}

/** The sentences of a primary text, in order; a speaker's label and a gap that the document shows belong to none. Linear. */
export function* sentencesOf(text: string, language: Language): Iterable<Span> {
  for (const paragraph of paragraphs(text)) {
    const start = labelEnd(text, paragraph);
    for (const sentence of cutSentences(text, { start, end: paragraph.end }, language, []))
      yield* withoutGaps(text, sentence);
  }
}
