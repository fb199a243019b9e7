/** All that the page says which opens once, after the extension was added. */
export interface WelcomeCatalogue {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly product: string;
  readonly welcome: {
    readonly title: string;
    /** Four sentences: what it does, and what it never does. */
    readonly sentences: readonly [string, string, string, string];
    readonly begin: string;
    readonly steps: {
      readonly pin: string;
      /** How that is done in either browser. */
      readonly pinNotes: readonly string[];
      readonly read: string;
      /** Before the keys that do the same. */
      readonly orPress: string;
      readonly look: string;
    };
    readonly options: string;
  };
}
