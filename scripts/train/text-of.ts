import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { remembered } from '../../lib/core/text/remembered';
import { ofPage } from '../read/article-of';

/** Which text was annotated, where the annotation holds none: texts belong to their publishers. */
export interface TextSource {
  /** A saved page, or an article of a file with one `{id, text}` a line: `FILE#ID`; paths from the project's folder. */
  readonly of: string;
  /** Of the text as it was annotated, UTF-8, in hexadecimal digits. */
  readonly sha256: string;
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const apart = (paragraphs: readonly string[]): string =>
  paragraphs.map(oneSpace).filter(Boolean).join('\n\n');

function fromPage(file: string): string {
  const { text, blocks } = ofPage(readFileSync(file, 'utf8'), { url: null, published: null });
  const read = blocks.filter(({ kind }) => kind !== 'furniture');
  return apart(read.map(({ span }) => text.slice(span.start, span.end)));
}

/** The texts of a file of articles by their ids, read once: hundreds of annotations are of the same file. */
const textsIn = remembered((file) => {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    rows.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [id, text];
    }),
  );
});

function fromLines(file: string, id: string): string {
  const text = textsIn(file).get(id);
  if (text === undefined) throw new Error(`${file} has no article «${id}»`);
  return apart(text.split(/\n\s*\n/));
}

/**
 * The text that was annotated: paragraphs of single spaces, a blank line between two.
 * @throws {Error} where it is not there, or is no longer the text that was annotated: offsets would mean other words
 */
export function textOf({ of, sha256 }: TextSource): string {
  const [file = '', id] = of.split('#');
  const text = id === undefined ? fromPage(file) : fromLines(file, id);
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw new Error(`${of} is read as another text than the one that was annotated`);
  return text;
}
