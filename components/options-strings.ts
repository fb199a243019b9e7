import type { PopupCatalogue } from './strings';

/** The browser's shortcuts, by the names that they have in the manifest. */
export type ShortcutName = '_execute_action' | 'toggle' | 'next' | 'previous';

/** Words of the options page. */
export interface OptionsStrings {
  readonly title: string;
  readonly sites: {
    readonly title: string;
    readonly gloss: string;
    readonly none: string;
    /** In place of a host, where all are let in. */
    readonly every: string;
    readonly remove: string;
  };
  readonly reading: {
    readonly title: string;
    readonly highlights: { readonly name: string; readonly note: string };
    readonly badge: { readonly name: string; readonly note: string };
  };
  readonly looks: {
    readonly title: string;
    readonly appearance: string;
    readonly appearances: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly language: string;
    readonly asBrowser: string;
  };
  readonly keys: {
    readonly title: string;
    readonly gloss: string;
    readonly does: string;
    readonly keys: string;
    readonly commands: Readonly<Record<ShortcutName, string>>;
    /** In place of the keys of a command that has none. */
    readonly none: string;
    /** Opens the browser's own page of shortcuts. */
    readonly change: string;
  };
  readonly pack: {
    readonly title: string;
    readonly gloss: string;
    readonly unread: string;
    readonly people: string;
    readonly bodies: string;
    readonly outlets: string;
    readonly series: string;
  };
  readonly corrections: {
    readonly title: string;
    readonly gloss: string;
    readonly none: string;
    readonly count: string;
    readonly articles: string;
    readonly each: string;
    /** An article, of which nothing is known but its place in the list. */
    article(n: number): string;
    readonly undo: string;
    readonly save: string;
    readonly clear: string;
  };
  readonly privacy: {
    readonly title: string;
    readonly facts: readonly { readonly what: string; readonly lines: readonly string[] }[];
    readonly forget: string;
    readonly forgetNote: string;
    readonly forgetNow: string;
    readonly forgotten: string;
  };
}

/** All that the options page says, some of which the popup says too. */
export interface OptionsCatalogue extends PopupCatalogue {
  readonly options: OptionsStrings;
}
