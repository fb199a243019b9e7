import type { FoundMention } from '../model/finding';
import type { Reading } from '../text/reading';
import type { Detector } from './detector';
import { headedPhrases } from './phrase/headed';

const ID = 'bodies';
/** Longest word that is taken for an acronym. */
const LONGEST = 6;

function isAcronym(surface: string): boolean {
  return surface.length >= 2 && surface.length <= LONGEST && /^[A-Z][A-Z&]+$/.test(surface);
}

/** A word of several letters, all capitals. */
function isShouted(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.kind !== 'word' || word.end - word.start < 2) return false;
  const surface = reading.text.slice(word.start, word.end);
  return surface === surface.toUpperCase();
}

/** `NASA`, `IDF`: capitals alone, in a text that is not all in capitals. */
function acronyms(reading: Reading): FoundMention[] {
  const found: FoundMention[] = [];
  reading.words.forEach((word, at) => {
    if (word.kind !== 'word' || !word.capital) return;
    const surface = reading.text.slice(word.start, word.end);
    if (!isAcronym(surface) || reading.lexicon.titles.has(word.lower)) return;
    if (isShouted(reading, at - 1) || isShouted(reading, at + 1)) return;
    found.push({
      type: 'mention',
      span: { start: word.start, end: word.end },
      kind: 'name',
      entity: 'body',
      name: surface,
      titles: [],
      gender: null,
      by: ID,
    });
  });
  return found;
}

/** `the Hamas-run health ministry`, `the council`, `IDF`: organisations that speak. */
export const bodies: Detector = {
  id: ID,
  find(reading) {
    const headed = headedPhrases(reading, {
      by: ID,
      kind: 'description',
      entity: 'body',
      head: 'body',
      accepts: (_, from, head) => from < head,
    });
    return [...headed, ...acronyms(reading)].sort((a, b) => a.span.start - b.span.start);
  },
};
