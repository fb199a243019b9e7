import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Article } from '../../../lib/core/model/article';
import { textOf } from '../../../lib/core/model/span';
import { NOT_PRINTED, PRINTED, type Printed } from '../../cases/core/wholes';

type Paragraphs = Pick<Printed, 'paragraphs' | 'set'>;

/** An article of some paragraphs, of which some are set off as quotations. */
function articleOf({ paragraphs, set = [] }: Paragraphs): Article {
  const article = fromPlainText(paragraphs.join('\n\n'));
  const blocks = article.blocks.map((block, index) =>
    set.includes(index) ? { ...block, kind: 'blockquote' as const } : block,
  );
  return { ...article, blocks };
}

/** What is found by letters, interviews and block quotations, with who is given it. */
function wholesIn(printed: Paragraphs) {
  const { article, attributions, entities } = analyse(articleOf(printed));
  return attributions
    .filter(({ by }) => ['letter', 'interview', 'block-quotation'].includes(by))
    .map(({ by, speaker, content }) => ({
      by,
      given: [
        entities.find(({ id }) => id === speaker)?.name ?? null,
        content.map((span) => textOf(article.text, span)),
      ],
    }));
}

describe('what stands in paragraphs of its own', () => {
  it.each(PRINTED.map((one) => [one.what, one] as const))('is read: %s', (_, one) => {
    expect(wholesIn(one)).toEqual(one.given.map((given) => ({ by: one.by, given })));
  });

  it.each(NOT_PRINTED.map((one) => [one.what, one] as const))('is not seen in %s', (_, one) => {
    expect(wholesIn(one)).toEqual([]);
  });

  it('has the channel of a letter where it is closed as one', () => {
    const channels = PRINTED.filter(({ by }) => by === 'letter').flatMap((one) =>
      analyse(articleOf(one)).attributions.map(({ channel }) => channel?.kind),
    );
    expect(new Set(channels)).toEqual(new Set(['letter']));
  });

  it('shares no words with anything else, whatever stands in the paragraphs', () => {
    const line = fc.constantFrom(
      'Dear Mr Marsh,',
      'Yours sincerely,',
      'Yours sincerely, Ilva Tarn',
      'Ilva Tarn',
      '— Bo Marsh',
      'Ilva Tarn said:',
      'Will you stay?',
      'I said “never”.',
      '“I will.',
      'Q: Do you?',
      'A. I do.',
      'Bo Marsh, 54: I like it.',
    );
    const printed = fc.record({
      paragraphs: fc.array(line, { maxLength: 16 }),
      set: fc.array(fc.nat(15), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(printed, (one) => {
        const spans = analyse(articleOf(one))
          .attributions.flatMap(({ content }) => content)
          .sort((a, b) => a.start - b.start);
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
    );
  });
});
