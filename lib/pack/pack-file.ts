import { type Compiled, heldIn } from './indexes';
import type { FileName } from './schema/tables';
import { idIn } from './table';

/** Goes up whenever what is in a file means something else; another number is refused by name. */
export const FORMAT = 2;

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

/** SHA-256 of a text, in hexadecimal digits. */
export async function digestOf(content: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A row as it ships, its id first, by which it is found before it is read. @throws where that cannot be */
function lineOf({ id, ...rest }: { readonly id: string }): string {
  const line = JSON.stringify({ id, ...rest });
  if (idIn(line) !== id) throw new Error(`the id ${id} cannot be written as it is`);
  return line;
}

/** A file as it ships: a line that says what it is; per table and index, a line with the number of rows, and the rows. */
export async function writePackFile(
  file: FileName,
  release: Release,
  contents: Partial<Compiled>,
): Promise<string> {
  const lines = heldIn(file).flatMap((table) => {
    const rows = contents[table] ?? [];
    return [JSON.stringify({ table, rows: rows.length }), ...rows.map(lineOf)];
  });
  const rest = lines.map((line) => `${line}\n`).join('');
  return `${JSON.stringify({ format: FORMAT, file, ...release, digest: await digestOf(rest) })}\n${rest}`;
}
