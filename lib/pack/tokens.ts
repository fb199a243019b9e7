import type { Span } from '../core/model/span';
import { foldName } from '../core/text/fold';
import { cutWords, type Word } from '../core/text/words';

/** A word of the text as phrases are looked up by it. A mark has an empty `fold`. */
export interface Token extends Span {
  readonly fold: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: `US`, `U.N.`. */
  readonly acronym: boolean;
  readonly mark: string | null;
}

/** Prefixes with a hyphen that are words of their own: `then-president`. */
const PREFIX = /^(?:ex|then)[-‐‑]/i;

function tokenOf(text: string, { start, end, kind, lower, capital }: Word): Token {
  const surface = text.slice(start, end);
  if (kind === 'mark') return { start, end, fold: '', capital, acronym: false, mark: surface };
  // Most words are small; of them nothing more is asked.
  const acronym =
    surface !== lower &&
    surface.length > 1 &&
    surface === surface.toUpperCase() &&
    surface !== surface.toLowerCase();
  return { start, end, fold: foldName(surface), capital, acronym, mark: null };
}

/** The words and marks of a stretch of the text. */
export function tokensOf(text: string, span: Span): Token[] {
  const words: Word[] = [];
  cutWords(text, span, words);
  const tokens: Token[] = [];
  for (const word of words) {
    const prefix = word.kind === 'word' ? PREFIX.exec(text.slice(word.start, word.end))?.[0] : undefined;
    if (!prefix) {
      tokens.push(tokenOf(text, word));
      continue;
    }
    const cut = word.start + prefix.length;
    tokens.push(
      tokenOf(text, { ...word, end: cut - 1, capital: false }),
      tokenOf(text, { ...word, start: cut, capital: text[cut] !== text[cut]?.toLowerCase() }),
    );
  }
  return tokens;
}
