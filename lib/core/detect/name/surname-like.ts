import type { Reading } from '../../text/reading';

/** Where the name begins whose last word reads as an office, or -1. */
export function surnameLike({ words, lexicon }: Reading, start: number, to: number): number {
  const before = words[to - 2];
  if (to - 2 < start || !before) return -1;
  if (lexicon.givenNames.has(before.lower)) return to - 2;
  const stop = before.lower === '.' ? to - 3 : to - 2;
  if (stop >= start && lexicon.honorifics.has(words[stop]?.lower ?? '')) return to - 1;
  const led = words[stop - 1]?.lower === '.' ? stop - 2 : stop - 1;
  if (led < start) return -1;
  // `Peter T. King`
  if (before.lower === '.' && lexicon.givenNames.has(words[led]?.lower ?? '')) return led;
  return before.capital && lexicon.honorifics.has(words[led]?.lower ?? '') ? stop : -1;
}
