import { HASH_SEED, ROW_BITS, ROWS } from './hash';
import { forbid, stepsOf, type Transitions } from './lattice';
import { START, TAGS } from './tags';

/** What a weight of eight bits is raised by so that none is negative. */
export const RAISED = 128;

/** Weights of the rows that were learned, four tags to an integer, each raised by `RAISED`. */
export interface Table {
  /** A bit for each row, 32 to an integer, the lowest first: set where the row was learned. */
  readonly bits: Int32Array;
  /** Per integer of `bits`, how many rows were learned before its own: little memory, so that it stays near the processor. */
  readonly before: Uint16Array;
  /** Per row learned, counted from 1, a byte per tag. From the lowest: tags 0, 2, 1, 3 and 4, 6, 5, 7 (of each pass). */
  readonly cells: Int32Array;
}

/** How many bits of an integer are set: summed by twos, by fours, by bytes. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Turns the first `count` of some rows, in place, into their places in `cells`; those that were not learned are left out.
 * Returns how many are left. Without a branch: whether a row was learned cannot be foreseen.
 */
export function learnedOf({ bits, before }: Table, rows: Int32Array, count: number): number {
  let learned = 0;
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number;
    const group = row >>> 5;
    const bit = row & 31;
    const upTo = (bits[group] as number) & ((2 << bit) - 1);
    rows[learned] = (before[group] as number) + ones(upTo);
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
export const FORMAT = 3;
/** Where the digest stands: behind magic, format, row bits, tags and hash seed. */
export const DIGEST_AT = 12;
/** As many bytes as SHA-256 has. */
const DIGEST = 32;
export const HEADER = DIGEST_AT + DIGEST;
export const STEPS = (START + 1) * TAGS;

/** What a weights file's digest is of: all behind the header. */
export const digested = <Of extends ArrayBufferLike>(bytes: Uint8Array<Of>): Uint8Array<Of> =>
  bytes.subarray(HEADER);

/** The bytes themselves where they lie so that integers can be looked at, which they do out of a file, else a copy. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

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
  const bits = cursor.integers(ROWS / 32);
  const rows = cursor.count();
  if (rows > 0xffff) throw new WeightsError('the weights hold more rows than can be');
  const cells = cursor.integers(rows * (tags / 4));
  const before = new Uint16Array(bits.length);
  let learned = 0;
  for (let group = 0; group < bits.length; group++) {
    before[group] = learned;
    learned += ones(bits[group] as number);
  }
  if (learned + 1 !== rows) throw new WeightsError('the weights hold more or fewer rows than they name');
  return { bits, before, cells };
}

/**
 * Reads a weights file (`assets/model/en.bin`). Throws a WeightsError that says why, where it is none, is damaged, or
 * does not fit the features of this version. The bytes are not copied: they belong to the weights from then on.
 * `digest`: SHA-256 of what is `digested` of them, which whoever loads the file has the platform reckon: it does so in a
 * sixth of the time that a sum of our own would cost a starting worker.
 */
export function weightsFrom(bytes: Uint8Array, digest: Uint8Array): Weights {
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
  if (digest.length !== DIGEST || digest.some((byte, at) => byte !== bytes[DIGEST_AT + at]))
    throw new WeightsError('the weights are damaged');
  const cursor = new Cursor(bytes);
  const passes = [passFrom(cursor), passFrom(cursor)] as const;
  const own = tableFrom(cursor, 2 * TAGS);
  const echo = tableFrom(cursor, TAGS);
  const confidence = cursor.floats(cursor.count());
  if (!cursor.ended) throw new WeightsError('something stands behind the weights');
  return { own, echo, passes, confidence };
}
