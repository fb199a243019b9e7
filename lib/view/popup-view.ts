import type { Attribution } from '../core/model/attribution';
import type { Context } from '../core/model/context';
import type { Dossier, Observation } from '../core/model/dossier';
import type { FigureStatus } from '../core/model/figure';
import type { Counts, ObservationRow, PopupView, QuoteRow } from '../core/model/popup-view';
import { isShown } from '../core/model/shown';
import { articleLine } from './article-line';
import { contextView } from './context-view';
import { excerpt } from './excerpt';
import { figuresView, statesOf } from './figures-view';
import { type Entities, entitiesOf, hop, known } from './known';
import { joined, words } from './passage';
import { firstHit, matches, terms } from './search';
import { bySpeaker, type Quoted } from './speakers';
import { voicesView } from './voices-view';

/** UTF-16 units of a quotation that a row shows: three lines of the popup. */
const ROW_LENGTH = 150;

/** Rows of each list. A popup draws them all at once: 8,000 took a second; whoever has so many searches for the rest. */
const MOST_ROWS = 200;

/**
 * A dossier as the popup shows it. `filter` is what the reader typed: rows stay in which every word of it stands, case
 * and diacritics aside — for a quotation in its words, cue, source, speaker's name or those of whom it reports, for
 * figures see there, for a remark in its words. `state`: the only state of which figures are listed; null: any. `context`: what the pack knows
 * beside the dossier, null where none was asked.
 * Attributions that are not sure enough to be shown are left out. Counts are of the whole article. Never throws on a
 * dossier that is one.
 */
export function popupView(
  dossier: Dossier,
  filter: string,
  state: FigureStatus | null = null,
  context: Context | null = null,
): PopupView {
  const wanted = terms(filter);
  const { article } = dossier;
  const entities = entitiesOf(dossier.entities);
  const attributions = dossier.attributions.filter(isShown);
  const quotes = attributions
    .flatMap((one, index) => quoted(article.text, one, index, entities, wanted))
    .slice(0, MOST_ROWS);
  const figures = figuresView(dossier, wanted, state, MOST_ROWS);
  const observations = dossier.observations
    .flatMap((one, index) => observationRow(article.text, one, index, wanted))
    .slice(0, MOST_ROWS);
  return {
    article: articleLine(article),
    engine: dossier.engine,
    counts: counts(dossier, attributions, entities),
    speakers: bySpeaker(article.text, quotes, entities, context),
    figures,
    observations,
    voices: voicesView(dossier, entities),
    context: context && contextView(dossier, context),
    filter: filter.trim(),
    shown: { quotes: quotes.length, figures: figures.rows.length, observations: observations.length },
  };
}

function quoted(
  text: string,
  attribution: Attribution,
  index: number,
  entities: Entities,
  wanted: readonly string[],
): readonly Quoted[] {
  const content = joined(text, attribution.content);
  const cue = words(text, attribution.cue?.span ?? null);
  const source = words(text, attribution.source);
  const name = known(entities, attribution.speaker)?.name ?? null;
  const principal = known(entities, attribution.principal)?.name ?? null;
  if (!matches(wanted, [content, cue, source, name, principal])) return [];
  const row: QuoteRow = {
    id: attribution.id,
    kind: attribution.kind,
    words: excerpt(content, ROW_LENGTH, firstHit(wanted, content) ?? 0),
    cue,
    stance: attribution.cue?.stance ?? null,
    source,
    channel: attribution.channel?.kind ?? null,
    hops: attribution.chain.slice(1).map((one) => hop(text, entities, one, [name ?? '', principal ?? ''])),
    principal,
    place: index + 1,
    spoken: attribution.speaker !== null,
  };
  return [{ attribution, row }];
}

function observationRow(
  text: string,
  { id, span }: Observation,
  index: number,
  wanted: readonly string[],
): readonly ObservationRow[] {
  const written = words(text, span) ?? '';
  if (!matches(wanted, [written])) return [];
  return [{ id, words: excerpt(written, ROW_LENGTH, firstHit(wanted, written) ?? 0), place: index + 1 }];
}

function counts(
  { figures, observations }: Dossier,
  attributions: readonly Attribution[],
  entities: Entities,
): Counts {
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
    states: statesOf(figures),
    observations: observations.length,
  };
}
