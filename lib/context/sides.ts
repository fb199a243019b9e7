import type { Attribution, Stance } from '../core/model/attribution';
import type { SideCount } from '../core/model/context';
import type { FigureStatus } from '../core/model/figure';
import type { Joint } from './joint';

/** A count while it is made. */
interface Counted {
  attributions: number;
  words: number;
  quotedWords: number;
  readonly cues: Partial<Record<Stance, number>>;
  readonly figures: Partial<Record<FigureStatus, number>>;
}

const more = <Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void => {
  counts[key] = ((counts[key] as number | undefined) ?? 0) + 1;
};

/**
 * What the article gives to each country or organisation: attributions, words, cues by their stance, figures by their
 * status. `sideOf` says whose an attribution is; null: nobody's that is known.
 */
export function sidesOf(
  { pack, dossier }: Joint,
  shown: readonly Attribution[],
  sideOf: (one: Attribution) => string | null,
): readonly SideCount[] {
  const counts = new Map<string | null, Counted>();
  const at = (place: string | null): Counted => {
    const known = counts.get(place);
    if (known) return known;
    const made: Counted = { attributions: 0, words: 0, quotedWords: 0, cues: {}, figures: {} };
    counts.set(place, made);
    return made;
  };
  const voices = new Map(dossier.voices.map((voice) => [voice.entity, voice]));
  const sides = new Map<string, string | null>();
  for (const one of shown) {
    const place = sideOf(one);
    sides.set(one.id, place);
    const counted = at(place);
    counted.attributions++;
    if (one.cue) more(counted.cues, one.cue.stance);
    const voice = one.speaker === null ? undefined : voices.get(one.speaker);
    if (!voice) continue;
    // A voice's words are counted once, with its first attribution.
    voices.delete(voice.entity);
    counted.words += voice.words;
    counted.quotedWords += voice.quotedWords;
  }
  for (const { attribution, status } of dossier.figures) {
    const place = attribution === null ? undefined : sides.get(attribution);
    if (place !== undefined) more(at(place).figures, status);
  }
  return [...counts]
    .map(([place, counted]) => ({
      place,
      name: place === null ? null : (pack.places.get(place)?.name ?? place),
      ...counted,
    }))
    .sort((a, b) => b.attributions - a.attributions);
}
