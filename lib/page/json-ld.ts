import type { Limits } from './limits';

/** A JSON object of which nothing is known yet. */
export type Thing = Readonly<Record<string, unknown>>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property that may hold one value or a list of them, lists of lists included, as a flat list. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.flat(3) : [value];

/** Properties of a page's description that lead on to what the page is about; others lead to other articles. */
const LEADING_ON = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'];

/**
 * Every description on a page in the order in which it stands, with what it leads on to. `sources` are the texts of
 * the page's `application/ld+json` scripts; one that cannot be mended is passed over, the others still count.
 */
export const thingsOf = (sources: readonly string[], limits: Limits): Thing[] => {
  const things: Thing[] = [];
  let looked = 0;
  for (const source of sources) {
    if (source.length > limits.jsonLd) continue;
    const queue = listOf(parseJsonLd(source));
    for (let at = 0; at < queue.length && looked < limits.jsonLdValues; at += 1) {
      looked += 1;
      const value = queue[at];
      if (!isThing(value)) continue;
      things.push(value);
      for (const property of LEADING_ON) queue.push(...listOf(value[property]));
    }
  }
  return things;
};

/** The value of a script, mended where the usual mistakes were made; undefined where it says nothing that can be read. */
export const parseJsonLd = (source: string): unknown => {
  const bare = unwrap(source);
  for (const candidate of [() => bare, () => mend(bare), () => mend(unescapeQuotes(bare))]) {
    try {
      return JSON.parse(candidate());
    } catch {
      // Then the next way of mending; broken JSON is as common on news pages as whole.
    }
  }
  return undefined;
};

/** Takes off what old browsers were kept from reading scripts with, and what stands after the value. */
const unwrap = (source: string): string => {
  const bare = source.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return start < 0 || end < start ? '' : bare.slice(start, end + 1);
};

const unescapeQuotes = (source: string): string =>
  source.includes('"') ? source : source.replaceAll('&quot;', '"');

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Mends, in one pass: raw line ends and control characters inside strings, commas before a closing bracket or
 * doubled, escapes that JSON has not, comments between values.
 */
const mend = (source: string): string => {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] as string;
    if (inString) {
      if (char === '\\') {
        const next = source[at + 1] ?? '';
        out.push('"\\/bfnrtu'.includes(next) && next !== '' ? char + next : next === "'" ? "'" : '\\\\');
        if ('"\\/bfnrtu\''.includes(next)) at += 1;
      } else if (char < ' ') out.push(ESCAPES[char] ?? ' ');
      else {
        out.push(char);
        inString = char !== '"';
      }
      continue;
    }
    if (char === '"') inString = true;
    if (char === '/' && source[at + 1] === '*') {
      const close = source.indexOf('*/', at + 2);
      at = close < 0 ? source.length : close + 1;
      continue;
    }
    if (char === '}' || char === ']' || char === ',') dropComma(out);
    out.push(char);
  }
  return out.join('');
};

/** Takes back a comma that nothing followed. */
const dropComma = (out: string[]): void => {
  let last = out.length - 1;
  while (last >= 0 && (out[last] ?? '').trim() === '') last -= 1;
  if (out[last] === ',') out.length = last;
};
