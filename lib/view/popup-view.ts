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
import { MOST_ROWS } from './most-rows';
import { joined, words } from './passage';
import { firstHit, folded, holds, matches, terms } from './search';
import { bySpeaker, type Quoted } from './speakers';
import { speakingView } from './speaking';
import { voicesView } from './voices-view';

/** UTF-16 units of a quotation that a row shows: three lines of the popup. */
const ROW_LENGTH = 150;

/**
 * A dossier as the popup shows it. `filter` is what the reader typed: rows stay in which every word of it stands, case
 * and diacritics aside — for a quotation in its words, cue, source, speaker's name or those of whom it reports, for
 * figures see there, for a remark in its words, for a source in its name. `state`: the only state of which figures are
 * listed; null: any. `context`: what the pack knows beside the dossier, null where none was asked. `most`: how many rows
 * of each list there may be.
 * Attributions that are not sure enough to be shown are left out. Counts are of the whole article. Never throws on a
 * dossier that is one.
 */
export function popupView(
  dossier: Dossier,
  filter: string,
  state: FigureStatus | null = null,
  context: Context | null = null,
  most: number = MOST_ROWS,
): PopupView {
  const wanted = terms(filter);
  const { article } = dossier;
  const entities = entitiesOf(dossier.entities);
  const attributions = dossier.attributions.filter(isShown);
  const left = attributions
    .map((attribution, index) => ({ attribution, index }))
    .filter(({ attribution }) => wanted.length === 0 || holds(hayOf(dossier, attribution, entities), wanted));
  const quotes = left
    .slice(0, most)
    .map(({ attribution, index }) => quoted(article.text, attribution, index, entities, wanted));
  const figures = figuresView(dossier, wanted, state, most);
  const observations = dossier.observations.flatMap((one, index) =>
    observationRow(article.text, one, index, wanted),
  );
  const voices = voicesView(dossier, entities, wanted, most);
  const found = {
    quotes: left.length,
    figures: Object.values(figures.states).reduce((sum, n) => sum + n, 0),
    observations: observations.length,
    sources: voices.found,
  };
  return {
    article: articleLine(article),
    engine: dossier.engine,
    counts: counts(dossier, attributions, entities),
    speakers: bySpeaker(article.text, quotes, entities, context),
    figures,
    observations: observations.slice(0, most),
    speaking: speakingView(dossier, entities),
    voices: voices.view,
    context: context && contextView(dossier, context),
    filter: filter.trim(),
    found,
    shown: {
      quotes: quotes.length,
      figures: figures.rows.length,
      observations: Math.min(observations.length, most),
    },
  };
}

/** What is searched of an attribution, folded; a key stroke asks for it again, so it is made once. */
const hays = new WeakMap<Attribution, readonly string[]>();

function hayOf(
  { article: { text } }: Dossier,
  attribution: Attribution,
  entities: Entities,
): readonly string[] {
  const { content, cue, source, speaker, principal } = attribution;
  const hay =
    hays.get(attribution) ??
    folded([
      joined(text, content),
      words(text, cue?.span ?? null),
      words(text, source),
      known(entities, speaker)?.name ?? null,
      known(entities, principal)?.name ?? null,
    ]);
  hays.set(attribution, hay);
  return hay;
}

function quoted(
  text: string,
  attribution: Attribution,
  index: number,
  entities: Entities,
  wanted: readonly string[],
): Quoted {
  const content = joined(text, attribution.content);
  const cue = words(text, attribution.cue?.span ?? null);
  const source = words(text, attribution.source);
  const name = known(entities, attribution.speaker)?.name ?? null;
  const principal = known(entities, attribution.principal)?.name ?? null;
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
  return { attribution, row };
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
  { figures, observations, credits }: Dossier,
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
    credits: credits.length,
  };
}
