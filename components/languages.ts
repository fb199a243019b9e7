/**
 * The languages of the interface, each by its tag and the name that it has for itself. The first answers where none fits.
 * A new one is a row here and a folder of strings; wherever `InEach` stands, the compiler asks for it.
 */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'he', name: 'עברית' },
] as const;

export type LanguageTag = (typeof LANGUAGES)[number]['tag'];

/** Something that each language has of its own. */
export type InEach<T> = Readonly<Record<LanguageTag, T>>;

/** The language of a BCP 47 tag in today's letters (`iw-IL`: `he`); null where it is no tag. */
function baseOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}

/**
 * The language to speak: the one that was chosen, else the first of the browser's (`preferred`) that there is, else the
 * first of all. `chosen`: a BCP 47 tag; anything else is no choice.
 */
export function languageFor(chosen: string, preferred: readonly string[]): LanguageTag {
  for (const asked of [chosen, ...preferred]) {
    const base = baseOf(asked);
    const found = LANGUAGES.find(({ tag }) => tag === base);
    if (found) return found.tag;
  }
  return LANGUAGES[0].tag;
}
