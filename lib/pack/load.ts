import { type Indexes, NO_INDEXES } from './indexes';
import { type Pack, packOf } from './pack';
import type { Refusal, Release } from './pack-file';
import { readPackFile } from './read-pack-file';
import { FILES, type FileName, type Rows, TABLES } from './schema/tables';

const NAMES = Object.keys(FILES) as readonly FileName[];
const nothing = (): Rows =>
  Object.fromEntries(Object.keys(TABLES).map((table) => [table, []])) as unknown as Rows;

/** References stand in several files; whichever comes first counts, they are the same. */
function joined(known: Rows['references'], more: Rows['references']): Rows['references'] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}

/**
 * The pack from the texts of its files. A file that is missing (null), damaged, of another format or of another release
 * than those before it is refused as a whole, and named; the others count. Never rejects.
 */
export async function loadPack(
  texts: Readonly<Record<FileName, string | null>>,
): Promise<{ readonly pack: Pack; readonly refused: readonly Refusal[] }> {
  const refused: Refusal[] = [];
  let release: Release | null = null;
  let rows = nothing();
  let indexes: Indexes = NO_INDEXES;
  for (const file of NAMES) {
    const text = texts[file];
    const read = text === null ? { file, row: null, reason: 'is missing' } : await readPackFile(file, text);
    if ('reason' in read) {
      refused.push(read);
      continue;
    }
    if (release !== null && release.version !== read.release.version) {
      refused.push({
        file,
        row: null,
        reason: `is of release ${read.release.version}, not ${release.version}`,
      });
      continue;
    }
    release = read.release;
    rows = { ...rows, ...read.tables, references: joined(rows.references, read.tables.references ?? []) };
    indexes = { ...indexes, ...read.indexes };
  }
  return { pack: packOf(release, rows, indexes), refused };
}
