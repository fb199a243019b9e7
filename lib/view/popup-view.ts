import type { Attribution } from '../core/model/attribution';
import type { Dossier } from '../core/model/dossier';
import type { Entity } from '../core/model/entity';
import type { Figure } from '../core/model/figure';
import type { Counts, FigureRow, PopupView, QuoteRow } from '../core/model/popup-view';
import { articleLine } from './article-line';
import { excerpt } from './excerpt';
import { joined, surroundings, words } from './passage';
import { firstHit, matches, terms } from './search';
import { bySpeaker, type Quoted } from './speakers';

/** UTF-16 units of a quotation that a row shows: three lines of the popup. */
const ROW_LENGTH = 150;

/** Rows of each list. A popup draws them all at once: 8,000 took a second; whoever has so many searches for the rest. */
const MOST_ROWS = 200;

/**
 * A dossier as the popup shows it. `filter` is what the reader typed: rows stay in which every word of it stands, case
 * and diacritics aside — for a quotation in its words, cue, source or speaker's name, for a figure in its words, those
 * around it, or its source. Counts are of the whole article. Never throws on a dossier that is one.
 */
export function popupView(dossier: Dossier, filter: string): PopupView {
  const wanted = terms(filter);
  const { article } = dossier;
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const quotes = dossier.attributions
    .flatMap((one, index) => quoted(article.text, one, index, entities, wanted))
    .slice(0, MOST_ROWS);
  const figures = dossier.figures
    .flatMap((one, index) => figureRow(dossier, one, index, wanted))
    .slice(0, MOST_ROWS);
  return {
    article: articleLine(article),
    counts: counts(dossier, entities),
    speakers: bySpeaker(quotes, entities),
    figures,
    filter: filter.trim(),
    shown: { quotes: quotes.length, figures: figures.length },
  };
}

function quoted(
  text: string,
  attribution: Attribution,
  index: number,
  entities: ReadonlyMap<string, Entity>,
  wanted: readonly string[],
): readonly Quoted[] {
  const content = joined(text, attribution.content);
  const cue = words(text, attribution.cue?.span ?? null);
  const source = words(text, attribution.source);
  const name = entities.get(attribution.speaker ?? '')?.name ?? null;
  if (!matches(wanted, [content, cue, source, name])) return [];
  const row: QuoteRow = {
    id: attribution.id,
    kind: attribution.kind,
    words: excerpt(content, ROW_LENGTH, firstHit(wanted, content) ?? 0),
    cue,
    source,
    place: index + 1,
  };
  return [{ attribution, row }];
}

function figureRow(
  { article }: Dossier,
  figure: Figure,
  index: number,
  wanted: readonly string[],
): readonly FigureRow[] {
  const written = words(article.text, figure.span) ?? '';
  const source = words(article.text, figure.source);
  const around = surroundings(article.text, figure.span, article.blocks);
  if (!matches(wanted, [around.before + written + around.after, source])) return [];
  const { id, quantity, status } = figure;
  return [{ id, words: written, ...around, quantity, status, source, place: index + 1 }];
}

function counts({ attributions, figures }: Dossier, entities: ReadonlyMap<string, Entity>): Counts {
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  const named = new Set<string>();
  for (const { kind, speaker } of attributions) {
    kinds[kind] += 1;
    const entity = entities.get(speaker ?? '');
    if (entity !== undefined && entity.kind !== 'unnamed') named.add(entity.id);
  }
  return {
    quotes: attributions.length,
    kinds,
    speakers: named.size,
    figures: figures.length,
    unattributed: figures.filter((figure) => figure.status === 'unattributed').length,
  };
}
