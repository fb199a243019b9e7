import type { StoryTie } from '../core/model/body-context';
import type { Actor } from '../core/model/context';
import { OFFICIAL } from '../pack/around';
import { officesAt } from '../pack/offices-at';
import { type Pack, rootOf } from '../pack/pack';
import type { Body } from '../pack/schema/bodies';
import { controlsOf } from './controls';

/** Bodies that a country or organisation acts by, or that fight in its name: it being named ties them to a story. */
const ACTING: ReadonlySet<Body['kind']> = new Set([...OFFICIAL, 'armed-group']);

/** Bodies and people that control a body on a day, directly or by way of others. Each is looked at once. */
function controllersOf(
  pack: Pack,
  body: string,
  day: string | null,
): { bodies: Set<string>; people: Set<string> } {
  const bodies = new Set<string>();
  const people = new Set<string>();
  const open = [body];
  for (let at = 0; at < open.length; at++) {
    for (const { controller } of controlsOf(pack, open[at] as string, day)) {
      for (const { person } of controller?.holders ?? []) people.add(person);
      if (controller?.kind !== 'body' || controller.id === body || bodies.has(controller.id)) continue;
      bodies.add(controller.id);
      open.push(controller.id);
    }
  }
  return { bodies, people };
}

/** Whether somebody holds an office of a body on a day for sure. */
const holdsIn = (pack: Pack, person: string, body: string, day: string | null): boolean =>
  officesAt(pack, person, day).terms.some(
    ({ term, standing }) => standing === 'held' && pack.offices.get(term.office)?.body === body,
  );

/** How a body is tied to the actors of a story; of each kind of tie the first that stands in the text. */
export function tiesOf(
  pack: Pack,
  body: Body,
  actors: readonly Actor[],
  day: string | null,
): readonly StoryTie[] {
  const { bodies, people } = controllersOf(pack, body.id, day);
  const root = body.place !== null && ACTING.has(body.kind) ? rootOf(pack, body.place) : null;
  const tie = ({ kind, row }: Actor): StoryTie['by'] | null => {
    if (kind === 'place') return root !== null && rootOf(pack, row) === root ? 'place' : null;
    if (kind === 'body') return row === body.id ? 'itself' : bodies.has(row) ? 'controller' : null;
    if (holdsIn(pack, row, body.id, day)) return 'office';
    return people.has(row) ? 'controller' : null;
  };
  const seen = new Set<StoryTie['by']>();
  return actors.flatMap((actor): StoryTie[] => {
    const by = tie(actor);
    if (by === null || seen.has(by)) return [];
    seen.add(by);
    return [{ by, row: actor.row, name: actor.name, span: actor.span }];
  });
}
