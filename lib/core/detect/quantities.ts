import type { FoundQuantity } from '../model/finding';
import { hasClass, wordAt } from '../text/locate';
import type { ReadBlock, Reading, Sentence } from '../text/reading';
import { FIGURE_OPENER, HYPHENED } from '../text/word-classes';
import type { Word } from '../text/words';
import type { Detector } from './detector';
import { countedBehind } from './quantity/counted';
import { type FigureIndex, figureIndexOf, phraseAt } from './quantity/figure-index';
import { measureAt } from './quantity/measure';
import { quantityOf } from './quantity/measured';
import { isRefused } from './quantity/refuse';

const ID = 'quantities';

interface Found {
  readonly quantity: FoundQuantity;
  readonly next: number;
}

function vagueAt(reading: Reading, index: FigureIndex, at: number, sentence: Sentence): Found | null {
  const found = phraseAt(reading, index.vague, at, sentence.to);
  if (!found) return null;
  let { next } = found;
  if (reading.words[next]?.lower === 'of' && index.durations.has(reading.words[next + 1]?.lower ?? ''))
    return null;
  if (index.durations.has(reading.words[next]?.lower ?? '')) return null;
  const unit = phraseAt(
    reading,
    index.units,
    reading.words[next]?.lower === 'of' ? next + 1 : next,
    sentence.to,
  );
  const money = unit && /^[A-Z]{3}$/.test(unit.row.unit);
  if (money && unit) next = unit.next;
  const span = { start: wordAt(reading, at).start, end: wordAt(reading, next - 1).end };
  return {
    quantity: {
      type: 'quantity',
      span,
      quantity: { low: found.row, high: null, unit: money && unit ? unit.row.unit : 'count', hedge: 'vague' },
      of: countedBehind(reading, index, next, sentence.to),
      by: ID,
    },
    next,
  };
}

/** `between 20 and 30 percent`. */
function betweenAt(reading: Reading, index: FigureIndex, at: number, sentence: Sentence): Found | null {
  if (wordAt(reading, at).lower !== 'between') return null;
  const age = at > sentence.from ? wordAt(reading, at - 1).lower : '';
  if (age === 'aged' || age === 'ages') return null;
  const low = measureAt(reading, index, at + 1, sentence.to);
  if (!low || wordAt(reading, low.next)?.lower !== 'and' || low.next >= sentence.to) return null;
  const high = measureAt(reading, index, low.next + 1, sentence.to);
  if (!high || high.low <= low.low) return null;
  const plain =
    high.unit === 'count' &&
    (high.high < 10 ||
      index.durations.has(reading.words[high.next]?.lower ?? '') ||
      (high.numeral.bare && high.high >= 1500 && high.high < 2100) ||
      index.clocks.has(reading.words[high.next]?.lower ?? ''));
  if (plain) return null;
  const scale =
    high.numeral.value >= 1e6 && low.numeral.value < 1000 && low.unit === 'count'
      ? 10 ** (3 * Math.floor(Math.log10(high.numeral.value) / 3))
      : 1;
  return {
    quantity: {
      type: 'quantity',
      span: { start: wordAt(reading, at).start, end: high.end },
      quantity: {
        low: low.low * scale,
        high: high.high,
        unit: high.unit === 'count' ? low.unit : high.unit,
        hedge: 'between',
      },
      of: countedBehind(reading, index, high.next, sentence.to),
      by: ID,
    },
    next: high.next,
  };
}

const isNegated = ({ words, lexicon }: Reading, at: number, { from }: Sentence): boolean => {
  const before = at > from ? (words[at - 1]?.lower ?? '') : '';
  return lexicon.negations.has(before) || before.endsWith("n't") || before.endsWith('n’t');
};

/** A measure with what stands before and behind it. */
function measuredAt(
  reading: Reading,
  index: FigureIndex,
  at: number,
  sentence: Sentence,
  block: ReadBlock,
): Found | null {
  const before = phraseAt(reading, index.before, at, sentence.to);
  if (before?.row.verb && isNegated(reading, at, sentence)) return null;
  const second = before && phraseAt(reading, index.before, before.next, sentence.to);
  const start = second?.next ?? before?.next ?? at;
  const article = before && ['a', 'an', 'another'].includes(reading.words[start]?.lower ?? '') ? 1 : 0;
  const measure =
    measureAt(reading, index, start, sentence.to) ??
    (article ? measureAt(reading, index, start + 1, sentence.to) : null);
  if (!measure) return null;
  const hedge = before?.row ?? null;
  const compared = article === 0 && (hedge?.open != null || hedge?.hedge === 'nearly');
  if (
    isRefused({
      reading,
      index,
      sentence,
      block,
      at: measureStart(reading, measure, start, article),
      measure,
      hedged: hedge !== null,
      compared,
    })
  )
    return null;
  const after = hedge ? null : phraseAt(reading, index.after, measure.next, sentence.to);
  const row = hedge ?? after?.row ?? null;
  const next = after?.next ?? measure.next;
  const end = after ? wordAt(reading, after.next - 1).end : measure.end;
  return {
    quantity: {
      type: 'quantity',
      span: { start: wordAt(reading, at).start, end },
      quantity: quantityOf(measure, row?.hedge ?? null, row?.open ?? null),
      of: countedBehind(reading, index, next, sentence.to),
      by: ID,
    },
    next,
  };
}

function measureStart(
  reading: Reading,
  measure: { numeral: { end: number } },
  start: number,
  article: number,
): number {
  return article &&
    (reading.words[start] as Word).end < measure.numeral.end &&
    reading.words[start]?.kind === 'word'
    ? start + article
    : start;
}

/** Behind *twice*, these say that an extent is stated. */
const TWICE: ReadonlySet<string> = new Set(['as', 'the', 'what', 'its', 'their']);

/** How many times as many: `twice as many` 2, `a tenfold rise` 10; null for any other word. */
function multipleAt(reading: Reading, index: FigureIndex, at: number): number | null {
  const { lower } = wordAt(reading, at);
  if (lower === 'twice') return TWICE.has(reading.words[at + 1]?.lower ?? '') ? 2 : null;
  if (!lower.endsWith('fold')) return null;
  const stem = lower.slice(0, lower.endsWith('-fold') ? -5 : -4);
  return index.numbers.get(stem)?.value ?? (/^\d{1,4}$/.test(stem) ? Number(stem) : null);
}

/** `twice as many`, `at least twice as high`, `a tenfold rise`. */
function multipliedAt(reading: Reading, index: FigureIndex, at: number, sentence: Sentence): Found | null {
  const before = phraseAt(reading, index.before, at, sentence.to);
  const place = before?.next ?? at;
  const value = place < sentence.to ? multipleAt(reading, index, place) : null;
  if (value === null) return null;
  const { hedge = 'exact', open = null } = before?.row ?? {};
  return {
    quantity: {
      type: 'quantity',
      span: { start: wordAt(reading, at).start, end: wordAt(reading, place).end },
      quantity: {
        low: open === 'low' ? null : value,
        high: open === 'high' ? null : value,
        unit: 'count',
        hedge,
      },
      of: countedBehind(reading, index, place + 1, sentence.to),
      by: ID,
    },
    next: place + 1,
  };
}

/** `minus 20 degrees`, `−3%`. */
function belowZeroAt(
  reading: Reading,
  index: FigureIndex,
  at: number,
  sentence: Sentence,
  block: ReadBlock,
): Found | null {
  const sign = wordAt(reading, at);
  const adjoins = sign.kind === 'word' || reading.words[at + 1]?.start === sign.end;
  if (!index.minus.has(sign.lower) || at + 1 >= sentence.to || !adjoins) return null;
  if (reading.words[at - 1]?.end === sign.start) return null;
  const found = measuredAt(reading, index, at + 1, sentence, block);
  if (found?.quantity.quantity.hedge !== 'exact') return null;
  const { low, high } = found.quantity.quantity;
  if (low === null || high === null || low <= 0) return null;
  const quantity = { ...found.quantity.quantity, low: -high, high: -low };
  return {
    ...found,
    quantity: { ...found.quantity, span: { ...found.quantity.span, start: sign.start }, quantity },
  };
}

/** Whether a figure can begin with a word: digits, a row's first word, `two-thirds`, `R500`. */
function mayBegin(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (word.kind === 'number' || hasClass(reading, at, FIGURE_OPENER)) return true;
  if (word.kind !== 'word') return false;
  const last = word.lower.charCodeAt(word.lower.length - 1);
  return (
    hasClass(reading, at, HYPHENED) ||
    (last === D && word.lower.endsWith('fold')) ||
    (word.capital && (last < 58 || DIGIT.test(word.lower)))
  );
}

const DIGIT = /\d/;
const D = 'd'.charCodeAt(0);

/** Figures: quantities that a reader could check against a record. */
export const quantities: Detector = {
  id: ID,
  find(reading) {
    const index = figureIndexOf(reading.language);
    const found: FoundQuantity[] = [];
    for (const sentence of reading.sentences) {
      const block = reading.blocks[sentence.block] as ReadBlock;
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!mayBegin(reading, at)) continue;
        const hit =
          vagueAt(reading, index, at, sentence) ??
          betweenAt(reading, index, at, sentence) ??
          measuredAt(reading, index, at, sentence, block) ??
          multipliedAt(reading, index, at, sentence) ??
          belowZeroAt(reading, index, at, sentence, block);
        if (!hit) continue;
        found.push(hit.quantity);
        at = hit.next - 1;
      }
    }
    return found;
  },
};
