import { lastDay } from '../../../lib/pack/schema/date';
import type { Binding } from './ask';
import type { LeftOutCount } from './left-out-count';
import { dateIn, itemIn, labelIn } from './read-binding';

/** An item of Wikidata and its English name. */
export interface Item {
  readonly item: string;
  readonly label: string;
}

/** That somebody held an office, as stated. `end` null: stated to go on. */
export interface Holding {
  readonly person: Item & { readonly died: string | null };
  readonly office: Item;
  readonly start: string;
  readonly end: string | null;
}

const PREFERRED = 'http://wikiba.se/ontology#PreferredRank';
/** Articles that are read today are seldom older. */
const SINCE = '2000';

/** The end of a term: a date, null where it is stated to go on, or why nothing can be said. Silence is not «still». */
function endOf(binding: Binding): { readonly end: string | null } | string {
  const end = dateIn(binding, 'end');
  if (end !== null) return end < SINCE ? 'ended before 2000' : { end };
  if (binding.endRaw) return 'ended on a day that is not known';
  const open = binding.openEnd?.value === 'true' || binding.rank?.value === PREFERRED;
  return open ? { end: null } : 'no end is stated, nor that it goes on';
}

function holdingIn(binding: Binding, died: string | null): Holding | string {
  const office = itemIn(binding, 'office');
  const person = itemIn(binding, 'person');
  const title = labelIn(binding, 'office');
  const name = labelIn(binding, 'person');
  if (!office || !person) return 'the holder or the office is not known';
  if (!title || !name) return 'has no English name';
  const start = dateIn(binding, 'start');
  if (start === null) return 'the year in which it began is not stated';
  const ended = endOf(binding);
  if (typeof ended === 'string') return ended;
  return {
    person: { item: person, label: name, died },
    office: { item: office, label: title },
    start,
    ...ended,
  };
}

/**
 * The holdings that answers state, each statement once: a statement comes in a row for every combination of its values.
 * Of two dates of death the later counts, for death does nothing but rule out.
 */
export function holdingsIn(bindings: readonly Binding[], leftOut: LeftOutCount): readonly Holding[] {
  const died = new Map<string, string>();
  for (const binding of bindings) {
    const person = itemIn(binding, 'person');
    const day = dateIn(binding, 'died');
    const known = person ? died.get(person) : undefined;
    if (person && day && (!known || lastDay(day) > lastDay(known))) died.set(person, day);
  }
  const statements = new Map(bindings.map((binding) => [binding.st?.value ?? '', binding]));
  return [...statements.values()].flatMap((binding) => {
    const read = holdingIn(binding, died.get(itemIn(binding, 'person') ?? '') ?? null);
    if (typeof read !== 'string') return read;
    leftOut.add('terms', read);
    return [];
  });
}
