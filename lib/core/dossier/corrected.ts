import { lettersOf } from '../attribute/kind';
import { LANGUAGES } from '../language/languages';
import type { Attribution } from '../model/attribution';
import type { Correction, CorrectionKind } from '../model/correction';
import type { Dossier } from '../model/dossier';
import type { Figure } from '../model/figure';
import { isShown } from '../model/shown';
import { voiceCounts } from '../source/voice-counts';
import { voicesOf } from '../source/voices';
import { languageOf } from '../text/language-of';
import { read } from '../text/reading';

/**
 * A dossier as its reader put it right: no speaker where it was the wrong one, nor where an attribution has its speaker
 * from there; no figure where there is none; and the counts of both. Ids that the dossier does not hold change nothing.
 * What was not quoted is left as it was found.
 */
export function corrected(dossier: Dossier, corrections: readonly Correction[]): Dossier {
  const targets = (kind: CorrectionKind): Set<string> =>
    new Set(corrections.filter((one) => one.kind === kind).map(({ target }) => target));
  const wrong = targets('wrong-speaker');
  const none = targets('not-a-figure');
  if (wrong.size + none.size === 0) return dossier;
  const attributions = withoutSpeakers(dossier.attributions, wrong);
  return {
    ...dossier,
    attributions,
    figures: withoutFigures(dossier.figures, none),
    sums: dossier.sums.filter(({ figures }) => !figures.some((id) => none.has(id))),
    ...countsOf(dossier, attributions),
  };
}

function withoutSpeakers(
  attributions: readonly Attribution[],
  wrong: ReadonlySet<string>,
): readonly Attribution[] {
  const open = new Set(wrong);
  return attributions.map((one) => {
    // Carried on without a source of its own: its speaker is the one that was wrong.
    if (one.continues !== null && open.has(one.continues) && one.source === null) open.add(one.id);
    if (!open.has(one.id)) return one;
    const [outermost, ...inner] = one.chain;
    const chain = outermost ? [{ ...outermost, speaker: null }, ...inner] : [];
    return { ...one, speaker: null, principal: null, chain };
  });
}

/** The figures that remain; those that repeated one that went repeat the first that remains. */
function withoutFigures(figures: readonly Figure[], none: ReadonlySet<string>): readonly Figure[] {
  const heirs = new Map<string, string>();
  return figures.flatMap((one): readonly Figure[] => {
    if (none.has(one.id)) return [];
    if (one.repeats === null || !none.has(one.repeats)) return [one];
    const heir = heirs.get(one.repeats) ?? null;
    if (heir === null) heirs.set(one.repeats, one.id);
    return [{ ...one, repeats: heir }];
  });
}

function countsOf(
  { article, entities, counts }: Dossier,
  attributions: readonly Attribution[],
): Pick<Dossier, 'counts' | 'voices'> {
  const language = languageOf(article) ?? LANGUAGES[0];
  if (!language) throw new Error('no language is installed');
  const reading = read(article, language);
  const counted = attributions
    .filter(isShown)
    .map((attribution) => ({ attribution, ...lettersOf(reading, attribution.content) }));
  return {
    voices: voicesOf(counted),
    counts: voiceCounts(reading, counted, entities, counts.unquoted),
  };
}
