import { HASH_SEED, ROW_BITS, ROWS } from './hash';
import { forbid, stepsOf, type Transitions } from './lattice';
import { START, TAGS } from './tags';

/** What a weight of eight bits is raised by so that none is negative. */
export const RAISED = 128;

/** Weights of the rows that were learned, four tags to an integer, each raised by `RAISED`. */
export interface Table {
  /**
   * Per eight rows, how many were learned before them (the lower 16 bits) and a bit for each that was (the next eight):
   * an eighth of the memory that a place for each row would take, so that it stays near the processor.
   */
  readonly groups: Int32Array;
  /** Per row learned, counted from 1, a byte per tag. From the lowest: tags 0, 2, 1, 3 and 4, 6, 5, 7 (of each pass). */
  readonly cells: Int32Array;
}

/** How many bits of a byte are set. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0;
  for (let bits = byte; bits > 0; bits &= bits - 1) ones++;
  return ones;
});

/**
 * Turns the first `count` of some rows, in place, into their places in `cells`; those that were not learned are left out.
 * Returns how many are left. Without a branch: whether a row was learned cannot be foreseen.
 */
export function learnedOf({ groups }: Table, rows: Int32Array, count: number): number {
  let learned = 0;
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number;
    const group = groups[row >>> 3] as number;
    const bit = row & 7;
    const upTo = (group >>> 16) & ((2 << bit) - 1);
    rows[learned] = (group & 0xffff) + (ONES[upTo] as number);
    learned += upTo >>> bit;
  }
  return learned;
}

/** What belongs to one pass alone. */
export interface PassWeights {
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** What one tag is worth behind another, as logarithms and as factors. */
  readonly transitions: Transitions;
  readonly steps: Float64Array;
  /** The factor that a tag has which is so many weights behind the best. */
  readonly factors: Float64Array;
}

/** All that was learned: two passes, and how their likelihoods become a confidence. */
export interface Weights {
  /** What both passes look at: both have their weights in one row, so that it is looked up once. */
  readonly own: Table;
  /** What the second pass alone looks at: what the first made of the text. */
  readonly echo: Table;
  readonly passes: readonly [PassWeights, PassWeights];
  /** Factors of a logistic regression over `evidenceOf`, the constant first. */
  readonly confidence: Float32Array;
}

/** The file is no weights file, is damaged, or was learned by another version. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

export const MAGIC = 0x544e4857;
/** Raised whenever features, hash or layout change: older weights mean nothing then. */
export const FORMAT = 2;
/** Magic, format, row bits, tags, hash seed, checksum. */
export const HEADER = 20;
export const STEPS = (START + 1) * TAGS;

/** Carries a checksum on over some integers. */
function carryOn(sum: number, integers: Int32Array, from: number, to: number): number {
  let hash = sum;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (integers[at] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Integers that are summed at once: a short function that is called often is compiled sooner than one long loop. */
const AT_ONCE = 256;

/** The bytes themselves where they lie so that integers can be looked at, which they do out of a file, else a copy. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

/** FNV-1a over the whole integers behind the header, with a shift, so that high bytes tell on low bits. */
export function checksum(bytes: Uint8Array): number {
  const { buffer, byteOffset, length } = aligned(bytes);
  const whole = new Int32Array(buffer, byteOffset + HEADER, (length - HEADER) >> 2);
  let hash = 0x811c9dc5;
  for (let at = 0; at < whole.length; at += AT_ONCE)
    hash = carryOn(hash, whole, at, Math.min(at + AT_ONCE, whole.length));
  return hash >>> 0;
}

/** Reads on where the last read ended; refuses to read past the end. Everything takes four bytes. */
class Cursor {
  private at: number;
  private readonly end: number;
  private readonly buffer: ArrayBufferLike;
  /** Numbers are looked at where they lie. They are little-endian, as every browser's machine. */
  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset, length } = aligned(bytes);
    this.buffer = buffer;
    this.at = byteOffset + HEADER;
    this.end = byteOffset + length;
  }
  private take(count: number): number {
    const from = this.at;
    if (from + count * 4 > this.end) throw new WeightsError('the weights end too early');
    this.at += count * 4;
    return from;
  }
  count(): number {
    return new Uint32Array(this.buffer, this.take(1), 1)[0] as number;
  }
  floats(count: number): Float32Array {
    return new Float32Array(this.buffer, this.take(count), count);
  }
  /** As many as fill whole integers. */
  bytes(count: number): Uint8Array {
    return new Uint8Array(this.buffer, this.take(count / 4), count);
  }
  integers(count: number): Int32Array {
    return new Int32Array(this.buffer, this.take(count), count);
  }
  get ended(): boolean {
    return this.at === this.end;
  }
}

/** Behind the best by this much, as a logarithm, a tag is out of question; its factor is not nought, so that no sum is. */
const HOPELESS = 30;

function passFrom(cursor: Cursor): PassWeights {
  const scale = cursor.floats(1)[0] as number;
  const transitions = forbid(cursor.floats(STEPS).slice());
  if (!(scale > 0 && Number.isFinite(scale)) || !transitions.every(Number.isFinite))
    throw new WeightsError('the weights hold what is no number');
  const most = Math.min(0xffff, Math.ceil(HOPELESS / scale));
  const factors = new Float64Array(most + 1);
  for (let behind = 0; behind <= most; behind++) factors[behind] = Math.exp(-behind * scale);
  return { scale, transitions, steps: stepsOf(transitions), factors };
}

/** Reads a table whose rows have so many tags. */
function tableFrom(cursor: Cursor, tags: number): Table {
  const learned = cursor.bytes(ROWS / 8);
  const rows = cursor.count();
  if (rows > 0xffff) throw new WeightsError('the weights hold more rows than can be');
  const cells = cursor.integers(rows * (tags / 4));
  const groups = new Int32Array(ROWS / 8);
  let place = 0;
  for (let index = 0; index < groups.length; index++) {
    const bits = learned[index] as number;
    groups[index] = place | (bits << 16);
    place += ONES[bits] as number;
  }
  if (place + 1 !== rows) throw new WeightsError('the weights hold more or fewer rows than they name');
  return { groups, cells };
}

/**
 * Reads a weights file (`assets/model/en.bin`). Throws a WeightsError that says why, where it is none, is damaged, or
 * does not fit the features of this version. The bytes are not copied: they belong to the weights from then on.
 */
export function weightsFrom(bytes: Uint8Array): Weights {
  if (bytes.length < HEADER) throw new WeightsError('the weights end too early');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new WeightsError('this is no weights file');
  const format = view.getUint16(4, true);
  if (format !== FORMAT)
    throw new WeightsError(`the weights have format ${format}, this version reads ${FORMAT}`);
  if (
    view.getUint8(6) !== ROW_BITS ||
    view.getUint8(7) !== TAGS ||
    view.getUint32(8, true) !== HASH_SEED >>> 0
  )
    throw new WeightsError('the weights were learned with another hash or other tags');
  if (view.getUint32(12, true) !== checksum(bytes)) throw new WeightsError('the weights are damaged');
  const cursor = new Cursor(bytes);
  const passes = [passFrom(cursor), passFrom(cursor)] as const;
  const own = tableFrom(cursor, 2 * TAGS);
  const echo = tableFrom(cursor, TAGS);
  const confidence = cursor.floats(cursor.count());
  if (!cursor.ended) throw new WeightsError('something stands behind the weights');
  return { own, echo, passes, confidence };
}
