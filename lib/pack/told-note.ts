const GAP = /\{([a-z]+)\}/g;

/** The gaps of a template's text. */
export const gapsOf = (text: string): readonly string[] =>
  [...text.matchAll(GAP)].map(([, gap]) => gap as string);

/** A template's sentence with its gaps filled; a gap without a value stays as it is. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(GAP, (gap, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : gap));
