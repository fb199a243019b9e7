import type { Attribution } from '../core/model/attribution';
import type {
  AttributionCard,
  CardSpeaker,
  CardView,
  FigureCard,
  Matched,
  MatchedPart,
  Receipt,
} from '../core/model/card-view';
import type { Dossier } from '../core/model/dossier';
import type { Figure } from '../core/model/figure';
import type { Span } from '../core/model/span';
import { languageTag } from './language-tag';
import { legible } from './legible';
import { words } from './passage';

/**
 * The hover card of the annotation `id`; null where the dossier has none of that id.
 * Confidence stays inside: a card shows the rule and the words it went by, not a score.
 */
export function cardView(dossier: Dossier, id: string): CardView | null {
  const attribution = dossier.attributions.find((one) => one.id === id);
  if (attribution !== undefined) return attributionCard(dossier, attribution);
  const figure = dossier.figures.find((one) => one.id === id);
  return figure === undefined ? null : figureCard(dossier, figure);
}

function attributionCard(dossier: Dossier, attribution: Attribution): AttributionCard {
  const { text } = dossier.article;
  const { id, kind, cue, source, by } = attribution;
  const cueWords = words(text, cue?.span ?? null);
  return {
    type: 'attribution',
    id,
    language: languageTag(dossier.article.language),
    kind,
    speaker: speaker(dossier, attribution),
    source: words(text, source),
    carriesOn: attribution.continues !== null,
    cue: cue === null || cueWords === null ? null : { words: cueWords, lemma: cue.lemma, stance: cue.stance },
    pieces: attribution.content.length,
    receipt: receipt(text, by, [
      ['cue', cue?.span ?? null, cue?.lemma],
      ['source', source],
    ]),
  };
}

function figureCard(dossier: Dossier, figure: Figure): FigureCard {
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
    speaker: holder === undefined ? null : speaker(dossier, holder),
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

/** Who the article says it is; an unnamed entity is not somebody whom the article makes known. */
function speaker(dossier: Dossier, attribution: Attribution): CardSpeaker | null {
  const entity = dossier.entities.find((one) => one.id === attribution.speaker);
  const name = legible(entity?.name ?? '');
  return entity === undefined || name === '' ? null : { name, kind: entity.kind };
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
