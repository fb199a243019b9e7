import { LANGUAGES } from '../language/languages';
import type { LineWords } from '../language/line-words';
import type { Article, Block, BlockKind } from '../model/article';
import type { Span } from '../model/span';
import { isSpaceAt } from '../text/letters';
import { kindOfLine } from './line-kind';

/** What a caller may know of a text. */
export interface Stated {
  readonly url?: string | null;
  readonly title?: string | null;
  /** ISO 8601, as stated. */
  readonly published?: string | null;
  readonly language?: string | null;
}

/** The lines of a text that hold anything, without the space around them; `gap`: a blank line stands before it. */
function linesOf(text: string): { span: Span; gap: boolean }[] {
  const lines: { span: Span; gap: boolean }[] = [];
  let gap = true;
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    let start = at;
    let end = stop;
    while (start < end && isSpaceAt(text, start)) start++;
    while (end > start && isSpaceAt(text, end - 1)) end--;
    if (end > start) {
      lines.push({ span: { start, end }, gap });
      gap = false;
    } else gap = true;
    at = stop + 1;
  }
  return lines;
}

/** Paragraphs: lines between blank lines. Two lines that say the same word for word are two blocks. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let last = '';
  for (const { span, gap } of linesOf(text)) {
    const line = text.slice(span.start, span.end);
    const before = spans.at(-1);
    if (gap || !before || line === last) spans.push(span);
    else spans[spans.length - 1] = { start: before.start, end: span.end };
    last = line;
  }
  return spans;
}

function blocksOf(text: string, words: LineWords): Block[] {
  const spans = paragraphsOf(text);
  const seen = new Map<string, number>();
  return spans.map((span, index): Block => {
    const line = text.slice(span.start, span.end);
    const kind: BlockKind = kindOfLine(line, { index, count: spans.length }, words);
    const repeats = seen.get(line) ?? null;
    if (repeats === null) seen.set(line, index);
    return { kind, span, repeats };
  });
}

/** How much of a stated date is there: `2023`, `2023-11`, `2023-11-30`, or a time with it. */
function precisionOf(date: string): 'year' | 'month' | 'day' | 'minute' | 'second' {
  if (date.length <= 4) return 'year';
  if (date.length <= 7) return 'month';
  if (date.length <= 10) return 'day';
  return date.length <= 16 ? 'minute' : 'second';
}

/**
 * An article made of plain text: `text` is the input to the letter, blocks are guessed from blank lines and the shape of
 * the lines. Never throws; a text without blocks gives an article without blocks.
 */
export function fromPlainText(text: string, stated: Stated = {}): Article {
  const words = (LANGUAGES[0] as (typeof LANGUAGES)[number]).lines;
  const blocks = blocksOf(text, words);
  const headline = blocks.find((block) => block.kind === 'headline');
  const title = stated.title ?? (headline ? text.slice(headline.span.start, headline.span.end) : null);
  return {
    url: stated.url ?? null,
    title,
    byline: [],
    publisher: null,
    published: stated.published
      ? { date: stated.published, precision: precisionOf(stated.published), from: 'given' }
      : null,
    modified: null,
    language: stated.language ?? null,
    text,
    blocks,
    links: [],
    coverage: null,
    partial: null,
    posts: [],
    policies: [],
    origins: {
      title: stated.title ? 'given' : title ? 'page' : null,
      byline: null,
      publisher: null,
      language: stated.language ? 'given' : null,
    },
  };
}
