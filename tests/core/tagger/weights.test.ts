import { describe, expect, it } from 'vitest';
import { addEcho, addOwn, SUMS } from '../../../lib/core/tagger/emissions';
import { ROWS } from '../../../lib/core/tagger/hash';
import { TAGS } from '../../../lib/core/tagger/tags';
import {
  checksum,
  HEADER,
  STEPS,
  type Weights,
  WeightsError,
  weightsFrom,
} from '../../../lib/core/tagger/weights';
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

/** The file with some bytes changed; `sealed`: with a checksum that fits again. */
function changed(at: number, value: number, sealed: boolean): Uint8Array {
  const bytes = written();
  bytes[at] = value;
  if (sealed) new DataView(bytes.buffer).setUint32(12, checksum(bytes), true);
  return bytes;
}

/** What a row weighs for either pass, tag by tag, the first pass before the second. */
function weightsOf({ own, passes }: Weights, row: number): number[] {
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
    const weights = weightsFrom(written());
    const firstOf = (row: number): number => weightsOf(weights, row)[0] as number;
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
    const weights = weightsFrom(encode([ramp(1), ramp(-8)], [], BOUNDS));
    const found = weightsOf(weights, 500).map((weight) => Math.round(weight));
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 8, -8, -7, -6, -5, -4, -3, -2, -1]);
  });

  it('keeps what the second pass alone sees apart from what both do', () => {
    const weights = weightsFrom(written());
    expect(echoOf(weights, 6).map(Math.round)).toEqual(new Array(TAGS).fill(2));
    expect(weightsOf(weights, 6)).toEqual(new Array(SUMS).fill(0));
    expect(echoOf(weights, 3)).toEqual(new Array(TAGS).fill(0));
  });

  it('holds nothing for a row that was never learned', () => {
    expect(weightsOf(weightsFrom(written()), 4)).toEqual(new Array(SUMS).fill(0));
  });

  it('keeps the heaviest rows where not all may stay', () => {
    const weights = weightsFrom(encode([first, first], [], { ...BOUNDS, own: 1 }));
    expect([3, 77, ROWS - 1].filter((row) => weightsOf(weights, row).some((weight) => weight !== 0))).toEqual(
      [77],
    );
  });

  it('is read from the middle of a buffer as well', () => {
    const bytes = written();
    const around = new Uint8Array(bytes.length + 7);
    around.set(bytes, 3);
    expect(weightsFrom(around.subarray(3, 3 + bytes.length)).confidence).toHaveLength(2);
  });

  const end = written().length;
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing at all', new Uint8Array(0), 'end too early'],
    ['less than a header', written().subarray(0, HEADER - 1), 'end too early'],
    ['another kind of file', changed(0, 0x50, false), 'no weights file'],
    ['a format to come', changed(4, 99, true), 'format 99'],
    ['weights for another hash', changed(8, 1, true), 'another hash'],
    ['weights for more rows', changed(6, 20, true), 'another hash'],
    ['weights for fewer tags', changed(7, 7, true), 'another hash'],
    ['one byte that is not what it was', changed(end - 5, 0xaa, false), 'damaged'],
    ['a file cut short', written().subarray(0, end - 4), 'damaged'],
    ['fewer rows than are named', changed(HEADER + 2 * (4 + STEPS * 4), 0xff, true), 'more or fewer rows'],
  ];
  for (const [what, bytes, why] of refused)
    it(`refuses ${what} and says so`, () => {
      expect(() => weightsFrom(bytes)).toThrow(WeightsError);
      expect(() => weightsFrom(bytes)).toThrow(why);
    });

  it('refuses a scale that is no number', () => {
    const bytes = written();
    new DataView(bytes.buffer).setFloat32(HEADER, Number.NaN, true);
    new DataView(bytes.buffer).setUint32(12, checksum(bytes), true);
    expect(() => weightsFrom(bytes)).toThrow('no number');
  });

  it('refuses what stands behind the end', () => {
    const bytes = new Uint8Array(end + 1);
    bytes.set(written());
    new DataView(bytes.buffer).setUint32(12, checksum(bytes), true);
    expect(() => weightsFrom(bytes)).toThrow('behind the weights');
  });
});
