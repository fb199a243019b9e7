import { originsOf } from '../attribute/figure-frames';
import type { Link } from '../model/article';
import type { Attribution } from '../model/attribution';
import { contains, type Span } from '../model/span';
import { governingOf } from '../source/figure/governing';
import { sentenceFrom } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';

/** Where a figure comes from, as far as its neighbourhood says. */
export interface FigureOrigin {
  readonly attributed: boolean;
  readonly source: Span | null;
  /** Index of the attribution that holds it. */
  readonly attribution: number | null;
  /** Figures of one claim share a number; -1: nobody claims it. */
  readonly claim: number;
  /** The rule that found it, null where none did. */
  readonly by: string | null;
}

/** A link and nothing else: its words are a figure's own and no name, also where a later figure carries that one on. */
const BY_LINK = 'figure:link';

const NOBODY: FigureOrigin = { attributed: false, source: null, attribution: null, claim: -1, by: null };

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
function lastIn(reading: Reading, attributions: readonly Attribution[]): Map<number, number> {
  const last = new Map<number, number>();
  attributions.forEach(({ content, source }, index) => {
    const end = content.at(-1)?.end;
    if (end !== undefined && source) last.set(sentenceFrom(reading, end - 1), index);
  });
  return last;
}

/**
 * The origin of each figure: the attribution that holds it, a frame of its own sentence, a link on it, or the sentence
 * before it where the text plainly carries on. Not found is a result. `spans` in order of the text.
 */
export function figureOrigins(
  reading: Reading,
  spans: readonly Span[],
  attributions: readonly Attribution[],
  links: readonly Link[],
): FigureOrigin[] {
  const governing = governingOf(reading, spans, attributions);
  const framed = originsOf(reading, spans);
  const last = lastIn(reading, attributions);
  const origins: FigureOrigin[] = [];
  let link = 0;
  spans.forEach((span, at) => {
    while (link < links.length && (links[link] as Link).span.end < span.end) link++;
    const frame = framed[at] ?? null;
    // Who confirms what somebody else is given for is not its source.
    const held = governing[at]?.vouching && frame ? null : (governing[at] ?? null);
    const source = held?.source ?? frame?.source ?? null;
    if (held || source) {
      const by = held ? `figure:attribution` : (frame?.by ?? null);
      const claim = held?.attribution ?? claimOf(source);
      origins.push({ attributed: true, source, attribution: held?.attribution ?? null, claim, by });
      return;
    }
    const anchor = links[link]?.span;
    if (anchor && contains(anchor, span)) {
      const claim = claimOf(anchor);
      origins.push({ attributed: true, source: anchor, attribution: null, claim, by: BY_LINK });
      return;
    }
    origins.push(carried(reading, span, origins, spans, attributions, last));
  });
  return origins;
}

/** A number that no attribution's index is. */
const claimOf = (source: Span | null): number => (source ? 1_000_000 + source.start : -1);

function carried(
  reading: Reading,
  span: Span,
  origins: readonly FigureOrigin[],
  spans: readonly Span[],
  attributions: readonly Attribution[],
  last: ReadonlyMap<number, number>,
): FigureOrigin {
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
  for (let at = origins.length - 1; at >= 0 && (spans[at] as Span).start >= before.start; at--) {
    const origin = origins[at] as FigureOrigin;
    if ((spans[at] as Span).start < before.end && origin.source)
      return { ...origin, attribution: null, by: origin.by === BY_LINK ? BY_LINK : by };
  }
  return NOBODY;
}
