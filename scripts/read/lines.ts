/** Bytes of one line. A line is one article; a stream without line ends must not fill the memory. */
const LONGEST_LINE = 16_000_000;

/** A line of a stream with its number from 1; null in place of one that was too long to keep. */
export interface NumberedLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** Cuts a stream of bytes into lines as they come. Keeps one line at a time; a last line without its end counts. */
export async function* linesOf(
  stream: NodeJS.ReadableStream,
  longest = LONGEST_LINE,
): AsyncGenerator<NumberedLine, void, undefined> {
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): NumberedLine => {
    number += 1;
    const made = { number, bytes: size > longest ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return made;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      take(bytes.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < bytes.length) take(bytes.subarray(start));
  }
  if (size > 0) yield line();
}
