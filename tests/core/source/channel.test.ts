import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { CHANNEL_WORDS } from '../../../lib/core/language/en/channel-cues';
import { channelsOf } from '../../../lib/core/source/channel';
import { NOT_STATED, STATED } from '../../cases/source/channels';
import { attributionsOf, entitiesNamed, type Written } from '../../support/attributions-of';

function shown({ reading, attributions }: Written, entities = entitiesNamed('', [])) {
  return channelsOf(reading, attributions, entities).map(
    (channel) => channel && [channel.kind, reading.text.slice(channel.cue.start, channel.cue.end)],
  );
}

describe('a channel', () => {
  it.each(STATED)('is read off the clause: %s', (_, notation, channel, words) => {
    expect(shown(attributionsOf(notation))).toEqual([[channel, words]]);
  });

  it.each(NOT_STATED)('is not stated by %s', (_, notation) => {
    expect(shown(attributionsOf(notation))).toEqual([null]);
  });

  it('belongs to the clause it stands in, the neighbour has none', () => {
    const both =
      '[content “It holds,”] [cue said] [source Ann Lee] in a statement, and [source2 Bo Marsh] [cue2 said] [content2 it does not].';
    expect(shown(attributionsOf(both))).toEqual([['statement', 'in a statement'], null]);
  });

  it('belongs to the second clause where it opens that', () => {
    const both =
      '[content “It holds,”] [cue said] [source Ann Lee], and in a statement on Monday, [source2 Bo Marsh] [cue2 said] [content2 it does not].';
    expect(shown(attributionsOf(both))).toEqual([null, ['statement', 'in a statement']]);
  });

  it('is shared by a participle that has the same source', () => {
    const both =
      '[source Ann Lee] [cue said] in a statement [content that it holds], [cue2 adding] [content2 that it always did].';
    expect(shown(attributionsOf(both, { shares: [2] }))).toEqual([
      ['statement', 'in a statement'],
      ['statement', 'in a statement'],
    ]);
  });

  it('is carried on by a quotation that continues another', () => {
    const both =
      '[source Ann Lee] [cue told] reporters [content that it was “sound”]. [content2 “It always has been.”]';
    expect(shown(attributionsOf(both, { continues: [2] }))).toEqual([
      ['briefing', 'told reporters'],
      ['briefing', 'told reporters'],
    ]);
  });

  it('is that of the document which governs what has no source of its own', () => {
    const two =
      '[content “They met,”] [source the Corden readout] [cue says]. [content2 Lee and Marsh “discussed the weir.”]';
    const written = attributionsOf(two, { speakers: ['the Corden readout', 'the Corden readout'] });
    const entities = entitiesNamed(written.reading.text, [['document', 'the Corden readout']]);
    expect(shown(written, entities)).toEqual([
      ['readout', 'readout'],
      ['readout', 'readout'],
    ]);
  });

  it('never stands in a content nor in quotation marks, whatever the text', () => {
    const forms = CHANNEL_WORDS.cues.flatMap((row) => row.forms);
    const piece = fc.oneof(
      fc.constantFrom('“', '”', ', ', '. ', ' said Ann Lee', ' in a ', ' told ', '\n\n', ' that '),
      fc.constantFrom(...forms),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const dossier = analyse(fromPlainText(pieces.join('')));
        for (const { channel } of dossier.attributions) {
          if (!channel) continue;
          const { start, end } = channel.cue;
          expect(0 <= start && start < end && end <= dossier.article.text.length).toBe(true);
          for (const { content } of dossier.attributions)
            for (const span of content) expect(span.end <= start || end <= span.start).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the rows of channels', () => {
  it('are in lower case, with single spaces, each place with what it needs', () => {
    for (const row of CHANNEL_WORDS.cues) {
      for (const form of row.forms) expect(form).toMatch(/^\S+( \S+)*$/);
      expect(row.forms.map((form) => form.toLowerCase())).toEqual(row.forms);
      expect(row.places.includes('circumstance')).toBe((row.behind?.length ?? 0) > 0);
    }
  });

  it('say no form twice for one place without a mark to tell the rows apart', () => {
    const seen = new Map<string, number>();
    for (const row of CHANNEL_WORDS.cues) {
      if (row.marked) continue;
      for (const form of row.forms)
        for (const place of row.places) {
          const key = `${place} ${form} ${row.named ?? ''}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });
});
