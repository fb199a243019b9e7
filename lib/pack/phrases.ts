import { type Token, tokensOf } from './tokens';

interface Phrase {
  readonly folds: readonly string[];
  readonly acronym: boolean;
  readonly ids: readonly string[];
}

/** A phrase in its compiled form: its words with `|` between them, whether it is an acronym, and the rows it may mean. */
export type PhraseRow = readonly [words: string, acronym: 0 | 1, ids: readonly string[]];

/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** What rows are called, longest first. A single word in capitals (`PM`) is found only where it is written so. */
export function phraseRows(
  rows: readonly { readonly id: string; readonly words: readonly string[] }[],
): readonly PhraseRow[] {
  const known = new Map<
    string,
    { readonly words: string; readonly acronym: 0 | 1; readonly ids: Set<string> }
  >();
  for (const { id, words } of rows) {
    for (const phrase of words) {
      const tokens = tokensOf(phrase, { start: 0, end: phrase.length }).filter(({ mark }) => mark === null);
      const acronym = tokens.length === 1 && tokens[0]?.acronym ? 1 : 0;
      const folds = tokens.map(({ fold }) => fold).join('|');
      const key = `${acronym}${folds}`;
      const made = known.get(key) ?? { words: folds, acronym, ids: new Set() };
      made.ids.add(id);
      known.set(key, made);
    }
  }
  const length = (words: string): number => words.split('|').length;
  return [...known.values()]
    .sort((a, b) => length(b.words) - length(a.words))
    .map(({ words, acronym, ids }) => [words, acronym, [...ids]]);
}

/** Compiled phrases → the index by which they are found. */
export function phrasesOf(rows: readonly PhraseRow[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [words, acronym, ids] of rows) {
    const folds = words.split('|');
    const first = folds[0] as string;
    const phrase = { folds, acronym: acronym === 1, ids };
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return byFirst;
}

/** A phrase that was found: the tokens it covers, end-exclusive, and the rows it may mean. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

/** Index behind the phrase if it stands at `at`, else -1. A full stop behind an abbreviation belongs to nothing. */
function endAt(tokens: readonly Token[], at: number, phrase: Phrase): number {
  const { folds, acronym } = phrase;
  if (acronym && !tokens[at]?.acronym) return -1;
  for (let k = 0; k < folds.length; k++) if (tokens[at + k]?.fold !== folds[k]) return -1;
  return at + folds.length;
}

/** Where phrases stand, longest first from the left, not overlapping; `capital`: only those that begin with a capital. Linear. */
export function phrasesIn(tokens: readonly Token[], phrases: Phrases, capital: boolean): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const possible = token.mark === null && (!capital || token.capital) ? phrases.get(token.fold) : undefined;
    let to = -1;
    for (const phrase of possible ?? []) {
      to = endAt(tokens, at, phrase);
      if (to < 0) continue;
      hits.push({ from: at, to, ids: phrase.ids });
      break;
    }
    at = to < 0 ? at + 1 : to;
  }
  return hits;
}
