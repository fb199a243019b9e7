import type { Told } from './evidence';
import type { Hit } from './phrases';
import { isQualifier, type Scan } from './scan';
import type { Token } from './tokens';
import { NOTHING, startBefore, toldBetween } from './told';

/** Most names before one in a list, and most words and marks of each with what stands beside it. */
const NAMES = 6;
const WORDS = 10;

/** Index before the joint between two names of a list (`,`, `and`, `, and`), or -1 where none stands there. */
function beforeJoint(scan: Scan, at: number): number {
  const and = isQualifier(scan, at - 1, 'listing') ? at - 1 : at;
  const comma = scan.tokens[and - 1]?.mark === ',' ? and - 1 : and;
  return comma < at ? comma : -1;
}

/** The plural office that stands right before a name which ends somewhere before `at`: `Senators Ada Brell of Northmarch`. */
function officeBehind(scan: Scan, at: number): { office: Hit | null; start: number } {
  const { tokens, offices } = scan;
  for (let start = at; start > Math.max(0, at - WORDS); start--) {
    const stop = tokens[start - 1]?.mark === '.' && offices.to.has(start - 1);
    const office = offices.to.get(stop || tokens[start - 1]?.mark === ',' ? start - 1 : start);
    if (office && isQualifier(scan, office.from, 'plural') && (tokens[start] as Token).capital)
      return { office, start };
    // Another name begins behind a joint.
    if (start < at && beforeJoint(scan, start) >= 0 && tokens[start]?.capital) return { office: null, start };
  }
  return { office: null, start: -1 };
}

/** What a plural office says of a name further on in its list: `Senators Ada Brell, Jon Marsh of Northmarch and …`. */
export function toldInList(scan: Scan, name: number): Told {
  let at = name;
  for (let names = 0; names < NAMES; names++) {
    const before = beforeJoint(scan, at);
    if (before < 0) return NOTHING;
    const { office, start } = officeBehind(scan, before);
    if (office) return toldBetween(scan, startBefore(scan, office.from), office.to, office);
    if (start < 0) return NOTHING;
    at = start;
  }
  return NOTHING;
}
