import type { Named, Told, ToldOffice } from './evidence';
import type { Hit } from './phrases';
import { hitsBetween, isQualifier, type Marked, type Scan, spanOf } from './scan';

/** Most words before an office that go with it. */
const BEFORE = 5;

/** Small words that may stand before an office or between it and its country. */
const QUALIFYING = ['former', 'other', 'article'] as const;

/** First word of what stands before an office and goes with it: countries, parties, bodies, `former`, `deputy`. */
export function startBefore(scan: Scan, office: number): number {
  let at = office;
  while (at > 0 && at > office - BEFORE) {
    const part = scan.places.to.get(at) ?? scan.parties.to.get(at) ?? scan.bodies.to.get(at);
    const small = scan.qualifiers.to.get(at);
    if (part) at = part.from;
    else if (small && QUALIFYING.some((kind) => small.ids.includes(kind))) at = small.from;
    else if (scan.tokens[at - 1]?.fold === 's') at--;
    else break;
  }
  return at;
}

const named = (scan: Scan, kind: Marked, from: number, to: number): Named[] =>
  hitsBetween(kind, from, to).flatMap((hit) =>
    hit.ids.map((id) => ({ id, span: spanOf(scan, hit.from, hit.to) })),
  );

/** Whether an office follows a name that the pack does not know: `Chelsea President …`. At the head of a sentence a capital says nothing. */
function ofSomethingElse({ tokens }: Scan, office: number): boolean {
  const before = tokens[office - 1];
  const first = office < 2 || tokens[office - 2]?.mark !== null;
  return before !== undefined && before.mark === null && before.capital && !first;
}

/** What the words around an office make of it. */
function qualified(scan: Scan, from: number, office: Hit): ToldOffice['as'] {
  for (const kind of ['other', 'former'] as const)
    for (let at = from; at < office.from; at++) if (isQualifier(scan, at, kind)) return kind;
  // `president-elect`, `minister designate`
  if (isQualifier(scan, office.to, 'other')) return 'other';
  return from === office.from && ofSomethingElse(scan, from) ? 'other' : null;
}

/** Where the text says nothing beside a mention. */
export const NOTHING: Told = { offices: [], places: [], parties: [], bodies: [], private: null };

/** What the words between two tokens say, of which `office` is the office. */
export const toldBetween = (scan: Scan, from: number, to: number, office: Hit | null): Told => ({
  offices: office
    ? [
        {
          span: spanOf(scan, office.from, office.to),
          offices: office.ids,
          as: qualified(scan, from, office),
        },
      ]
    : [],
  places: named(scan, scan.places, from, to),
  parties: named(scan, scan.parties, from, to),
  bodies: named(scan, scan.bodies, from, to),
  private: null,
});
