/** A stretch that a marked text names. */
export interface Marked {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the notation in which cases are written: `[content It works], [cue said] [source Ann Lee].` gives the plain text
 * and the stretches between the brackets, in order. Brackets do not nest; `[[` stands for a bracket of the text.
 */
export function marked(notation: string): { readonly text: string; readonly spans: readonly Marked[] } {
  let text = '';
  const spans: Marked[] = [];
  let open: { kind: string; start: number } | null = null;
  let at = 0;
  while (at < notation.length) {
    const char = notation[at] as string;
    if (char === '[' && notation[at + 1] === '[') {
      text += '[';
      at += 2;
    } else if (char === '[') {
      if (open) throw new Error(`marks nest in: ${notation}`);
      const space = notation.indexOf(' ', at);
      if (space < 0) throw new Error(`a mark without a name in: ${notation}`);
      open = { kind: notation.slice(at + 1, space), start: text.length };
      at = space + 1;
    } else if (char === ']' && open) {
      spans.push({ kind: open.kind, text: text.slice(open.start), start: open.start, end: text.length });
      open = null;
      at++;
    } else {
      text += char;
      at++;
    }
  }
  if (open) throw new Error(`a mark is left open in: ${notation}`);
  return { text, spans };
}

/** The texts of all stretches of one kind. */
export const textsOf = (spans: readonly Marked[], kind: string): string[] =>
  spans.filter((span) => span.kind === kind).map((span) => span.text);
