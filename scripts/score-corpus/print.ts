import { join } from 'node:path';
import { readCorpus } from '../../tests/support/corpus';
import { measure } from './measure';
import { tablesOf } from './tables';

/** The project's own annotated articles; beside this file, so that the command may be called from anywhere. */
const CORPUS = join(import.meta.dirname, '..', '..', 'tests', 'corpus');

/**
 * Reads the project's own articles and prints how much of their gold is found. Nothing outside the project is needed.
 * Read by the rules alone: the tagger has learned from these very articles.
 */
export function printCorpusScore(): void {
  for (const line of tablesOf(measure(readCorpus(CORPUS), null))) console.log(line);
}
