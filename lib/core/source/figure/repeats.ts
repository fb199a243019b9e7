import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Counted, FigureScene } from './scene';
import type { Clash } from './sums';

/** Words behind a figure that tell what it counts. */
const BEHIND = 4;
/** Blocks in which the text itself first says what its headline says. */
const LEDE = 3;
/** More figures than this no headline has. */
const HEADLINE = 4;
/** A body's figure this near a headline's is the same, rounded. */
const NEAR = 0.05;

/** The words that tell what a figure counts, without their plural. */
function topicOf({ words, lexicon }: Reading, { to }: Counted): Set<string> {
  const topic = new Set<string>();
  for (let at = to; at < to + BEHIND && at < words.length; at++) {
    const { lower, kind } = words[at] as Word;
    if (kind !== 'word' || lower === 'and' || lower === 'or') break;
    if (lexicon.prepositions.has(lower) || lexicon.auxiliaries.has(lower) || lexicon.determiners.has(lower))
      continue;
    topic.add(lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower);
  }
  return topic;
}

const sharesWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};

/** A value of three places or more is hardly twice in an article by chance. */
function isTelling({ quantity: { low, high } }: Counted): boolean {
  const [digits = ''] = (low ?? high ?? 0).toExponential().split('e');
  return digits.replace(/[.-]/g, '').length >= 3;
}

const keyOf = ({ quantity: { low, high, unit } }: Counted): string => `${low ?? high} ${unit}`;

/**
 * For each figure the index of the first one in the text that says the same (value, unit and what is counted), or null.
 * Linear, but for values that an article gives again and again.
 */
export function repeatsOf({ reading, figures }: FigureScene): (number | null)[] {
  const firsts = new Map<string, { readonly index: number; readonly topic: ReadonlySet<string> }[]>();
  return figures.map((figure, index) => {
    const topic = topicOf(reading, figure);
    const key = keyOf(figure);
    const same = firsts.get(key) ?? [];
    const telling = same.length > 0 && isTelling(figure);
    const first = same.find((one) => telling || sharesWord(one.topic, topic));
    if (first) return first.index;
    // More than a few things of one value: a table, not a story told again.
    if (same.length < 8) firsts.set(key, [...same, { index, topic }]);
    return null;
  });
}

const value = ({ quantity: { low, high } }: Counted): number => low ?? high ?? 0;

/**
 * A figure of the headline that the text's opening states otherwise: the opening has exactly one figure of that kind,
 * and no figure of the text comes near the headline's.
 */
export function headlineClashes({ reading, figures }: FigureScene): Clash[] {
  const first = reading.blocks.findIndex(({ kind }) => kind === 'headline');
  if (first < 0) return [];
  const kindOf = (figure: Counted): string => reading.blocks[figure.block]?.kind ?? '';
  const body = figures.filter((figure) => kindOf(figure) !== 'headline');
  return figures
    .filter((figure) => kindOf(figure) === 'headline' && figure.quantity.hedge === 'exact')
    .slice(0, HEADLINE)
    .flatMap((figure) => {
      const topic = topicOf(reading, figure);
      const alike = body.filter(
        (one) => one.quantity.unit === figure.quantity.unit && sharesWord(topic, topicOf(reading, one)),
      );
      const near = body.some((one) => Math.abs(value(one) - value(figure)) <= NEAR * value(figure));
      const lede = alike.filter(({ block }) => block <= first + LEDE);
      const [other] = lede;
      if (near || lede.length !== 1 || !other || other.quantity.hedge !== 'exact') return [];
      return [{ figures: [figure, other], working: [value(figure), '≠', value(other)], by: 'sum:headline' }];
    });
}
