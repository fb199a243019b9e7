import type { Span } from '../../lib/core/model/span';
import type { GoldArticle } from './gold';

/** What was found, in the words of a dossier. */
export interface Predicted {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;

/** Shorter contents do not count: noun phrases are not what a reader is shown. */
const SUBSTANTIAL = 5;

const wordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);

function lettersIn(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (LETTER.test(text[at] as string)) letters.add(at);
  return letters;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let sum = 0;
  for (const at of a) if (b.has(at)) sum++;
  return sum;
}

const KINDS = ['direct', 'mixed', 'indirect', 'all'] as const;
type Kind = (typeof KINDS)[number];

/** Sums over articles, from which precision, recall and their mean follow. */
export interface Score {
  readonly kinds: Record<Kind, { gold: number; found: number; goldRight: number; foundRight: number }>;
  source: { asked: number; right: number };
  cue: { asked: number; right: number };
}

export function emptyScore(): Score {
  const kind = () => ({ gold: 0, found: 0, goldRight: 0, foundRight: 0 });
  return {
    kinds: { direct: kind(), mixed: kind(), indirect: kind(), all: kind() },
    source: { asked: 0, right: 0 },
    cue: { asked: 0, right: 0 },
  };
}

/**
 * Adds an article to a score: contents of five words or more match when letters and digits overlap with IoU > 0.5, best
 * pairs first, one to one; a prediction that matches a shorter gold is neither right nor wrong. Returns, per prediction,
 * whether it is right, or null where it does not count.
 */
export function addScore(
  score: Score,
  article: GoldArticle,
  found: readonly Predicted[],
): (boolean | null)[] {
  const { text, attributions } = article;
  const golds = attributions.map(({ content }) => lettersIn(text, content));
  const counts = attributions.map(({ content }) => wordsIn(text, content) >= SUBSTANTIAL);
  const asked = found.map(({ content }) => wordsIn(text, content) >= SUBSTANTIAL);
  const predicted = found.map(({ content }) => lettersIn(text, content));
  const pairs: [number, number, number][] = [];
  golds.forEach((gold, i) => {
    predicted.forEach((letters, j) => {
      if (!asked[j]) return;
      const both = shared(gold, letters);
      const overlap = both / (gold.size + letters.size - both);
      if (overlap > 0.5) pairs.push([overlap, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const results: (boolean | null)[] = asked.map((one) => (one ? false : null));
  const taken = new Set<number>();
  const done = new Set<number>();
  for (const [, i, j] of pairs) {
    if (taken.has(i) || done.has(j)) continue;
    taken.add(i);
    done.add(j);
    results[j] = counts[i] ? true : null;
    if (!counts[i]) continue;
    const gold = attributions[i] as GoldArticle['attributions'][number];
    const one = found[j] as Predicted;
    score.kinds[gold.kind].goldRight++;
    score.kinds.all.goldRight++;
    score.kinds[one.kind].foundRight++;
    score.kinds.all.foundRight++;
    for (const [part, spans, span] of [
      ['source', gold.source, one.source],
      ['cue', gold.cue, one.cue],
    ] as const) {
      if (spans.length === 0) continue;
      score[part].asked++;
      if (span && shared(lettersIn(text, spans), lettersIn(text, [span])) > 0) score[part].right++;
    }
  }
  attributions.forEach(({ kind }, i) => {
    if (!counts[i]) return;
    score.kinds[kind].gold++;
    score.kinds.all.gold++;
  });
  found.forEach(({ kind }, j) => {
    if (results[j] === null) return;
    score.kinds[kind].found++;
    score.kinds.all.found++;
  });
  return results;
}

/** Precision, recall and F1 of a kind, in percent. */
export function figures(score: Score, kind: Kind): { precision: number; recall: number; f1: number } {
  const { gold, found, goldRight, foundRight } = score.kinds[kind];
  const precision = found ? (100 * foundRight) / found : 0;
  const recall = gold ? (100 * goldRight) / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** One line for people. */
export function line(score: Score): string {
  const parts = KINDS.map((kind) => {
    const { precision, recall, f1 } = figures(score, kind);
    return `${kind} P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`;
  });
  const share = ({ asked, right }: { asked: number; right: number }): string =>
    (asked ? (100 * right) / asked : 0).toFixed(1);
  return `${parts.join(' | ')} | source ${share(score.source)} cue ${share(score.cue)}`;
}

/** Whether a content overlaps some annotated one with IoU > 0.5. */
export function isRight({ text, attributions }: GoldArticle, content: readonly Span[]): boolean {
  const letters = lettersIn(text, content);
  return attributions.some((gold) => {
    const annotated = lettersIn(text, gold.content);
    const both = shared(letters, annotated);
    return both > 0.5 * (letters.size + annotated.size - both);
  });
}
