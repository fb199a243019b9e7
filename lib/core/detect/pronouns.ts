import type { FoundMention } from '../model/finding';
import { hasClass, wordAt } from '../text/locate';
import { PRONOUN } from '../text/word-classes';
import type { Detector } from './detector';

const ID = 'pronouns';

/** `he`, `she`, `they`: found here, resolved later. */
export const pronouns: Detector = {
  id: ID,
  find(reading) {
    const found: FoundMention[] = [];
    for (let at = 0; at < reading.words.length; at++) {
      if (!hasClass(reading, at, PRONOUN)) continue;
      const word = wordAt(reading, at);
      const row = word.kind === 'word' ? reading.lexicon.pronouns.get(word.lower) : undefined;
      if (row?.person !== 3 || row.form === 'who' || row.form === 'it') continue;
      const gender = row.gender === 'male' || row.gender === 'female' ? row.gender : null;
      found.push({
        type: 'mention',
        span: { start: word.start, end: word.end },
        kind: 'pronoun',
        entity: row.many ? 'group' : 'person',
        name: row.form,
        titles: [],
        gender,
        by: ID,
      });
    }
    return found;
  },
};
