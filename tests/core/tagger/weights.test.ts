import { describe, expect, it } from 'vitest';
import { addEcho, addOwn, SUMS } from '../../../lib/core/tagger/emissions';
import { ROWS } from '../../../lib/core/tagger/hash';
import { TAGS } from '../../../lib/core/tagger/tags';
import {
  DIGEST_AT,
  HEADER,
  STEPS,
  type Weights,
  WeightsError,
  weightsFrom,
} from '../../../lib/core/tagger/weights';
import { weightsOf } from '../../../scripts/model/shipped-weights';
import { digestOf } from '../../../scripts/model/weights-digest';
import { encode } from '../../../scripts/train/encode';
import type { Learned } from '../../../scripts/train/learn';
import { ALL_ROWS } from '../../../scripts/train/sequences';

/** A pass in which the given rows have the given weights for every tag; what the second alone sees begins at `ROWS`. */
function pass(rows: Readonly<Record<number, number>>): Learned {
  const emissions = new Float32Array(ALL_ROWS * TAGS);
  for (const [row, weight] of Object.entries(rows))
    emissions.fill(weight, Number(row) * TAGS, (Number(row) + 1) * TAGS);
  return { emissions, transitions: new Float32Array(STEPS).fill(0.5) };
}

const first = pass({ 3: 1, 77: -2, [ROWS - 1]: 0.5 });
const BOUNDS = { own: 100, echo: 100, steps: 127 };
const written = (): Uint8Array => encode([first, pass({ 0: 4, [ROWS + 6]: 2 })], [0.25, -1], BOUNDS);

/** Gives a file the digest that it should have. */
function sealed(bytes: Uint8Array): Uint8Array {
  bytes.set(digestOf(bytes), DIGEST_AT);
  return bytes;
}

const file = written();
const end = file.length;

/** The file with a byte changed. */
const changed = (at: number, value: number): Uint8Array => file.with(at, value);

/** What a row weighs for either pass, tag by tag, the first pass before the second. */
function ownOf({ own, passes }: Weights, row: number): number[] {
  const sums = new Int16Array(SUMS);
  addOwn(own, Int32Array.of(row), 1, new Int16Array(SUMS), sums, 0);
  return [...sums].map((sum, at) => sum * passes[at < TAGS ? 0 : 1].scale);
}

/** What a row of those that the second pass alone sees weighs, tag by tag. */
function echoOf({ echo, passes }: Weights, row: number): number[] {
  const sums = new Int16Array(TAGS);
  addEcho(echo, Int32Array.of(row), 1, sums, 0);
  return [...sums].map((sum) => sum * passes[1].scale);
}

describe('a weights file', () => {
  it('comes back as it was written, to eight bits', () => {
    const weights = weightsOf(file);
    const firstOf = (row: number): number => ownOf(weights, row)[0] as number;
    expect(firstOf(77)).toBeCloseTo(-2, 1);
    expect(firstOf(3)).toBeCloseTo(1, 1);
    expect(firstOf(ROWS - 1)).toBeCloseTo(0.5, 1);
    expect([...weights.confidence]).toEqual([0.25, -1]);
  });

  it('keeps the weights of a row apart, tag by tag and pass by pass', () => {
    const ramp = (from: number): Learned => {
      const emissions = new Float32Array(ALL_ROWS * TAGS);
      for (let tag = 0; tag < TAGS; tag++) emissions[500 * TAGS + tag] = from + tag;
      // The few heaviest weights of all are cut.
      emissions.fill(9, 501 * TAGS, 502 * TAGS);
      return { ...first, emissions };
    };
    const weights = weightsOf(encode([ramp(1), ramp(-8)], [], BOUNDS));
    const found = ownOf(weights, 500).map((weight) => Math.round(weight));
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 8, -8, -7, -6, -5, -4, -3, -2, -1]);
  });

  it('keeps rows apart that lie side by side, wherever one group of 32 ends', () => {
    const rows = [0, 1, 30, 31, 32, 33, 62, 63, 64, ROWS - 2, ROWS - 1];
    const sole = pass(Object.fromEntries(rows.map((row, index) => [row, index + 1])));
    const weights = weightsOf(encode([sole, sole], [], { ...BOUNDS, own: rows.length }));
    expect(rows.map((row) => Math.round(ownOf(weights, row)[0] as number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    for (const row of [2, 29, 34, 61, 65, ROWS - 3])
      expect(ownOf(weights, row)).toEqual(new Array(SUMS).fill(0));
  });

  it('keeps what the second pass alone sees apart from what both do', () => {
    const weights = weightsOf(file);
    expect(echoOf(weights, 6).map(Math.round)).toEqual(new Array(TAGS).fill(2));
    expect(ownOf(weights, 6)).toEqual(new Array(SUMS).fill(0));
    expect(echoOf(weights, 3)).toEqual(new Array(TAGS).fill(0));
  });

  it('holds nothing for a row that was never learned', () => {
    expect(ownOf(weightsOf(file), 4)).toEqual(new Array(SUMS).fill(0));
  });

  it('keeps the heaviest rows where not all may stay', () => {
    const weights = weightsOf(encode([first, first], [], { ...BOUNDS, own: 1 }));
    expect([3, 77, ROWS - 1].filter((row) => ownOf(weights, row).some((weight) => weight !== 0))).toEqual([
      77,
    ]);
  });

  it('is read from the middle of a buffer as well', () => {
    const around = new Uint8Array(end + 7);
    around.set(file, 3);
    expect(weightsOf(around.subarray(3, 3 + end)).confidence).toHaveLength(2);
  });

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing at all', new Uint8Array(0), 'end too early'],
    ['less than a header', file.subarray(0, HEADER - 1), 'end too early'],
    ['another kind of file', changed(0, 0x50), 'no weights file'],
    ['a format to come', sealed(changed(4, 99)), 'format 99'],
    ['weights for another hash', sealed(changed(8, 1)), 'another hash'],
    ['weights for more rows', sealed(changed(6, 20)), 'another hash'],
    ['weights for fewer tags', sealed(changed(7, 7)), 'another hash'],
    ['one byte that is not what it was', changed(end - 5, 0xaa), 'damaged'],
    ['a file cut short', file.subarray(0, end - 4), 'damaged'],
    ['fewer rows than are named', sealed(changed(HEADER + 2 * (4 + STEPS * 4), 0xff)), 'more or fewer rows'],
  ];
  for (const [what, bytes, why] of refused)
    it(`refuses ${what} and says so`, () => {
      expect(() => weightsOf(bytes)).toThrow(WeightsError);
      expect(() => weightsOf(bytes)).toThrow(why);
    });

  it('refuses a change in any byte of the header', () => {
    for (let at = 0; at < HEADER; at++)
      expect(() => weightsOf(changed(at, (file[at] as number) ^ 1))).toThrow(WeightsError);
  });

  it('refuses a digest of another length', () => {
    expect(() => weightsFrom(file, digestOf(file).subarray(1))).toThrow('damaged');
    expect(() => weightsFrom(file, new Uint8Array(0))).toThrow('damaged');
  });

  it('refuses a scale that is no number', () => {
    const bytes = file.slice();
    new DataView(bytes.buffer).setFloat32(HEADER, Number.NaN, true);
    expect(() => weightsOf(sealed(bytes))).toThrow('no number');
  });

  it('refuses what stands behind the end', () => {
    const bytes = new Uint8Array(end + 1);
    bytes.set(file);
    expect(() => weightsOf(sealed(bytes))).toThrow('behind the weights');
  });
});
