import type { Span } from '../model/span';
import { spanOfWords, wordAt, wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import { type FoundForm, formsAt, isWhole, shown } from './channel-index';

const spanOf = (reading: Reading, from: number, to: number): Span | null =>
  to > from ? spanOfWords(reading, from, to) : null;

/** `the Dockers[’] Union`: stands right behind a word and hands on to the next. */
function isApostrophe(reading: Reading, at: number, limit: number): boolean {
  const { lower, start } = wordAt(reading, at);
  if ((lower !== '’' && lower !== "'") || at + 1 >= limit) return false;
  return reading.words[at - 1]?.end === start && wordAt(reading, at + 1).kind === 'word';
}

/** `spokesman [for the port authority]`: up to the next mark or verb. */
function behind(reading: Reading, role: FoundForm, limit: number): Span | null {
  const { lexicon, language } = reading;
  const first = role.to < limit ? wordAt(reading, role.to).lower : '';
  if (first !== 'for' && first !== 'of' && first !== 'at') return null;
  let at = role.to + 1;
  while (at < limit) {
    const { lower, kind } = wordAt(reading, at);
    if (
      (kind === 'mark' && !isApostrophe(reading, at, limit)) ||
      language.channels.relative.includes(lower) ||
      lexicon.auxiliaries.has(lower)
    )
      break;
    at++;
  }
  return spanOf(reading, role.to + 1, at);
}

/** `[the foreign ministry] spokesman`, `[Lee’s] spokesman`: back to the last mark. */
function before(reading: Reading, role: FoundForm, floor: number): Span | null {
  let from = role.from;
  while (from > floor && wordAt(reading, from - 1).kind !== 'mark') from--;
  const to = wordAt(reading, role.from - 1)?.lower === "'s" ? role.from - 1 : role.from;
  return spanOf(reading, from, Math.max(from, to));
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', '&', "'s"]);
/** `Russian`, `Turkish`, `Japanese`: says where somebody is from, not who they are. */
const isOrigin = (lower: string): boolean =>
  lower.endsWith('ian') || lower.endsWith('ish') || lower.endsWith('ese') || lower.endsWith('ican');
const RANKS: ReadonlySet<string> = new Set([
  'senior',
  'chief',
  'deputy',
  'lead',
  'acting',
  'former',
  'principal',
  'official',
]);

/**
 * Where a name begins in words that say for whom somebody speaks: `the Weir Department of Corden` is one, `a family`,
 * `the Norian` and `Senior` are none (-1).
 */
export function nameIn(reading: Reading, span: Span): number {
  const { from, to } = wordsOf(reading, span);
  const { determiners, honorifics } = reading.lexicon;
  const first = from < to && determiners.has(wordAt(reading, from).lower) ? from + 1 : from;
  if (first >= to) return -1;
  for (let at = first; at < to; at++) {
    const { lower, capital, kind } = wordAt(reading, at);
    const small = at > first && at < to - 1 && SMALL.has(lower);
    const joins = lower === '&' || isApostrophe(reading, at, to);
    if (kind === 'mark' ? !joins : !capital && !small) return -1;
    if (RANKS.has(lower) || honorifics.has(lower)) return -1;
  }
  return first === to - 1 && isOrigin(wordAt(reading, first).lower) ? -1 : wordAt(reading, first).start;
}

/**
 * In whose name a source speaks whose role is to speak for somebody: the words that name them, or null. `Ann Lee, a
 * spokeswoman for the port` → `the port`; a plain `spokesman` → null.
 */
export function spokenFor(reading: Reading, source: Span): Span | null {
  const { from, to } = wordsOf(reading, source);
  for (let at = from; at < to; at++) {
    const role = formsAt(reading, at, from, 'role').find(
      (form) => isWhole(reading, form, to) && shown(reading, form, from) !== null,
    );
    if (role) return behind(reading, role, to) ?? before(reading, role, from);
  }
  return null;
}
