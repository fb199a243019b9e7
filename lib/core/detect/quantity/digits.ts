/** Code points of the zeros whose digits are read; the nine that follow each are its digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
/** Zero-width characters that may stand between digits and say nothing. */
const INVISIBLE: ReadonlySet<string> = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']);
/** More digits than this a double cannot hold exactly, and no article states. */
const MOST = 15;

function digitOf(char: string): number | null {
  const code = char.codePointAt(0) as number;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return null;
}

/** Digits at the head of a word: their value, how many characters they take, and how they were written. */
export interface Digits {
  readonly value: number;
  readonly length: number;
  /** Written without separator and decimals: may be a year, a label, an address. */
  readonly bare: boolean;
}

const PLAIN = /^\d+$/;

/**
 * Reads `14,000`, `1,00,000`, `4.2`, `1.234.567` at the head of a word. Null where the separators fit no convention
 * (`1.2.3.4`, `1,2,3`) or there are too many digits for a value.
 */
export function readDigits(word: string): Digits | null {
  if (word.length <= MOST && PLAIN.test(word))
    return { value: Number(word), length: word.length, bare: true };
  const groups: string[] = [''];
  const marks: string[] = [];
  let length = 0;
  for (const char of word) {
    const digit = digitOf(char);
    if (INVISIBLE.has(char)) {
      length += char.length;
      continue;
    }
    if (digit !== null) groups.push(`${groups.pop() ?? ''}${digit}`);
    else if ((char === ',' || char === '.') && groups.at(-1) !== '') {
      marks.push(char);
      groups.push('');
    } else break;
    length += char.length;
  }
  if (groups.at(-1) === '' && marks.length > 0) {
    groups.pop();
    marks.pop();
    length--;
  }
  if (groups.join('').length > MOST || groups[0] === '') return null;
  const plain = joinGroups(groups, marks);
  return plain === null ? null : { value: Number(plain), length, bare: marks.length === 0 };
}

/** The groups as one numeral with a full stop for the decimals, or null. */
function joinGroups(groups: readonly string[], marks: readonly string[]): string | null {
  if (marks.length === 0) return groups[0] as string;
  // `14.000` groups thousands: nobody writes three zeros behind a decimal point.
  const thousands = marks.length === 1 && groups[1] === '000' && groups[0] !== '0';
  const decimal = !thousands && marks.at(-1) === '.' && marks.lastIndexOf('.') === marks.indexOf('.');
  const whole = decimal ? groups.slice(0, -1) : [...groups];
  const separators = decimal ? marks.slice(0, -1) : marks;
  if (separators.some((mark) => mark !== separators[0])) return null;
  if (separators.length > 0) {
    if ((whole[0] as string).length > 3 || whole.at(-1)?.length !== 3) return null;
    // Lakh and crore part by two before the last three.
    if (
      !whole
        .slice(1)
        .every((group, at) => group.length === 3 || (group.length === 2 && at < whole.length - 2))
    )
      return null;
  }
  return decimal ? `${whole.join('')}.${groups.at(-1)}` : whole.join('');
}
