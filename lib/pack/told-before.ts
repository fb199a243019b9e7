import type { Told } from './evidence';
import type { Hit } from './phrases';
import { hitsBetween, isMark, isQualifier, type Scan, spanOf } from './scan';
import { NOTHING, startBefore, toldBetween } from './told';

/** Most words between an office and the name it stands with: `secretary of state for defence`. */
const GAP = 6;

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

/**
 * The office that ends where the name begins, before a comma (`the home secretary, Ada Brell,`; not `PM, Brell meet`),
 * or before a few words that go with it.
 */
function officeBefore(scan: Scan, end: number): Hit | null {
  if (scan.tokens[end - 1]?.mark === ',') {
    const office = scan.offices.to.get(end - 1);
    return office && startBefore(scan, office.from) < office.from ? office : null;
  }
  for (let to = end; to > 0 && to >= end - GAP; to--) {
    const hit = scan.offices.to.get(to);
    if (hit) return to === end || isQualifier(scan, to, 'joint') ? hit : null;
    if (isMark(scan, to - 1)) return null;
  }
  return null;
}

/** What stands before the name that begins at token `name`: `former US Secretary of State`. */
export function toldBefore(scan: Scan, name: number): Told {
  const end = beforeRanks(scan, name);
  const office = officeBefore(scan, end);
  const role = scan.private.to.get(end);
  const told = toldBetween(scan, startBefore(scan, office?.from ?? end), end, office);
  return role ? { ...told, private: spanOf(scan, role.from, role.to) } : told;
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
