import type { DiffStep } from '../model/fidelity';
import type { Stop } from './course';
import { between, leftBefore, leftBehind, passagesOf, sentenceAt } from './left-out';
import { type Pair, sameTerm } from './pair-up';
import type { Comparison, Placed } from './passage';
import type { QuotedTerm } from './quoted-units';
import type { Term } from './terms';

/** The letters of the documents from one term to before another. */
function saidWords({ documents }: Comparison, from: number, to: number): string {
  const { text } = documents.documents[sentenceAt(documents, from).document] as { text: string };
  return text.slice((documents.terms[from] as Term).start, (documents.terms[to - 1] as Term).end);
}

/** The letters of the quotation from one term to before another, of one piece, with the brackets around them. */
function quotedWords({ quoted }: Comparison, from: number, to: number): string {
  const first = quoted.terms[from] as QuotedTerm;
  const last = quoted.terms[to - 1] as QuotedTerm;
  const piece = quoted.pieces[first.piece] as string;
  const start = piece[first.start - 1] === '[' ? first.start - 1 : first.start;
  return piece.slice(start, piece[last.end] === ']' ? last.end + 1 : last.end);
}

function stepOf(comparison: Comparison, run: readonly Pair[], same: boolean): DiffStep {
  const quoted = run.flatMap(([at]) => (at < 0 ? [] : [at]));
  const said = run.flatMap(([, at]) => (at < 0 ? [] : [at]));
  const words = {
    said: said.length > 0 ? saidWords(comparison, Math.min(...said), Math.max(...said) + 1) : null,
    quoted:
      quoted.length > 0 ? quotedWords(comparison, quoted[0] as number, (quoted.at(-1) as number) + 1) : null,
  };
  if (same) return { op: 'kept', ...words };
  if (words.said === null) return { op: 'added', ...words };
  return { op: words.quoted === null ? 'dropped' : 'changed', ...words };
}

/** One step per run of words that fared alike. */
function stepsOf(comparison: Comparison, { pairs }: Placed): DiffStep[] {
  const isSame = ([a, b]: Pair): boolean =>
    a >= 0 &&
    b >= 0 &&
    sameTerm(comparison.quoted.terms[a] as QuotedTerm, comparison.documents.terms[b] as Term);
  const steps: DiffStep[] = [];
  for (let from = 0; from < pairs.length; ) {
    const same = isSame(pairs[from] as Pair);
    let to = from + 1;
    while (to < pairs.length && isSame(pairs[to] as Pair) === same) to++;
    steps.push(stepOf(comparison, pairs.slice(from, to), same));
    from = to;
  }
  return steps;
}

/** Word by word, in the order of the quotation, what became of the sentences it takes words from. */
export function diffOf(comparison: Comparison, course: readonly Stop[]): DiffStep[] {
  const { documents } = comparison;
  const dropped = ({ from, to }: { readonly from: number; readonly to: number }): DiffStep => ({
    op: 'dropped',
    said: saidWords(comparison, from, to),
    quoted: null,
  });
  const steps: DiffStep[] = [];
  let before: Placed | null = null;
  for (const { unit, way } of course) {
    if (!way) steps.push({ op: 'added', said: null, quoted: quotedWords(comparison, unit.from, unit.to) });
    for (const placed of way ?? []) {
      if (!before) steps.push(...leftBefore(documents, placed).map(dropped));
      else {
        const { out, apart } = between(documents, before, placed);
        const [tail, head] = out;
        if (tail) steps.push(dropped(tail));
        if (apart) steps.push({ op: 'apart', said: null, quoted: null });
        if (head) steps.push(dropped(head));
      }
      steps.push(...stepsOf(comparison, placed));
      before = placed;
    }
  }
  const last = passagesOf(course).at(-1);
  return last ? [...steps, ...leftBehind(documents, last).map(dropped)] : steps;
}
