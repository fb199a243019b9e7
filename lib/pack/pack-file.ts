import { INDEXES_IN, type Indexes } from './indexes';
import { FILES, type FileName, type Rows } from './schema/tables';

/** Goes up whenever what is in a file means something else; another number is refused by name. */
export const FORMAT = 1;

/** Which release of the pack a file belongs to. Its date stands on every card. */
export interface Release {
  readonly version: string;
  readonly date: string;
}

/** Why a file does not count, in a sentence that names file, row and reason. */
export interface Refusal {
  readonly file: string;
  readonly row: string | null;
  readonly reason: string;
}

/** What a file holds behind its head. */
export interface Contents {
  readonly tables: Partial<Rows>;
  readonly indexes: Partial<Indexes>;
}

/** SHA-256 of a text, in hexadecimal digits. */
export async function digestOf(content: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file as it ships: a line that says what it is; per table a line with the number of rows, and the rows; the indexes. */
export async function writePackFile(file: FileName, release: Release, contents: Contents): Promise<string> {
  const rows = FILES[file].flatMap((table): object[] => {
    const held = contents.tables[table] ?? [];
    return [{ table, rows: held.length }, ...held];
  });
  const indexes = Object.fromEntries(INDEXES_IN[file].map((name) => [name, contents.indexes[name] ?? []]));
  const rest = [...rows, indexes].map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${JSON.stringify({ format: FORMAT, file, ...release, digest: await digestOf(rest) })}\n${rest}`;
}
