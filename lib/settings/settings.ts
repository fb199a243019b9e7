/** The looks that can be chosen; `system`: as the browser has it. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** The kinds of marks, each of which can be left out of the page. */
export const MARK_KINDS = ['direct', 'mixed', 'indirect', 'figure', 'observation', 'credit'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What the reader chose or did once, kept on this machine. */
export interface Settings {
  /** BCP 47 tag of the interface's language, or `browser`: the first of the browser's that there is. */
  readonly language: string;
  readonly appearance: Appearance;
  /** Whether marks are shown as soon as an article is read. */
  readonly highlights: boolean;
  /** The kinds of which marks are shown, in the order of `MARK_KINDS`. */
  readonly kinds: readonly MarkKind[];
  /** Whether the toolbar icon says how much was found. */
  readonly badge: boolean;
  /** Whether the hints for a new reader were put away. */
  readonly hintsSeen: boolean;
}

export const DEFAULTS: Settings = {
  language: 'browser',
  appearance: 'system',
  highlights: true,
  kinds: MARK_KINDS,
  badge: false,
  hintsSeen: false,
};

/** The part of the browser's storage areas that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type Heard = (
  changes: Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>,
) => void;

/** The event of changes of that area alone: whatever else is kept would be handed over with every change. */
interface Changes {
  addListener(heard: Heard): void;
  removeListener(heard: Heard): void;
}

const KEY = 'settings';

/** No tag of a language is longer (BCP 47, 4.4.1). */
const TAG = /^[a-z][a-z0-9-]{1,34}$/i;

/** What a kept value comes to; undefined: it is none that this version knows. */
const READ: { readonly [K in keyof Settings]: (kept: unknown) => Settings[K] | undefined } = {
  language: (kept) => (typeof kept === 'string' && TAG.test(kept) ? kept : undefined),
  appearance: (kept) => APPEARANCES.find((one) => one === kept),
  highlights: (kept) => (typeof kept === 'boolean' ? kept : undefined),
  kinds: (kept) => (Array.isArray(kept) ? MARK_KINDS.filter((one) => kept.includes(one)) : undefined),
  badge: (kept) => (typeof kept === 'boolean' ? kept : undefined),
  hintsSeen: (kept) => (typeof kept === 'boolean' ? kept : undefined),
};

/** Settings out of what was kept; whatever is missing or unknown is as at the first start. */
function settingsIn(kept: unknown): Settings {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const field = <K extends keyof Settings>(name: K): Settings[K] => READ[name](given[name]) ?? DEFAULTS[name];
  return {
    language: field('language'),
    appearance: field('appearance'),
    highlights: field('highlights'),
    kinds: field('kinds'),
    badge: field('badge'),
    hintsSeen: field('hintsSeen'),
  };
}

/** The settings as they are kept in `area`. Never rejects: where it cannot be read, they are as at the first start. */
export const readSettings = (area: Area): Promise<Settings> =>
  area.get(KEY).then(
    (items) => settingsIn(items[KEY]),
    () => DEFAULTS,
  );

/** Changes are made one after the other: each writes anew what it read. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps `change` beside what was chosen before. Rejects where the browser cannot write. */
export function changeSettings(area: Area, change: Partial<Settings>): Promise<void> {
  const made = last.then(async () => area.set({ [KEY]: { ...(await readSettings(area)), ...change } }));
  last = made.catch(() => undefined);
  return made;
}

/** Tells of the settings, and of those before, whenever any page changed them. Out: what ends that. */
export function followSettings(
  changes: Changes,
  heard: (settings: Settings, before: Settings) => void,
): () => void {
  const hear: Heard = ({ [KEY]: change }) => {
    if (change) heard(settingsIn(change.newValue), settingsIn(change.oldValue));
  };
  changes.addListener(hear);
  return () => changes.removeListener(hear);
}
