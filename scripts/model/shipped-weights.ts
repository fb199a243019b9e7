import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Weights, weightsFrom } from '../../lib/core/tagger/weights';

const FILE = resolve(import.meta.dirname, '../../assets/model/en.bin');

/** The tagger's weights as the extension ships them. @throws {WeightsError} where the file is damaged */
export const shippedWeights = (): Weights => weightsFrom(new Uint8Array(readFileSync(FILE)));
