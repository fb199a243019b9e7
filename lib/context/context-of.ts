import type { Context } from '../core/model/context';
import type { Dossier } from '../core/model/dossier';
import type { Pack } from '../pack/pack';
import type { Asked } from './asked';
import { outletContext } from './outlet';
import { articleDay, packUsed } from './when';

/**
 * What the pack knows of an article's people, bodies and sources as of its day. Pure; the same question has the same
 * answer. Nothing here is a guess: what is not known is null or empty, and `receipts` say why the rest is said.
 */
export function contextOf(pack: Pack, dossier: Dossier, asked: Asked): Context {
  return {
    pack: packUsed(pack, asked.refused, asked.today),
    day: articleDay(dossier.article.published, pack, asked.today),
    entities: {},
    attributions: {},
    figures: {},
    credits: {},
    outlet: outletContext(pack, dossier.article),
    bodies: {},
    story: { actors: [] },
    sides: [],
    receipts: [],
    references: {},
  };
}
