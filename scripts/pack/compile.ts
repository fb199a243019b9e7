import { indexesOf } from '../../lib/pack/indexes';
import { type Release, writePackFile } from '../../lib/pack/pack-file';
import { FILES, type FileName, type Rows } from '../../lib/pack/schema/tables';
import { collisions, sharedOffices } from './collisions';
import { refsOf, unknownNames } from './known';
import { oneSided, unfounded } from './notes';
import type { Complaints } from './sources';

export const FILE_NAMES = Object.keys(FILES) as readonly FileName[];

/** All that is amiss between rows that are sound one by one. */
export const inconsistencies = (rows: Rows): Complaints => [
  ...unknownNames(rows),
  ...collisions(rows),
  ...sharedOffices(rows),
  ...unfounded(rows),
  ...oneSided(rows),
];

/** The files that ship, each with the references that its rows name and no others. */
export async function compile(release: Release, rows: Rows): Promise<Record<FileName, string>> {
  const indexes = indexesOf(rows);
  const files = await Promise.all(
    FILE_NAMES.map(async (file) => {
      const tables = FILES[file];
      const named = new Set(tables.flatMap((table) => rows[table].flatMap((row) => refsOf(row))));
      const references = rows.references.filter(({ id }) => named.has(id));
      return [file, await writePackFile(file, release, { ...rows, ...indexes, references })] as const;
    }),
  );
  return Object.fromEntries(files) as Record<FileName, string>;
}
