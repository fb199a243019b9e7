import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { textOf } from '../../../lib/core/model/span';
import { CONVERSATIONS, NO_CONVERSATIONS } from '../../cases/core/turns';

/** Label, speaker and pieces of every turn in some paragraphs. */
function turnsIn(paragraphs: readonly string[]) {
  const { article, attributions, entities } = analyse(fromPlainText(paragraphs.join('\n\n')));
  return attributions
    .filter(({ by }) => by === 'turn')
    .map(({ source, speaker, content }) => {
      const known = entities.find(({ id }) => id === speaker);
      return [
        source && textOf(article.text, source),
        known?.name ?? null,
        content.map((span) => textOf(article.text, span)),
      ];
    });
}

describe('the turns of a conversation', () => {
  it.each(CONVERSATIONS.map((one) => [one.what, one] as const))(
    'are read: %s',
    (_, { paragraphs, turns }) => {
      expect(turnsIn(paragraphs)).toEqual(turns);
    },
  );

  it.each(NO_CONVERSATIONS.map((one) => [one.what, one] as const))(
    'are not seen in %s',
    (_, { paragraphs }) => {
      expect(turnsIn(paragraphs)).toEqual([]);
    },
  );

  it('hold all attributions of their words: nothing is read inside them', () => {
    for (const { paragraphs } of CONVERSATIONS) {
      const { attributions } = analyse(fromPlainText(paragraphs.join('\n\n')));
      expect(attributions.map(({ by }) => by)).not.toContain('indirect-clause');
    }
  });

  it('share no words, whatever stands in the paragraphs', () => {
    const paragraph = fc.tuple(
      fc.constantFrom('Q: ', 'A: ', 'Ilva Tarn: ', 'TARN: ', '', '(', '“'),
      fc.constantFrom('Yes.', 'It “holds.', 'She said it holds.', ':', '(Laughter.)', 'No”', '12'),
    );
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
        const pieces = turnsIn(paragraphs.map(([label, words]) => label + words));
        const { attributions } = analyse(fromPlainText(paragraphs.map((one) => one.join('')).join('\n\n')));
        const spans = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
        expect(pieces.length).toBeLessThanOrEqual(paragraphs.length);
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
    );
  });
});
