import type { FidelityState } from '../model/fidelity';
import type { Stop } from './course';
import type { Comparison, Placed } from './passage';
import type { QuotedTerm } from './quoted-units';
import type { ReadDocuments } from './read-documents';

/** From the least to the worst; what applies to a part applies to the whole. */
const ORDER: readonly FidelityState[] = ['identical', 'trimmed', 'joined', 'altered', 'not-found'];

const worst = (states: readonly FidelityState[]): FidelityState =>
  states.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'identical');

/** Longest sentence that is taken for words put in, where the rest of its piece was found (`Yes.`). */
const PUT_IN = 3;

const startsSentence = ({ sentences, sentenceOf }: ReadDocuments, term: number): boolean =>
  sentences[sentenceOf[term] as number]?.from === term;

const endsSentence = ({ sentences, sentenceOf }: ReadDocuments, term: number): boolean =>
  sentences[sentenceOf[term] as number]?.to === term + 1;

/** What it is to go on from one passage to the next; `parted`: the quotation shows that something lies between. */
function link(documents: ReadDocuments, before: Placed, next: Placed, parted: boolean): FidelityState {
  const { sentenceOf } = documents;
  if (next.from === before.to) return 'identical';
  const from = sentenceOf[before.to - 1] as number;
  const to = sentenceOf[next.from] as number;
  if (from === to) {
    if (!parted) return 'altered';
    return next.from > before.to ? 'trimmed' : 'joined';
  }
  const follows =
    to === from + 1 && documents.sentences[to]?.document === documents.sentences[from]?.document;
  return follows && startsSentence(documents, next.from) ? 'trimmed' : 'joined';
}

/** A unit that stands nowhere. */
function missing({ quoted }: Comparison, course: readonly Stop[], { unit }: Stop): FidelityState {
  const pieceOf = (at: number): number => (quoted.terms[at] as QuotedTerm).piece;
  const beside = course.some(
    ({ unit: other, way }) => way !== null && pieceOf(other.from) === pieceOf(unit.from),
  );
  const bracketed = quoted.terms.slice(unit.from, unit.to).every((term) => term.bracketed);
  if (beside && bracketed) return 'identical';
  return beside && unit.to - unit.from <= PUT_IN ? 'altered' : 'not-found';
}

/** How a quotation stands: the worst of its passages, of what lies between them, and of where they begin and end. */
export function stateOf(comparison: Comparison, course: readonly Stop[]): FidelityState {
  const { documents } = comparison;
  const states: FidelityState[] = [];
  let before: Placed | null = null;
  for (const stop of course) {
    if (!stop.way) states.push(missing(comparison, course, stop));
    stop.way?.forEach((placed, part) => {
      if (!placed.verbatim) states.push('altered');
      if (before) states.push(link(documents, before, placed, part === 0 && stop.unit.parted));
      else if (!startsSentence(documents, placed.from)) states.push('trimmed');
      before = placed;
    });
  }
  const end = course.findLast(({ way }) => way !== null)?.way?.at(-1);
  if (end && !endsSentence(documents, end.to - 1)) states.push('trimmed');
  return worst(states);
}
