/** Named references that appear in metadata; all others there are written as numbers or not at all. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
};

/** Metadata longer than this is no title and no name. */
const LONGEST = 1_000;

const decode = (reference: string): string | undefined => {
  if (!reference.startsWith('#')) return NAMED[reference];
  const isHex = reference[1]?.toLowerCase() === 'x';
  const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/**
 * A value of the metadata as plain text: character references resolved (they survive in JSON-LD, doubly escaped in
 * some), tags taken out, white space folded. Null for anything that is no text or is empty.
 */
export const plain = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, LONGEST)
    .replace(/&amp;(?=#?\w{1,8};)/g, '&')
    .replace(/&(#?\w{1,8});/g, (whole, reference: string) => decode(reference) ?? whole)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .split(/\s+/)
    .join(' ')
    .trim();
  return text === '' ? null : text;
};
