import { describe, expect, it } from 'vitest';
import { personNames } from '../../../lib/core/detect/person-names';
import type { FoundMention } from '../../../lib/core/model/finding';
import { NAMES, NO_NAMES } from '../../cases/core/names';
import { marked, textsOf } from '../../support/marked';
import { readingOf } from '../../support/reading-of';

const find = (text: string): FoundMention[] => personNames.find(readingOf(text)) as FoundMention[];

describe('names of people', () => {
  it.each(NAMES.map(([difficulty, notation, ...names]) => [difficulty, notation, names] as const))(
    'are found: %s',
    (_, notation, names) => {
      const { text, spans } = marked(notation);
      const found = find(text);
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(textsOf(spans, 'n'));
      expect(found.map(({ name }) => name)).toEqual(names);
    },
  );

  it.each(NO_NAMES)('are not found in %s', (_, text) => expect(find(text)).toEqual([]));

  it('keep the office and what the title tells of the gender', () => {
    const [first, second] = find('On Monday spokeswoman Zab Orlin left. Mr. Tarn stayed.');
    expect([first?.titles, first?.gender]).toEqual([['spokeswoman'], 'female']);
    expect(second?.gender).toBe('male');
  });
});
