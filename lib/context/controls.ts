import type { BodyControl, BodyNote, ToldSentence } from '../core/model/body-context';
import { holdersAt } from '../pack/offices-at';
import type { Pack } from '../pack/pack';
import { firstDay, lastDay } from '../pack/schema/date';
import type { Rows } from '../pack/schema/tables';
import { filled } from '../pack/told-note';

type ControlRow = Rows['controls'][number];

/** Whether somebody controls a body on a day; without a day, whether no end is known. */
const inForce = ({ from, to }: ControlRow, day: string | null): boolean =>
  day === null
    ? to === null
    : (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to));

/** The sentence of a template with its gaps filled, or nothing where the pack holds no such template. */
function told(
  pack: Pack,
  template: string,
  values: Readonly<Record<string, string>>,
  refs: readonly string[],
): ToldSentence | null {
  const row = pack.templates.get(template);
  return row ? { template, sentence: filled(row.text, values), refs } : null;
}

/** A controller by its row: a body, or an office with who held it on the day for sure. */
function controllerOf(pack: Pack, id: string | null, day: string | null): BodyControl['controller'] {
  if (id === null) return null;
  const body = pack.bodies.get(id);
  if (body) return { kind: 'body', id, name: body.name, holders: [] };
  const office = pack.offices.get(id);
  const held = day === null ? [] : holdersAt(pack, id, day).held;
  const holders = held.map(({ person }) => ({ person, name: pack.people.get(person)?.name ?? person }));
  return office ? { kind: 'office', id, name: office.short, holders } : null;
}

/** Who controls a body on a day, each with a sentence; the rows' own order. */
export const controlsOf = (pack: Pack, body: string, day: string | null): readonly BodyControl[] =>
  (pack.controlsOf.get(body) ?? [])
    .filter((row) => inForce(row, day))
    .flatMap((row) => {
      const controller = controllerOf(pack, row.controller, day);
      // Its file was refused: a sentence with a gap says nothing.
      if (row.controller !== null && controller === null) return [];
      const sentence = told(pack, row.relation, controller ? { controller: controller.name } : {}, row.refs);
      return sentence ? [{ ...sentence, controller, from: row.from, to: row.to }] : [];
    });

/** What else is noted of a body, with the other view where there is a dispute. */
export const notesOf = (pack: Pack, body: string): readonly BodyNote[] =>
  (pack.notesOf.get(body) ?? []).flatMap(({ template, values, refs, counter, conflict }) => {
    const note = told(pack, template, values, refs);
    const other = counter && told(pack, counter.template, counter.values, counter.refs);
    return note ? [{ ...note, counter: other, conflict }] : [];
  });
