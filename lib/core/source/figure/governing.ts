import type { Attribution } from '../../model/attribution';
import { isShown } from '../../model/shown';
import type { Span } from '../../model/span';
import { wordsOf } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { sourcingIndexOf } from './scene';

/** The attribution that holds a figure, and who is given by it. */
export interface Governing {
  readonly source: Span | null;
  /** Index of the attribution. */
  readonly attribution: number;
  /** Whether its cue may vouch for what another said (`a number the board [confirmed]`). */
  readonly vouching: boolean;
}

/** What is asked of an attribution. */
export type Holding = Pick<
  Attribution,
  'id' | 'content' | 'cue' | 'source' | 'speaker' | 'continues' | 'confidence' | 'by'
>;

/** Whose words they are: the source as written, that of what is continued, or the speaker's last mention as a source. */
function sourcesOf(attributions: readonly Holding[]): (Span | null)[] {
  const byId = new Map<string, Span>();
  const bySpeaker = new Map<string, Span>();
  return attributions.map(({ id, source, speaker, continues }) => {
    const carried = continues === null ? undefined : byId.get(continues);
    const same = speaker === null ? undefined : bySpeaker.get(speaker);
    const found = source ?? carried ?? same ?? null;
    if (found) byId.set(id, found);
    if (found && speaker) bySpeaker.set(speaker, found);
    return found;
  });
}

/** Whether what passes for a source is a figure that somebody else speaks of: `[a number the board] has confirmed`. */
function isFigure(reading: Reading, source: Span): boolean {
  const { words, lexicon } = reading;
  const { from, to } = wordsOf(reading, source);
  const opening = words[from]?.lower;
  const means = sourcingIndexOf(reading.language).claims.get(words[from + 1]?.lower ?? '')?.means;
  const next = words[from + 2];
  return (
    (opening === 'a' || opening === 'an') &&
    (means === 'one' || means === 'many') &&
    from + 2 < to &&
    next?.kind === 'word' &&
    !lexicon.prepositions.has(next.lower)
  );
}

/**
 * So sure must the tagger be of what no rule sees, to give a figure its source: somewhat more than to show the words, for a
 * source where there is none is worse than none. On articles held out from learning, what lies between gave no figure the
 * right one.
 */
const LEAST_GIVEN = 0.7;

const gives = (one: Pick<Attribution, 'by' | 'confidence'>): boolean =>
  isShown(one) && (one.by !== 'tagger' || one.confidence >= LEAST_GIVEN);

/**
 * The attribution whose content holds each figure, or null. What is agreed or decided is a deed that the outlet tells:
 * nobody is given for its figures; nor by what is not sure enough. `spans` and the contents' first pieces are in order of the text; linear in both.
 */
export function governingOf(
  reading: Reading,
  spans: readonly Span[],
  attributions: readonly Holding[],
): (Governing | null)[] {
  const { deeds, vouching } = reading.language.figureSourcing;
  const sources = sourcesOf(attributions);
  const pieces = attributions
    .flatMap((one, index) => {
      const { content, cue, source } = one;
      const deed = cue !== null && deeds.includes(cue.lemma);
      return !gives(one) || deed || (source && isFigure(reading, source))
        ? []
        : content.map((span) => ({ span, index }));
    })
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return spans.map((span) => {
    while (at < pieces.length && (pieces[at] as { span: Span }).span.end <= span.start) at++;
    const piece = pieces[at];
    if (!piece || piece.span.start > span.start || piece.span.end < span.end) return null;
    const { lemma } = attributions[piece.index]?.cue ?? {};
    return {
      source: sources[piece.index] ?? null,
      attribution: piece.index,
      vouching: lemma !== undefined && vouching.includes(lemma),
    };
  });
}
