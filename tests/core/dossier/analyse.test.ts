import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, analyseBySteps } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Dossier } from '../../../lib/core/model/dossier';
import type { Span } from '../../../lib/core/model/span';
import { READ_LIMIT } from '../../../lib/core/text/reading';
import { spent } from '../../support/spent';
import { composedNews } from '../../support/spoilt-texts';

const readText = (text: string): Dossier => analyse(fromPlainText(text));

function spansOf(dossier: Dossier): Span[] {
  return [
    ...dossier.attributions.flatMap((one) => [
      ...one.content,
      ...(one.source ? [one.source] : []),
      ...(one.cue ? [one.cue.span] : []),
    ]),
    ...dossier.entities.flatMap((one) => one.mentions.map(({ span }) => span)),
    ...dossier.figures.flatMap((one) => [
      one.span,
      ...(one.of ? [one.of] : []),
      ...(one.source ? [one.source] : []),
    ]),
    ...dossier.credits.map(({ span }) => span),
  ];
}

describe('a reading', () => {
  it('keeps its spans inside the text, in order and apart, for any text', () => {
    fc.assert(
      fc.property(composedNews, (text) => {
        const dossier = readText(text);
        for (const { start, end } of spansOf(dossier))
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        for (const { content } of dossier.attributions) {
          expect(content.length).toBeGreaterThan(0);
          for (const [at, span] of content.entries())
            expect(span.start).toBeGreaterThanOrEqual(content[at - 1]?.end ?? 0);
          for (const span of content) {
            const inside = dossier.article.blocks.some(
              ({ span: block }) => block.start <= span.start && span.end <= block.end,
            );
            expect(inside).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never lets two attributions claim the same words', () => {
    fc.assert(
      fc.property(composedNews, (text) => {
        const pieces = readText(text)
          .attributions.flatMap(({ content }) => content)
          .sort((a, b) => a.start - b.start);
        for (const [at, span] of pieces.entries())
          expect(span.start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same, ids and all, and plain JSON', () => {
    fc.assert(
      fc.property(composedNews, (text) => {
        const dossier = readText(text);
        expect(readText(text)).toEqual(dossier);
        expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
        const ids = [
          ...dossier.attributions,
          ...dossier.entities,
          ...dossier.figures,
          ...dossier.credits,
        ].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('can be left in more than ten places', () => {
    const steps = analyseBySteps(fromPlainText('“It holds,” said Marta Quill. The weir has 14 piles.'), null);
    let places = 0;
    while (!steps.next(0).done) places += 1;
    expect(places).toBeGreaterThan(10);
  });

  it('points only at what is there', () => {
    fc.assert(
      fc.property(composedNews, (text) => {
        const { attributions, entities, figures, voices } = readText(text);
        const people = new Set(entities.map(({ id }) => id));
        const quoted = new Set(attributions.map(({ id }) => id));
        for (const { speaker, continues } of attributions) {
          expect(speaker === null || people.has(speaker)).toBe(true);
          expect(continues === null || quoted.has(continues)).toBe(true);
        }
        for (const { attribution } of figures)
          expect(attribution === null || quoted.has(attribution)).toBe(true);
        for (const { entity, words, quotedWords } of voices)
          expect(people.has(entity) && quotedWords <= words).toBe(true);
      }),
    );
  });

  it('survives any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readText(text)));
  });
});

describe('bad input', () => {
  const lorem =
    'The council met by the mill. “The weir holds,” said Ann Lee. It cost $4.2 million, the report says. ';
  const cases: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \n\n \t '],
    ['20 MB of prose', lorem.repeat(Math.ceil(20_000_000 / lorem.length))],
    ['20 MB without a space', 'a'.repeat(20_000_000)],
    ['20 MB of line feeds', '\n'.repeat(20_000_000)],
    [
      'garbage',
      Array.from({ length: 300_000 }, (_, at) => String.fromCharCode((at * 7919) % 0x10000)).join(''),
    ],
    ['20,000 marks', '“ '.repeat(20_000)],
    ['500 nested quotations', `${'“a ‘b '.repeat(250)}${'’ ”'.repeat(250)}`],
    ['100,000 capitalised words', 'Ann Lee '.repeat(50_000)],
    ['100,000 cues', '“It holds,” said Ann Lee, '.repeat(20_000)],
    ['no full stop', 'ann lee said that the weir “holds” and '.repeat(10_000)],
    ['only numbers', '14,000 '.repeat(50_000)],
    ['a tower of accents', `Ann${'\u0301'.repeat(100_000)} Lee`],
    ['all capitals', '“THE WEIR HOLDS,” SAID ANN LEE. '.repeat(5_000)],
    ['paragraphs that open and never close', '“We looked at the weir.\n\n'.repeat(10_000)],
    ['offices without holders', '“It holds,” the secretary said. “It holds,” he said.\n\n'.repeat(8_000)],
    [
      'many people',
      Array.from(
        { length: 10_000 },
        (_, at) => `“It holds,” said Minister Ann Orlin${at.toString(36).replaceAll(/\d/g, 'x')}.`,
      ).join(' '),
    ],
  ];
  // As much ordinary prose as is ever read is the yardstick: a ratio holds on a slow machine, too.
  const ordinary = Array.from(
    { length: Math.ceil(READ_LIMIT / (lorem.length * 4)) },
    (_, at) => `${lorem.repeat(4)}Lot ${at} is sold.`,
  ).join('\n\n');
  let yardstick = 0;
  beforeAll(() => {
    yardstick = spent(() => readText(ordinary));
  }, 60_000);
  it.each(cases)('costs at most twice as much as prose, without an exception: %s', (_, text) => {
    let length = -1;
    const cost = spent(() => {
      length = readText(text).article.text.length;
    });
    expect(cost / yardstick).toBeLessThan(2);
    expect(length).toBe(text.length);
  });

  it('says that a text that is too long was read in part', () => {
    expect(readText('a '.repeat(READ_LIMIT)).article.partial).toBe('too-long');
    expect(readText('a '.repeat(100)).article.partial).toBeNull();
  });

  it('takes time in step with the length', () => {
    const long = (words: number): string => `${lorem.repeat(4)}\n\n`.repeat(Math.ceil(words / 76));
    const time = (text: string): number => {
      const times = [0, 1, 2].map(() => {
        return spent(() => readText(text));
      });
      return Math.min(...times);
    };
    time(long(10_000));
    const [short, tenfold] = [time(long(10_000)), time(long(100_000))];
    // Twelve is the promise; the machine may be busy while tests run.
    expect(tenfold / short).toBeLessThan(20);
  });
});
