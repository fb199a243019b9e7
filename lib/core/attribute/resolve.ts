import type { FoundMention } from '../model/finding';
import type { Span } from '../model/span';
import { contains, overlaps } from '../model/span';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import type { Range } from './pattern';
import { gatherPeople, type Known } from './people';
import type { Joined } from './run-on';

/** How far back a pronoun looks for whom it means, in sentences. */
const REACH = 3;

export interface Resolution {
  readonly known: readonly Known[];
  /** Per draft: who speaks, or null where the text leaves it open. */
  readonly speakers: readonly (Known | null)[];
}

const byStart = (a: FoundMention, b: FoundMention): number => a.span.start - b.span.start;

function spanOfRange(reading: Reading, range: Range): Span {
  return { start: (reading.words[range.from] as Word).start, end: (reading.words[range.to - 1] as Word).end };
}

/** Index of the first mention that ends behind an offset. */
function firstBehind(mentions: readonly FoundMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as FoundMention).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes mentions to whom they mean, within one article. What cannot be told stays open. */
class Resolver {
  readonly known: Known[];
  private readonly names: readonly FoundMention[];
  private readonly of: Map<FoundMention, Known>;
  private readonly phrases = new Map<string, Known>();
  private readonly lastByHead = new Map<string, Known>();

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly FoundMention[],
  ) {
    const { people, of } = gatherPeople(mentions);
    this.known = people;
    this.of = of;
    this.names = mentions.filter((mention) => of.has(mention)).sort(byStart);
  }

  /** Who a source means. */
  speaker(source: Range, previous: Known | null): Known | null {
    const span = spanOfRange(this.reading, source);
    const inside = this.mentionsIn(span);
    const first = inside[0];
    const single = source.to - source.from === 1 ? (this.reading.words[source.from] as Word).lower : '';
    if (this.reading.lexicon.pronouns.has(single)) return this.pronoun(single, span, previous);
    const named = inside.find((mention) => this.of.has(mention) && !this.isPossessor(mention, span));
    if (named) return this.of.get(named) ?? null;
    const head =
      inside.find(
        (mention) => !this.of.has(mention) && mention.kind !== 'pronoun' && !this.isPossessor(mention, span),
      ) ?? first;
    if (!head || head.kind === 'pronoun') return this.unknown(source, span);
    if (head.kind === 'office') return this.office(head);
    // A name that two people bear.
    if (head.kind === 'name' && head.entity === 'person') return null;
    return this.phrase(head, source);
  }

  private mentionsIn(span: Span): FoundMention[] {
    const found: FoundMention[] = [];
    for (let at = firstBehind(this.mentions, span.start); at < this.mentions.length; at++) {
      const mention = this.mentions[at] as FoundMention;
      if (mention.span.start >= span.end) break;
      if (contains(span, mention.span) || overlaps(span, mention.span)) found.push(mention);
    }
    return found;
  }

  /** `Lee’s lawyer`: the one named is not the one who speaks. */
  private isPossessor(mention: FoundMention, span: Span): boolean {
    const after = this.reading.text.slice(mention.span.end, mention.span.end + 2);
    return mention.span.end + 2 < span.end && (after === '’s' || after === "'s");
  }

  private pronoun(form: string, span: Span, previous: Known | null): Known | null {
    const row = this.reading.lexicon.pronouns.get(form);
    if (row?.person !== 3) return null;
    if (row.gender === 'thing') return previous && previous.kind !== 'person' ? previous : null;
    if (row.many) return previous && previous.kind === 'group' ? previous : null;
    const fits = (known: Known): boolean =>
      known.kind === 'person' &&
      (known.gender === null || row.gender === null || known.gender === row.gender);
    const near = this.peopleBefore(span).filter(({ known }) => fits(known));
    const nearest = near[0];
    if (!nearest) return previous && fits(previous) ? previous : null;
    if (nearest.known === previous) return previous;
    // Two who could be meant leave it open, and so does one who was only spoken of on the way.
    return near.length === 1 && nearest.leads ? nearest.known : null;
  }

  /** People named in the sentences before a place, nearest first, each once; `leads`: named first in its sentence. */
  private peopleBefore(span: Span): { known: Known; leads: boolean }[] {
    const found: { known: Known; leads: boolean }[] = [];
    const sentence = this.sentenceOf(span.start);
    const floor = this.reading.sentences[Math.max(0, sentence - REACH)]?.start ?? 0;
    for (let at = firstBehind(this.names, span.start) - 1; at >= 0; at--) {
      const mention = this.names[at] as FoundMention;
      if (mention.span.start < floor) break;
      const known = this.of.get(mention);
      if (!known || found.some((one) => one.known === known)) continue;
      const before = this.names[at - 1];
      const start = this.reading.sentences[this.sentenceOf(mention.span.start)]?.start ?? 0;
      found.push({ known, leads: !before || before.span.start < start });
    }
    return found;
  }

  private sentenceOf(offset: number): number {
    let low = 0;
    let high = this.reading.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.reading.sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** `the secretary`: the one person of the article who bears that title. */
  private office(mention: FoundMention): Known | null {
    const title = mention.titles[0] ?? '';
    const bearers = this.known.filter((known) => known.kind === 'person' && known.titles.has(title));
    return bearers.length === 1 ? (bearers[0] as Known) : null;
  }

  /** A body, document or group: the same words mean the same; *the readout* means the last readout. */
  private phrase(mention: FoundMention, source: Range): Known {
    const key = mention.name.toLowerCase();
    const head = key.slice(key.lastIndexOf(' ') + 1);
    const definite = (this.reading.words[source.from] as Word).lower === 'the';
    const same =
      this.phrases.get(key) ??
      (definite && key === head ? this.lastByHead.get(`${mention.entity} ${head}`) : undefined);
    const known = same ?? this.add(key, mention);
    known.mentions.push(mention);
    this.phrases.set(key, known);
    this.lastByHead.set(`${mention.entity} ${head}`, known);
    return known;
  }

  private add(key: string, mention: FoundMention): Known {
    const name = this.reading.text.slice(mention.span.start, mention.span.end);
    const known: Known = {
      key: `${mention.entity} ${key}`,
      kind: mention.entity,
      name,
      mentions: [],
      titles: new Set(),
      gender: null,
    };
    this.known.push(known);
    return known;
  }

  /** A source that no detector knows: a capitalised phrase is a body, anything else stays what it is called. */
  private unknown(source: Range, span: Span): Known {
    const words = this.reading.words
      .slice(source.from, source.to)
      .filter((word) => word.kind === 'word' && !this.reading.lexicon.determiners.has(word.lower));
    const capital =
      words.length > 0 && words.every((word) => word.capital || word.lower === "'s" || word.lower === 'of');
    const name = this.reading.text.slice(span.start, span.end);
    const mention: FoundMention = {
      type: 'mention',
      span,
      kind: capital ? 'name' : 'description',
      entity: capital ? 'body' : 'unnamed',
      name: name.toLowerCase(),
      titles: [],
      gender: null,
      by: 'source',
    };
    const known = this.phrases.get(mention.name) ?? this.add(mention.name, mention);
    known.mentions.push(mention);
    this.phrases.set(mention.name, known);
    return known;
  }
}

/** Names the sources of all drafts, and with them everybody the article speaks of. */
export function resolve(
  reading: Reading,
  mentions: readonly FoundMention[],
  drafts: readonly Joined[],
): Resolution {
  const resolver = new Resolver(reading, [...mentions].sort(byStart));
  const speakers: (Known | null)[] = [];
  let previous: Known | null = null;
  let document: Known | null = null;
  for (const draft of drafts) {
    let speaker: Known | null = null;
    if (draft.source) speaker = resolver.speaker(draft.source, previous);
    else if (draft.continues !== null) speaker = speakers[draft.continues] ?? null;
    else if (draft.inherits === 'document') speaker = document;
    else if (draft.inherits === 'previous') speaker = previous;
    speakers.push(speaker);
    if (speaker) previous = speaker;
    if (speaker?.kind === 'document') document = speaker;
  }
  return { known: resolver.known, speakers };
}
