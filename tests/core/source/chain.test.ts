import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { FoundMention } from '../../../lib/core/model/finding';
import type { Span } from '../../../lib/core/model/span';
import { chainsOf } from '../../../lib/core/source/chain';
import { channelsOf } from '../../../lib/core/source/channel';
import { whoIs } from '../../../lib/core/source/who';
import { CHAINED, type ChainCase, PEOPLE, UNCHAINED } from '../../cases/source/chains';
import { attributionsOf, entitiesNamed } from '../../support/attributions-of';
import { readingOf } from '../../support/reading-of';

const nobody = (): string => {
  throw new Error('nobody is to be adopted here');
};

function chained(notation: string, speakers: readonly (string | null)[]) {
  const { reading, attributions } = attributionsOf(notation, { speakers });
  const entities = entitiesNamed(reading.text, PEOPLE);
  const channels = channelsOf(reading, attributions, entities);
  const whole = attributions.map((one, at) => ({ ...one, channel: channels[at] ?? null }));
  const cut = (span: Span | null | undefined): string | null =>
    span ? reading.text.slice(span.start, span.end) : null;
  return chainsOf(
    reading,
    whole,
    entities,
    whoIs(reading, entities, [], (body) => `adopted ${body.name}`),
  ).map(({ chain, principal }) => ({
    principal,
    hops: chain.map((hop) => [cut(hop.source), hop.speaker, cut(hop.cue?.span)] as const),
  }));
}

const asOne = ({ notation, speaker }: ChainCase) => {
  const [{ hops, principal } = { hops: [], principal: null }] = chained(notation, [speaker]);
  return { principal, hops: hops.slice(1) };
};

describe('a chain', () => {
  it.each(CHAINED.map((one) => [one.difficulty, one] as const))('is followed: %s', (_, one) => {
    expect(asOne(one)).toEqual({ principal: one.principal, hops: one.hops });
  });

  it.each(UNCHAINED.map((one) => [one.difficulty, one] as const))('ends where it begins: %s', (_, one) => {
    expect(asOne(one)).toEqual({ principal: null, hops: [] });
  });

  it('begins with the source as it is written, and with the channel', () => {
    const { reading, attributions } = attributionsOf(
      '[content “It holds,”] [cue said] [source Ann Lee] in a statement.',
    );
    const channel = channelsOf(reading, attributions, [])[0] ?? null;
    const one = { ...(attributions[0] as (typeof attributions)[number]), channel };
    const [found] = chainsOf(reading, [one], [], () => null);
    expect(found?.chain).toEqual([{ source: one.source, speaker: null, cue: one.cue, channel }]);
    expect(channel?.kind).toBe('statement');
  });

  it('takes «he» in a document to the one of whom it spoke before', () => {
    const found = chained(
      '[content “Ann Lee urged the town to wait,”] [source the Corden readout] [cue says]. [source2 the Corden readout] [cue2 says] [content2 she stressed the need for the weir].',
      ['the Corden readout', 'the Corden readout'],
    );
    expect(found.map(({ principal }) => principal)).toEqual(['Ann Lee', 'Ann Lee']);
    expect(found[1]?.hops[1]).toEqual(['she', 'Ann Lee', 'stressed']);
  });

  it('leaves «she» open where the document spoke of nobody before', () => {
    const [found] = chained(
      '[source the Corden readout] [cue says] [content she stressed the need for the weir].',
      ['the Corden readout'],
    );
    expect(found?.principal).toBeNull();
  });

  it('remembers in whose name somebody speaks', () => {
    const found = chained(
      '[content “It closes,”] [cue said] [source Dan Orrel, a spokesman for the Harbour Authority]. [content2 “Nobody is paid,”] [source2 Dan Orrel] [cue2 said].',
      ['Dan Orrel', 'Dan Orrel'],
    );
    expect(found.map(({ principal }) => principal)).toEqual([
      'the Harbour Authority',
      'the Harbour Authority',
    ]);
  });
});

describe('the chains of a dossier', () => {
  const piece = fc.oneof(
    fc.constantFrom('“', '”', ', ', '. ', ' that ', ' said ', ' told reporters ', ' says ', '\n\n', ' and '),
    fc.constantFrom(
      'Ann Lee',
      'Bo Marsh',
      'the Corden readout',
      'she',
      'the secretary',
      'a spokesman for the port',
    ),
    fc.constantFrom(
      ' urged the town to wait',
      ' stressed the need',
      ' discussed the weir',
      ' never promised that',
    ),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
  );

  it('begin with the source, name only whom the dossier knows, and nobody in his own name', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { article, attributions, entities } = analyse(fromPlainText(pieces.join('')));
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        for (const one of attributions) {
          const { source, speaker, cue, channel } = one;
          expect(one.chain[0]).toEqual({ source, speaker, cue, channel });
          expect(one.principal === null || (ids.has(one.principal) && one.principal !== speaker)).toBe(true);
          for (const hop of one.chain) {
            expect(hop.speaker === null || ids.has(hop.speaker)).toBe(true);
            for (const span of [hop.source, hop.cue?.span])
              if (span)
                expect(0 <= span.start && span.start < span.end && span.end <= article.text.length).toBe(
                  true,
                );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('who somebody is', () => {
  const text = 'Weir Minister Ann Lee met Bo Marsh. The minister spoke for the mine of Corden.';
  const reading = readingOf(text);
  const entities = entitiesNamed(text, [
    ['person', 'Ann Lee'],
    ['person', 'Bo Marsh'],
  ]);
  const span = (words: string): Span => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const mention = (words: string, more: Partial<FoundMention>): FoundMention => ({
    type: 'mention',
    span: span(words),
    kind: 'name',
    entity: 'person',
    name: words,
    titles: [],
    gender: null,
    by: 'case',
    ...more,
  });
  const minister = mention('Ann Lee', { titles: ['minister'] });
  const office = mention('The minister', { kind: 'office', titles: ['minister'] });
  const mine = mention('the mine', { kind: 'description', entity: 'body' });
  const who = whoIs(reading, entities, [minister, office, mine], (body) => `adopted ${body.name}`);

  it.each([
    ['a name', 'Ann Lee', 'Ann Lee'],
    ['a title before a name', 'Weir Minister Ann Lee', 'Ann Lee'],
    ['an office that one person bears', 'The minister', 'Ann Lee'],
    ['a body nobody asked for yet', 'the mine', 'adopted the mine'],
    ['two in one phrase', 'Ann Lee met Bo Marsh', null],
    ['nobody', 'spoke', null],
  ])('is told of %s', (_, words, expected) => {
    expect(who(span(words))).toBe(expected);
  });

  it('is left open of an office that two bear', () => {
    const both = whoIs(
      reading,
      entities,
      [minister, mention('Bo Marsh', { titles: ['minister'] }), office],
      nobody,
    );
    expect(both(span('The minister'))).toBeNull();
  });

  it('is not the one before a possessive', () => {
    const own = readingOf('Ann Lee’s office spoke.');
    const asked = whoIs(own, entitiesNamed(own.text, [['person', 'Ann Lee']]), [], nobody);
    expect(asked({ start: 0, end: 'Ann Lee’s office'.length })).toBeNull();
  });
});
