import type { ChannelCue, ChannelPlace } from '../language/channel-cue';
import type { Language } from '../language/language';
import { followedBy, lengthAt, standAt } from '../text/phrases';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';

interface Form {
  readonly row: ChannelCue;
  readonly words: readonly string[];
}

type Index = ReadonlyMap<string, readonly Form[]>;

const known = new WeakMap<Language, Index>();

/** All forms by their last word: longer ones first, then in the order of the rows. Built once per language. */
function indexOf(language: Language): Index {
  const made = known.get(language);
  if (made) return made;
  const index = new Map<string, Form[]>();
  for (const row of language.channels.cues) {
    for (const form of row.forms) {
      const words = form.split(' ');
      const last = words.at(-1) as string;
      index.set(last, [...(index.get(last) ?? []), { row, words }]);
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  known.set(language, index);
  return index;
}

/** A form of a row in the text; its words, end-exclusive. */
export interface FoundForm {
  readonly row: ChannelCue;
  readonly from: number;
  readonly to: number;
}

/** Most words end no form: asked of each of them, nothing is made for the answer. */
const NONE: readonly never[] = [];

/** The forms for a place that end with the word at `last` and do not begin before `floor`, best first. */
export function formsAt(
  reading: Reading,
  last: number,
  floor: number,
  place: ChannelPlace,
): readonly FoundForm[] {
  const forms = indexOf(reading.language).get((reading.words[last] as Word).lower);
  if (!forms) return NONE;
  const found: FoundForm[] = [];
  for (const { row, words } of forms) {
    const from = last + 1 - words.length;
    if (from < floor || !row.places.includes(place) || !standAt(reading, from, words)) continue;
    if (row.named && !(reading.words[from] as Word).capital) continue;
    found.push({ row, from, to: last + 1 });
  }
  return found;
}

/** `reporters’ families`: an apostrophe that adjoins, and a word that it hands on to. */
function isPluralPossessive(reading: Reading, at: number, limit: number): boolean {
  const mark = reading.words[at];
  if (!mark || at + 1 >= limit || (mark.lower !== '’' && mark.lower !== "'")) return false;
  return mark.start === reading.words[at - 1]?.end && reading.words[at + 1]?.kind === 'word';
}

/**
 * Whether a form stands for itself: what follows is no noun that it only describes (`interview process`), no possessive
 * and none of the row's exceptions.
 */
export function isWhole(reading: Reading, form: FoundForm, limit: number): boolean {
  const next = form.to < limit ? reading.words[form.to] : undefined;
  if (form.row.adjoins) return next?.kind === 'word' && next.start === reading.words[form.to - 1]?.end;
  if (next?.kind !== 'word') return !isPluralPossessive(reading, form.to, limit);
  if (next.lower === "'s") return false;
  if (form.row.unless && followedBy(reading, form.to, form.row.unless)) return false;
  if (form.row.named && next.capital) return false;
  const { lexicon, language } = reading;
  const { lower } = next;
  return (
    next.capital ||
    lexicon.prepositions.has(lower) ||
    lexicon.determiners.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lexicon.adverbs.has(lower) ||
    lexicon.times.has(lower) ||
    lexicon.negations.has(lower) ||
    language.channels.relative.includes(lower) ||
    language.channels.following.includes(lower)
  );
}

/**
 * The words that show a form's channel, if those before and behind it agree with its row: the form, with the mark that
 * the row asks for (`[leaked memo]`, `[memo seen by] the Echo`). Null where they do not. `from`: where its phrase begins.
 */
export function shown(reading: Reading, form: FoundForm, from: number): FoundForm | null {
  const { row } = form;
  for (let at = from; at < form.from; at++) {
    if (row.other?.includes((reading.words[at] as Word).lower)) return null;
  }
  if (!row.marked) return form;
  const { before, behind } = row.marked;
  for (let at = from; at < form.from; at++)
    if (before.includes((reading.words[at] as Word).lower)) return { row, from: at, to: form.to };
  const length = lengthAt(reading, form.to, behind);
  return length > 0 ? { row, from: form.from, to: form.to + length } : null;
}
