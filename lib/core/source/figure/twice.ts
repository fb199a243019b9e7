import type { Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import { clauseAround } from './clause';
import { type Rounded, rounded } from './rounded';
import type { Counted, FigureScene } from './scene';
import type { Clash } from './sums';

/** How far from its figure the words of a claim are looked at. */
const REACH = 12;
/** Fewer words than these tell nothing of what is claimed: a noun and its verb. */
const TELLING = 2;
/** Figures of one claim that are compared: more of them are a table or a series. */
const MOST = 2;
/** Blocks that tell the story; a list may name one thing after the other. */
const TOLD: ReadonlySet<string> = new Set(['paragraph', 'blockquote']);

/** What is claimed with a figure. */
interface Claim {
  readonly figure: Counted;
  readonly of: Rounded;
  /** Its names, days and months in order: of what it holds. */
  readonly scope: readonly string[];
}

/** The words around a figure that tell what is claimed, or null where they may tell of a part, a change, another time. */
function toldIn(
  { reading, index }: FigureScene,
  figure: Counted,
): { readonly key: string; readonly scope: readonly string[] } | null {
  const { words, lexicon, language } = reading;
  const sentence = reading.sentences[figure.sentence] as Sentence;
  const near = {
    ...sentence,
    from: Math.max(sentence.from, figure.from - REACH),
    to: Math.min(sentence.to, figure.to + REACH),
  };
  for (let at = near.from; at < near.to; at++) {
    const { lower, kind } = words[at] as Word;
    const own = at >= figure.from && at < figure.to;
    if (!own && (kind === 'number' || index.apart.has(lower))) return null;
  }
  const clause = clauseAround(reading, near, figure);
  const told = new Set<string>();
  const scope = new Set<string>();
  for (let at = clause.from; at < clause.to; at++) {
    const { start, lower, kind, capital } = words[at] as Word;
    if (at >= figure.from && at < figure.to) continue;
    const given = figure.source && start >= figure.source.start && start < figure.source.end;
    if (kind === 'mark' || given || lexicon.cues.has(lower)) continue;
    if (
      (capital && at > sentence.from) ||
      lexicon.times.has(lower) ||
      language.figures.months.includes(lower)
    )
      scope.add(lower);
    else if (
      !lexicon.determiners.has(lower) &&
      !lexicon.prepositions.has(lower) &&
      !lexicon.auxiliaries.has(lower) &&
      !lexicon.pronouns.has(lower) &&
      !lexicon.subordinators.has(lower)
    )
      told.add(lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower);
  }
  if (told.size < TELLING) return null;
  return { key: `${figure.quantity.unit} ${[...told].sort().join(' ')}`, scope: [...scope].sort() };
}

/** Whether two claims hold of the same, or the wider of them gives less. */
function sameScope(a: Claim, b: Claim): boolean {
  const [wide, narrow] = a.scope.length <= b.scope.length ? [a, b] : [b, a];
  if (wide.scope.some((word) => !narrow.scope.includes(word))) return false;
  return wide.scope.length === narrow.scope.length || wide.of.value < narrow.of.value;
}

/** Whether both claims can be one person's: two who say otherwise are in dispute, and no arithmetic is needed. */
function sameSource({ reading }: FigureScene, a: Counted, b: Counted): boolean {
  if (!a.source || !b.source) return true;
  return (
    reading.text.slice(a.source.start, a.source.end) === reading.text.slice(b.source.start, b.source.end)
  );
}

/**
 * One measure that the text gives two values, in the same words for the same place and time, beyond rounding: `The fire
 * burned 12 homes. … The fire burned 15 homes.` Whatever may tell of a part, a change, another time or another source is
 * left alone, and so is what is told more than twice.
 */
export function twiceTold(scene: FigureScene): Clash[] {
  const { reading, figures } = scene;
  const claims = new Map<string, Claim[]>();
  for (const figure of figures) {
    if (!TOLD.has(reading.blocks[figure.block]?.kind ?? '') || figure.quantity.unit === 'percent') continue;
    const of = rounded(reading, figure);
    const told = of && toldIn(scene, figure);
    if (!told) continue;
    const same = claims.get(told.key) ?? [];
    if (same.length <= MOST) claims.set(told.key, [...same, { figure, of, scope: told.scope }]);
  }
  return [...claims.values()].flatMap(([a, b, more]) => {
    if (!a || !b || more || a.figure.sentence === b.figure.sentence) return [];
    const apart = a.of.most < b.of.least || b.of.most < a.of.least;
    if (!apart || !sameScope(a, b) || !sameSource(scene, a.figure, b.figure)) return [];
    return [{ figures: [a.figure, b.figure], working: [a.of.value, '≠', b.of.value], by: 'sum:twice' }];
  });
}
