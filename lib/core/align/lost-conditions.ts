import type { TurningWords } from '../language/turning-word';
import type { LostCondition } from '../model/fidelity';
import { breaksBetween } from './clause-break';
import { type LeftOut, sentenceAt } from './left-out';
import type { ReadDocuments } from './read-documents';
import type { Term } from './terms';

/** The row of the list that denies. */
const NOT = 'not';

/** The word of the list that a term is a form of; a denial of another kind denies as `not` does. */
function conditionOf({ conditions, denials, denyingEnding }: TurningWords, key: string): string | null {
  const row = conditions.find(({ forms }) => forms.includes(key));
  if (row) return row.word;
  return denials.includes(key) || key.endsWith(denyingEnding) ? NOT : null;
}

/**
 * Clauses that a quotation leaves out and that begin with a word which limits or turns the rest (`unless the strike goes
 * on`). A denial counts where it opens a clause, or where the quotation begins or goes on within what it denies.
 */
export function lostConditions(documents: ReadDocuments, out: readonly LeftOut[]): LostCondition[] {
  const { terms, language } = documents;
  const lost: LostCondition[] = [];
  for (const { from, to, leads } of out) {
    const { document } = sentenceAt(documents, from);
    const { id, text } = documents.documents[document] as { id: string; text: string };
    const breaks = (at: number): boolean => breaksBetween(text, terms[at - 1] as Term, terms[at] as Term);
    const endOf = (at: number): number => {
      let end = at + 1;
      while (end < to && !breaks(end)) end++;
      return end;
    };
    for (let at = from; at < to; at++) {
      const word = conditionOf(language.turning, (terms[at] as Term).key);
      if (word === null) continue;
      const end = endOf(at);
      const denies = word === NOT;
      const opens = at === from || breaks(at);
      const reaches = leads && end === to && !(to < terms.length && breaks(to));
      if (denies ? !opens && !reaches : end - at < 2) continue;
      const span = { start: (terms[at] as Term).start, end: (terms[end - 1] as Term).end };
      lost.push({ word, document: id, span, words: text.slice(span.start, span.end) });
      at = end - 1;
    }
  }
  return lost;
}
