import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';

/** Names of the speakers of a text's attributions, in order; null where it is left open. */
function speakers(text: string): (string | null)[] {
  const { attributions, entities } = analyse(fromPlainText(text));
  return attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

const resolved: readonly (readonly [difficulty: string, text: string, ...names: (string | null)[]])[] = [
  ['a surname', 'Sarah Orlin left the hall. “The weir holds,” Orlin said.', 'Sarah Orlin'],
  ['a title and a surname', 'Sarah Orlin left the hall. “The weir holds,” Ms. Orlin said.', 'Sarah Orlin'],
  ['a pronoun with one who fits', 'Sarah Orlin left the hall. “The weir holds,” she said.', 'Sarah Orlin'],
  [
    'a pronoun after its speaker',
    '“The weir holds,” Sarah Orlin said. “It will stand,” she added.',
    'Sarah Orlin',
    'Sarah Orlin',
  ],
  [
    'the one of two whose gender fits',
    'Sarah Orlin left. “The weir holds,” Peter Tarn said. “It will,” he added.',
    'Peter Tarn',
    'Peter Tarn',
  ],
  [
    'an office that one bears',
    'Weir Secretary Sarah Orlin came. “The weir holds,” the secretary said.',
    'Sarah Orlin',
  ],
  [
    'a document by its short form',
    '“We chose the weir,” the town readout says. “We chose the wall,” the readout says.',
    'town readout',
    'town readout',
  ],
  ['a middle initial', 'Sarah J. Orlin left. “The weir holds,” Sarah Orlin said.', 'Sarah J. Orlin'],
];

const open: readonly (readonly [difficulty: string, text: string])[] = [
  ['two of one surname', 'Sarah Orlin met Peter Orlin at the hall. “The weir holds,” Orlin said.'],
  ['two whom the pronoun could mean', 'Sarah Orlin met Emma Tarn at the hall. “The weir holds,” she said.'],
  ['nobody whom the pronoun could mean', '“The weir holds,” she said.'],
  ['the wrong gender', 'Peter Tarn left the hall. “The weir holds,” she said.'],
  [
    'an office that two bear',
    'Weir Minister Sarah Orlin met Wall Minister Peter Tarn. “The weir holds,” the minister said.',
  ],
  ['an office that nobody bears', 'Sarah Orlin left the hall. “The weir holds,” the chancellor said.'],
  [
    'one who is only spoken of on the way',
    'The old mill near the house of Sarah Orlin and Emma Tarn burned. “It was loud,” she said.',
  ],
];

describe('who a source means', () => {
  it.each(resolved.map(([difficulty, text, ...names]) => [difficulty, text, names] as const))(
    'is told by %s',
    (_, text, names) => {
      expect(speakers(text)).toEqual(names);
    },
  );

  it.each(open)('stays open with %s', (_, text) => expect(speakers(text)).toEqual([null]));

  it('is not the one who is named as an owner', () => {
    expect(speakers('Sarah Orlin left. “The weir holds,” Orlin’s lawyer said.')).not.toContain('Sarah Orlin');
  });
});
