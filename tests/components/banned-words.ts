/**
 * Words that judge. None stands in the interface (SAFETY §8, rule 4): it says what the text gives, never whether that
 * is so. Each is a whole word or, with `*`, how one begins.
 */
const BANNED = [
  'lie',
  'lies',
  'lied',
  'lying',
  'liar*',
  'false*',
  'fake*',
  'wrong*',
  'debunk*',
  'mislead*',
  'misled',
  'expose*',
  'caught',
  'admit*',
  'claim*',
  'myth*',
  'propaganda',
  'bias*',
  'untrue',
  'suspicious',
] as const;

/** Not judgements: where a banned word means something else. The phrase is taken out before looking. */
const EXEMPT = ['lying between two values'] as const;

/** The banned words that stand in a text, in the order of the list. What stands in quotation marks is a cue that is being named. */
export function judgements(text: string): readonly string[] {
  const own = EXEMPT.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text).replace(/“[^“”]*”/g, '');
  const words = own.toLowerCase().match(/\p{L}+/gu) ?? [];
  return BANNED.filter((banned) =>
    words.some((word) => (banned.endsWith('*') ? word.startsWith(banned.slice(0, -1)) : word === banned)),
  );
}
