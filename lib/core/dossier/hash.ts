const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** 32 bits in base 36, by hand: the engine’s own way takes what is more than 31 bits for a fraction, and its time. */
function inBase36(bits: number): string {
  let text = '';
  let rest = bits >>> 0;
  for (let place = 0; place < 7; place++) {
    text = DIGITS.charAt(rest % 36) + text;
    rest = Math.floor(rest / 36);
  }
  return text;
}

/**
 * A short name for a text: FNV-1a over its UTF-16 units, twice with different offsets (2 × 32 bits), in base 36.
 * Not for secrets; for telling two contents apart.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x5bd1), 0x01000193);
  }
  return inBase36(a) + inBase36(b);
}

/** Gives ids of kind, content and occurrence: the same reading gets the same ids. */
export function idMaker(): (kind: string, content: string) => string {
  const seen = new Map<string, number>();
  return (kind, content) => {
    const base = `${kind}-${hash(content)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}
