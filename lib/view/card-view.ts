import type { Attribution } from '../core/model/attribution';
import type {
  AttributionCard,
  CardView,
  FigureCard,
  Matched,
  MatchedPart,
  Receipt,
} from '../core/model/card-view';
import type { Dossier } from '../core/model/dossier';
import type { Figure } from '../core/model/figure';
import type { Span } from '../core/model/span';
import { type Entities, entitiesOf, hop, known, unnamed } from './known';
import { languageTag } from './language-tag';
import { words } from './passage';

/**
 * The hover card of the annotation `id`; null where the dossier has none of that id.
 * Confidence stays inside: a card shows the rule and the words it went by, not a score.
 */
export function cardView(dossier: Dossier, id: string): CardView | null {
  const is = (one: { readonly id: string }): boolean => one.id === id;
  const entities = entitiesOf(dossier.entities);
  const attribution = dossier.attributions.find(is);
  if (attribution !== undefined) return attributionCard(dossier, entities, attribution);
  const figure = dossier.figures.find(is);
  if (figure !== undefined) return figureCard(dossier, entities, figure);
  const observation = dossier.observations.find(is);
  if (observation === undefined) return null;
  const { text, language } = dossier.article;
  return {
    type: 'observation',
    id,
    language: languageTag(language),
    receipt: receipt(text, observation.by, []),
  };
}

function attributionCard(dossier: Dossier, entities: Entities, attribution: Attribution): AttributionCard {
  const { text } = dossier.article;
  const { id, kind, cue, source, channel, chain, by } = attribution;
  const speaker = known(entities, attribution.speaker);
  const principal = known(entities, attribution.principal);
  const said = [speaker?.name, principal?.name];
  const cueWords = words(text, cue?.span ?? null);
  const channelWords = words(text, channel?.cue ?? null);
  return {
    type: 'attribution',
    id,
    language: languageTag(dossier.article.language),
    kind,
    speaker,
    unnamed: unnamed(text, entities.get(attribution.speaker ?? '')),
    source: words(text, source),
    principal,
    chain: chain.length > 1 ? chain.map((one) => hop(text, entities, one, said)) : [],
    channel: channel === null || channelWords === null ? null : { kind: channel.kind, words: channelWords },
    repeated: words(text, attribution.repeated),
    carriesOn: attribution.continues !== null,
    cue: cue === null || cueWords === null ? null : { words: cueWords, lemma: cue.lemma, stance: cue.stance },
    pieces: attribution.content.length,
    receipt: receipt(text, by, [
      ['cue', cue?.span ?? null, cue?.lemma],
      ['source', source],
      ['channel', channel?.cue ?? null],
      ['repeated', attribution.repeated],
    ]),
  };
}

function figureCard(dossier: Dossier, entities: Entities, figure: Figure): FigureCard {
  const { text } = dossier.article;
  const { id, span, of, quantity, status, source, caveat, verifier, by } = figure;
  const holder = dossier.attributions.find((one) => one.id === figure.attribution);
  return {
    type: 'figure',
    id,
    language: languageTag(dossier.article.language),
    words: words(text, span) ?? '',
    counted: words(text, of),
    quantity,
    status,
    source: words(text, source),
    speaker: holder === undefined ? null : known(entities, holder.speaker),
    caveat: words(text, caveat),
    verifier: words(text, verifier),
    receipt: receipt(text, by, [
      ['counted', of],
      ['source', source],
      ['caveat', caveat],
      ['verifier', verifier],
    ]),
  };
}

function receipt(
  text: string,
  by: string,
  parts: readonly (readonly [part: MatchedPart, span: Span | null, lemma?: string])[],
): Receipt {
  const matched = parts.flatMap(([part, span, lemma]): readonly Matched[] => {
    const found = words(text, span);
    if (found === null) return [];
    return [
      { part, words: found, lemma: lemma === undefined || lemma === found.toLowerCase() ? null : lemma },
    ];
  });
  return { by, matched };
}
