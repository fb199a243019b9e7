import type { BodyContext } from '../core/model/body-context';
import type { Actor } from '../core/model/context';
import type { Pack } from '../pack/pack';
import type { Body } from '../pack/schema/bodies';
import { controlsOf, notesOf } from './controls';
import { tiesOf } from './ties';

/** Conflicts of the pack in which a body is on a side. */
const conflictsOf = (pack: Pack, body: string): BodyContext['conflicts'] =>
  (pack.conflictsOf.get(body) ?? []).map(({ id, name, refs }) => ({ id, name, refs }));

/** A body of the pack as of the article's day: whose it is, who controls it, what is noted of it, and whether it is a party to the story. */
export const bodyContext = (
  pack: Pack,
  body: Body,
  actors: readonly Actor[],
  day: string | null,
): BodyContext => ({
  id: body.id,
  name: body.name,
  kind: body.kind,
  place: body.place,
  placeName: body.place === null ? null : (pack.places.get(body.place)?.name ?? null),
  wikidata: body.wikidata,
  controls: controlsOf(pack, body.id, day),
  notes: notesOf(pack, body.id),
  conflicts: conflictsOf(pack, body.id),
  ties: tiesOf(pack, body, actors, day),
  refs: body.refs,
  by: 'body-row',
});
