import type { Lookup } from './table';
import { type Token, tokensOf } from './tokens';

/** What a phrase can be. Of a series: what is counted, what it has to be besides, where, or how that place is called. */
export const PHRASE_KINDS = [
  'offices',
  'places',
  'parties',
  'bodies',
  'qualifiers',
  'private',
  'words',
  'also',
  'names',
  'called',
  'bases',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A phrase in its compiled form: its words, whether it is an acronym, and the rows it may mean. */
export type Phrase = readonly [words: readonly string[], acronym: 0 | 1, ids: readonly string[]];

/** Phrases that begin with a word, by their kind, longest first. */
export type PhraseRow = { readonly id: string } & { readonly [Kind in PhraseKind]?: readonly Phrase[] };

/** Phrases by their first word. */
export type Phrases = Lookup<PhraseRow>;

/** A row and what it is called. */
interface Called {
  readonly id: string;
  readonly words: readonly string[];
}

/** Phrases, longest first. A single word in capitals (`PM`) is found only where it is written so. */
function phrasesOf(rows: readonly Called[]): readonly Phrase[] {
  const known = new Map<string, { readonly phrase: Phrase; readonly ids: Set<string> }>();
  for (const { id, words } of rows) {
    for (const written of words) {
      const tokens = tokensOf(written, { start: 0, end: written.length }).filter(({ mark }) => mark === null);
      const acronym = tokens.length === 1 && tokens[0]?.acronym ? 1 : 0;
      const folds = tokens.map(({ fold }) => fold);
      const key = `${acronym}${folds.join('|')}`;
      const made = known.get(key) ?? { phrase: [folds, acronym, []], ids: new Set() };
      made.ids.add(id);
      known.set(key, made);
    }
  }
  return [...known.values()]
    .map(({ phrase: [words, acronym], ids }): Phrase => [words, acronym, [...ids]])
    .sort(([a], [b]) => b.length - a.length);
}

/** What rows are called, by the first word. */
export function phraseRows(
  called: Readonly<Partial<Record<PhraseKind, readonly Called[]>>>,
): readonly PhraseRow[] {
  const byFirst = new Map<string, { id: string } & Partial<Record<PhraseKind, Phrase[]>>>();
  for (const kind of Object.keys(called) as readonly PhraseKind[]) {
    for (const phrase of phrasesOf(called[kind] ?? [])) {
      const id = phrase[0][0] ?? '';
      const row = byFirst.get(id) ?? { id };
      row[kind] = [...(row[kind] ?? []), phrase];
      byFirst.set(id, row);
    }
  }
  return [...byFirst.values()];
}

/** A word with which phrases begin, by its token. */
export interface Start {
  readonly at: number;
  readonly row: PhraseRow;
}

/** The words of a text with which phrases begin. Looked up once for phrases of every kind. Linear. */
export function startsIn(tokens: readonly Token[], phrases: Phrases): readonly Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { mark, fold } = tokens[at] as Token;
    const row = mark === null ? phrases.get(fold) : undefined;
    if (row) starts.push({ at, row });
  }
  return starts;
}

/** A phrase that was found: the tokens it covers, end-exclusive, and the rows it may mean. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

/** Index behind the phrase if it stands at `at`, else -1. A full stop behind an abbreviation belongs to nothing. */
function endAt(tokens: readonly Token[], at: number, [words, acronym]: Phrase): number {
  if (acronym === 1 && !tokens[at]?.acronym) return -1;
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.fold !== words[k]) return -1;
  return at + words.length;
}

/**
 * Where phrases of a kind stand, longest first from the left, not overlapping; `capital`: only those that begin with a
 * capital. `starts`: from `startsIn`. Linear.
 */
export function phrasesIn(
  tokens: readonly Token[],
  starts: readonly Start[],
  kind: PhraseKind,
  capital: boolean,
): Hit[] {
  const hits: Hit[] = [];
  let free = 0;
  for (const { at, row } of starts) {
    if (at < free || (capital && !tokens[at]?.capital)) continue;
    for (const phrase of row[kind] ?? []) {
      const to = endAt(tokens, at, phrase);
      if (to < 0) continue;
      hits.push({ from: at, to, ids: phrase[2] });
      free = to;
      break;
    }
  }
  return hits;
}
