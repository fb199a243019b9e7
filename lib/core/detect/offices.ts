import type { Detector } from './detector';
import { headedPhrases } from './phrase/headed';

/** `the secretary`, `the prime minister`: an office that stands for the one who holds it. */
export const offices: Detector = {
  id: 'offices',
  find: (reading) =>
    headedPhrases(reading, {
      by: 'offices',
      kind: 'office',
      entity: 'person',
      head: 'office',
      accepts: (_, from, head) => reading.words[from]?.lower === 'the' && !reading.words[head + 1]?.capital,
    }),
};
