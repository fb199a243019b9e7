import type { EntityKind, MentionKind } from '../../model/entity';
import type { FoundMention } from '../../model/finding';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** Most words before a head noun that can describe it. */
const MODIFIERS = 5;

const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;

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

export interface HeadedRule {
  readonly by: string;
  readonly kind: MentionKind;
  readonly entity: EntityKind;
  isHead(word: Word): boolean;
  /** Whether a phrase of these words is taken. */
  accepts(reading: Reading, from: number, head: number): boolean;
}

/** Mentions whose head noun fits the rule: the noun with article and modifiers. Linear: each head looks back a few words. */
export function headedPhrases(reading: Reading, rule: HeadedRule): FoundMention[] {
  const found: FoundMention[] = [];
  for (const sentence of reading.sentences) {
    for (let head = sentence.from; head < sentence.to; head++) {
      const word = wordAt(reading, head);
      if (word.kind !== 'word' || !rule.isHead(word) || isModifier(reading, head, sentence.to)) continue;
      const from = phraseStart(reading, head, sentence.from);
      if (!rule.accepts(reading, from, head)) continue;
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
  }
  return found;
}
