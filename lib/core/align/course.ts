import { allWays, distance, firstOf, lastOf } from './all-ways';
import type { Comparison } from './passage';
import type { Way } from './place-unit';
import type { Unit } from './quoted-units';

/** A unit of a quotation and how it was read out of the documents; null: it does not stand there. */
export interface Stop {
  readonly unit: Unit;
  readonly way: Way | null;
}

interface Reached {
  readonly cost: number;
  readonly way: Way;
  readonly from: Reached | null;
}

/**
 * How the units of a quotation are read out of the documents so that they lie as near to each other, in their order, as
 * they can (Viterbi's path over a handful of ways per unit).
 */
export function courseOf(comparison: Comparison): Stop[] {
  const ways = allWays(comparison);
  let reached: readonly Reached[] = [];
  for (const choice of ways) {
    if (choice.length === 0) continue;
    const before = reached;
    reached = choice.map((way) => {
      let best: Reached = { cost: 0, way, from: null };
      before.forEach((from, at) => {
        const cost = from.cost + distance(comparison.documents, lastOf(from.way), firstOf(way));
        if (at === 0 || cost < best.cost) best = { cost, way, from };
      });
      return best;
    });
  }
  const path: Way[] = [];
  const [end = null] = [...reached].sort((a, b) => a.cost - b.cost);
  for (let at: Reached | null = end; at; at = at.from) path.push(at.way);
  return comparison.quoted.units.map((unit, at) => ({
    unit,
    way: ways[at]?.length ? (path.pop() ?? null) : null,
  }));
}
