import type { Fidelity, Passage } from '../model/fidelity';
import { courseOf } from './course';
import { diffOf } from './diff';
import { leftOut, passagesOf, sentenceAt } from './left-out';
import { lostConditions } from './lost-conditions';
import type { Comparison, Placed } from './passage';
import { quotedUnits } from './quoted-units';
import type { ReadDocuments } from './read-documents';
import { stateOf } from './state';
import type { Term } from './terms';
import { variancesOf } from './variances';

function passageOf({ documents }: Comparison, { from, to }: Pick<Placed, 'from' | 'to'>): Passage {
  const first = sentenceAt(documents, from);
  const around = { start: first.start, end: sentenceAt(documents, to - 1).end };
  const { id, text } = documents.documents[first.document] as { id: string; text: string };
  return {
    document: id,
    span: { start: (documents.terms[from] as Term).start, end: (documents.terms[to - 1] as Term).end },
    around,
    sentence: text.slice(around.start, around.end),
  };
}

/** Sentences beyond which a quotation is a text of its own and is not compared: each costs a search. */
const LONGEST = 400;

/** Passages that follow each other are one. */
function merged(placed: readonly Placed[]): Pick<Placed, 'from' | 'to'>[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of placed) {
    const before = runs.at(-1);
    if (before?.to === from) before.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

/**
 * How a quotation stands in primary texts. `content`: what stands between its quotation marks, in the pieces in which it
 * is quoted. Null where nothing is compared: no word is quoted or far too many are, or there is no text. The texts are read once, by
 * `readDocuments`, for all quotations. Paraphrase is not looked for: what is said in other words is not found.
 */
export function alignQuotation(content: readonly string[], documents: ReadDocuments): Fidelity | null {
  const quoted = quotedUnits(content, documents.language);
  const { length } = quoted.units;
  if (length === 0 || length > LONGEST || documents.documents.length === 0) return null;
  const comparison: Comparison = { documents, quoted };
  const course = courseOf(comparison);
  const passages = merged(passagesOf(course)).map((each) => passageOf(comparison, each));
  const document = passages[0]?.document ?? null;
  return {
    state: stateOf(comparison, course),
    document,
    title: documents.documents.find(({ id }) => id === document)?.title ?? null,
    searched: documents.documents.length,
    passages,
    diff: diffOf(comparison, course),
    variances: variancesOf(comparison, course),
    lost: lostConditions(documents, leftOut(documents, course)),
    by: 'word-alignment',
  };
}
