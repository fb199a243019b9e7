import type { Span } from '../core/model/span';
import type { Pack } from './pack';
import { type Hit, type PhraseKind, phrasesIn, type Start, startsIn } from './phrases';
import { type Token, tokensOf } from './tokens';

/** Phrases of one kind in a block, by the token at which they begin and by the one before which they end. */
export interface Marked {
  readonly hits: readonly Hit[];
  readonly from: ReadonlyMap<number, Hit>;
  readonly to: ReadonlyMap<number, Hit>;
}

/** A block of the article cut into words, with everything that the pack knows in it. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly offices: Marked;
  readonly places: Marked;
  readonly parties: Marked;
  readonly bodies: Marked;
  readonly qualifiers: Marked;
  readonly private: Marked;
}

const NOTHING: Marked = { hits: [], from: new Map(), to: new Map() };

/** Reads a stretch of the text once for all that is asked of it. Linear. */
export function scan(pack: Pack, text: string, span: Span): Scan {
  const tokens = tokensOf(text, span);
  const people = startsIn(tokens, pack.peopleWords);
  const mark = (starts: readonly Start[], kind: PhraseKind, capital: boolean): Marked => {
    const hits = phrasesIn(tokens, starts, kind, capital);
    if (hits.length === 0) return NOTHING;
    return {
      hits,
      from: new Map(hits.map((hit) => [hit.from, hit])),
      to: new Map(hits.map((hit) => [hit.to, hit])),
    };
  };
  return {
    tokens,
    offices: mark(people, 'offices', false),
    places: mark(people, 'places', true),
    parties: mark(people, 'parties', true),
    bodies: mark(startsIn(tokens, pack.bodyWords), 'bodies', true),
    qualifiers: mark(people, 'qualifiers', false),
    private: mark(people, 'private', false),
  };
}

/** The letters from one token to before another. */
export const spanOf = ({ tokens }: Scan, from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** Whether no word stands at a token. */
export const isMark = ({ tokens }: Scan, at: number): boolean => tokens[at]?.mark !== null;

/** Whether a small word of a kind (`former`, `rank` …) begins at a token. */
export const isQualifier = ({ qualifiers }: Scan, at: number, kind: string): boolean =>
  qualifiers.from.get(at)?.ids.includes(kind) ?? false;

/** Phrases that stand wholly between two tokens, in order. */
export function hitsBetween({ from: beginning }: Marked, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    const hit = beginning.get(at);
    if (hit && hit.to <= to) hits.push(hit);
  }
  return hits;
}
