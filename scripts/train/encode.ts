import { HASH_SEED, ROW_BITS, ROWS } from '../../lib/core/tagger/hash';
import { TAGS } from '../../lib/core/tagger/tags';
import { checksum, FORMAT, HEADER, MAGIC, STEPS } from '../../lib/core/tagger/weights';
import type { Learned } from './learn';

/** Eight bits a weight: larger ones are cut off, which costs nothing that could be measured. */
const MOST = 127;
/** The share of weights, by size, that the scale leaves uncut. */
const UNCUT = 0.9995;

interface Packed {
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly learned: Uint8Array;
  readonly rows: Uint8Array;
  readonly count: number;
}

/** The value below which a share of the weights other than zero lies, without regard to sign. */
function sizeAt(weights: Float32Array, share: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  sizes.sort();
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
}

/** Rounds to 8 bits and keeps the rows in which anything is left. `most`: how many rows at most, the heaviest. */
function pack({ emissions, transitions }: Learned, most: number): Packed {
  const scale = Math.fround(sizeAt(emissions, UNCUT) / MOST);
  const heavy: { row: number; weight: number }[] = [];
  for (let row = 0; row < ROWS; row++) {
    let weight = 0;
    for (let tag = 0; tag < TAGS; tag++)
      weight = Math.max(weight, Math.abs(emissions[row * TAGS + tag] as number));
    if (Math.round(weight / scale) > 0) heavy.push({ row, weight });
  }
  heavy.sort((a, b) => b.weight - a.weight || a.row - b.row);
  const kept = heavy
    .slice(0, most)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const learned = new Uint8Array(ROWS / 8);
  const rows = new Uint8Array(kept.length * TAGS);
  kept.forEach((row, place) => {
    learned[row >> 3] = (learned[row >> 3] as number) | (1 << (row & 7));
    for (let tag = 0; tag < TAGS; tag++) {
      const value = Math.round((emissions[row * TAGS + tag] as number) / scale);
      rows[place * TAGS + tag] = Math.max(-MOST, Math.min(MOST, value)) & 0xff;
    }
  });
  return { scale, transitions, learned, rows, count: kept.length };
}

/** A weights file, as `weightsFrom` reads it. `most`: rows per pass at most, which bounds the size. */
export function encode(
  passes: readonly [Learned, Learned],
  confidence: ArrayLike<number>,
  most: number,
): Uint8Array {
  const packed = passes.map((pass) => pack(pass, most));
  const size = packed.reduce(
    (sum, { learned, rows }) => sum + 4 + STEPS * 4 + learned.length + 4 + rows.length,
    0,
  );
  const bytes = new Uint8Array(HEADER + size + 4 + confidence.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, FORMAT, true);
  view.setUint8(6, ROW_BITS);
  view.setUint8(7, TAGS);
  view.setUint32(8, HASH_SEED >>> 0, true);
  let at = HEADER;
  const float = (value: number): void => {
    view.setFloat32(at, value, true);
    at += 4;
  };
  const whole = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const raw = (value: Uint8Array): void => {
    bytes.set(value, at);
    at += value.length;
  };
  for (const { scale, transitions, learned, rows, count } of packed) {
    float(scale);
    for (const step of transitions) float(step);
    raw(learned);
    whole(count);
    raw(rows);
  }
  whole(confidence.length);
  for (let index = 0; index < confidence.length; index++) float(confidence[index] as number);
  view.setUint32(12, checksum(bytes), true);
  return bytes;
}
