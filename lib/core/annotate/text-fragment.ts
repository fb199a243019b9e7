import type { Block } from '../model/article';
import { contains, overlaps, type Span } from '../model/span';

/** A text directive before it is written: `prefix-,start,end,-suffix`. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** Longest words that are given in full; of longer ones the first and the last few, as browsers do. */
const LONGEST = 300;

/** Words of a passage's beginning and of its end, where it is given by these. */
const ENDS = 6;

/** Most words that are lent from before and behind a passage to tell it from others. */
const MOST_LENT = 8;

const WORD = /\S+/g;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** How a browser compares: white space as one space, without regard to case. */
const folded = (text: string): string => wordsOf(text).join(' ').toLowerCase();

/** How often words stand in a text, each place counted, up to two. */
function occurrences(hay: string, needle: string): number {
  const first = hay.indexOf(needle);
  if (first < 0 || needle === '') return 0;
  return hay.indexOf(needle, first + 1) < 0 ? 1 : 2;
}

/** `encodeURIComponent` leaves the dash, which a directive takes for a sign of its own; half a pair of surrogates it refuses. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');

function written({ prefix, start, end, suffix }: Directive): string {
  return [
    prefix === '' ? '' : `${encoded(prefix)}-`,
    encoded(start),
    encoded(end),
    suffix === '' ? '' : `-${encoded(suffix)}`,
  ]
    .filter((part) => part !== '')
    .join(',');
}

/** The fewest words next to a passage by which it stands once in the text; all that may be lent where none are enough. */
function lent(
  hay: string,
  near: readonly string[],
  join: (lent: string) => string,
  pick: (near: readonly string[], n: number) => string[],
): string {
  let words = '';
  for (let n = 1; n <= Math.min(MOST_LENT, near.length); n++) {
    words = pick(near, n).join(' ');
    if (occurrences(hay, folded(join(words))) < 2) break;
  }
  return words;
}

/**
 * The text directive (WICG, «URL fragment text directives») by which a browser finds a passage in the page: its words,
 * or of long ones and of those that run over several blocks the first and the last, with words from before or behind it
 * where it stands more than once. Null for a passage without words.
 */
export function textDirective(
  text: string,
  blocks: readonly Pick<Block, 'span'>[],
  passage: Span,
): string | null {
  const all = wordsOf(text.slice(passage.start, passage.end));
  if (all.length === 0) return null;
  const held = blocks.filter(({ span }) => overlaps(span, passage));
  const [home] = held;
  const last = held.at(-1);
  const whole = all.join(' ');
  const inOne = home === undefined || contains(home.span, passage);
  const short = inOne && (whole.length <= LONGEST || all.length <= 2 * ENDS);
  const from = short
    ? all
    : wordsOf(text.slice(passage.start, Math.min(passage.end, home?.span.end ?? passage.end)));
  const to = short ? all : wordsOf(text.slice(Math.max(passage.start, last?.span.start ?? 0), passage.end));
  const start = short ? whole : from.slice(0, ENDS).join(' ');
  const end = short ? '' : to.slice(-ENDS).join(' ');

  const hay = folded(text);
  // Words are lent whole: none where the passage begins or ends in the middle of one.
  const before = text.slice(home?.span.start ?? 0, passage.start);
  const behind = text.slice(passage.end, last?.span.end ?? text.length);
  const near = {
    before: /\s$/.test(before) ? wordsOf(before) : [],
    behind: /^\s/.test(behind) ? wordsOf(behind) : [],
  };
  const prefix =
    occurrences(hay, folded(start)) < 2
      ? ''
      : lent(
          hay,
          near.before,
          (words) => `${words} ${start}`,
          (from, n) => from.slice(-n),
        );
  // At the beginning of a block nothing stands before the words; then what follows tells them apart.
  const told = occurrences(hay, folded(`${prefix} ${start}`)) < 2;
  const closing = end === '' ? start : end;
  const alone = end === '' ? told : occurrences(hay, folded(closing)) < 2;
  const suffix = alone
    ? ''
    : lent(
        hay,
        near.behind,
        (words) => `${closing} ${words}`,
        (from, n) => from.slice(0, n),
      );
  return written({ prefix, start, end, suffix });
}

/** The address of an article, leading to a passage of it in browsers that know text directives; others open the article. */
export function linkTo(url: string, directive: string | null): string {
  const page = url.split(':~:')[0] ?? url;
  if (directive === null) return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}
