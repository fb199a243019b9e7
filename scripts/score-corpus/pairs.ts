/** One of the gold list and one of the found, by their places in the lists. */
export interface Pair {
  readonly gold: number;
  readonly found: number;
}

/**
 * Pairs two lists one to one, the likest first. `likeness`: any number, 0 or less where two are no match. Of equal ones
 * the earlier in the lists goes first, so that the result is the same each time.
 */
export function pairUp<G, F>(
  gold: readonly G[],
  found: readonly F[],
  likeness: (one: G, other: F) => number,
): Pair[] {
  const candidates = gold.flatMap((one, at) =>
    found
      .map((other, index) => ({ gold: at, found: index, likeness: likeness(one, other) }))
      .filter((pair) => pair.likeness > 0),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.found - b.found);
  const [goldTaken, foundTaken] = [new Set<number>(), new Set<number>()];
  return candidates.filter((pair) => {
    if (goldTaken.has(pair.gold) || foundTaken.has(pair.found)) return false;
    goldTaken.add(pair.gold);
    foundTaken.add(pair.found);
    return true;
  });
}
