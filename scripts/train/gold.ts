import { readFileSync } from 'node:fs';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../lib/core/language/en/english';
import type { Span } from '../../lib/core/model/span';
import {
  B_LED,
  B_TRAILING,
  CUE_BEFORE,
  CUE_BEHIND,
  I_LED,
  I_TRAILING,
  OUTSIDE,
  SOURCE,
} from '../../lib/core/tagger/tags';
import { type Reading, read } from '../../lib/core/text/reading';
import type { Word } from '../../lib/core/text/words';
import { parseCorpusFile } from '../../tests/support/corpus';
import { type TextSource, textOf } from './text-of';

/** An attribution as annotated. */
export interface GoldAttribution {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** An annotated article, cut up, with the tag of every word. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly reading: Reading;
  readonly tags: Uint8Array;
}

interface Annotation {
  readonly id: string;
  readonly quotes: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly kind: GoldAttribution['kind'];
    readonly cueSpans?: readonly (readonly [number, number])[];
    readonly speakerSpans?: readonly (readonly [number, number])[];
  }[];
}

/** With its text, or with where that stands. */
type Row = Annotation & ({ readonly text: string } | TextSource);

const spansOf = (pairs: readonly (readonly [number, number])[] | undefined): Span[] =>
  (pairs ?? []).map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);

/** Index of the first word that ends behind an offset. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tags the words of a span that have no tag yet: the first with `begin`, the others with `inside`. */
function tagSpan(reading: Reading, tags: Uint8Array, span: Span, begin: number, inside: number): void {
  let tag = begin;
  for (let at = wordAt(reading.words, span.start); at < reading.words.length; at++) {
    if ((reading.words[at] as Word).start >= span.end) break;
    if (tags[at] === OUTSIDE) tags[at] = tag;
    tag = inside;
  }
}

/** Where annotations overlap, what is said wins over who says it. */
function tagsOf(reading: Reading, attributions: readonly GoldAttribution[]): Uint8Array {
  const tags = new Uint8Array(reading.words.length);
  for (const { content, cue } of attributions)
    content.forEach((span, piece) => {
      const trailing = cue[0] !== undefined && span.start < cue[0].start;
      const inside = trailing ? I_TRAILING : I_LED;
      tagSpan(reading, tags, span, piece > 0 ? inside : trailing ? B_TRAILING : B_LED, inside);
    });
  for (const { content, cue } of attributions) {
    const behind = (content[0]?.start ?? 0) < (cue[0]?.start ?? 0) ? CUE_BEHIND : CUE_BEFORE;
    for (const span of cue) tagSpan(reading, tags, span, behind, behind);
  }
  for (const { source } of attributions)
    for (const span of source) tagSpan(reading, tags, span, SOURCE, SOURCE);
  return tags;
}

function articleOf(id: string, text: string, attributions: readonly GoldAttribution[]): GoldArticle {
  const reading = read(fromPlainText(text), ENGLISH);
  return { id, text, attributions, reading, tags: tagsOf(reading, attributions) };
}

function fromJsonLines(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const { id, quotes } = row;
      const attributions = quotes.map(({ spans, kind, cueSpans, speakerSpans }) => ({
        kind,
        content: spansOf(spans),
        cue: spansOf(cueSpans),
        source: spansOf(speakerSpans),
      }));
      return articleOf(id, 'text' in row ? row.text : textOf(row), attributions);
    });
}

function fromCorpusFile(file: string): GoldArticle {
  const { id, text, attributions } = parseCorpusFile(file, readFileSync(file, 'utf8'));
  return articleOf(
    id,
    text,
    attributions.map(({ kind, content, cue, source }) => ({
      kind,
      content,
      cue: cue ? [cue] : [],
      source: source ? [source] : [],
    })),
  );
}

/** Annotated articles of a file: `.jsonl`, one a line, or `.txt`, one article of the project's own corpus. */
export function readGold(file: string): GoldArticle[] {
  return file.endsWith('.txt') ? [fromCorpusFile(file)] : fromJsonLines(file);
}
