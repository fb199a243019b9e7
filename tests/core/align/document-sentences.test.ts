import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/core/align/document-sentences';
import type { Language } from '../../../lib/core/language/language';
import { LANGUAGES } from '../../../lib/core/language/languages';

const [ENGLISH] = LANGUAGES as readonly [Language];

const cases: readonly (readonly [why: string, text: string, sentences: readonly string[]])[] = [
  ['sentences', 'We stay. Nobody leaves.', ['We stay.', 'Nobody leaves.']],
  ['paragraphs', 'A title\n\nWe stay.', ['A title', 'We stay.']],
  ['lines of their own', 'A title\nWe stay', ['A title', 'We stay']],
  [
    'wrapped lines',
    'The ferry will sail in spring with all hands on board and the\nMinister on the bridge, unless the\nstrike goes on.',
    [
      'The ferry will sail in spring with all hands on board and the\nMinister on the bridge, unless the\nstrike goes on.',
    ],
  ],
  ['the label of a speaker', 'MS HALL: We stay.', ['We stay.']],
  ['labels in small letters', 'Minister Brandt: We stay.', ['We stay.']],
  ['labels within a paragraph', 'We stay. QUESTION: Why?', ['We stay.', 'Why?']],
  ['a colon that ends no label', 'My answer is simple: we stay.', ['My answer is simple: we stay.']],
  ['a single word before a colon', 'Timber: on its way.', ['Timber: on its way.']],
  ['what was not said', 'We stay. (Laughter.) Nobody leaves.', ['We stay.', 'Nobody leaves.']],
  ['what was not said within a sentence', 'We [inaudible] stay.', ['We', 'stay.']],
  ['a gap of the document’s own', 'We stay […] as we said.', ['We stay', 'as we said.']],
  ['brackets that were said', 'We stay (all of us).', ['We stay (all of us).']],
  ['no text', '', []],
];

describe('the sentences of a primary text', () => {
  it.each(cases)('know %s', (_, text, sentences) => {
    const found = [...sentencesOf(text, ENGLISH)].map(({ start, end }) => text.slice(start, end).trim());
    expect(found.filter((sentence) => /\p{L}/u.test(sentence))).toEqual(sentences);
  });
});
