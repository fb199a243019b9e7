import { heldIn, type Tables } from './indexes';
import { type Pack, packOf } from './pack';
import type { Refusal, Release } from './pack-file';
import { readPackFile } from './read-pack-file';
import { FILES, type FileName } from './schema/tables';
import { joined, type Table } from './table';

const NAMES = Object.keys(FILES) as readonly FileName[];

type AnyTable = Table<{ readonly id: string }>;

/** All tables: that of several files (`references`) as one, those of none empty. */
function tablesOf(files: readonly Partial<Tables>[]): Tables {
  const tables = NAMES.flatMap(heldIn).map((name) => {
    const held = files.map((file): AnyTable | undefined => file[name]).filter((table) => table !== undefined);
    return [name, held.length === 1 ? held[0] : joined(held)] as const;
  });
  return Object.fromEntries(tables) as unknown as Tables;
}

/**
 * The pack from the texts of its files. A file that is missing (null), damaged, of another format or of another release
 * than those before it is refused as a whole, and named; the others count. Never rejects.
 */
export async function loadPack(
  texts: Readonly<Record<FileName, string | null>>,
): Promise<{ readonly pack: Pack; readonly refused: readonly Refusal[] }> {
  const refused: Refusal[] = [];
  const files: Partial<Tables>[] = [];
  let release: Release | null = null;
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
    files.push(read.tables);
  }
  return { pack: packOf(release, tablesOf(files)), refused };
}
