import type { LineWords } from '../language/line-words';
import type { BlockKind } from '../model/article';

/** Longer lines are prose, whatever they begin with, in characters. */
const LONGEST_LINE = 320;
/** A headline or heading is no longer than this, in words. */
const HEADLINE = 32;
const HEADING = 10;
/** A byline, an author's note. */
const BYLINE = 9;
const NOTE = 40;
/** Where an author's note may stand: among the first or the last blocks. */
const EDGE = 4;

const wordsIn = (line: string): string[] => line.split(' ').filter(Boolean);
const isCapital = (word: string | undefined): boolean => !!word && word[0] !== word[0]?.toLowerCase();

/** Without what ends a sentence: a headline, a heading, a label. */
function isUnended(line: string): boolean {
  let end = line.length;
  while (end > 0 && '"”’\')'.includes(line[end - 1] as string)) end--;
  return !'.!?…:;,'.includes(line[end - 1] ?? '.');
}

function isFurniture(line: string, page: LineWords): boolean {
  const lower = line.toLowerCase().replaceAll('’', "'");
  const label = lower.endsWith(':') || lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return page.furniture.includes(label) || page.furnitureStarts.some((start) => lower.startsWith(start));
}

function isByline(line: string, page: LineWords): boolean {
  const words = wordsIn(line);
  if (words.length > BYLINE || words.length < 2) return false;
  const lower = line.toLowerCase();
  return (
    page.bylineStarts.some(
      (start) => lower.startsWith(`${start} `) && isCapital(words[start.split(' ').length]),
    ) && isUnended(line)
  );
}

/** `Ann Lee is the paper's courts reporter`: a name, *is*, a role in a newsroom. */
function isAuthorNote(line: string, page: LineWords): boolean {
  const words = wordsIn(line);
  const verb = words.findIndex(
    (word) => word === 'is' || word === 'covers' || word === 'reports' || word === 'writes',
  );
  if (words.length > NOTE || verb < 1 || verb > 4 || !words.slice(0, verb).every(isCapital)) return false;
  if (line.includes('“') || line.includes('"')) return false;
  const lower = ` ${line.toLowerCase()} `;
  return page.authorRoles.some(
    (role) => lower.includes(` ${role} `) || lower.includes(` ${role},`) || lower.includes(` ${role}.`),
  );
}

/** A caption ends with a credit: an agency in brackets, or *Photo by*. */
function isCaption(line: string, page: LineWords): boolean {
  const open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
  const last = line.at(-1);
  if ((last === ')' || last === ']') && open > 0) {
    const inside = line.slice(open + 1, -1).toLowerCase();
    const parts = inside.split(/[/,:]| via | for /).map((part) => part.trim());
    if (parts.some((part) => page.agencies.includes(part))) return true;
    if (page.creditStarts.some((start) => inside.startsWith(`${start} `) || inside.startsWith(`${start}:`)))
      return true;
  }
  const lower = line.toLowerCase();
  return line.length < LONGEST_LINE && page.creditsAfter.some((mark) => lower.includes(` ${mark}`));
}

function isListItem(line: string): boolean {
  const first = line[0] ?? '';
  return (
    ('•*◦‣·'.includes(first) || ((first === '-' || first === '–') && line[1] === ' ')) && line.length > 2
  );
}

/** What a paragraph of plain text is likely to be, by its words and its place among the blocks. */
export function kindOfLine(
  line: string,
  place: { readonly index: number; readonly count: number },
  page: LineWords,
): BlockKind {
  if (line.length > LONGEST_LINE) return 'paragraph';
  if (isFurniture(line, page)) return 'furniture';
  const edge = place.index < EDGE || place.index >= place.count - EDGE;
  if (edge && isByline(line, page)) return 'byline';
  if (edge && isAuthorNote(line, page)) return 'author-note';
  if (isCaption(line, page)) return 'caption';
  if (isListItem(line)) return 'list-item';
  if (!isUnended(line) || place.count < 2) return 'paragraph';
  const words = wordsIn(line).length;
  if (place.index === 0 && words <= HEADLINE) return 'headline';
  return words <= HEADING && place.index < place.count - 1 ? 'heading' : 'paragraph';
}
