import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesOver } from '../../../lib/core/align/phrases-over';
import type { Language } from '../../../lib/core/language/language';
import { LANGUAGES } from '../../../lib/core/language/languages';
import type { PrimaryText } from '../../../lib/core/model/fidelity';

const [ENGLISH] = LANGUAGES as readonly [Language];

const text = (id: string, words: string): PrimaryText => ({ id, title: null, text: words });

/** Three invented readouts of one ministry on one matter. */
const READOUTS = [
  text(
    'may',
    'The Minister called for a pause in the Teshar valley, and for safe roads. She backed a two-state border treaty. Grain will follow.',
  ),
  text(
    'june',
    'The Minister repeated her call for a pause in the Teshar valley. She condemned settler raids on both banks.',
  ),
  text(
    'july',
    'The Minister spoke of the Teshar valley again, of safe roads and settler raids on both banks; the ferry sails.',
  ),
];

const rows = (documents: readonly PrimaryText[]): string[] =>
  phrasesOver(documents, ENGLISH).map(
    ({ words, first, last, documents: all }) => `${words}: ${first.document}–${last.document}, ${all.length}`,
  );

describe('phrases over successive documents', () => {
  it('are told with the first and the last document that has them', () => {
    expect(rows(READOUTS)).toEqual([
      'pause in the Teshar valley: may–june, 2',
      'Teshar valley: may–july, 3',
      'safe roads: may–july, 2',
      'settler raids on both banks: june–july, 2',
    ]);
  });

  it('stand at the place that is given', () => {
    for (const { words, first } of phrasesOver(READOUTS, ENGLISH)) {
      const document = READOUTS.find(({ id }) => id === first.document);
      expect(document?.text.slice(first.span.start, first.span.end)).toBe(words);
    }
  });

  const none: readonly (readonly [why: string, documents: readonly PrimaryText[]])[] = [
    ['a document alone', READOUTS.slice(0, 1)],
    ['no document', []],
    ['documents without a word in common', [text('a', 'Grain will follow.'), text('b', 'The ferry sails.')]],
    ['small words alone', [text('a', 'It is of the essence.'), text('b', 'It is of the utmost weight.')]],
    ['words that a comma parts in one', [text('a', 'A safe road.'), text('b', 'Be safe, road builders.')]],
    [
      'words that a full stop parts in one',
      [text('a', 'A safe road.'), text('b', 'Stay safe. Road works go on.')],
    ],
    ['one word', [text('a', 'Grain, again.'), text('b', 'No grain!')]],
  ];
  it.each(none)('are none in %s', (_, documents) => expect(rows(documents)).toEqual([]));

  it('are the same of any texts in the same order, and stand in at least two of them', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), { maxLength: 4 }), (texts) => {
        const documents = texts.map((words, at) => text(`d${at}`, words));
        const found = phrasesOver(documents, ENGLISH);
        expect(found).toEqual(phrasesOver(documents, ENGLISH));
        for (const { documents: ids, first, last } of found) {
          expect(ids.length).toBeGreaterThan(1);
          expect([first.document, last.document]).toEqual([ids[0], ids.at(-1)]);
        }
      }),
    );
  });
});
