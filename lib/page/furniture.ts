import type { PageWords } from '../core/model/page-words';
import type { Steps } from '../core/model/steps';
import type { Draft } from './draft';
import { findDate } from './written-date';

/** Characters. A line of furniture is a line; what is longer is somebody's sentence. */
const LINE = 160;
/** A heading over a box: `More from` and a name. */
const HEADING = 60;
const AUTHOR_NOTE = 500;
/** Blocks at either end of an article where lines on its author and date stand. */
const EDGE = 6;
/** Share of a block's characters in links beyond which the block is a link. */
const LINKED = 0.9;
/** Blocks looked at in a step. */
const STEP = 32;
/** Words beside the date in a line that says when something came out. */
const DATE_LINE_REST = 5;

/** A time stamp by itself: `19:20`, `7.20 pm`, `7:20 p.m. GMT`. */
const TIME_OF_DAY = /^\d{1,2}[:.]\d\d(?: ?\p{L}\.?\p{L}\.?)?(?: \p{Lu}{2,4})?$/u;

/** As the rows of `PageWords` are written: lower case, straight apostrophes, no closing punctuation. */
const normal = (text: string): string =>
  text
    .slice(0, AUTHOR_NOTE)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}:)]{1,10}$/u, '');

const linkedShare = (draft: Draft): number => {
  const linked = draft.links.reduce((sum, { start, end }) => sum + end - start, 0);
  return draft.text.length === 0 ? 0 : linked / draft.text.length;
};

const startsWithWord = (text: string, start: string): boolean =>
  text.startsWith(start) && !/[\p{L}\p{N}]/u.test(text[start.length] ?? ' ');

/** A link that is a block and no sentence: the headline of another article. A linked sentence in the text ends like one. */
const isBareLink = (draft: Draft): boolean =>
  (draft.kind === 'paragraph' || draft.kind === 'list-item' || draft.kind === 'caption') &&
  linkedShare(draft) >= LINKED &&
  !/[.!?…][”’"')]?$/.test(draft.text);

/**
 * The drafts that are article text. Left out are lines that the rows of the page's language know as furniture, a box
 * from its heading to its last link, blocks that are nothing but a link, lines on author and date, a note on the
 * author, a caption said again, the headline said again.
 */
export function* articleDrafts(
  drafts: readonly Draft[],
  words: PageWords,
  byline: readonly string[],
): Steps<Draft[]> {
  const kept: Draft[] = [];
  const captions = new Set<string>();
  let headline: string | null = null;
  let inBox = false;
  for (const [index, draft] of drafts.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (!/[\p{L}\p{N}]/u.test(draft.text)) continue;
    if (draft.kind === 'headline') {
      headline = normal(draft.text);
      kept.push(draft);
      continue;
    }
    if (draft.kind === 'caption') {
      if (captions.has(draft.text) || isBareLink(draft)) continue;
      captions.add(draft.text);
      kept.push(draft);
      continue;
    }
    const text = normal(draft.text);
    if (opensBox(draft, text, words)) {
      inBox = true;
      continue;
    }
    // A box ends with the first block that is neither an item nor a link.
    if (inBox && (draft.kind === 'list-item' || linkedShare(draft) >= LINKED)) continue;
    inBox = false;
    const isEdge = index < EDGE || index >= drafts.length - EDGE;
    if (text === headline || captions.has(draft.text)) continue;
    if (words.furniture.includes(text) || isBareLink(draft)) continue;
    const opens = (start: string): boolean => text.startsWith(start);
    if (text.length <= LINE && (words.furnitureStarts.some(opens) || words.paywall.some(opens))) continue;
    if (isEdge && (isByline(text, words, byline) || isAuthorNote(text, words, byline))) continue;
    if (text.length <= LINE && (isDateLine(text, words) || TIME_OF_DAY.test(draft.text))) continue;
    kept.push(draft);
  }
  return kept;
}

const opensBox = (draft: Draft, text: string, words: PageWords): boolean =>
  text.length <= HEADING &&
  words.boxHeadings.some(
    (row) =>
      text === row || text === `${row}:` || (draft.kind === 'heading' && startsWithWord(text, `${row}:`)),
  );

const isByline = (text: string, words: PageWords, byline: readonly string[]): boolean => {
  if (text.length > LINE) return false;
  const names = byline.map(normal);
  if (names.some((name) => text === name)) return true;
  const by = words.by.find((row) => startsWithWord(text, row));
  if (by === undefined) return false;
  const rest = text.slice(by.length).replace(/^[\s:]{1,5}/, '');
  return names.some((name) => rest.startsWith(name)) || rest.split(' ').length <= 4;
};

const isAuthorNote = (text: string, words: PageWords, byline: readonly string[]): boolean =>
  text.length <= AUTHOR_NOTE &&
  byline.some((name) => words.authorVerbs.some((verb) => startsWithWord(text, `${normal(name)} ${verb}`)));

const isDateLine = (text: string, words: PageWords): boolean => {
  const found = findDate(text, words);
  if (found === null) return false;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  const beside = rest.match(/[\p{L}]+/gu) ?? [];
  const says = [...words.published, ...words.updated].some((row) => startsWithWord(text, row));
  return beside.length <= (says ? DATE_LINE_REST * 2 : 2);
};
