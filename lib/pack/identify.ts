import type { Agreement } from '../core/model/entity-context';
import { foldName } from '../core/text/fold';
import type { Evidence } from './evidence';
import { holdersAt } from './offices-at';
import { type Pack, rootOf } from './pack';
import type { Person } from './schema/people';
import { type Weighed, weigh } from './weigh';

/** Agreements that have to come from different families (SAFETY.md §8, rule 1). */
const ENOUGH = 2;
/** By how many families somebody has to stand before the next of the same name. */
const MARGIN = 1;
/** Most people whom the reader may look at where nobody is shown. */
const FEW = 8;

/** Who somebody is. `person` is null where that is not resolved; then `candidates` says whom it might be and why not. */
export interface Identity {
  readonly person: string | null;
  readonly because: readonly Agreement[];
  readonly candidates: readonly Weighed[];
}

/** What tells this person of the pack from others: an office or a party that the text gives beside the name. */
const telling = ({ families }: Weighed): boolean => families.has('office') || families.has('party');

/** Whether enough speaks for one of a surname to be looked at where it stands alone: `the King` is nobody’s surname. */
const hinted = (candidate: Weighed): boolean => telling(candidate) || candidate.families.size >= ENOUGH;

/** Whether nobody else of the name, in the pack or noted beside it, comes near. */
function unrivalled(pack: Pack, winner: Weighed, others: readonly Weighed[], name: string): boolean {
  const near = others.some(
    (other) => other.person !== winner.person && other.families.size > winner.families.size - MARGIN,
  );
  const noted = (pack.namesakes.get(name) ?? []).some(({ person }) => person === winner.person);
  return !near && (!noted || winner.families.has('office'));
}

const stands = (candidate: Weighed): boolean =>
  candidate.vetoes.length === 0 && candidate.families.size >= ENOUGH && telling(candidate);

const open = (candidates: readonly Weighed[]): Identity => ({
  person: null,
  because: [],
  candidates: candidates.slice(0, FEW),
});

const shown = (winner: Weighed, candidates: readonly Weighed[]): Identity => ({
  person: winner.person,
  because: winner.because,
  candidates,
});

function byName(
  pack: Pack,
  people: readonly Person[],
  evidence: Evidence,
  day: string | null,
  name: string,
): Identity {
  const candidates = people.map((person) => weigh(pack, person, evidence, day));
  const standing = candidates.filter(stands);
  const [winner] = standing;
  if (!winner || standing.length > 1 || !unrivalled(pack, winner, candidates, name)) return open(candidates);
  return shown(winner, candidates);
}

/** Whether the text gives the country or organisation of an office right with it, or, for a surname, anywhere. */
function placed(
  pack: Pack,
  place: string | null,
  told: readonly string[],
  around: readonly string[],
): boolean {
  if (place === null) return false;
  const root = rootOf(pack, place);
  const near = told.length > 0 ? told : around;
  return near.some((id) => rootOf(pack, id) === root);
}

/** Those who hold an office that the text gives with its country; null if others may hold it too. */
function holders(pack: Pack, evidence: Evidence, day: string, alone: boolean): readonly string[] | null {
  const people = new Set<string>();
  for (const { offices, places } of evidence.told) {
    const told = places.map(({ id }) => id);
    const around = alone ? [] : evidence.places.map(({ id }) => id);
    for (const office of offices.filter((each) => each.as === null)) {
      for (const id of office.offices) {
        const row = pack.offices.get(id);
        if (!row?.single || !placed(pack, row.place, told, around)) continue;
        const { held, open: others } = holdersAt(pack, id, day);
        if (others) return null;
        for (const term of held) people.add(term.person);
      }
    }
  }
  return [...people];
}

/** An office with its country, and a surname at most: only where the day leaves one holder. */
function byHolder(pack: Pack, evidence: Evidence, day: string | null): Identity {
  const surname = evidence.name ? foldName(evidence.name.text) : null;
  const alike = surname ? (pack.surnamed.get(surname) ?? []) : [];
  if (day === null) return open(alike.map((person) => weigh(pack, person, evidence, day)).filter(hinted));
  const found = holders(pack, evidence, day, surname === null);
  const possible = (found ?? [])
    .filter((id) => surname === null || alike.some((person) => person.id === id))
    .flatMap((id) => pack.people.get(id) ?? []);
  const candidates = (possible.length > 0 ? possible : alike).map((person) =>
    weigh(pack, person, evidence, day),
  );
  const [winner] = candidates;
  if (possible.length !== 1 || !winner || !stands(winner)) return open(candidates.filter(hinted));
  return shown(winner, candidates);
}

/**
 * Who in the pack the evidence is about, on `day` (`YYYY-MM-DD`, null where the article states none). Somebody is shown
 * only if the full name matches, or office and country leave one holder that day; if agreements come from two families,
 * an office or a party of their own among them; if no other of the name comes near; and if nothing vetoes. Else nobody.
 */
export function identify(pack: Pack, evidence: Evidence, day: string | null): Identity {
  const name = evidence.name ? foldName(evidence.name.text) : null;
  const people = name ? (pack.named.get(name) ?? []) : [];
  if (name !== null && people.length > 0) return byName(pack, people, evidence, day, name);
  // A full name that the pack does not know is somebody else, whatever office stands with it.
  if (name?.includes(' ')) return open([]);
  return byHolder(pack, evidence, day);
}
