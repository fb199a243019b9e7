import { type Correction, type CorrectionKind, isSame } from '../core/model/correction';

/** The part of the browser's storage areas that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
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

/**
 * Under which name the corrections of an article are kept: a hash of its address, so that what was read does not stand
 * in the storage. `address`: anything that names the article.
 */
export async function keyOf(address: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return `corrections:${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The corrections kept under `key`, the first made first; what is kept and is none is passed over. Never rejects. */
export async function correctionsAt(area: Area, key: string): Promise<readonly Correction[]> {
  const kept: unknown = await area.get(key).then(
    (items) => items[key],
    () => undefined,
  );
  return Array.isArray(kept) ? kept.filter(isCorrection) : [];
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
