import type { CalledOffice, Candidate, EntityContext } from '../core/model/entity-context';
import { textOf } from '../core/model/span';
import type { Evidence } from '../pack/evidence';
import { type Identity, identify } from '../pack/identify';
import { officesAt } from '../pack/offices-at';
import { type Pack, rootOf } from '../pack/pack';
import type { Person } from '../pack/schema/people';
import type { Weighed } from '../pack/weigh';
import { lastToEnd, officesOf } from './dated-office';
import type { Joint } from './joint';

/** The name of the country or organisation that somebody serves. */
const placeOf = (pack: Pack, { place }: Person): string => pack.places.get(place)?.name ?? place;

/** An office of theirs for somebody who looks for the right one: held that day, else the last one before. */
function candidateOf(
  pack: Pack,
  { person, families, vetoes }: Weighed,
  day: string | null,
): readonly Candidate[] {
  const row = pack.people.get(person);
  if (!row) return [];
  const at = officesAt(pack, person, day ?? pack.release?.date ?? null);
  const [held] = officesOf(pack, at, ['held', 'unconfirmed', 'undetermined']);
  const office = held ?? lastToEnd(officesOf(pack, at, ['ended']));
  const { name, wikidata } = row;
  return [{ person, name, wikidata, placeName: placeOf(pack, row), office, families: [...families], vetoes }];
}

/** The offices that the article gives beside a mention, as they are written, each wording once. */
function calledIn({ told }: Evidence, text: string): CalledOffice[] {
  const called = new Map<string, CalledOffice>();
  for (const { span, as } of told.flatMap(({ offices }) => offices)) {
    const key = `${as} ${textOf(text, span)}`;
    if (!called.has(key)) called.set(key, { span, as });
  }
  return [...called.values()];
}

type Life = Pick<EntityContext, 'resolved' | 'life' | 'offices' | 'open' | 'last' | 'next' | 'now'>;

const NOBODY: Life = { resolved: null, life: null, offices: [], open: [], last: null, next: null, now: null };

function lifeOf(pack: Pack, person: Person, day: string | null): Life {
  const at = officesAt(pack, person.id, day);
  const next = officesOf(pack, at, ['not-yet']).at(-1) ?? null;
  const asOf = pack.release?.date;
  const now = asOf === undefined ? null : officesAt(pack, person.id, asOf);
  return {
    resolved: {
      id: person.id,
      name: person.name,
      wikidata: person.wikidata,
      place: person.place,
      placeName: placeOf(pack, person),
      died: person.died,
      refs: person.refs,
    },
    life: at.life,
    // The dead hold nothing, whatever their terms say.
    offices: at.life === 'dead' ? [] : officesOf(pack, at, ['held']),
    open: at.life === 'dead' ? [] : officesOf(pack, at, ['unconfirmed', 'undetermined']),
    last: lastToEnd(officesOf(pack, at, ['ended'])),
    next,
    now:
      now && asOf !== undefined
        ? {
            asOf,
            life: now.life,
            offices: now.life === 'dead' ? [] : officesOf(pack, now, ['held', 'unconfirmed', 'undetermined']),
          }
        : null,
  };
}

/** Who a person of the article is, by the evidence that its words give; an abstention says who it might be and why not. */
export function personContext({ pack, dossier, day }: Joint, evidence: Evidence): EntityContext {
  const { person, because, candidates }: Identity = identify(pack, evidence, day);
  const row = person === null ? undefined : pack.people.get(person);
  const others = candidates.filter((candidate) => candidate.person !== person);
  return {
    ...(row ? lifeOf(pack, row, day) : NOBODY),
    called: calledIn(evidence, dossier.article.text),
    because: because.map(({ by, span }) => `${by}: ${textOf(dossier.article.text, span)}`),
    agreements: because,
    candidates: others.map((candidate) => candidate.person),
    considered: others.flatMap((candidate) => candidateOf(pack, candidate, day)),
    body: null,
    side: row ? rootOf(pack, row.place) : null,
    by: 'identity',
  };
}

/** Somebody or something of whom the pack says nothing. */
export const UNKNOWN: Omit<EntityContext, 'by'> = {
  ...NOBODY,
  called: [],
  because: [],
  agreements: [],
  candidates: [],
  considered: [],
  body: null,
  side: null,
};
