import type { EntityKind, MentionKind } from '../../model/entity';
import type { FoundMention } from '../../model/finding';
import { hasClass, wordAt } from '../../text/locate';
import type { Reading, Sentence } from '../../text/reading';
import { HEAD, TITLE } from '../../text/word-classes';

/** Most words before a head noun that can describe it. */
const MODIFIERS = 5;

/** First word of the noun phrase whose head stands at `head`. */
function phraseStart(reading: Reading, head: number, floor: number): number {
  const { lexicon } = reading;
  let at = head - 1;
  while (at >= floor && at >= head - MODIFIERS) {
    const { lower, kind } = wordAt(reading, at);
    if (
      kind === 'mark' ||
      lexicon.prepositions.has(lower) ||
      (lexicon.auxiliaries.has(lower) && lower !== "'s")
    )
      break;
    if (
      lexicon.subordinators.has(lower) ||
      lexicon.pronouns.has(lower) ||
      lexicon.cues.has(lower) ||
      lower === 'and'
    )
      break;
    at--;
    if (lexicon.determiners.has(lower)) return at + 1;
  }
  // Without an article only capitals and nouns right before the head belong to it for sure.
  let start = head;
  while (
    start - 1 > at &&
    wordAt(reading, start - 1).capital &&
    !lexicon.openers.has(wordAt(reading, start - 1).lower)
  )
    start--;
  return start;
}

/** Whether the head is followed by what makes it a modifier of another noun (`health ministry spokesman`). */
function isModifier(reading: Reading, head: number, limit: number): boolean {
  const next = head + 1 < limit ? wordAt(reading, head + 1) : null;
  if (next?.kind !== 'word') return false;
  return (
    reading.lexicon.titles.has(next.lower) ||
    reading.lexicon.heads.has(next.lower) ||
    (next.capital && wordAt(reading, head).capital)
  );
}

/** A noun that heads a phrase, as a word index, and its sentence. */
interface Head {
  readonly at: number;
  readonly sentence: Sentence;
}

/** What a noun may be the head of: an office, or what its row says. */
type HeadKind = EntityKind | 'office';

const known = new WeakMap<Reading, ReadonlyMap<HeadKind, readonly Head[]>>();

/** The heads of a reading by what they are, in order. Found once: several detectors ask. */
function headsOf(reading: Reading): ReadonlyMap<HeadKind, readonly Head[]> {
  const made = known.get(reading);
  if (made) return made;
  const { heads } = reading.lexicon;
  const found = new Map<HeadKind, Head[]>();
  const put = (kind: HeadKind, head: Head): void => {
    const same = found.get(kind);
    if (same) same.push(head);
    else found.set(kind, [head]);
  };
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!hasClass(reading, at, HEAD | TITLE)) continue;
      const { kind, lower } = wordAt(reading, at);
      if (kind !== 'word' || isModifier(reading, at, sentence.to)) continue;
      const head = { at, sentence };
      const row = heads.get(lower);
      if (row) put(row, head);
      if (hasClass(reading, at, TITLE)) put('office', head);
    }
  }
  known.set(reading, found);
  return found;
}

export interface HeadedRule {
  readonly by: string;
  readonly kind: MentionKind;
  readonly entity: EntityKind;
  readonly head: HeadKind;
  /** Whether a phrase of these words is taken. */
  accepts(reading: Reading, from: number, head: number): boolean;
}

/** Mentions whose head noun fits the rule: the noun with article and modifiers. Linear: each head looks back a few words. */
export function headedPhrases(reading: Reading, rule: HeadedRule): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { at: head, sentence } of headsOf(reading).get(rule.head) ?? []) {
    const from = phraseStart(reading, head, sentence.from);
    if (!rule.accepts(reading, from, head)) continue;
    const word = wordAt(reading, head);
    const named =
      reading.lexicon.determiners.has(wordAt(reading, from).lower) && from < head ? from + 1 : from;
    const start = wordAt(reading, named).start;
    found.push({
      type: 'mention',
      span: { start: wordAt(reading, from).start, end: word.end },
      kind: rule.kind,
      entity: rule.entity,
      name: reading.text.slice(start, word.end).toLowerCase(),
      titles: rule.kind === 'office' ? [word.lower] : [],
      gender: reading.lexicon.honorifics.get(word.lower) ?? null,
      by: rule.by,
    });
  }
  return found;
}
