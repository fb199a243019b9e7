import { HASH_SEED, ROW_BITS, ROWS } from './hash';
import { forbid, stepsOf, type Transitions } from './lattice';
import { START, TAGS } from './tags';

/** What a weight of eight bits is raised by so that none is negative. */
export const RAISED = 128;

/**
 * Weights of the rows that were learned, four tags to an integer, each raised by `RAISED`. A row that was not learned has
 * the first place, which holds nothing: asking whether it was would cost more than adding nothing.
 */
export interface Table {
  /** Per row: its place in `cells`, the first where it was not learned. */
  readonly places: Uint16Array;
  /** Per place a byte per tag. From the lowest: tags 0, 2, 1, 3 and 4, 6, 5, 7 (of each pass). */
  readonly cells: Int32Array;
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

/** FNV-1a over the integers behind the header, with a shift, so that high bytes tell on low bits. */
export function checksum(bytes: Uint8Array): number {
  const whole = new Int32Array(bytes.slice(HEADER, bytes.length - (bytes.length % 4)).buffer);
  let hash = 0x811c9dc5;
  for (let at = 0; at < whole.length; at++) {
    hash = Math.imul(hash ^ (whole[at] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** Reads on where the last read ended; refuses to read past the end. Everything takes four bytes. */
class Cursor {
  private at = HEADER;
  /** Copied, so that numbers lie where typed arrays can look at them. They are little-endian, as every browser's machine. */
  private readonly buffer: ArrayBuffer;
  constructor(bytes: Uint8Array) {
    this.buffer = bytes.slice().buffer;
  }
  private take(count: number): number {
    const from = this.at;
    if (from + count * 4 > this.buffer.byteLength) throw new WeightsError('the weights end too early');
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
    return this.at === this.buffer.byteLength;
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
  const factors = Float64Array.from({ length: most + 1 }, (_, behind) => Math.exp(-behind * scale));
  return { scale, transitions, steps: stepsOf(transitions), factors };
}

/** Reads a table whose rows have so many tags. */
function tableFrom(cursor: Cursor, tags: number): Table {
  const learned = cursor.integers(ROWS / 32);
  const rows = cursor.count();
  if (rows > 0xffff) throw new WeightsError('the weights hold more rows than can be');
  const cells = cursor.integers(rows * (tags / 4));
  const places = new Uint16Array(ROWS);
  let place = 0;
  for (let index = 0; index < learned.length; index++) {
    for (let bits = learned[index] as number; bits !== 0; bits &= bits - 1) {
      // The lowest bit that is left.
      places[index * 32 + 31 - Math.clz32(bits & -bits)] = ++place;
    }
  }
  if (place + 1 !== rows) throw new WeightsError('the weights hold more or fewer rows than they name');
  return { places, cells };
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
  const own = tableFrom(cursor, 2 * TAGS);
  const echo = tableFrom(cursor, TAGS);
  const confidence = cursor.floats(cursor.count());
  if (!cursor.ended) throw new WeightsError('something stands behind the weights');
  return { own, echo, passes, confidence };
}
