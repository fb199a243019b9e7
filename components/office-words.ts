import type { PersonView } from '../lib/core/model/known-view';
import { dayWords } from './date-words';
import type { KnownSaid } from './known-strings';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What is known of somebody on the article's day, a sentence a line: the offices held, or why none is given and which
 * came before or after.
 */
export function officeWords({ language, known }: KnownSaid, person: PersonView): readonly string[] {
  const { life, offices, open, last, next, died } = person;
  const on = (day: string | null): string => (day === null ? '' : dayWords(day, language));
  const day = on(person.day);
  if (life === 'in-office') return offices.map(({ short }) => known.held(capital(short), day));
  if (life === 'dead') return [known.life.dead(day), ...(died === null ? [] : [known.died(on(died))])];
  const before = life === 'left' && last?.end ? [known.last(capital(last.short), on(last.end))] : [];
  const after = life === 'not-yet' && next ? [known.next(capital(next.short), on(next.start))] : [];
  const unsure = open.map(({ short, asOf }) => known.open(capital(short), asOf && on(asOf)));
  return [...before, ...after, ...unsure, known.life[life](day)];
}

/** The offices open when the pack was made, each with the day as of which, or that there was none. Nothing is said of the dead. */
export function nowWords({ language, known }: KnownSaid, { now }: PersonView): readonly string[] {
  const on = (day: string): string => dayWords(day, language);
  if (now.life === 'dead') return [];
  if (now.offices.length === 0) return [known.nowNone(on(now.asOf))];
  return now.offices.map((office) => known.nowHeld(capital(office.short), on(office.asOf ?? now.asOf)));
}
