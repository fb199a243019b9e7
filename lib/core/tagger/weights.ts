import { HASH_SEED, ROW_BITS, ROWS } from './hash';
import { forbid, stepsOf, type Transitions } from './lattice';
import { START, TAGS } from './tags';

/** Integers per row: four tags to an integer, eight bits each, raised by `RAISED` so that none is negative. */
export const STRIDE = TAGS / 4;
export const RAISED = 128;

/**
 * One pass: the weights of the rows that were learned, and what one tag is worth behind another. Only learned rows have
 * cells; where a row's are is counted from `learned`, which is small enough to stay in the fastest cache.
 */
export interface PassWeights {
  /** A bit per row: whether it was learned. */
  readonly learned: Int32Array;
  /** Per integer of `learned`: how many rows were learned before its first. */
  readonly before: Uint16Array;
  /** Per learned row, in order, `STRIDE` integers. Bytes from the lowest: tags 0, 2, 1, 3 and 4, 6, 5, 7. */
  readonly cells: Int32Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly transitions: Transitions;
  readonly steps: Float64Array;
}

/** All that was learned: two passes, and how their likelihoods become a confidence. */
export interface Weights {
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
export const FORMAT = 1;
/** Magic, format, row bits, tags, hash seed, checksum. */
export const HEADER = 20;
export const STEPS = (START + 1) * TAGS;

/** FNV-1a over the bytes behind the header. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = HEADER; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}

/** How many bits of an integer are set. */
export function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Reads on where the last read ended; refuses to read past the end. */
class Cursor {
  private at = HEADER;
  private readonly view: DataView;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  take(count: number): number {
    if (count < 0 || this.at + count > this.bytes.length) throw new WeightsError('the weights end too early');
    const from = this.at;
    this.at += count;
    return from;
  }
  count(): number {
    return this.view.getUint32(this.take(4), true);
  }
  floats(count: number): Float32Array {
    const from = this.take(count * 4);
    return Float32Array.from({ length: count }, (_, index) => this.view.getFloat32(from + index * 4, true));
  }
  slice(count: number): Uint8Array {
    const from = this.take(count);
    return this.bytes.subarray(from, from + count);
  }
  get ended(): boolean {
    return this.at === this.bytes.length;
  }
}

function passFrom(cursor: Cursor): PassWeights {
  const scale = cursor.floats(1)[0] as number;
  const transitions = forbid(cursor.floats(STEPS));
  const learned = cursor.slice(ROWS / 8);
  const rows = cursor.count();
  if (rows > 0xffff) throw new WeightsError('the weights hold more rows than can be');
  const bytes = cursor.slice(rows * TAGS);
  // Bytes are unsigned; weights are not.
  const packed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!Number.isFinite(scale) || !transitions.every(Number.isFinite))
    throw new WeightsError('the weights hold what is no number');
  const bits = new Int32Array(ROWS / 32);
  const before = new Uint16Array(ROWS / 32);
  let place = 0;
  for (let index = 0; index < bits.length; index++) {
    before[index] = place;
    const at = index * 4;
    const word =
      (learned[at] as number) |
      ((learned[at + 1] as number) << 8) |
      ((learned[at + 2] as number) << 16) |
      ((learned[at + 3] as number) << 24);
    bits[index] = word;
    place += ones(word);
  }
  if (place !== rows) throw new WeightsError('the weights hold more or fewer rows than they name');
  const cells = new Int32Array(rows * STRIDE);
  for (let cell = 0; cell < cells.length; cell++) {
    const at = cell * 4;
    cells[cell] =
      ((packed[at] as number) + RAISED) |
      (((packed[at + 2] as number) + RAISED) << 8) |
      (((packed[at + 1] as number) + RAISED) << 16) |
      (((packed[at + 3] as number) + RAISED) << 24);
  }
  return { learned: bits, before, cells, scale, transitions, steps: stepsOf(transitions) };
}

/**
 * Reads a weights file (`assets/model/en.bin`). Throws a WeightsError that says why, where it is none, is damaged, or
 * does not fit the features of this version.
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
  const confidence = cursor.floats(cursor.count());
  if (!cursor.ended) throw new WeightsError('something stands behind the weights');
  return { passes, confidence };
}
