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

const isAcronym = (surface: string): boolean =>
  surface.length > 1 && surface === surface.toUpperCase() && surface !== surface.toLowerCase();

/** Prefixes with a hyphen that are words of their own: `then-president`. */
const PREFIX = /^(?:ex|then)[-‐‑]/i;

function tokenOf(text: string, word: Word): Token {
  const surface = text.slice(word.start, word.end);
  const mark = word.kind === 'mark' ? surface : null;
  return {
    start: word.start,
    end: word.end,
    fold: mark === null ? foldName(surface) : '',
    capital: word.capital,
    acronym: isAcronym(surface),
    mark,
  };
}

function prefixed(text: string, word: Word): readonly Token[] {
  const prefix = PREFIX.exec(text.slice(word.start, word.end))?.[0];
  if (!prefix || word.kind !== 'word') return [tokenOf(text, word)];
  const cut = word.start + prefix.length;
  return [
    tokenOf(text, { ...word, end: cut - 1, capital: false }),
    tokenOf(text, { ...word, start: cut, capital: text[cut] !== text[cut]?.toLowerCase() }),
  ];
}

/** The words and marks of a stretch of the text. */
export function tokensOf(text: string, span: Span): Token[] {
  const words: Word[] = [];
  cutWords(text, span, words);
  return words.flatMap((word) => prefixed(text, word));
}
