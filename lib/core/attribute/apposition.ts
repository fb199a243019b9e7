import { sentenceFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import type { Cast, Placed } from './cast';
import { namesWithin } from './cast';
import type { Range } from './pattern';
import { namesAnother } from './source/names-another';

/** Marks between what somebody is and the name that stands behind it. */
const OPENS: ReadonlySet<string> = new Set([',', '(']);
/** Longest name with its offices behind a comma, in words. */
const LONGEST = 12;

/** Whether a name is over at a word: a mark or the end of the text. */
const isOver = (word: Word | undefined): boolean => !word || word.kind === 'mark';

/** `[his lawyer], Ann Lee,`: the name behind the comma. */
function behind(reading: Reading, cast: Cast, source: Range, head: number): Placed | null {
  const { words } = reading;
  if (!OPENS.has(words[source.to]?.lower ?? '')) return null;
  const from = source.to + 1;
  const [one] = namesWithin(cast, { from, to: from + LONGEST });
  if (one?.from !== from || !isOver(words[one.to])) return null;
  return namesAnother(reading, head + 1, source.to) ? null : one;
}

/** `said Ann Lee, [a lawyer]`, `Ann Lee, [a lawyer], said`: the name before the comma, where it is what speaks. */
function before(reading: Reading, cast: Cast, source: Range): Placed | null {
  const { words, lexicon } = reading;
  if (words[source.from - 1]?.lower !== ',') return null;
  const [one] = namesWithin(cast, { from: source.from - 2, to: source.from - 1 });
  if (one?.to !== source.from - 1) return null;
  if (lexicon.cues.has(words[one.from - 1]?.lower ?? '')) return one;
  const opens =
    reading.sentences[sentenceFrom(reading, one.span.start)]?.from === one.from ||
    (reading.quotedBy[one.from - 2] as number) >= 0;
  const next = words[source.to]?.lower ?? '';
  return opens && (next === ',' || next === 'who' || lexicon.cues.has(next)) ? one : null;
}

/**
 * The name of somebody that stands beside a description, cut off from it by a comma: `[his lawyer], Ann Lee,` and
 * `Ann Lee, [a lawyer from Tarnworth], said`. `head`: the noun of the description. Null where none does, or where the
 * name could be that of another who is spoken of between.
 */
export function apposed(reading: Reading, cast: Cast, source: Range, head: number): Placed | null {
  const { lower } = reading.words[head] as Word;
  const kind = reading.lexicon.heads.get(lower);
  if ((kind && kind !== 'unnamed') || reading.lexicon.sources.writings.has(lower)) return null;
  return behind(reading, cast, source, head) ?? before(reading, cast, source);
}
