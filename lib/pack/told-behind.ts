import type { Span } from '../core/model/span';
import type { Named, Told } from './evidence';
import type { Pack } from './pack';
import type { Hit } from './phrases';
import { hitsBetween, isMark, type Scan, spanOf } from './scan';
import type { Token } from './tokens';
import { NOTHING, startBefore, toldBetween } from './told';

/** Most words and marks that an explanation takes. */
const BEHIND = 12;
/** Years; who is younger is not looked up. */
const OF_AGE = 18;

/** Letters of the longest office that is shortened with a stop: `Minnesota Sen. Ada Brell`. */
const ABBREVIATED = 4;

const OPENERS: ReadonlySet<string | null | undefined> = new Set([',', '(', '–', '—', '[']);
/** Marks inside an explanation: of an abbreviation, of a possessive. */
const WITHIN: ReadonlySet<string | null> = new Set(['.', "'", '’']);

/** Marks that end an explanation; a colon or a quotation mark ends another clause: `Rutte, the president said: “…`. */
const CLOSERS: ReadonlySet<string | null | undefined> = new Set([',', '(', ')', '–', '—', '[', ']', ';']);

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
  const last = scan.tokens[office.to - 1]?.fold.length ?? 0;
  const stop = last <= ABBREVIATED && scan.tokens[office.to]?.mark === '.';
  const next = scan.tokens[stop ? office.to + 1 : office.to];
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
