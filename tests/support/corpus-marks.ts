import type { Span } from '../../lib/core/model/span';

/** What a corpus file gets wrong, with the file and the line in which it does. */
export class CorpusError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly complaint: string,
  ) {
    super(`${file}:${line}: ${complaint}`);
    this.name = 'CorpusError';
  }
}

/** c content, q cue, s source, f figure, k caveat, v verifier, m a mention that is only a figure's source. */
export type Letter = 'c' | 'q' | 's' | 'f' | 'k' | 'v' | 'm';

/** One mark: which, where in the clean text (UTF-16, end-exclusive), and in which line of the file it opens. */
export interface Mark {
  readonly letter: Letter;
  readonly number: number;
  readonly span: Span;
  readonly line: number;
}

/** No word belongs to two attributions, except that one mention may be the source of several. */
const NEVER_INSIDE: Readonly<Partial<Record<Letter, string>>> = { c: 'cqs', q: 'cq', s: 'cq', f: 'f' };

const OPENER = /\{([cqsfkvm])([1-9][0-9]*)\|/y;

/**
 * Takes the marks out of a marked text: the text as a reader would see it, and where each mark stands in it,
 * in the order in which they open. `firstLine` is the line of the file with which `marked` begins.
 * Throws a CorpusError for an opener that is none, a mark that closes twice, never or in another paragraph
 * (so that marks cannot cross), that is empty or padded, or that stands where its letter may not.
 */
export function unmark(file: string, marked: string, firstLine: number): { text: string; marks: Mark[] } {
  const marks: (Mark | null)[] = [];
  const open: { letter: Letter; number: number; line: number; start: number; place: number }[] = [];
  let text = '';
  let line = firstLine;
  const fail = (complaint: string, at = line): never => {
    throw new CorpusError(file, at, complaint);
  };
  for (let i = 0; i < marked.length; i++) {
    const char = marked.charAt(i);
    if (char === '{') {
      OPENER.lastIndex = i;
      const found = OPENER.exec(marked);
      if (!found) return fail(`«${marked.slice(i, i + 8)}» opens no mark that is known`);
      const letter = found[1] as Letter;
      const holder = open.find((outer) => NEVER_INSIDE[outer.letter]?.includes(letter));
      if (holder) fail(`${letter}${found[2]} stands inside ${holder.letter}${holder.number}`);
      open.push({ letter, number: Number(found[2]), line, start: text.length, place: marks.push(null) - 1 });
      i = OPENER.lastIndex - 1;
    } else if (char === '}') {
      const mark = open.pop() ?? fail('a mark closes that was not opened');
      const inside = text.slice(mark.start);
      if (inside.trim() === '' || inside.trim() !== inside)
        fail(`${mark.letter}${mark.number} is empty or begins or ends with white space`);
      const span = { start: mark.start, end: text.length };
      marks[mark.place] = { letter: mark.letter, number: mark.number, span, line: mark.line };
    } else if (char === '|') {
      fail('a bar stands outside a mark’s opening');
    } else {
      const unclosed = open[0];
      if (char === '\n' && unclosed)
        fail(`${unclosed.letter}${unclosed.number} runs over the end of its paragraph`, unclosed.line);
      if (char === '\n') line++;
      text += char;
    }
  }
  const unclosed = open[0];
  if (unclosed) fail(`${unclosed.letter}${unclosed.number} is never closed`, unclosed.line);
  return { text, marks: marks.filter((mark) => mark !== null) };
}
