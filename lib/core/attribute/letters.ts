import { spanOfWords, wordAt } from '../text/locate';
import { lengthAt } from '../text/phrases';
import type { ReadBlock, Reading } from '../text/reading';
import type { Draft, Range } from './pattern';

/** Longest salutation and longest signature, in words and marks: `Dear members of the Corden Harbour Board,`. */
const SALUTATION = 12;
const SIGNATURE = 8;
/** A letter that is longer than so many paragraphs has ended without a signature. */
const LONGEST = 60;

/** Marks behind a salutation. */
const BEHIND: ReadonlySet<string> = new Set([',', ':', '–', '—', '-']);

/** Marks inside a name. */
const INSIDE: ReadonlySet<string> = new Set(['.', '-', "'", '’']);

/** Whether a paragraph begins as a letter does: `Dear Ms Lee,`, `To the editor:`, `Sir – The weir …`. */
function isSalutation(reading: Reading, { from, to, kind }: ReadBlock): boolean {
  if (kind === 'headline' || from === to || (reading.quotedBy[from] as number) >= 0) return false;
  const { addressing, salutations } = reading.language.letters;
  const alone = lengthAt(reading, from, salutations);
  if (alone > 0 && from + alone < to && BEHIND.has(wordAt(reading, from + alone).lower)) return true;
  const addressed = lengthAt(reading, from, addressing);
  if (addressed === 0) return false;
  for (let at = from + addressed; at < to && at < from + SALUTATION; at++)
    if (BEHIND.has(wordAt(reading, at).lower)) return at > from + addressed;
  return false;
}

/** The name that begins at a word, up to a comma or the block's end, or null: `Ann Lee`, `J. Orr`, `Ann Lee and Bo Orr`. */
function signatureAt(reading: Reading, from: number, to: number): Range | null {
  const { nameParticles, titles, honorifics } = reading.lexicon;
  let at = from;
  for (; at < to; at++) {
    const { kind, lower, capital } = wordAt(reading, at);
    if (lower === ',' || lower === '(') break;
    if (kind === 'mark' ? !INSIDE.has(lower) : !capital && !nameParticles.has(lower) && lower !== 'and')
      return null;
  }
  const named = at > from && at - from <= SIGNATURE && wordAt(reading, from).capital;
  const alone =
    at - from === 1 &&
    (titles.has(wordAt(reading, from).lower) || honorifics.has(wordAt(reading, from).lower));
  return named && !alone ? { from, to: at } : null;
}

/** What stands at a letter's end: by which words it is signed, and by whom. */
interface Signed {
  readonly closing: Range;
  readonly signature: Range;
}

/** `Yours sincerely, Ann Lee`, in one paragraph or two; null where a paragraph does not begin so. */
function signedAt(reading: Reading, block: number): Signed | null {
  const { from, to } = reading.blocks[block] as ReadBlock;
  const length = lengthAt(reading, from, reading.language.letters.closings);
  if (length === 0 || from + length > to) return null;
  const closing = { from, to: from + length };
  const mark = from + length < to && BEHIND.has(wordAt(reading, from + length).lower) ? 1 : 0;
  const rest = from + length + mark;
  const next = reading.blocks[block + 1];
  const signature =
    rest < to ? signatureAt(reading, rest, to) : next ? signatureAt(reading, next.from, next.to) : null;
  return signature && { closing, signature };
}

/** The letter that begins with a paragraph, or null where nobody signs one. */
function letterFrom(reading: Reading, first: number): Draft | null {
  const { blocks } = reading;
  for (let index = first + 1; index < blocks.length && index <= first + LONGEST; index++) {
    const block = blocks[index] as ReadBlock;
    if (isSalutation(reading, block)) return null;
    const signed = signedAt(reading, index);
    if (!signed) continue;
    return {
      content: blocks
        .slice(first, index)
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => spanOfWords(reading, from, to)),
      cue: {
        span: spanOfWords(reading, signed.closing.from, signed.closing.to),
        lemma: 'sign',
        stance: 'written',
      },
      source: signed.signature,
      inherits: null,
      end: signed.signature.to,
      sentence: (blocks[first] as ReadBlock).first,
      by: 'letter',
    };
  }
  return null;
}

/**
 * Letters that an article prints: from the salutation to what stands before the closing, given to whoever signs. A letter
 * without closing and signature is left alone: where it ends cannot be told. In order of the text; linear.
 */
export function lettersIn(reading: Reading): Draft[] {
  const letters: Draft[] = [];
  let behind = 0;
  reading.blocks.forEach((block, index) => {
    if (block.from < behind || !isSalutation(reading, block)) return;
    const letter = letterFrom(reading, index);
    if (!letter) return;
    behind = letter.end;
    letters.push(letter);
  });
  return letters;
}
