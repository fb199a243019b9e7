import type { Detector } from './detector';
import { headedPhrases } from './phrase/headed';

/** `the US readout`, `the report`: a writing that speaks. */
export const documents: Detector = {
  id: 'documents',
  find: (reading) =>
    headedPhrases(reading, {
      by: 'documents',
      kind: 'description',
      entity: 'document',
      head: 'document',
      accepts: (_, from, head) => from < head,
    }),
};
