import { foldName } from '../../../lib/core/text/fold';
import type { Reference } from '../../../lib/pack/schema/places';
import type { Binding } from './ask';

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;
const TIME = /^(\d{4})-(\d{2})-(\d{2})T/;
/** Length of a date by the precision that Wikidata gives it: 9 a year, 10 a month, 11 a day. Coarser is no date. */
const LENGTHS: Readonly<Record<string, number>> = { 9: 4, 10: 7, 11: 10 };

/** The item that a variable names, or null: it has none, or a value that is not known. */
export const itemIn = (binding: Binding, name: string): string | null =>
  ITEM.exec(binding[name]?.value ?? '')?.[1] ?? null;

/** The English name of an item; where there is none the service gives the item's own id. */
export function labelIn(binding: Binding, name: string): string | null {
  const label = binding[`${name}Label`]?.value.trim() ?? '';
  return label === '' || /^Q\d+$/.test(label) ? null : label;
}

/** A date to the precision that is stated (`name` and `nameP`), or null. Read as written: no clock, no time zone. */
export function dateIn(binding: Binding, name: string): string | null {
  const time = TIME.exec(binding[name]?.value ?? '');
  const length = LENGTHS[binding[`${name}P`]?.value ?? ''];
  return time && length ? time[0].slice(0, length) : null;
}

/** A name as the id of a row. */
export const idOf = (name: string): string =>
  foldName(name)
    .replaceAll(' ', '-')
    .replaceAll(/[^a-z0-9-]/g, '');

/** Where a fact from Wikidata can be read: the item, on the day on which it was. */
export const referenceTo = (item: string, today: string): Reference => ({
  id: `wikidata-${item.toLowerCase()}-${today}`,
  url: `https://www.wikidata.org/wiki/${item}`,
  publisher: 'Wikidata',
  date: today,
});
