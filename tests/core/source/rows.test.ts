import { describe, expect, it } from 'vitest';
import { ANONYMITY_WORDS } from '../../../lib/core/language/en/anonymity-words';
import { CHANNEL_WORDS } from '../../../lib/core/language/en/channel-cues';
import { OBSERVATION_WORDS } from '../../../lib/core/language/en/observation-cues';
import { cutWords, type Word } from '../../../lib/core/text/words';

/** The words of a phrase as the reading cuts them: a phrase that is cut otherwise would never be found. */
function cut(phrase: string): string {
  const words: Word[] = [];
  cutWords(phrase, { start: 0, end: phrase.length }, words);
  return words.map(({ lower }) => lower).join(' ');
}

const { cues, ...channelWords } = CHANNEL_WORDS;
const { cues: openings, ...observationWords } = OBSERVATION_WORDS;

const PHRASES: readonly (readonly [rows: string, phrases: readonly string[]])[] = [
  ['channel forms', cues.flatMap((row) => row.forms)],
  ['channel exceptions', cues.flatMap((row) => [...(row.other ?? []), ...(row.unless ?? [])])],
  ['channel marks', cues.flatMap((row) => [...(row.marked?.before ?? []), ...(row.marked?.behind ?? [])])],
  ['small words around channels', Object.values(channelWords).flat()],
  ['observations', openings.flatMap((row) => row.forms)],
  ['small words around observations', Object.values(observationWords).flat()],
  ['words of anonymity', Object.values(ANONYMITY_WORDS).flat()],
];

describe('the rows that source is read by', () => {
  it.each(PHRASES)('are written as the reading cuts words: %s', (_, phrases) => {
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.map(cut)).toEqual(phrases);
  });

  it('see a phrase that is written otherwise', () => {
    expect(['Two  spaces', 'half-a ’s'].map(cut)).not.toEqual(['Two  spaces', 'half-a ’s']);
  });
});
