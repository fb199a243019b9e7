import type { Attribution } from '../core/model/attribution';
import type { IssuerContext, PackAccount } from '../core/model/attribution-context';
import type { AccountLine, AttributionCard, CardView, IssuerLine } from '../core/model/card-view';
import type { Context } from '../core/model/context';
import type { Dossier } from '../core/model/dossier';
import type { EntityContext } from '../core/model/entity-context';
import { attributionLead } from './card-lead';
import { creditCard } from './credit-card';
import { fidelityLine } from './fidelity-line';
import { figureCard } from './figure-card';
import { type Entities, entitiesOf, hop, known, unnamed } from './known';
import { knownView } from './known-view';
import { languageTag } from './language-tag';
import { packLine } from './pack-line';
import { words } from './passage';
import { receipt } from './receipt';

/**
 * The hover card of the annotation `id`; null where the dossier has none of that id. `context`: what the pack knows beside
 * the dossier, null where none was asked.
 * Confidence stays inside: a card shows the rule and the words it went by, not a score.
 */
export function cardView(dossier: Dossier, id: string, context: Context | null = null): CardView | null {
  const is = (one: { readonly id: string }): boolean => one.id === id;
  const entities = entitiesOf(dossier.entities);
  const attribution = dossier.attributions.find(is);
  if (attribution !== undefined) return attributionCard(dossier, context, entities, attribution);
  const figure = dossier.figures.find(is);
  if (figure !== undefined) return figureCard(dossier, context, entities, figure);
  const credit = dossier.credits.find(is);
  if (credit !== undefined) return creditCard(dossier, context, credit);
  const observation = dossier.observations.find(is);
  if (observation === undefined) return null;
  const { text, language } = dossier.article;
  return {
    type: 'observation',
    id,
    language: languageTag(language),
    receipt: receipt(text, observation.by, []),
    pack: packLine(context),
  };
}

function attributionCard(
  dossier: Dossier,
  context: Context | null,
  entities: Entities,
  attribution: Attribution,
): AttributionCard {
  const { text } = dossier.article;
  const { id, kind, cue, source, channel, chain, by } = attribution;
  const speaker = known(entities, attribution.speaker);
  const principal = known(entities, attribution.principal);
  const said = [speaker?.name, principal?.name];
  const cueWords = words(text, cue?.span ?? null);
  const channelWords = words(text, channel?.cue ?? null);
  const view: Omit<AttributionCard, 'lead'> = {
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
      { part: 'cue', span: cue?.span ?? null, lemma: cue?.lemma },
      { part: 'source', span: source },
      { part: 'channel', span: channel?.cue ?? null },
      { part: 'repeated', span: attribution.repeated },
    ]),
    known: knownView(context, text, attribution.speaker),
    principalKnown: knownView(context, text, attribution.principal),
    ...way(context, attribution, text),
    fidelity: fidelityLine(context?.attributions[id]?.fidelity ?? null),
    pack: packLine(context),
  };
  return { ...view, lead: attributionLead(view) };
}

/** What the pack knows of the way by which words came. */
function way(
  context: Context | null,
  { id, speaker }: Attribution,
  text: string,
): Pick<AttributionCard, 'channelBy' | 'cueGloss' | 'groundRule' | 'issuer'> {
  const { channel = null, cue = null, groundRule = null, issuer = null } = context?.attributions[id] ?? {};
  return {
    channelBy: channel?.definedBy ?? [],
    cueGloss: cue && cue.row !== null ? cue.gloss : null,
    groundRule: groundRule && {
      words: words(text, groundRule.span) ?? '',
      terms: groundRule.terms,
      definedBy: groundRule.definedBy,
    },
    issuer: issuer && issuerLine(issuer, context?.entities[speaker ?? '']),
  };
}

/** A text of the pack in a line. */
export const accountLine = ({ title, issuerName, date, url }: PackAccount): AccountLine => ({
  title,
  issuer: issuerName,
  date,
  url,
});

/** Whose words they are; null where that only says once more who speaks. */
function issuerLine(issuer: IssuerContext, speaker: EntityContext | undefined): IssuerLine | null {
  const others = issuer.spokespeople.filter(({ person }) => person !== speaker?.resolved?.id);
  if (others.length === 0 && others.length < issuer.spokespeople.length) return null;
  return {
    body: issuer.bodyName,
    spokespeople: others.map(({ name, office }) => ({ name, office: office.short })),
    otherAccounts: issuer.otherAccounts.length,
    packAccounts: issuer.packAccounts.map(accountLine),
  };
}
