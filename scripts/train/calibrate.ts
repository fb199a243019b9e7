import { confidenceOf, EVIDENCE } from '../../lib/core/tagger/confidence';

/** A candidate on an article held out: what spoke for it, and whether it was right. */
export interface Outcome {
  readonly evidence: ArrayLike<number>;
  readonly right: boolean;
}

/** Newton's method is at rest long before. */
const ROUNDS = 12;
/** Pull towards zero: some thousand outcomes are no more than that. */
const RIDGE = 1;

/** Solves `matrix · x = vector` (elimination with pivots), both overwritten. */
function solved(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as Float64Array, matrix[column] as Float64Array];
    [vector[column], vector[pivot]] = [vector[pivot] as number, vector[column] as number];
    const own = matrix[column] as Float64Array;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const other = matrix[row] as Float64Array;
      const share = (other[column] as number) / (own[column] as number);
      if (share === 0) continue;
      for (let cell = column; cell < size; cell++)
        other[cell] = (other[cell] as number) - share * (own[cell] as number);
      vector[row] = (vector[row] as number) - share * (vector[column] as number);
    }
  }
  return vector.map((value, row) => value / ((matrix[row] as Float64Array)[row] as number));
}

/** Factors of a logistic regression with ridge (Newton's method). The same outcomes give the same factors. */
export function calibrate(outcomes: readonly Outcome[]): Float32Array {
  let factors = new Float64Array(EVIDENCE);
  for (let round = 0; round < ROUNDS; round++) {
    const curvature = Array.from({ length: EVIDENCE }, (_, row) => {
      const line = new Float64Array(EVIDENCE);
      line[row] = RIDGE;
      return line;
    });
    const slope = factors.map((factor) => RIDGE * factor);
    for (const { evidence, right } of outcomes) {
      const likely = confidenceOf(evidence, factors);
      const weight = Math.max(1e-6, likely * (1 - likely));
      const error = likely - (right ? 1 : 0);
      for (let row = 0; row < EVIDENCE; row++) {
        const value = evidence[row] as number;
        if (value === 0) continue;
        slope[row] = (slope[row] as number) + error * value;
        const line = curvature[row] as Float64Array;
        for (let column = 0; column < EVIDENCE; column++)
          line[column] = (line[column] as number) + weight * value * (evidence[column] as number);
      }
    }
    const step = solved(curvature, slope);
    factors = factors.map((factor, row) => factor - (step[row] as number));
  }
  return Float32Array.from(factors);
}
