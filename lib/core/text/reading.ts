import type { Language } from '../language/language';
import type { Article, BlockKind } from '../model/article';
import type { Quotation } from '../model/quotation';
import type { Span } from '../model/span';
import { type Lexicon, lexiconOf } from './lexicon';
import { pairQuoteMarks } from './quote-marks';
import { cutSentences } from './sentences';
import { classesOf } from './word-classes';
import { cutWords, type Word } from './words';

/** A sentence; `from`/`to`: its words as indexes into `words`, end-exclusive. */
export interface Sentence extends Span {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A block that is read. `from`/`to`: its words, `first`/`last`: its sentences, end-exclusive. */
export interface ReadBlock extends Span {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** An article cut up once; every later stage looks at this and cuts no more. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Only blocks that are read: no byline, author's note, furniture, repetition. */
  readonly blocks: readonly ReadBlock[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** Per word: index of the outermost quotation it stands in (marks included), or -1. */
  readonly quotedBy: Int32Array;
  /** Per word: in which tables of rows its form stands, a bit of `word-classes` for each. */
  readonly classes: Int32Array;
}

/**
 * How much of a text is read: far beyond any article, and what 2 seconds can bear. Blocks that begin behind it are left
 * out and the reading says that it is partial.
 */
export const READ_LIMIT = 800_000;

const UNREAD: ReadonlySet<BlockKind> = new Set(['byline', 'author-note', 'furniture']);

/** Whether the article is longer than what is read of it. */
export const isTooLong = (article: Article): boolean => article.text.length > READ_LIMIT;

/** Cuts an article up. Linear in the length of its text. */
export function read(article: Article, language: Language): Reading {
  const { text } = article;
  const lexicon = lexiconOf(language);
  const spans = article.blocks
    .filter((block) => !UNREAD.has(block.kind) && block.repeats === null && block.span.start < READ_LIMIT)
    .map((block) => ({
      kind: block.kind,
      start: block.span.start,
      end: Math.min(block.span.end, READ_LIMIT),
    }));
  const quotations = pairQuoteMarks(text, spans, lexicon.clipped);
  const outer = quotations.filter((quotation) => quotation.depth === 0);

  const blocks: ReadBlock[] = [];
  const sentences: Sentence[] = [];
  const words: Word[] = [];
  let next = 0;
  spans.forEach((span, block) => {
    const { kind, start, end } = span;
    const firstQuotation = next;
    while (next < outer.length && (outer[next] as Quotation).span.start < end) next++;
    const from = words.length;
    const first = sentences.length;
    for (const sentence of cutSentences(text, span, language, outer.slice(firstQuotation, next))) {
      const before = words.length;
      cutWords(text, sentence, words);
      sentences.push({ start: sentence.start, end: sentence.end, block, from: before, to: words.length });
    }
    blocks.push({ kind, start, end, from, to: words.length, first, last: sentences.length });
  });

  return {
    text,
    language,
    lexicon,
    blocks,
    sentences,
    words,
    quotations,
    quotedBy: quotedBy(words, quotations),
    classes: classesOf(words, language),
  };
}

function quotedBy(words: readonly Word[], quotations: readonly Quotation[]): Int32Array {
  const result = new Int32Array(words.length).fill(-1);
  let at = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (at < words.length && (words[at] as Word).start < quotation.span.start) at++;
    while (at < words.length && (words[at] as Word).start < quotation.span.end) result[at++] = index;
  });
  return result;
}
