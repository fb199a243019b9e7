import { type Comparison, type Placed, sameFrom } from './passage';
import { ALIKE, type Way, waysOf } from './place-unit';
import type { QuotedTerm, Unit } from './quoted-units';
import type { ReadDocuments, Sentence } from './read-documents';
import type { Term } from './terms';

/** Terms between two passages up to which they are near. */
const NEAR = 60;
/** Share of its words that a unit has to have in common with a passage near that of its neighbour. */
const ALIKE_BESIDE = 0.5;

export const firstOf = (way: Way): Placed => way[0] as Placed;
export const lastOf = (way: Way): Placed => way.at(-1) as Placed;

/** What it costs to go on from one passage to another: nothing where they follow each other. */
export function distance({ sentences, sentenceOf }: ReadDocuments, before: Placed, next: Placed): number {
  const [one, other] = [sentenceOf[before.to - 1] as number, sentenceOf[next.from] as number];
  if (next.from === before.to) return 0;
  if (sentences[one]?.document !== sentences[other]?.document) return 5;
  if (next.from < before.to) return 4;
  if (one === other) return 1;
  return next.from - before.to <= NEAR ? 2 : 3;
}

/** A unit that stands to the letter from a term on, as a way. */
function wayAt({ documents, quoted }: Comparison, unit: Unit, from: number): Way | null {
  const to = from + unit.to - unit.from;
  if (from < 0 || to > documents.terms.length) return null;
  for (let at = from; at < to; at++) {
    const { bracketed, stem, key } = quoted.terms[unit.from + at - from] as QuotedTerm;
    if (bracketed || stem !== null || key !== (documents.terms[at] as Term).key) return null;
  }
  return [{ from, to, pairs: sameFrom(unit, from), verbatim: true }];
}

/** Where in the sentence of a term the first word of a unit stands. */
function startsIn({ documents, quoted }: Comparison, unit: Unit, term: number): number[] {
  const { from, to } = documents.sentences[documents.sentenceOf[term] as number] as Sentence;
  const key = quoted.terms[unit.from]?.key;
  return documents.terms.slice(from, to).flatMap((each, at) => (each.key === key ? [from + at] : []));
}

/**
 * The ways of every unit. `Yes.` stands in more places than are looked at, so it is looked for right beside its
 * neighbours and in their sentences too; and what stands nowhere may be a sentence near theirs of which more was changed.
 */
export function allWays(comparison: Comparison): Way[][] {
  const { documents, quoted } = comparison;
  const own = quoted.units.map((unit) => waysOf(comparison, unit, ALIKE));
  return own.map((ways, at) => {
    const unit = quoted.units[at] as Unit;
    const before = own[at - 1] ?? [];
    const after = own[at + 1] ?? [];
    const starts = new Set([
      ...before.flatMap((way) => [lastOf(way).to, ...startsIn(comparison, unit, lastOf(way).to - 1)]),
      ...after.flatMap((way) => startsIn(comparison, unit, firstOf(way).from)),
      ...after.map((way) => firstOf(way).from - (unit.to - unit.from)),
    ]);
    for (const way of ways) starts.delete(firstOf(way).from);
    const beside = [...starts].map((from) => wayAt(comparison, unit, from)).filter((way) => way !== null);
    const found = [...ways, ...beside];
    if (found.length > 0 || before.length + after.length === 0) return found;
    return waysOf(comparison, unit, ALIKE_BESIDE).filter(
      (way) =>
        before.some((other) => distance(documents, lastOf(other), firstOf(way)) <= 2) ||
        after.some((other) => distance(documents, lastOf(way), firstOf(other)) <= 2),
    );
  });
}
