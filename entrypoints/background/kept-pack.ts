import { loadPack } from '../../lib/pack/load';
import { FILES, type FileName } from '../../lib/pack/schema/tables';

/** The pack, and which of its files do not count. */
export type LoadedPack = Awaited<ReturnType<typeof loadPack>>;

const NAMES = Object.keys(FILES) as readonly FileName[];

/**
 * The context pack, loaded once and kept for all tabs while the worker lives; its files are asked for at the same time.
 * `load` gets the text of one. What comes back never rejects: a file that is missing or damaged is named, and what the
 * others hold counts.
 */
export function keptPack(load: (file: FileName) => Promise<string>): () => Promise<LoadedPack> {
  let kept: Promise<LoadedPack> | null = null;
  const loadAll = async (): Promise<LoadedPack> => {
    const texts = NAMES.map(async (file) => [file, await load(file).catch(() => null)] as const);
    return loadPack(Object.fromEntries(await Promise.all(texts)) as Record<FileName, string | null>);
  };
  return () => {
    kept ??= loadAll();
    return kept;
  };
}
