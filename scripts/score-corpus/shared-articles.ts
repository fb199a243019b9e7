import { readFileSync } from 'node:fs';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Span } from '../../lib/core/model/span';
import type { CorpusArticle } from '../../tests/support/corpus';

type Pair = readonly [start: number, end: number];

/** One document of the annotated articles beside the project, as far as attributions go. */
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly spans: readonly Pair[];
    readonly kind: 'direct' | 'indirect' | 'mixed';
    readonly speaker: Pair | null;
    readonly cueSpans?: readonly Pair[];
    readonly resolved?: string | null;
  }[];
}

const span = ([start, end]: Pair): Span => ({ start, end });

const articleOf = ({ id, text, quotes }: GoldDocument): CorpusArticle => ({
  id,
  genre: 'wire',
  published: '',
  text,
  figures: [],
  attributions: quotes.map(({ spans, kind, speaker, cueSpans, resolved }, number) => ({
    number,
    kind,
    content: spans.map(span),
    cue: cueSpans?.[0] ? span(cueSpans[0]) : null,
    source: speaker && span(speaker),
    resolved: resolved || null,
  })),
});

/** The lines of a file, each a value of JSON. @throws where the file cannot be read or a line is no JSON */
const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The annotated articles of a file beside the project, in the form of the project's own. */
export const sharedArticles = (file: string): CorpusArticle[] => linesOf<GoldDocument>(file).map(articleOf);

/** The dossiers of a file of one `{id, dossier}` a line, by id. */
export const readDossiers = (file: string): Map<string, Dossier> =>
  new Map(linesOf<{ id: string; dossier: Dossier }>(file).map((one) => [one.id, one.dossier]));
