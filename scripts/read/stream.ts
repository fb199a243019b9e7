import { analyse } from '../../lib/core/dossier/analyse';
import type { Weights } from '../../lib/core/tagger/weights';
import { ofText } from './article-of';
import type { Join } from './join';
import { linesOf } from './lines';
import { isAddress, isDate } from './options';

/** A line that states an article. */
interface Row {
  readonly id: string | number;
  readonly text: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly title: string | null;
}

/** What is wrong with a line, in words that its writer can act on. */
class BadLine extends Error {}

const stringIn = (row: Record<string, unknown>, name: string): string | null => {
  const value = row[name] ?? null;
  if (value !== null && typeof value !== 'string') throw new BadLine(`"${name}" is not a string`);
  return value;
};

const rowOf = (source: string): Row => {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new BadLine('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('not a JSON object');
  const row = value as Record<string, unknown>;
  const { id, text } = row;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new BadLine('"id" is neither string nor number');
  if (typeof text !== 'string') throw new BadLine('"text" is not a string');
  if (text.trim() === '') throw new BadLine('"text" is empty');
  const url = stringIn(row, 'url');
  const published = stringIn(row, 'published');
  if (url !== null && !isAddress(url)) throw new BadLine('"url" is not an address');
  if (published !== null && !isDate(published))
    throw new BadLine('"published" is not a date like 2023-11-30');
  return { id, text, url, published, title: stringIn(row, 'title') };
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const decoded = (bytes: Buffer | null): string => {
  if (bytes === null) throw new BadLine('too long to be one article');
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BadLine('not UTF-8');
  }
};

/**
 * Reads a stream of articles, one JSON object a line, and writes their dossiers in the same order as they come, one at a
 * time in memory; without `weights` by the rules alone, with `join` with their context. A bad line is reported with its
 * number and passed over. Comes back with how many lines were good and how many bad.
 */
export const readLines = async (
  stream: NodeJS.ReadableStream,
  weights: Weights | null,
  join: Join | null,
  write: (line: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<{ readonly good: number; readonly bad: number }> => {
  let good = 0;
  let bad = 0;
  for await (const { number, bytes } of linesOf(stream)) {
    try {
      const source = decoded(bytes);
      if (source.trim() === '') continue;
      const { id, text, ...given } = rowOf(source);
      const dossier = analyse(ofText(text, given), weights);
      const row = join ? { id, dossier, context: join(dossier) } : { id, dossier };
      await write(`${JSON.stringify(row)}\n`);
      good += 1;
    } catch (error) {
      if (isBroken(error)) throw error;
      bad += 1;
      complain(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { good, bad };
};

/** Whether the one who reads our output has gone: then there is nobody to go on for. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
