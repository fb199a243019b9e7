import type { Attribution, Channel } from '../model/attribution';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import { spanOfWords, wordAt, wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import { type FoundForm, formsAt, isWhole, shown } from './channel-index';
import { type Clause, clausesOf, saidWords } from './clause';
import { extended, preposition, REACH, telling } from './introduced';

const channelOf = (reading: Reading, form: FoundForm, from: number, to: number): Channel => ({
  kind: form.row.channel,
  cue: spanOfWords(reading, from, to),
});

/** The first form that stands for itself and agrees with its row, among those that end at a word; `from`: its phrase. */
function best(
  reading: Reading,
  forms: readonly FoundForm[],
  limit: number,
  startOf: (form: FoundForm) => number | null,
): { form: FoundForm; from: number } | null {
  for (const form of forms) {
    if (!isWhole(reading, form, limit)) continue;
    const from = startOf(form);
    const whole = from === null ? null : shown(reading, form, from);
    if (from !== null && whole) return { form: whole, from };
  }
  return null;
}

/** Whether a clause inside the clause holds the word: going back to the last comma, a subordinator comes before the cue. */
function isInside(reading: Reading, at: number, clause: Clause): boolean {
  const { lexicon, language } = reading;
  for (let before = at - 1; before >= clause.from; before--) {
    if (before < clause.anchor.to && before >= clause.anchor.from) return false;
    const { lower, kind } = wordAt(reading, before);
    if (kind === 'mark' && lower !== '-') return false;
    const begins = lexicon.subordinators.has(lower) && !language.channels.joining.includes(lower);
    // Words that are prepositions as well begin a clause only where a verb follows, which nobody here can tell.
    if ((begins && !lexicon.determiners.has(lower)) || language.channels.relative.includes(lower))
      return true;
  }
  return false;
}

function inSource(reading: Reading, source: Span, place: 'source' | 'role'): Channel | null {
  const { from, to } = wordsOf(reading, source);
  for (let at = from; at < to; at++) {
    const { lower } = wordAt(reading, at);
    // The head stands before the first preposition; a role may stand in an apposition.
    if (place === 'source' && at > from && reading.lexicon.prepositions.has(lower)) return null;
    const all = formsAt(reading, at, from, place);
    if (all.length === 0) continue;
    // `his letter Mrs Lee`: a name behind it is another's phrase.
    const named = place === 'source' && at + 1 < to && wordAt(reading, at + 1).capital;
    const hit = named ? null : best(reading, all, to, (form) => Math.max(from, form.from - REACH));
    if (hit) return channelOf(reading, hit.form, hit.form.from, hit.form.to);
  }
  return null;
}

/** The circumstance or audience nearest to the cue. */
function inClause(
  reading: Reading,
  clause: Clause,
  lemma: string | null,
  said: Uint8Array,
  place: 'circumstance' | 'audience',
): Channel | null {
  let nearest: { channel: Channel; distance: number } | null = null;
  const find = place === 'circumstance' ? preposition : telling;
  for (let at = clause.from; at < clause.to; at++) {
    if (said[at] === 1) continue;
    const all = formsAt(reading, at, clause.from, place);
    if (all.length === 0) continue;
    const forms = all.filter(({ row }) => !row.cues || (lemma !== null && row.cues.includes(lemma)));
    const hit = best(reading, forms, clause.to, (form) => find(reading, form, clause.from));
    if (!hit || isInside(reading, hit.from, clause)) continue;
    const distance =
      at < clause.anchor.from ? clause.anchor.from - at : Math.max(0, hit.from - clause.anchor.to);
    if (nearest && nearest.distance <= distance) continue;
    const to = place === 'circumstance' ? extended(reading, hit.form.to, clause.to) : hit.form.to;
    nearest = { channel: channelOf(reading, hit.form, hit.from, to), distance };
  }
  return nearest?.channel ?? null;
}

function inCue(reading: Reading, cue: Span): Channel | null {
  const { from, to } = wordsOf(reading, cue);
  for (let at = from; at < to; at++) {
    const form = formsAt(reading, at, from, 'cue')[0];
    if (form) return channelOf(reading, form, form.from, form.to);
  }
  return null;
}

/**
 * The channel of each attribution, with the words that show it; null where the text states none. Looked for, in this
 * order, in the source's head, the circumstances of the cue, the one who is told, the cue, the source's role; an
 * attribution that carries another on, or shares its source, has the channel of that one unless it states its own.
 * Never inside a content or quotation marks. Grows with the length of the sentences that hold attributions.
 */
export function channelsOf(
  reading: Reading,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): (Channel | null)[] {
  const said = saidWords(reading, attributions);
  const clauses = clausesOf(reading, attributions);
  const documents = new Set(entities.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const byDocument = new Map<string, Channel>();
  const bySource = new Map<number, Channel>();
  const byAttribution = new Map<string, Channel>();
  return attributions.map((one, index) => {
    const clause = clauses[index] ?? null;
    const lemma = one.cue?.lemma ?? null;
    const own =
      (one.source && inSource(reading, one.source, 'source')) ??
      (clause && inClause(reading, clause, lemma, said, 'circumstance')) ??
      (clause && inClause(reading, clause, lemma, said, 'audience')) ??
      (one.cue && inCue(reading, one.cue.span));
    const channel =
      own ??
      (one.source && bySource.get(one.source.start)) ??
      (one.continues && byAttribution.get(one.continues)) ??
      (one.source && inSource(reading, one.source, 'role')) ??
      // A document that governs what has no source of its own speaks by the way by which it spoke last.
      (!one.source && one.speaker && byDocument.get(one.speaker));
    if (!channel) return null;
    if (one.speaker && documents.has(one.speaker)) byDocument.set(one.speaker, channel);
    byAttribution.set(one.id, channel);
    if (one.source) bySource.set(one.source.start, channel);
    return channel;
  });
}
