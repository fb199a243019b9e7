import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Weights, weightsFrom } from '../../lib/core/tagger/weights';
import { digestOf } from './weights-digest';

/** The file that the extension ships. */
export const MODEL = resolve(import.meta.dirname, '../../assets/model/en.bin');

/** The tagger's weights in the bytes of a file. @throws {WeightsError} where they are damaged */
export const weightsOf = (bytes: Uint8Array): Weights => weightsFrom(bytes, digestOf(bytes));

/** The tagger's weights in a file. @throws {WeightsError} where it is damaged, and Node's own error where it is not there */
export const weightsIn = (file: string): Weights => weightsOf(new Uint8Array(readFileSync(file)));

/** The tagger's weights as the extension ships them. @throws {WeightsError} where the file is damaged */
export const shippedWeights = (): Weights => weightsIn(MODEL);
