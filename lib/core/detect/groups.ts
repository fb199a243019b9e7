import type { Detector } from './detector';
import { headedPhrases } from './phrase/headed';

/** `officials`, `two witnesses`: several people who are not named. */
export const groups: Detector = {
  id: 'groups',
  find: (reading) =>
    headedPhrases(reading, {
      by: 'groups',
      kind: 'description',
      entity: 'group',
      head: 'group',
      accepts: () => true,
    }),
};
