import type { Template } from '../../lib/pack/schema/bodies';
import type { Rows } from '../../lib/pack/schema/tables';
import { gapsOf } from '../../lib/pack/told-note';
import type { Complaints } from './sources';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** Templates that say something which the one it is said of may see otherwise. */
const CONTESTED: ReadonlySet<string> = new Set(['authority', 'disputed']);

function misuse(
  where: string,
  given: { readonly template: string; readonly values: Readonly<Record<string, string>> },
  use: Template['use'],
  templates: ReadonlyMap<string, Template>,
): string[] {
  const template = templates.get(given.template);
  if (template?.use !== use) return [`${where}: ${given.template} is no template for a ${use}`];
  const gaps = gapsOf(template.text);
  return same(gaps, Object.keys(given.values))
    ? []
    : [`${where}: values do not fill ${gaps.join(', ') || 'nothing'}`];
}

/** Notes that no template can say, or that lack a second publisher or the other view. */
export function unfounded(rows: Rows): Complaints {
  const templates = new Map(rows.templates.map((row) => [row.id, row]));
  const publisher = new Map(rows.references.map((row) => [row.id, row.publisher]));
  const controls = rows.controls.flatMap(({ id, relation, controller }) => {
    const values: Record<string, string> = controller === null ? {} : { controller };
    return misuse(`controls.jsonl, ${id}`, { template: relation, values }, 'control', templates);
  });
  const notes = rows.notes.flatMap((note) => {
    const where = `notes.jsonl, ${note.id}`;
    const counter = note.counter ? misuse(where, note.counter, 'counter', templates) : [];
    const alone = new Set(note.refs.map((ref) => publisher.get(ref))).size < 2;
    return [
      ...misuse(where, note, 'note', templates),
      ...counter,
      ...(alone ? [`${where}: has fewer than two publishers`] : []),
      ...(CONTESTED.has(note.template) && !note.counter ? [`${where}: lacks the other view`] : []),
    ];
  });
  return [...controls, ...notes];
}

/** Templates that are used of one side of a conflict and not of every other, and notes that do not say which conflict they belong to. */
export function oneSided(rows: Rows): Complaints {
  const sided = new Set(rows.conflicts.flatMap(({ sides }) => sides.flat()));
  const loose = rows.notes
    .filter(({ body, conflict }) => sided.has(body) && conflict === null)
    .map(({ id }) => `notes.jsonl, ${id}: its body is on a side, and no conflict is named`);
  const uneven = rows.conflicts.flatMap(({ id, sides }) => {
    const notes = rows.notes.filter(({ conflict }) => conflict === id);
    const used = sides.map(
      (side) => new Set(notes.filter(({ body }) => side.includes(body)).map(({ template }) => template)),
    );
    return [...new Set(notes.map(({ template }) => template))]
      .filter((template) => !used.every((templates) => templates.has(template)))
      .map((template) => `notes.jsonl: ${template} is used of one side of ${id} only`);
  });
  return [...loose, ...uneven];
}
