import type { Attribution, AttributionKind } from '../../lib/core/model/attribution';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Span } from '../../lib/core/model/span';
import type { CorpusArticle, GoldAttribution } from '../../tests/support/corpus';
import { lettersIn, shared, wordsIn } from './letters';
import { sameName } from './names';
import { type Pair, pairUp } from './pairs';
import { count, noShare, noTally, type Share, type Tally } from './rates';

/** Shorter contents are not what a reader is shown (ATTRIBUTIONS). */
const SUBSTANTIAL = 5;
/** Two contents are the same when they share more than this of the letters and digits that either holds. */
const SAME = 0.5;

/** The score of the attributions of some articles. Sources, cues and names are asked of matched ones only. */
export interface AttributionScore {
  readonly all: Tally;
  readonly kinds: Readonly<Record<AttributionKind, { readonly tally: Tally; readonly source: Share }>>;
  readonly source: Share;
  readonly cue: Share;
  /** Of the matched ones that the gold names: how many are named right, wrong, or not at all. */
  readonly names: { right: number; wrong: number; open: number };
  /** Of the matched ones that the gold leaves open: how many are given a name. */
  readonly invented: Share;
}

const perKind = () => ({ tally: noTally(), source: noShare() });

/** A score of nothing, to add to. */
export const noAttributionScore = (): AttributionScore => ({
  all: noTally(),
  kinds: { direct: perKind(), mixed: perKind(), indirect: perKind() },
  source: noShare(),
  cue: noShare(),
  names: { right: 0, wrong: 0, open: 0 },
  invented: noShare(),
});

/** The name of a speaker; somebody without a name has none, nor a group but by the names of all who are in it. */
function nameOf(dossier: Dossier, one: Attribution): string | null {
  const entity = dossier.entities.find(({ id }) => id === one.speaker);
  return entity && entity.unnamed === null ? entity.name : null;
}

function countNames(score: AttributionScore, gold: string | null, found: string | null): void {
  if (gold === null) count(score.invented, found !== null);
  else if (found === null) score.names.open++;
  else if (sameName(gold, found)) score.names.right++;
  else score.names.wrong++;
}

/** What was to be found and what was found in one article, and which of them are the same. */
export interface Matched {
  readonly gold: readonly GoldAttribution[];
  /** Contents of five words or more. */
  readonly found: readonly Attribution[];
  readonly pairs: readonly Pair[];
  /** Whether a content has five words or more. */
  isLong(one: Pick<Attribution, 'content'>): boolean;
}

/** Pairs what was found in an article with its gold, by the letters that contents share. */
export function matchedIn({ text, attributions: gold }: CorpusArticle, dossier: Dossier): Matched {
  const isLong = ({ content }: Pick<Attribution, 'content'>): boolean =>
    wordsIn(text, content) >= SUBSTANTIAL;
  const found = dossier.attributions.filter(isLong);
  const letters = new Map(
    [...gold, ...found].map((one) => [one as object, lettersIn(text, one.content)] as const),
  );
  const likeness = (one: GoldAttribution, other: Attribution): number => {
    const [a, b] = [letters.get(one) as ReadonlySet<number>, letters.get(other) as ReadonlySet<number>];
    const both = shared(a, b);
    const share = both / (a.size + b.size - both);
    return share > SAME ? share : 0;
  };
  return { gold, found, pairs: pairUp(gold, found, likeness), isLong };
}

/**
 * Adds one article to a score. Contents of five words or more count, on both sides; what matches a shorter gold one is
 * neither right nor wrong.
 */
export function addAttributions(score: AttributionScore, article: CorpusArticle, dossier: Dossier): void {
  const { text } = article;
  const meets = (a: Span | null, b: Span | null): boolean =>
    a !== null && b !== null && shared(lettersIn(text, [a]), lettersIn(text, [b])) > 0;
  const { gold, found, pairs, isLong } = matchedIn(article, dossier);
  for (const one of gold.filter(isLong)) {
    score.all.gold++;
    score.kinds[one.kind].tally.gold++;
  }
  for (const one of found) {
    score.all.found++;
    score.kinds[one.kind].tally.found++;
  }
  for (const pair of pairs) {
    const one = gold[pair.gold] as GoldAttribution;
    const other = found[pair.found] as Attribution;
    if (!isLong(one)) {
      score.all.found--;
      score.kinds[other.kind].tally.found--;
      continue;
    }
    for (const tally of [score.all, score.kinds[one.kind].tally]) tally.met++;
    for (const tally of [score.all, score.kinds[other.kind].tally]) tally.right++;
    if (one.source) {
      count(score.source, meets(one.source, other.source));
      count(score.kinds[one.kind].source, meets(one.source, other.source));
    }
    if (one.cue) count(score.cue, meets(one.cue, other.cue?.span ?? null));
    countNames(score, one.resolved, nameOf(dossier, other));
  }
}
