import type { Correction } from '../../lib/core/model/correction';
import type { OptionsCatalogue, ShortcutName } from '../options-strings';

/** What can be chosen on the options page. */
export interface Options {
  /** BCP 47 tag, or `browser`. */
  readonly language: string;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly highlights: boolean;
  readonly badge: boolean;
}

/** Something that was put right, and under which name its article is kept. */
export interface KeptCorrection {
  readonly key: string;
  readonly correction: Correction;
  /** Whom the pack names where somebody was said to be another. */
  readonly personName: string | null;
}

/** What the pack is and holds. */
export interface PackFacts {
  readonly version: string;
  readonly date: string;
  readonly people: number;
  readonly bodies: number;
  readonly outlets: number;
  readonly series: number;
}

/** What the options page is given and what it calls. */
export interface OptionsProps {
  readonly strings: OptionsCatalogue;
  readonly options: Options;
  /** Languages that can be chosen, each by its own name. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** Sites whose articles are read when they open; `host` null: all of them. */
  readonly sites: readonly { readonly origin: string; readonly host: string | null }[];
  /** Null: the command has no keys. */
  readonly shortcuts: readonly { readonly command: ShortcutName; readonly keys: string | null }[];
  /** Null: the pack could not be read, or is not here yet. */
  readonly pack: PackFacts | null;
  readonly corrections: readonly KeptCorrection[];
  /** Whether everything that was kept has just been deleted. */
  readonly forgotten: boolean;
  readonly onChoose: (change: Partial<Options>) => void;
  readonly onRemoveSite: (origin: string) => void;
  readonly onShortcuts: () => void;
  readonly onUndo: (kept: KeptCorrection) => void;
  readonly onSaveCorrections: () => void;
  readonly onClearCorrections: () => void;
  readonly onForget: () => void;
}
