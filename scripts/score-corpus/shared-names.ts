import { readFileSync } from 'node:fs';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Span } from '../../lib/core/model/span';
import type { CorpusArticle } from '../../tests/support/corpus';
import { percent } from './rates';
import { addAttributions, noAttributionScore } from './score-attributions';

type Pair = readonly [start: number, end: number];

/** One document of the annotated articles beside the project, as far as names go. */
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly spans: readonly Pair[];
    readonly kind: 'direct' | 'indirect' | 'mixed';
    readonly speaker: Pair | null;
    readonly resolved: string | null;
  }[];
}

/** What counts as sure: where half of all predictions stand and nine tenths are to be right. */
const SURE = 0.9;

const span = ([start, end]: Pair): Span => ({ start, end });

const articleOf = ({ id, text, quotes }: GoldDocument): CorpusArticle => ({
  id,
  genre: 'wire',
  published: '',
  text,
  figures: [],
  attributions: quotes.map(({ spans, kind, speaker, resolved }, number) => ({
    number,
    kind,
    content: spans.map(span),
    cue: null,
    source: speaker && span(speaker),
    resolved: resolved || null,
  })),
});

/** The lines of a file, each a value of JSON. */
const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/**
 * How often the name of a matched attribution's speaker is right, wrong or left open, as lines of text: of all, and of
 * those that are sure. `gold`, `predicted`: files of one document and one `{id, dossier}` a line.
 */
export function nameLines(gold: string, predicted: string): string[] {
  const dossiers = new Map(
    linesOf<{ id: string; dossier: Dossier }>(predicted).map((one) => [one.id, one.dossier]),
  );
  return [
    { what: 'all', least: 0 },
    { what: 'sure', least: SURE },
  ].map(({ what, least }) => {
    const score = noAttributionScore();
    for (const document of linesOf<GoldDocument>(gold)) {
      const dossier = dossiers.get(document.id);
      if (!dossier) continue;
      const attributions = dossier.attributions.filter(({ confidence }) => confidence >= least);
      addAttributions(score, articleOf(document), { ...dossier, attributions });
    }
    const { right, wrong, open } = score.names;
    const [r, w, o] = [right, wrong, open].map(
      (part) => percent(part, right + wrong + open)?.toFixed(1) ?? '–',
    );
    return `resolved name, ${what}: right ${r} / wrong ${w} / open ${o} of ${right + wrong + open}; named though open ${score.invented.yes} of ${score.invented.of}`;
  });
}
