const LETTER = /\p{L}/u;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"', "'": "'" };

/** A single mark opens only before a word, and closes only behind one: else it is an apostrophe. */
const single = (mark: string): boolean => mark === '‘' || mark === "'";

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in CLOSERS)) return false;
  if (mark !== "'") return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}“"]/u.test(text.charAt(at + 1));
}

/** How many of the letters of one piece of content stand in quotation marks. A mark left open runs to the end. */
function count(piece: string): { letters: number; quoted: number } {
  let letters = 0;
  let quoted = 0;
  let opened = '';
  for (let i = 0; i < piece.length; i++) {
    const char = piece.charAt(i);
    if (opened === '' && opens(piece, i)) opened = char;
    else if (opened !== '' && char === CLOSERS[opened]) {
      if (!single(opened) || !LETTER.test(piece.charAt(i + 1))) opened = '';
    } else if (LETTER.test(char)) {
      letters++;
      if (opened !== '') quoted++;
    }
  }
  return { letters, quoted };
}

/**
 * The share (0 to 1) of the letters of a content that stand in quotation marks, by the marks inside its own pieces.
 * It is meant for text of our own, where marks are paired; it is not the product's reader of quotations,
 * and shares nothing with it, so that the one can measure the other.
 */
export function quotedShare(pieces: readonly string[]): number {
  const counts = pieces.map(count);
  const letters = counts.reduce((sum, one) => sum + one.letters, 0);
  return letters === 0 ? 0 : counts.reduce((sum, one) => sum + one.quoted, 0) / letters;
}
