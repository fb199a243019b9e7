import type { FoundMention } from '../../model/finding';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isDoing } from './doing';
import { hasCapital } from './has-capital';
import { goesOn } from './sentence-goes-on';

/** `University [of] Corden researcher Ann Lee`, `Party [for] the Weir leader Ann Lee`: a preposition in the name of a body, behind which the person is not. */
function isWithinBody({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1];
  if (!before?.capital || !next?.capital) return false;
  return lexicon.heads.get(before.lower) === 'body' || lexicon.bodyEndings.has(before.lower);
}

/** `Corden County Supervisor [of] Weirs Ann Lee`: before the field of an office that capitals lead to, and the name behind it. */
function isWithinOffice({ words, lexicon }: Reading, at: number, from: number): boolean {
  const field = words[at + 1];
  if (at < from + 2 || !words[at - 1]?.capital || !words[at - 2]?.capital || !field?.capital) return false;
  return (
    words[at]?.lower === 'of' && !lexicon.titles.has(field.lower) && !lexicon.honorifics.has(field.lower)
  );
}

/** `former secretary [of] state Ann Lee`: an office in small letters before a name. */
const isOfState = ({ words, lexicon }: Reading, at: number): boolean =>
  words[at]?.lower === 'of' &&
  words[at + 1]?.lower === 'state' &&
  lexicon.titles.has(words[at - 1]?.lower ?? '') &&
  words[at + 2]?.capital === true;

/** `Corden Weir [and] Bridge Agency chief Ann Lee`: an *and* in the name of a body whose office stands before a person. */
function isInBody({ words, lexicon }: Reading, at: number, before: number): boolean {
  let end = at + 1;
  while (end < before && words[end]?.capital) end++;
  const last = words[end - 1]?.lower ?? '';
  const isBody = lexicon.bodyEndings.has(last) || lexicon.heads.get(last) === 'body';
  return (
    end > at + 1 && isBody && words[at - 1]?.capital === true && lexicon.titles.has(words[end]?.lower ?? '')
  );
}

/** `Tarn Post contributor [and] weir historian Ann Lee`: one of two trades of one person, with no article between them. */
function isTradeToo(
  { words, lexicon, language }: Reading,
  at: number,
  { from, titles }: FoundMention & Range,
): boolean {
  const isTrade = ({ lower, capital }: Word): boolean =>
    !capital &&
    (lexicon.callings.has(lower) ||
      lexicon.titles.has(lower) ||
      language.names.roles.some((ending) => lower.endsWith(ending)));
  const [first, last] = [words[at - 1], words[from - 1]];
  if (!first || !last || !isTrade(first) || !(titles.length > 0 || isTrade(last))) return false;
  return words
    .slice(at + 1, from)
    .every(({ kind, lower, capital }) => kind === 'word' && !capital && !lexicon.determiners.has(lower));
}

/** The person whose name is the head of a part of a source: not an owner, not behind a preposition, not a modifier. */
export function personIn(
  reading: Reading,
  part: Range,
  people: readonly (FoundMention & { readonly from: number; readonly to: number })[],
): FoundMention | 'several' | null {
  const { lexicon } = reading;
  let best: FoundMention | null = null;
  for (const one of people) {
    if (one.to <= part.from || one.from >= part.to) continue;
    const lettered = one.to < part.to && lexicon.postnominals.has(wordAt(reading, one.to).lower);
    const end = lettered ? one.to + 1 : one.to;
    const next = end < part.to ? wordAt(reading, end) : null;
    const over = !next || lexicon.prepositions.has(next.lower) || next.lower === '.' || next.lower === 'and';
    if (!over && !goesOn(reading, end, part.to)) continue;
    let reached = true;
    for (let at = part.from; at < one.from; at++) {
      const { lower } = wordAt(reading, at);
      const ends = at === one.from - 1 && reading.text.startsWith(one.name, one.span.start);
      const within =
        isWithinBody(reading, at) ||
        isOfState(reading, at) ||
        (at === one.from - 1 && isWithinOffice(reading, at, part.from));
      const leads = lexicon.prepositions.has(lower) && (ends || !within);
      if (leads || isDoing(reading, at)) reached = false;
      // `Moderator and author Ann Lee` is one; `the IMF and Ann Lee` are two.
      const parts = lower === 'and' && hasCapital(reading, part.from + 1, at);
      if (parts && !isInBody(reading, at, one.to) && !isTradeToo(reading, at, one)) return 'several';
    }
    if (!reached) continue;
    if (next?.lower === 'and') return 'several';
    if (best) return 'several';
    // `Lee met Tarn`: who stands behind the verb is not the subject.
    if (!over) return one;
    best = one;
  }
  return best;
}
