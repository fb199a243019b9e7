import type { Attribution } from '../model/attribution';
import type { Voice } from '../model/dossier';

/** Words of an attribution, and how many of them stand in quotation marks. */
export interface Counted {
  readonly attribution: Attribution;
  readonly words: number;
  readonly quotedWords: number;
}

/** How many words the article gives to each entity, most first. Counts only attributions whose speaker is known. */
export function voicesOf(counted: readonly Counted[]): Voice[] {
  const voices = new Map<string, { words: number; quotedWords: number }>();
  for (const { attribution, words, quotedWords } of counted) {
    if (!attribution.speaker) continue;
    const voice = voices.get(attribution.speaker) ?? { words: 0, quotedWords: 0 };
    voice.words += words;
    voice.quotedWords += quotedWords;
    voices.set(attribution.speaker, voice);
  }
  return [...voices].map(([entity, voice]) => ({ entity, ...voice })).sort((a, b) => b.words - a.words);
}
