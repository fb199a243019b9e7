import type { Working } from '../../model/working';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import { type Rounded, rounded } from './rounded';
import type { Counted, FigureScene } from './scene';

/** Figures that do not go together as stated, with the working. */
export interface Clash {
  readonly figures: readonly Counted[];
  readonly working: Working;
  readonly by: string;
}

/** Points by which a stated share may miss the one worked out before anything is said of it: writers round twice. */
const SLACK = 0.5;

const lowerAt = (reading: Reading, at: number): string =>
  (reading.words[at] as Word | undefined)?.lower ?? '';

/** A figure with all that it can stand for. */
interface Term {
  readonly figure: Counted;
  readonly of: Rounded;
}

const isShare = ({ quantity: { unit } }: Counted): boolean => unit === 'percent';

/** The terms of one sentence that can be reckoned with, in order. */
function termsOf(reading: Reading, figures: readonly Counted[]): Term[] {
  return figures.flatMap((figure) => {
    const of = rounded(reading, figure);
    return of ? [{ figure, of }] : [];
  });
}

/** Whether nothing but small words stands between two figures: `from 400 [homes] to 500`. */
function joinedBy(reading: Reading, a: Counted, b: Counted, word: string, reach = 4): boolean {
  if (b.from - a.to > reach) return false;
  let found = false;
  for (let at = a.to; at < b.from; at++) {
    const { lower, kind } = reading.words[at] as Word;
    if (kind === 'mark' && lower !== '$' && lower !== '£' && lower !== '€') return false;
    found ||= lower === word;
  }
  return found;
}

/** `rose 40% from 400 to 500`, `rose 40% to 500 from 400`: what the change from one to the other comes to. */
function changeIn({ reading, rows }: FigureScene, figures: readonly Counted[]): Clash | null {
  const terms = termsOf(reading, figures);
  const shares = terms.filter(({ figure }) => isShare(figure));
  const others = terms.filter(({ figure }) => !isShare(figure));
  const [share] = shares;
  const [one, two] = others;
  if (!share || !one || !two || shares.length > 1 || others.length > 2 || figures.length !== 3) return null;
  if (one.figure.quantity.unit !== two.figure.quantity.unit) return null;
  const before = lowerAt(reading, one.figure.from - 1);
  const forward = before === 'from' && joinedBy(reading, one.figure, two.figure, 'to');
  const back = before === 'to' && joinedBy(reading, one.figure, two.figure, 'from');
  if (!forward && !back) return null;
  const verb = verbNear(reading, rows.changes, share.figure);
  if (!verb) return null;
  const [from, to] = forward ? [one.of, two.of] : [two.of, one.of];
  const grown = { least: 100 * (to.least / from.most - 1), most: 100 * (to.most / from.least - 1) };
  const change = verb === 'up' ? grown : { least: -grown.most, most: -grown.least };
  if (overlap(change, share.of)) return null;
  const worked = (100 * (to.value - from.value)) / from.value;
  return {
    figures: [share.figure, one.figure, two.figure],
    working: [
      ...(['(', to.value, '−', from.value, ')', '÷', from.value, '='] as const),
      { percent: worked },
      '≠',
      { percent: verb === 'down' ? -share.of.value : share.of.value },
    ],
    by: 'sum:change',
  };
}

const overlap = (a: { least: number; most: number }, b: Rounded): boolean =>
  a.least - SLACK <= b.most && b.least <= a.most + SLACK;

/** Whether a word of rise or fall stands within a few words before a share. */
function verbNear(
  reading: Reading,
  changes: FigureScene['rows']['changes'],
  share: Counted,
): 'up' | 'down' | null {
  for (let at = share.from - 1; at >= share.from - 4; at--) {
    const lower = lowerAt(reading, at);
    if (changes.up.includes(lower)) return 'up';
    if (changes.down.includes(lower)) return 'down';
  }
  return null;
}

/** `120 of the 400 homes (25%)`, `120 homes, or 25% of the 400`: what the part is of the whole. */
function shareIn({ reading, rows }: FigureScene, figures: readonly Counted[]): Clash | null {
  for (let at = 0; at + 2 < figures.length; at++) {
    const [first, second, third] = termsOf(reading, figures.slice(at, at + 3));
    if (!first || !second || !third) continue;
    const restated = isShare(third.figure)
      ? !isShare(first.figure) &&
        !isShare(second.figure) &&
        ofWhole(reading, first.figure, second.figure) &&
        saysAgain(reading, rows.again, second.figure, third.figure)
      : isShare(second.figure) &&
        !isShare(first.figure) &&
        ofWhole(reading, second.figure, third.figure) &&
        saysAgain(reading, rows.again, first.figure, second.figure);
    if (!restated) continue;
    const [part, whole, share] = isShare(third.figure) ? [first, second, third] : [first, third, second];
    if (part.figure.quantity.unit !== whole.figure.quantity.unit || part.of.value > whole.of.value) continue;
    const reach = {
      least: (100 * part.of.least) / whole.of.most,
      most: (100 * part.of.most) / whole.of.least,
    };
    if (overlap(reach, share.of)) continue;
    const worked = (100 * part.of.value) / whole.of.value;
    return {
      figures: [part.figure, whole.figure, share.figure],
      working: [
        part.of.value,
        '÷',
        whole.of.value,
        '=',
        { percent: worked },
        '≠',
        { percent: share.of.value },
      ],
      by: 'sum:share',
    };
  }
  return null;
}

/** `120 [of the] 400`, `120 [out of] 400`. */
function ofWhole(reading: Reading, part: Counted, whole: Counted): boolean {
  const gap = whole.from - part.to;
  if (gap < 1 || gap > 5) return false;
  let found = false;
  for (let at = part.to; at < whole.from; at++) {
    const { lower, kind } = reading.words[at] as Word;
    if (kind === 'mark' && lower !== '$' && lower !== '£' && lower !== '€') return false;
    found ||= lower === 'of';
  }
  return found;
}

/** Whether a figure says the one before it again: `120 homes[, or] 25%`, `400 homes [(]25%`. */
function saysAgain(reading: Reading, again: readonly string[], a: Counted, b: Counted): boolean {
  if (b.from - a.to > 4) return false;
  let opened = false;
  for (let at = a.to; at < b.from; at++) {
    const { lower, kind } = reading.words[at] as Word;
    if (again.includes(lower)) opened = true;
    else if (kind === 'mark' && lower !== ',') return false;
  }
  return opened;
}

/** `12 people, including 15 children`: a part that is more than its whole. */
function partIn({ reading, rows }: FigureScene, figures: readonly Counted[]): Clash | null {
  for (let at = 0; at + 1 < figures.length; at++) {
    const [whole, part] = termsOf(reading, figures.slice(at, at + 2));
    if (!whole || !part || part.of.least <= whole.of.most) continue;
    if (whole.figure.quantity.unit !== 'count' || part.figure.quantity.unit !== 'count') continue;
    if (
      !rows.including.includes(lowerAt(reading, part.figure.from - 1)) ||
      part.figure.from - whole.figure.to > 6
    )
      continue;
    return {
      figures: [whole.figure, part.figure],
      working: [part.of.value, '>', whole.of.value],
      by: 'sum:part',
    };
  }
  return null;
}

/** `40 men and 30 women, a total of 80`: what the parts add up to. */
function totalIn({ reading, rows }: FigureScene, figures: readonly Counted[]): Clash | null {
  const terms = termsOf(reading, figures);
  const total = terms.at(-1);
  if (!total || terms.length !== figures.length || terms.length < 3) return null;
  const opening = `${lowerAt(reading, total.figure.from - 3)} ${lowerAt(reading, total.figure.from - 2)} ${lowerAt(reading, total.figure.from - 1)}`;
  const parts = terms.slice(0, -1);
  if (
    !rows.totals.includes(opening) ||
    parts.some(({ figure }) => figure.quantity.unit !== total.figure.quantity.unit)
  )
    return null;
  const least = parts.reduce((sum, { of }) => sum + of.least, 0);
  const most = parts.reduce((sum, { of }) => sum + of.most, 0);
  if (least <= total.of.most && total.of.least <= most) return null;
  const sum = parts.reduce((all, { of }) => all + of.value, 0);
  return {
    figures: terms.map(({ figure }) => figure),
    working: [
      ...parts.flatMap(({ of }, at) => (at === 0 ? [of.value] : (['+', of.value] as const))),
      '=',
      sum,
      '≠',
      total.of.value,
    ],
    by: 'sum:total',
  };
}

/**
 * Figures of one sentence that do not go together as stated, beyond what rounding explains. Only plain frames are
 * reckoned; what is hedged is left alone. Nothing here says which figure is wrong, or that one is.
 */
export function clashesOf(scene: FigureScene): Clash[] {
  const { figures } = scene;
  const clashes: Clash[] = [];
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && figures[to]?.sentence === figures[from]?.sentence) to++;
    // One figure alone goes together with itself.
    const group = to - from > 1 ? figures.slice(from, to) : [];
    for (const reckon of group.length > 0 ? [changeIn, shareIn, partIn, totalIn] : []) {
      const clash = reckon(scene, group);
      if (clash) clashes.push(clash);
    }
    from = to;
  }
  return clashes;
}
