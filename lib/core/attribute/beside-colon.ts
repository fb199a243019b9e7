import { isTitleCase } from '../text/title-case';
import type { Word } from '../text/words';
import { lengthOf, quotedAfter, quotedAt, spanOf } from './frame/draft';
import { phraseAfter } from './frame/phrase-after';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Range, Scene } from './pattern';

/** Longest source beside a colon, in words and marks: `Ann Lee, a miller from Corden: “…”`. */
const LONGEST = 8;
/** Longest source at the end of a headline, in words. */
const SHORT = 4;
/** A headline of fewer words before its source is a heading: `Weir: report`. */
const LEAST = 5;
/** A quotation of fewer words before a colon is a title or a motto. */
const SPOKEN = 4;
/** What a page puts behind a colon to say what kind of page it is. */
const KINDS = new Set(['match', 'live', 'review', 'recap', 'video', 'opinion', 'analysis', 'updates']);

/** The one colon of a sentence outside quotation marks and numbers, or null. */
function colonIn({ reading: { words, quotedBy }, sentence }: Scene): number | null {
  let found: number | null = null;
  for (let at = sentence.from + 1; at + 1 < sentence.to; at++) {
    const { lower, end } = words[at] as Word;
    if (lower !== ':' || (quotedBy[at] as number) >= 0) continue;
    if (found !== null || (words[at + 1] as Word).start === end) return null;
    found = at;
  }
  return found;
}

/** Whether some words can stand beside a colon as a source: a name of two words or more, an office, a body, a document. */
function isSource(scene: Scene, { from, to }: Range): boolean {
  const { heads, titles, times, cues, auxiliaries } = scene.reading.lexicon;
  let capitals = 0;
  let known = false;
  for (let at = from; at < to; at++) {
    const { lower, kind, capital } = wordAt(scene, at);
    if (kind === 'number' || KINDS.has(lower) || times.has(lower) || auxiliaries.has(lower)) return false;
    if (kind === 'mark' && lower !== ',') return false;
    if (kind === 'word' && !capital && cues.has(lower) && !heads.has(lower)) return false;
    if (capital) capitals++;
    known ||= heads.has(lower) || titles.has(lower);
  }
  return known || capitals > 1;
}

/** `Ann Lee: “The weir will hold.”` */
function sourceFirst(scene: Scene, colon: number): Draft | null {
  const { sentence, index } = scene;
  const source = { from: sentence.from, to: colon };
  const quoted = quotedAt(scene, colon + 1);
  if (!quoted || quoted.from !== colon + 1 || colon - sentence.from > LONGEST) return null;
  const handle = wordAt(scene, sentence.from).lower === '@';
  if (!handle && (!wordAt(scene, sentence.from).capital || !isSource(scene, source))) return null;
  for (let at = quoted.to; at < sentence.to; at++) if (wordAt(scene, at).kind !== 'mark') return null;
  return made(source, [quoted.span], quoted.to, index);
}

/** Whether some words are a person's name or office and nothing else: `Ann Lee`, `Prime Minister`. */
function isPerson({ reading }: Scene, { from, to }: Range): boolean {
  const { givenNames, titles, nameParticles } = reading.lexicon;
  for (let at = from; at < to; at++) {
    const { lower, capital, kind } = reading.words[at] as Word;
    if (kind !== 'word' || !(capital || (at > from && nameParticles.has(lower)))) return false;
  }
  const first = (reading.words[from] as Word).lower;
  return (to - from > 1 && givenNames.has(first)) || titles.has((reading.words[to - 1] as Word).lower);
}

/** `Ann Lee: weir is a ‘proven failure’ of the trust`, as headlines have it: quoted in part. */
function claimBehind(scene: Scene, colon: number): Draft | null {
  const { sentence, index } = scene;
  const source = { from: sentence.from, to: colon };
  if (!isHeadline(scene) || !quotedAfter(scene, colon) || !isPerson(scene, source)) return null;
  return made(source, [spanOf(scene.reading, colon + 1, sentence.to)], sentence.to, index);
}

/** Whether the sentence is a paragraph of its own, without a full stop. */
function isHeadline({ reading, sentence }: Scene): boolean {
  const block = reading.blocks[sentence.block];
  const last = reading.words[sentence.to - 1] as Word;
  return block?.from === sentence.from && block.to === sentence.to && last.lower !== '.';
}

/** `Weir will hold for years: council`, as headlines have it. */
function sourceLast(scene: Scene, colon: number): Draft | null {
  const { sentence, reading, index } = scene;
  const block = reading.blocks[sentence.block];
  const source = { from: colon + 1, to: sentence.to };
  if (block?.from !== sentence.from || block.to !== sentence.to || source.to - source.from > SHORT)
    return null;
  if (wordAt(scene, sentence.to - 1).kind === 'mark' || colon - sentence.from < LEAST) return null;
  const { heads, titles } = reading.lexicon;
  const last = wordAt(scene, sentence.to - 1).lower;
  if (!(heads.has(last) || titles.has(last)) || !isSource(scene, source)) return null;
  return made(source, [spanOf(reading, sentence.from, colon)], sentence.to, index);
}

/** `“It was over in a minute”: harbour master Ann Lee at the dock`, as captions and headlines have it. */
function quotedFirst(scene: Scene, colon: number): Draft | null {
  const { sentence, reading, index } = scene;
  const quoted = quotedAt(scene, sentence.from);
  if (!quoted || quoted.from !== sentence.from || quoted.to !== colon || lengthOf(scene, quoted) < SPOKEN)
    return null;
  // `: a talk with the mayor`: what it is that follows.
  if (isTitleCase(reading, quoted) || ['a', 'an'].includes(wordAt(scene, colon + 1).lower)) return null;
  const source = phraseAfter(reading, colon + 1, sentence.to);
  return source && isSource(scene, source) ? made(source, [quoted.span], sentence.to, index) : null;
}

const made = (source: Range, content: Draft['content'], end: number, sentence: number): Draft => ({
  content,
  cue: null,
  source,
  inherits: null,
  end,
  sentence,
  by: 'beside-colon',
});

/** «Ann Lee, a miller: “The weir will hold.”» and the headline «Weir will hold for years: council» */
export const besideColon: Pattern = {
  id: 'beside-colon',
  example: '[source Ann Lee, a miller from Corden]: [content “The weir will hold for years.”]',
  needs: 'words',

  *propose(scene): Iterable<Draft> {
    const colon = colonIn(scene);
    if (colon === null) return;
    for (let at = scene.sentence.from; at < scene.sentence.to; at++) if (!scene.isFree(at)) return;
    const draft =
      sourceFirst(scene, colon) ??
      sourceLast(scene, colon) ??
      claimBehind(scene, colon) ??
      quotedFirst(scene, colon);
    if (draft) yield draft;
  },
};
