/** A language as a page states it, as a well-formed BCP 47 tag; null for none, or for what is not one (`en_US`, `english!`). */
export function languageTag(stated: string | null): string | null {
  if (stated === null) return null;
  try {
    return Intl.getCanonicalLocales(stated)[0] ?? null;
  } catch {
    return null;
  }
}
