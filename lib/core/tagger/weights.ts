import { HASH_SEED, ROW_BITS, ROWS } from './hash';
import { forbid, type Transitions } from './lattice';
import { START, TAGS } from './tags';

/** A row takes eight bytes, so that it lies in one cache line. */
export const STRIDE = 8;

/** One pass: 8-bit weights of the rows that were learned, and what one tag is worth behind another. */
export interface PassWeights {
  /** Per row its place in `cells`, 0 for a row never learned (place 0 holds zeros). */
  readonly places: Uint16Array;
  readonly cells: Int8Array;
  /** What a cell's 1 is worth. */
  readonly scale: number;
  readonly transitions: Transitions;
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
  const packed = cursor.slice(rows * TAGS);
  if (!Number.isFinite(scale) || !transitions.every(Number.isFinite))
    throw new WeightsError('the weights hold what is no number');
  const places = new Uint16Array(ROWS);
  const cells = new Int8Array((rows + 1) * STRIDE);
  let place = 0;
  for (let byte = 0; byte < learned.length; byte++) {
    const bits = learned[byte] as number;
    for (let bit = 0; bits >> bit > 0; bit++) {
      if (((bits >> bit) & 1) === 0) continue;
      if (place === rows) throw new WeightsError('the weights hold fewer rows than they name');
      const from = place * TAGS;
      place++;
      places[byte * 8 + bit] = place;
      // Bytes are unsigned in the file; the typed array makes them signed again.
      for (let tag = 0; tag < TAGS; tag++) cells[place * STRIDE + tag] = packed[from + tag] as number;
    }
  }
  if (place !== rows) throw new WeightsError('the weights hold more rows than they name');
  return { places, cells, scale, transitions };
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
