import { HASH_SEED, ROW_BITS, ROWS } from '../../lib/core/tagger/hash';
import { TAGS } from '../../lib/core/tagger/tags';
import { checksum, FORMAT, HEADER, MAGIC, STEPS } from '../../lib/core/tagger/weights';
import type { Learned } from './learn';

/** What bounds the size of the file: how many rows are kept, the heaviest, and how many steps a weight has to each side. */
export interface Bounds {
  readonly rows: number;
  /** At most 127, what 8 bits hold; fewer steps compress better. */
  readonly steps: number;
}

/** The share of weights, by size, that the scale leaves uncut. */
const UNCUT = 0.9995;

/** Weights smaller than this share of a step become nought: they are many, say little, and noughts compress well. */
const NOUGHT = 0.85;

function stepsOf(value: number, most: number): number {
  if (Math.abs(value) < NOUGHT) return 0;
  return Math.max(-most, Math.min(most, Math.round(value)));
}

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

/** Rounds to 8 bits and keeps the rows in which anything is left. */
function pack({ emissions, transitions }: Learned, bounds: Bounds): Packed {
  const scale = Math.fround(sizeAt(emissions, UNCUT) / bounds.steps);
  const heavy: { row: number; weight: number }[] = [];
  for (let row = 0; row < ROWS; row++) {
    let weight = 0;
    for (let tag = 0; tag < TAGS; tag++)
      weight = Math.max(weight, Math.abs(emissions[row * TAGS + tag] as number));
    if (stepsOf(weight / scale, bounds.steps) > 0) heavy.push({ row, weight });
  }
  heavy.sort((a, b) => b.weight - a.weight || a.row - b.row);
  const kept = heavy
    .slice(0, bounds.rows)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const learned = new Uint8Array(ROWS / 8);
  const rows = new Uint8Array(kept.length * TAGS);
  kept.forEach((row, place) => {
    learned[row >> 3] = (learned[row >> 3] as number) | (1 << (row & 7));
    for (let tag = 0; tag < TAGS; tag++) {
      rows[place * TAGS + tag] =
        stepsOf((emissions[row * TAGS + tag] as number) / scale, bounds.steps) & 0xff;
    }
  });
  return { scale, transitions, learned, rows, count: kept.length };
}

/** A weights file, as `weightsFrom` reads it. */
export function encode(
  passes: readonly [Learned, Learned],
  confidence: ArrayLike<number>,
  bounds: Bounds,
): Uint8Array {
  const packed = passes.map((pass) => pack(pass, bounds));
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
