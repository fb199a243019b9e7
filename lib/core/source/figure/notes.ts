import type { NoteRow } from '../../language/figure-sourcing';
import type { Span } from '../../model/span';
import { spanOfWords } from '../../text/locate';
import type { Reading, Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import type { FoundForm } from './form-index';
import { toldNear } from './forms-near';
import { figuresIn, lastBefore, meant } from './reference';
import type { Counted, FigureScene } from './scene';
import { subjectOf } from './topic';

/** What the text says that figures count. */
export interface Note {
  readonly span: Span;
  readonly figures: readonly Counted[];
  readonly by: string;
}

type Found = FoundForm<NoteRow>;

/** How far behind its figure a note may begin, in words. */
const REACH: Readonly<Record<NoteRow['place'], number>> = { subject: 0, behind: 10, date: 12, name: 6 };
const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '?', '!', '”', '"']);

/** Where the words of a note end: at the next mark. */
function endFrom({ words }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && !ENDS.has((words[at] as Word).lower)) at++;
  return words[at - 1]?.lower === '.' ? at - 1 : at;
}

/** Where a name ends that begins at a word: `the Spanish city of Valencia`. */
function nameEnd({ words, lexicon }: Reading, from: number, limit: number): number {
  let at = from;
  const goesOn = (word: Word): boolean =>
    word.capital ||
    word.lower === 'of' ||
    lexicon.determiners.has(word.lower) ||
    words[at + 1]?.lower === 'of';
  while (at < limit && (words[at] as Word).kind === 'word' && goesOn(words[at] as Word)) at++;
  return at;
}

/** Whether what follows is a date (`October 7`, `2019`, `Tuesday`) or a name, as a form asks. */
function leadsOn({ words, lexicon, language }: Reading, { row, to }: Found): boolean {
  const next = words[to];
  if (row.place === 'subject' || row.place === 'behind') return next !== undefined;
  if (!next) return false;
  const dated =
    next.kind === 'number' || lexicon.times.has(next.lower) || language.figures.months.includes(next.lower);
  const skipped = lexicon.determiners.has(next.lower) ? words[to + 1] : next;
  return row.place === 'date' ? dated : skipped?.capital === true && !dated;
}

/** The figures that a form tells of: those that its subject means, or the one it stands behind. */
function toldBy(scene: FigureScene, found: Found, at: number, sentence: Sentence): readonly Counted[] {
  if (found.row.place === 'subject') {
    const subject = subjectOf(scene, found.from, sentence);
    if (!subject) return [];
    const inside = figuresIn(scene, subject.from, found.from);
    return inside.length > 0 ? inside : meant(scene, subject, at);
  }
  const last = scene.figures[lastBefore(scene.figures, found.from)];
  const near = last && last.from >= sentence.from && found.from - last.to <= REACH[found.row.place];
  return near ? [last] : [];
}

/**
 * What the text says that its figures include and leave out, as of when, and where. A note is no doubt. Grows with the
 * words of the sentences near figures.
 */
export function notesOf(scene: FigureScene): Note[] {
  const { reading } = scene;
  return toldNear(scene, scene.index.notes, (found, at, sentence) => {
    const figures = leadsOn(reading, found) ? toldBy(scene, found, at, sentence) : [];
    if (figures.length === 0) return null;
    const to = (found.row.place === 'name' ? nameEnd : endFrom)(reading, found.to, sentence.to);
    const span = spanOfWords(reading, found.from, to);
    return { told: { span, figures, by: `note:${found.row.id}` }, to };
  });
}
