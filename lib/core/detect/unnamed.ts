import type { Detector } from './detector';
import { headedPhrases } from './phrase/headed';

/** `a senior official`, `one survivor`: somebody who is described and not named. */
export const unnamed: Detector = {
  id: 'unnamed',
  find: (reading) =>
    headedPhrases(reading, {
      by: 'unnamed',
      kind: 'description',
      entity: 'unnamed',
      head: 'unnamed',
      accepts: (_, from, head) => from < head && !reading.words[head + 1]?.capital,
    }),
};
