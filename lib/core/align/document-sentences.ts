import type { Language } from '../language/language';
import type { Span } from '../model/span';
import { isCapitalAt, isSpaceAt } from '../text/letters';
import { cutSentences } from '../text/sentences';
import { bracketsIn } from './brackets';

/** Longest label of a speaker, in letters. */
const LABEL = 60;
/** Most words in it. */
const LABEL_WORDS = 6;
const LOWER = /\p{Ll}/u;

/** Letters from which on a line may have been wrapped; titles and labels are shorter. */
const WRAPPED = 50;
const ENDS_LINE = /[.!?:;"”’)\]]/;

/** Whether a line goes on behind its break: in small letters, or, where it is long, without a mark before the break. */
function goesOn(text: string, start: number, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text[next] !== '\n' && isSpaceAt(text, next)) next++;
  if (next === text.length || text[next] === '\n') return false;
  if (LOWER.test(text[next] as string)) return true;
  let last = at - 1;
  while (last > start && isSpaceAt(text, last)) last--;
  return at - start >= WRAPPED && !ENDS_LINE.test(text[last] as string);
}

/** The text with a space for every line break behind which a line goes on: offsets stay. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  let start = 0;
  return lines
    .map((line, number) => {
      const at = start + line.length;
      const on = number < lines.length - 1 && goesOn(text, start, at);
      start = at + 1;
      return number === lines.length - 1 ? line : line + (on ? ' ' : '\n');
    })
    .join('');
}

/** Lines, which are paragraphs once nothing is wrapped. */
function* paragraphs(text: string): Iterable<Span> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { start, end: start + line.length };
    start += line.length + 1;
  }
}

/** Where the label of a speaker ends (`MS HALL:`, `Q:`, `Minister Brandt:`), or the start of the sentence. */
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

/** What stands between brackets in a document and was not said: a gap of its own (`[…]`), or a stage direction (`(Laughter.)`). */
function isUnsaid(words: string, { stageDirections }: Language): boolean {
  const bare = words.toLowerCase().replaceAll('.', '').trim();
  return bare === '' || bare === '…' || stageDirections.includes(bare);
}

/** A sentence in the parts that what was not said leaves of it; the brackets are in none. */
function* saidIn(text: string, { start, end }: Span, language: Language): Iterable<Span> {
  let from = start;
  for (const inner of bracketsIn(text.slice(start, end))) {
    if (!isUnsaid(text.slice(start + inner.start, start + inner.end), language)) continue;
    yield { start: from, end: start + inner.start - 1 };
    from = start + inner.end + 1;
  }
  yield { start: from, end };
}

/** The sentences of a primary text, in order; a speaker's label, and what was not said, belong to none. Linear. */
export function* sentencesOf(wrapped: string, language: Language): Iterable<Span> {
  const text = unwrapped(wrapped);
  for (const paragraph of paragraphs(text)) {
    for (const sentence of cutSentences(text, paragraph, language, [])) {
      const said = { start: labelEnd(text, sentence), end: sentence.end };
      yield* saidIn(text, said, language);
    }
  }
}
