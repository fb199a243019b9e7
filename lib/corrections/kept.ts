import { type Correction, type CorrectionKind, isSame } from '../core/model/correction';

/** The part of the browser's storage areas that is used here. */
export interface Area {
  /** What is kept under a key; everything for null. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string | string[]): Promise<void>;
}

/** Corrections of one article that are kept: nobody makes so many by hand. */
const MOST = 200;

const KINDS: ReadonlySet<string> = new Set<CorrectionKind>(['not-them', 'wrong-speaker', 'not-a-figure']);

const isCorrection = (value: unknown): value is Correction => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, target, person } = value as Record<string, unknown>;
  return (
    KINDS.has(String(kind)) && typeof target === 'string' && (person === null || typeof person === 'string')
  );
};

const PREFIX = 'corrections:';

/**
 * Under which name the corrections of an article are kept: a hash of its address, so that what was read does not stand
 * in the storage. `address`: anything that names the article.
 */
export async function keyOf(address: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return `${PREFIX}${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What of a kept value is a correction. */
const correctionsIn = (kept: unknown): readonly Correction[] =>
  Array.isArray(kept) ? kept.filter(isCorrection) : [];

/** The corrections kept under `key`, the first made first; what is kept and is none is passed over. Never rejects. */
export async function correctionsAt(area: Area, key: string): Promise<readonly Correction[]> {
  const kept: unknown = await area.get(key).then(
    (items) => items[key],
    () => undefined,
  );
  return correctionsIn(kept);
}

/** The corrections of all articles, by the names under which they are kept. Never rejects. */
export async function allCorrections(
  area: Area,
): Promise<readonly (readonly [key: string, corrections: readonly Correction[]])[]> {
  const all = await area.get(null).catch(() => ({}));
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, kept]) => [key, correctionsIn(kept)] as const)
    .filter(([, corrections]) => corrections.length > 0);
}

/** Takes back the corrections of all articles. Rejects where the browser cannot write. */
export async function clearCorrections(area: Area): Promise<void> {
  await area.remove(Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX)));
}

/** Keeps a correction beside the others of the article (`on`), or takes it back. Rejects where the browser cannot write. */
export async function keepCorrection(
  area: Area,
  key: string,
  { kind, target, person }: Correction,
  on: boolean,
): Promise<void> {
  const correction = { kind, target, person };
  const others = (await correctionsAt(area, key)).filter((one) => !isSame(one, correction));
  const all = on ? [...others, correction].slice(-MOST) : others;
  await (all.length > 0 ? area.set({ [key]: all }) : area.remove(key));
}
