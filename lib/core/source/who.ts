import type { Entity } from '../model/entity';
import type { FoundMention } from '../model/finding';
import { contains, overlaps, type Span } from '../model/span';
import type { Reading } from '../text/reading';

/**
 * Says which entity a stretch of text names, or null where it names none, or several. `name`: where in it a name
 * begins, if the caller knows that the stretch names a body in full.
 */
export type Who = (span: Span, name?: number) => string | null;

interface Named {
  readonly span: Span;
  readonly entity: string;
}

/** The stretches of a list in order of the text that share characters with a span. Logarithmic, and as many as it gives. */
function sharing<T extends { readonly span: Span }>(ordered: readonly T[], span: Span): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as T).span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < ordered.length; at++) {
    const one = ordered[at] as T;
    if (one.span.start >= span.end) break;
    if (overlaps(one.span, span)) found.push(one);
  }
  return found;
}

/** A body of which nothing is known but its name as it stands. */
function bodyNamed(reading: Reading, start: number, end: number): FoundMention {
  const name = reading.text.slice(start, end);
  return {
    type: 'mention',
    span: { start, end },
    kind: 'name',
    entity: 'body',
    name,
    titles: [],
    gender: null,
    by: 'spoken-for',
  };
}

const byStart = (a: { span: Span }, b: { span: Span }): number => a.span.start - b.span.start;

/**
 * Makes the question «who is this?» for stretches that are no source of an attribution themselves. A name goes to the
 * entity that has it among its mentions; `the secretary` to the one person of the article who bears that title; a body
 * that nobody has asked for yet is handed to `adopt`, which gives it an id. Two named in one stretch: null.
 */
export function whoIs(
  reading: Reading,
  entities: readonly Entity[],
  mentions: readonly FoundMention[],
  adopt: (body: FoundMention) => string,
): Who {
  const named: Named[] = entities
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ span, entity: entity.id })))
    .sort(byStart);
  const found = [...mentions].sort(byStart);
  const bearers = new Map<string, Set<string>>();
  for (const mention of found) {
    if (mention.kind !== 'name' || mention.entity !== 'person') continue;
    for (const { entity } of sharing(named, mention.span)) {
      for (const title of mention.titles) bearers.set(title, (bearers.get(title) ?? new Set()).add(entity));
    }
  }
  // `Lee’s office`: the one before the possessive is not the one who is meant.
  const possesses = (part: Span, whole: Span): boolean =>
    part.end + 2 < whole.end && /^[’']s/.test(reading.text.slice(part.end, part.end + 2));

  return (span, name = -1) => {
    const known = new Set(
      sharing(named, span)
        .filter((one) => contains(span, one.span) && !possesses(one.span, span))
        .map((one) => one.entity),
    );
    if (known.size > 0) return known.size === 1 ? ([...known][0] as string) : null;
    const inside = sharing(found, span).filter(
      (one) => contains(span, one.span) && !possesses(one.span, span),
    );
    const [only] = inside;
    if (name >= 0 && !inside.some((one) => one.entity === 'person'))
      return adopt(bodyNamed(reading, name, span.end));
    if (!only || inside.length > 1) return null;
    if (only.kind === 'office') {
      const who = bearers.get(only.titles[0] ?? '');
      return who?.size === 1 ? ([...who][0] as string) : null;
    }
    return only.entity === 'body' ? adopt(only) : null;
  };
}
