import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../lib/core/model/span';
import { type GoldHedge, type GoldStatus, goldLines } from './corpus-gold';
import { CorpusError, type Letter, type Mark, unmark } from './corpus-marks';
import { quotedShare } from './quoted-share';

const GENRES = ['wire', 'broadsheet', 'tabloid', 'local', 'liveblog', 'transcript'] as const;

export interface GoldAttribution {
  readonly number: number;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly resolved: string | null;
}

export interface GoldFigure {
  readonly number: number;
  readonly span: Span;
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: GoldHedge;
  readonly unit: string;
  readonly status: GoldStatus;
  /** True where two careful readers could part over whether anybody is given as the figure's origin. */
  readonly alsoUnattributed: boolean;
  readonly source: Span | null;
  readonly caveat: Span | null;
  readonly verifier: Span | null;
}

/** One article of the corpus. All offsets are UTF-16 into `text`, end-exclusive; lists are in reading order. */
export interface CorpusArticle {
  readonly id: string;
  readonly genre: (typeof GENRES)[number];
  readonly published: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly figures: readonly GoldFigure[];
}

/** The head's three lines, and the line of the file on which each part begins. */
function partsOf(file: string, source: string) {
  const lines = source.replace(/^\uFEFF/, '').split('\n');
  const first = lines.indexOf('---');
  const last = lines.lastIndexOf('---');
  if (first < 0 || last === first) throw new CorpusError(file, 1, 'a file has two lines of «---»');
  const field = (index: number, name: string, shape: RegExp): string => {
    const value = (lines[index] ?? '').startsWith(`${name}: `)
      ? (lines[index] ?? '').slice(name.length + 2)
      : '';
    if (!shape.test(value)) throw new CorpusError(file, index + 1, `«${name}:» is missing or malformed`);
    return value;
  };
  if (first !== 3) throw new CorpusError(file, 1, 'the head is id, genre and published');
  return {
    id: field(0, 'id', /^[a-z0-9-]+$/),
    genre: field(1, 'genre', new RegExp(`^(${GENRES.join('|')})$`)) as CorpusArticle['genre'],
    published: field(2, 'published', /^\d{4}-\d{2}-\d{2}$/),
    body: lines.slice(first + 1, last),
    gold: lines.slice(last + 1),
    bodyLine: first + 2,
    goldLine: last + 2,
  };
}

/** The body without blank lines at its ends; refused where paragraphs do not stand one blank line apart. */
function paragraphs(file: string, body: readonly string[], firstLine: number) {
  const start = body.findIndex((line) => line !== '');
  const kept = body.slice(start, body.findLastIndex((line) => line !== '') + 1);
  kept.forEach((line, index) => {
    if ((index % 2 === 1) !== (line === ''))
      throw new CorpusError(file, firstLine + start + index, 'one blank line stands between two paragraphs');
    if (line.trim() !== line)
      throw new CorpusError(file, firstLine + start + index, 'white space at an end of the line');
  });
  return { marked: kept.join('\n'), line: firstLine + start };
}

/**
 * Reads one corpus file: its text without marks, and the gold as spans of that text. `file` is only for messages.
 * Throws a CorpusError, with file and line, for whatever breaks the format that `tests/corpus/README.md` describes.
 */
export function parseCorpusFile(file: string, source: string): CorpusArticle {
  const { id, genre, published, body, gold, bodyLine, goldLine } = partsOf(file, source);
  const { marked, line } = paragraphs(file, body, bodyLine);
  const { text, marks } = unmark(file, marked, line);
  const lines = goldLines(file, gold, goldLine);

  const unused = new Set(marks);
  const all = (letter: Letter, number: number): Mark[] =>
    marks.filter((mark) => mark.letter === letter && mark.number === number);
  const take = (name: string, at: number): Span => {
    const [first, second] = all(name.charAt(0) as Letter, Number(name.slice(1)));
    if (!first) throw new CorpusError(file, at, `there is no mark ${name}`);
    if (second) throw new CorpusError(file, second.line, `${name} is marked twice`);
    unused.delete(first);
    return first.span;
  };
  const maybe = (name: string | null, at: number): Span | null => (name === null ? null : take(name, at));
  const ifMarked = (letter: 'q' | 's', number: number, at: number): Span | null =>
    all(letter, number).length > 0 ? take(`${letter}${number}`, at) : null;

  const attributions = lines.attributions.map(({ number, resolved, line: at }): GoldAttribution => {
    const pieces = all('c', number);
    if (pieces.length === 0) throw new CorpusError(file, at, `there is no mark c${number}`);
    for (const piece of pieces) unused.delete(piece);
    const content = pieces.map((piece) => piece.span);
    const share = quotedShare(content.map(({ start, end }) => text.slice(start, end)));
    const kind = share >= 0.9 ? 'direct' : share === 0 ? 'indirect' : 'mixed';
    const [cue, of] = [ifMarked('q', number, at), ifMarked('s', number, at)];
    return { number, kind, content, cue, source: of, resolved };
  });
  const figures = lines.figures.map(({ line: at, ...figure }): GoldFigure => {
    const [span, of] = [take(`f${figure.number}`, at), maybe(figure.source, at)];
    const [caveat, verifier] = [maybe(figure.caveat, at), maybe(figure.verifier, at)];
    return { ...figure, span, source: of, caveat, verifier };
  });
  for (const { letter, number, line: at } of unused)
    throw new CorpusError(file, at, `${letter}${number} is marked, but no line below speaks of it`);
  const start = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
  attributions.sort((a, b) => start(a.content) - start(b.content));
  figures.sort((a, b) => a.span.start - b.span.start);
  return { id, genre, published, text, attributions, figures };
}

/** The names of the corpus's articles, in order. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

/** One article of the corpus. Throws a CorpusError where it breaks the format or is not what its name says. */
export function readCorpusFile(folder: string, name: string): CorpusArticle {
  const article = parseCorpusFile(name, readFileSync(join(folder, name), 'utf8'));
  if (article.id !== basename(name, '.txt')) throw new CorpusError(name, 1, 'the id is not the file’s name');
  if (!article.id.startsWith(`${article.genre}-`))
    throw new CorpusError(name, 2, 'the genre is not the name’s');
  return article;
}

/** Every article of the corpus, by file name. */
export function readCorpus(folder: string): CorpusArticle[] {
  return corpusFiles(folder).map((name) => readCorpusFile(folder, name));
}
