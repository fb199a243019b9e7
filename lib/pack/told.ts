import type { Span } from '../core/model/span';
import type { Named, Told, ToldOffice } from './evidence';
import type { Pack } from './pack';
import type { Hit, Token } from './phrases';
import { hitsBetween, isMark, isQualifier, type Marked, type Scan, spanOf } from './scan';

/** Most words between an office and the name it stands with (`secretary of state for defence`), and before it. */
const GAP = 6;
const BEFORE = 5;
/** Most words and marks that an explanation between commas takes. */
const BEHIND = 12;
/** Years; who is younger is not looked up. */
const OF_AGE = 18;

/** Small words that may stand before an office or between it and its country. */
const QUALIFYING = ['former', 'other', 'article'] as const;

/** Index from which on, up to `name`, there are only ranks and styles: `Rear Adm.`. */
function beforeRanks(scan: Scan, name: number): number {
  let at = name;
  // `Attorney General`: an office may end in what is a rank elsewhere.
  while (at > 0 && !scan.offices.to.has(at)) {
    const stop = at > 1 && scan.tokens[at - 1]?.mark === '.';
    const word = stop ? at - 2 : at - 1;
    // `Sen.`, `Gov.`: the stop belongs to the office before it.
    if (!isQualifier(scan, word, 'rank')) return stop && scan.offices.to.has(at - 1) ? at - 1 : at;
    at = word;
  }
  return at;
}

/** The office that ends where the name begins, before a comma (`the home secretary, Ada Brell,`), or before a few words that go with it. */
function officeBefore(scan: Scan, end: number): Hit | null {
  if (scan.tokens[end - 1]?.mark === ',') return scan.offices.to.get(end - 1) ?? null;
  for (let to = end; to > 0 && to >= end - GAP; to--) {
    const hit = scan.offices.to.get(to);
    if (hit) return to === end || isQualifier(scan, to, 'joint') ? hit : null;
    if (isMark(scan, to - 1)) return null;
  }
  return null;
}

/** First word of what stands before an office and goes with it: countries, parties, bodies, `former`, `deputy`. */
function startBefore(scan: Scan, office: number): number {
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

const NOTHING: Told = { offices: [], places: [], parties: [], bodies: [], private: null };

const toldBetween = (scan: Scan, from: number, to: number, office: Hit | null): Told => ({
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

/** What stands before the name that begins at token `name`: `former US Secretary of State`. */
export function toldBefore(scan: Scan, name: number): Told {
  const end = beforeRanks(scan, name);
  const office = officeBefore(scan, end);
  const role = scan.private.to.get(end);
  const told = toldBetween(scan, startBefore(scan, office?.from ?? end), end, office);
  return role ? { ...told, private: spanOf(scan, role.from, role.to) } : told;
}

const OPENERS: ReadonlySet<string | null | undefined> = new Set([',', '(', '–', '—', '[']);
/** Marks inside an explanation: of an abbreviation, of a possessive. */
const WITHIN: ReadonlySet<string | null> = new Set(['.', "'", '’']);

/** Marks that end an explanation; a colon or a quotation mark ends another clause: `Rutte, the president said: “…`. */
const CLOSERS: ReadonlySet<string | null | undefined> = new Set([',', ')', '–', '—', ']', ';']);

/** Index of the mark that ends what is set off behind a name, or `from` where none ends it soon. */
function endOfApposition(scan: Scan, from: number): number {
  const last = Math.min(scan.tokens.length, from + BEHIND);
  let at = from;
  while (at < last && (!isMark(scan, at) || WITHIN.has((scan.tokens[at] as Token).mark))) at++;
  return at === scan.tokens.length || CLOSERS.has(scan.tokens[at]?.mark) ? at : from;
}

/** `R-Texas`, `D-Calif.`: the party by its letter. */
function byLetter(pack: Pack, scan: Scan, from: number, to: number): Named[] {
  const token = scan.tokens[from];
  if (!token || to <= from || token.fold[1] !== ' ') return [];
  const party = pack.rows.parties.find(({ letter }) => letter?.toLowerCase() === token.fold[0]);
  return party ? [{ id: party.id, span: { start: token.start, end: token.start + 1 } }] : [];
}

/** The age behind a name, where it is that of a minor: `, 15,`. */
function minor(scan: Scan, from: number): Span | null {
  const token = scan.tokens[from];
  if (!token || !isMark(scan, from + 1) || !/^\d{1,2}$/.test(token.fold)) return null;
  return Number(token.fold) < OF_AGE ? { start: token.start, end: token.end } : null;
}

/** Whether an office is that of another name which follows it: `Blinken, Defense Secretary Lloyd Austin and …`. */
function heads(scan: Scan, office: Hit): boolean {
  const next = scan.tokens[office.to];
  return next !== undefined && next.mark === null && next.capital && !scan.places.from.has(office.to);
}

/** What is set off behind the name that ends before token `after`: `, the US defense secretary,`, `(R-Texas)`. */
export function toldBehind(pack: Pack, scan: Scan, after: number): Told {
  if (!OPENERS.has(scan.tokens[after]?.mark)) return NOTHING;
  const from = after + 1;
  const to = endOfApposition(scan, from);
  const opens = (hit: Hit): boolean => startBefore(scan, hit.from) <= from;
  const office = hitsBetween(scan.offices, from, to).find((hit) => opens(hit) && !heads(scan, hit));
  const role = hitsBetween(scan.private, from, to).find(opens);
  const told = office ? toldBetween(scan, from, to, office) : NOTHING;
  return {
    ...told,
    parties: [...told.parties, ...byLetter(pack, scan, from, to)],
    private: role ? spanOf(scan, role.from, role.to) : minor(scan, from),
  };
}

/** `the prime minister of Israel`: the place that follows belongs to the office. Index behind it. */
function behindPlace(scan: Scan, office: number): number {
  if (!isQualifier(scan, office, 'joint')) return office;
  const from = isQualifier(scan, office + 1, 'article') ? office + 2 : office + 1;
  return scan.places.from.get(from)?.to ?? office;
}

/** What an office that stands for its holder says, from token `from` to before `to`: `the Israeli prime minister`. */
export function toldWithin(scan: Scan, from: number, to: number): Told {
  const offices = hitsBetween(scan.offices, from, to);
  const [office] = offices;
  if (!office || offices.length > 1) return NOTHING;
  return toldBetween(
    scan,
    Math.min(startBefore(scan, office.from), from),
    Math.max(behindPlace(scan, office.to), to),
    office,
  );
}
