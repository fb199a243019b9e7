import type { Context } from '../core/model/context';
import type { Dossier } from '../core/model/dossier';
import type { ContextView, OutletView } from '../core/model/popup-view';
import { creditRow } from './credit-row';
import { referenceLines } from './known-view';

/** Sides that are listed: an article speaks of a few. */
const MOST_SIDES = 6;

/** What the pack adds to an article as a whole: its outlet, its photo credits, its sides, and which pack that was. */
export const contextView = (dossier: Dossier, context: Context): ContextView => ({
  pack: context.pack,
  day: context.day,
  outlet: outletView(context),
  credits: dossier.credits.flatMap((credit) => creditRow(context, credit, dossier.article.text)),
  sides: context.sides
    .filter(({ words: given }) => given > 0)
    .slice(0, MOST_SIDES)
    .map(({ name, attributions, words: given, quotedWords }) => ({
      name,
      attributions,
      words: given,
      quotedWords,
    })),
});

function outletView(context: Context): OutletView {
  const { host, outlet, discloses } = context.outlet;
  return {
    host,
    facts: outlet && {
      name: outlet.name,
      placeName: outlet.placeName,
      owners: outlet.owners,
      funding: outlet.funding,
      standards: outlet.standards,
      references: referenceLines(context, outlet.refs),
    },
    discloses,
  };
}
