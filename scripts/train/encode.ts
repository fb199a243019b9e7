import { HASH_SEED, ROW_BITS, ROWS } from '../../lib/core/tagger/hash';
import { TAGS } from '../../lib/core/tagger/tags';
import { DIGEST_AT, FORMAT, HEADER, MAGIC, RAISED, STEPS } from '../../lib/core/tagger/weights';
import { digestOf } from '../model/weights-digest';
import type { Learned } from './learn';

/** What bounds the size of the file: how many rows of each table are kept, the heaviest, and how many steps a weight has to each side. */
export interface Bounds {
  readonly own: number;
  readonly echo: number;
  /** At most 127, what 8 bits hold; fewer steps compress better. */
  readonly steps: number;
}

/** The share of weights, by size, that the scale leaves uncut. */
const UNCUT = 0.9995;

/** Weights smaller than this share of a step become nought: they are many, say little, and noughts compress well. */
const NOUGHT = 0.85;

/** How the tags of a pass lie in two integers: two are summed at once, so those lie a byte apart (`emissions.ts`). */
const BYTE_ORDER = [0, 2, 1, 3, 4, 6, 5, 7];

function stepsOf(value: number, most: number): number {
  if (Math.abs(value) < NOUGHT) return 0;
  return Math.max(-most, Math.min(most, Math.round(value)));
}

/** The value below which a share of the weights other than zero lies, without regard to sign. */
function sizeAt(weights: Float32Array, share: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  sizes.sort();
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
}

/** The rows of a table that are kept, and their weights, pass by pass. */
interface Packed {
  readonly learned: Uint8Array;
  readonly cells: Uint8Array;
  readonly count: number;
}

/** A pass's weights in steps of its scale. */
interface Column {
  readonly emissions: Float32Array;
  readonly scale: number;
}

/** Rounds to 8 bits and keeps the heaviest rows in which anything is left. */
function pack(columns: readonly Column[], offset: number, bounds: Bounds, most: number): Packed {
  const stepAt = ({ emissions, scale }: Column, row: number, tag: number): number =>
    stepsOf((emissions[(offset + row) * TAGS + tag] as number) / scale, bounds.steps);
  const heavy: { row: number; weight: number }[] = [];
  for (let row = 0; row < ROWS; row++) {
    let weight = 0;
    for (const { emissions, scale } of columns) {
      for (let tag = 0; tag < TAGS; tag++)
        weight = Math.max(weight, Math.abs(emissions[(offset + row) * TAGS + tag] as number) / scale);
    }
    if (stepsOf(weight, bounds.steps) > 0) heavy.push({ row, weight });
  }
  heavy.sort((a, b) => b.weight - a.weight || a.row - b.row);
  const kept = heavy
    .slice(0, most)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const learned = new Uint8Array(ROWS / 8);
  // The first place holds nothing; it is where rows that are not kept are sent.
  const cells = new Uint8Array((kept.length + 1) * columns.length * TAGS).fill(RAISED);
  let at = columns.length * TAGS;
  for (const row of kept) {
    learned[row >> 3] = (learned[row >> 3] as number) | (1 << (row & 7));
    for (const column of columns)
      for (const tag of BYTE_ORDER) cells[at++] = stepAt(column, row, tag) + RAISED;
  }
  return { learned, cells, count: kept.length + 1 };
}

/** A weights file, as `weightsFrom` reads it. */
export function encode(
  passes: readonly [Learned, Learned],
  confidence: ArrayLike<number>,
  bounds: Bounds,
): Uint8Array {
  const columns = passes.map(({ emissions }) => ({
    emissions,
    scale: Math.fround(sizeAt(emissions, UNCUT) / bounds.steps),
  }));
  const tables = [pack(columns, 0, bounds, bounds.own), pack(columns.slice(1), ROWS, bounds, bounds.echo)];
  const size = tables.reduce((sum, { learned, cells }) => sum + learned.length + 4 + cells.length, 0);
  const bytes = new Uint8Array(HEADER + 2 * (4 + STEPS * 4) + size + 4 + confidence.length * 4);
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
  passes.forEach(({ transitions }, index) => {
    float(columns[index]?.scale ?? 1);
    for (const step of transitions) float(step);
  });
  for (const { learned, cells, count } of tables) {
    raw(learned);
    whole(count);
    raw(cells);
  }
  whole(confidence.length);
  for (let index = 0; index < confidence.length; index++) float(confidence[index] as number);
  bytes.set(digestOf(bytes), DIGEST_AT);
  return bytes;
}
