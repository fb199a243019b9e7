import type { Attribution } from '../model/attribution';
import type { FoundQuantity } from '../model/finding';
import { sentenceFrom } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import { BY_LINK, type FigureOrigin, NOBODY } from './figure-origin';

/** Whether a sentence begins with words that carry on the figures of the one before: `Of these, 40 …`. */
function carriesOn(reading: Reading, { from, to }: Sentence): boolean {
  const { continuing } = reading.language.figureSourcing;
  let opening = '';
  for (let at = from; at < Math.min(to, from + 3); at++) {
    opening += `${at > from ? ' ' : ''}${reading.words[at]?.lower}`;
    if (continuing.includes(opening)) return true;
  }
  return false;
}

/** By the index of a sentence: the last attribution that holds words of it. */
export function lastIn(reading: Reading, attributions: readonly Attribution[]): Map<number, number> {
  const last = new Map<number, number>();
  attributions.forEach(({ content, source }, index) => {
    const end = content.at(-1)?.end;
    if (end !== undefined && source) last.set(sentenceFrom(reading, end - 1), index);
  });
  return last;
}

/** The origin of a figure whose sentence carries on the one before. `origins`: those of the figures before it. */
export function carried(
  reading: Reading,
  found: readonly FoundQuantity[],
  origins: readonly FigureOrigin[],
  attributions: readonly Attribution[],
  last: ReadonlyMap<number, number>,
): FigureOrigin {
  const { span } = found[origins.length] as FoundQuantity;
  const index = sentenceFrom(reading, span.start);
  const sentence = reading.sentences[index] as Sentence;
  const before = reading.sentences[index - 1];
  if (!before || before.block !== sentence.block || !carriesOn(reading, sentence)) return NOBODY;
  const attribution = last.get(index - 1);
  const by = 'figure:carried-on';
  if (attribution !== undefined) {
    const source = attributions[attribution]?.source ?? null;
    return { attributed: true, source, attribution: null, claim: attribution, by };
  }
  for (let at = origins.length - 1; at >= 0; at--) {
    const { start } = (found[at] as FoundQuantity).span;
    const origin = origins[at] as FigureOrigin;
    if (start < before.start) break;
    if (start < before.end && origin.source)
      return { ...origin, attribution: null, by: origin.by === BY_LINK ? BY_LINK : by };
  }
  return NOBODY;
}
