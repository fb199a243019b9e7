/** What the reader chose or did once, kept on this machine. */
export interface Settings {
  /** Whether the hints for a new reader were put away. */
  readonly hintsSeen: boolean;
}

export const DEFAULTS: Settings = { hintsSeen: false };

/** The part of the browser's storage areas that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/** The settings as they are kept in `area`; whatever is missing or of another type is as at the first start. Never rejects. */
export async function readSettings(area: Area): Promise<Settings> {
  const kept: unknown = await area.get(KEY).then(
    (items) => items[KEY],
    () => undefined,
  );
  if (typeof kept !== 'object' || kept === null) return DEFAULTS;
  const { hintsSeen } = kept as Record<string, unknown>;
  return { hintsSeen: typeof hintsSeen === 'boolean' ? hintsSeen : DEFAULTS.hintsSeen };
}

/** Keeps `change` beside what was chosen before. Rejects where the browser cannot write. */
export async function changeSettings(area: Area, change: Partial<Settings>): Promise<void> {
  await area.set({ [KEY]: { ...(await readSettings(area)), ...change } });
}
