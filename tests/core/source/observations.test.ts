import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { OBSERVATION_WORDS } from '../../../lib/core/language/en/observation-cues';
import { observationsOf } from '../../../lib/core/source/observations';
import { NOT_OBSERVED, OBSERVED } from '../../cases/source/observations';
import { attributionsOf } from '../../support/attributions-of';
import { marked, textsOf } from '../../support/marked';

function observed(notation: string) {
  const { reading, attributions } = attributionsOf(notation);
  return observationsOf(reading, attributions).map(({ span, by }) => [
    reading.text.slice(span.start, span.end),
    by,
  ]);
}

describe('the outlet’s own observation', () => {
  it.each(OBSERVED)('is marked: %s', (_, notation, by) => {
    const [words] = textsOf(marked(notation).spans, 'observation');
    expect(observed(notation)).toEqual([[words, `observation:${by}`]]);
  });

  it.each(NOT_OBSERVED)('is not seen in %s', (_, notation) => {
    expect(observed(notation)).toEqual([]);
  });

  it.each([
    ['leading-cue', 0.5, 'gives way to it', 1],
    ['leading-cue', 0.7, 'keeps its words', 0],
    ['tagger', 0.7, 'gives way to it', 1],
    ['tagger', 0.9, 'keeps its words', 0],
  ])('in a passage of somebody’s: what %s is sure of by %f %s', (by, confidence, _, seen) => {
    const { reading, attributions } = attributionsOf(
      '[source Ann Lee] [cue said] [content it was “late”], stopping short of closing the mine.',
    );
    const [first] = attributions;
    const start = reading.text.indexOf('closing');
    const unsure = first && { ...first, content: [{ start, end: reading.text.length - 1 }], by, confidence };
    const found = observationsOf(reading, [...attributions, ...(unsure ? [unsure] : [])]);
    expect(found.filter(({ span }) => span.end > start)).toHaveLength(seen);
  });

  it('stands outside quotation marks and contents, in order, whatever the text', () => {
    const forms = OBSERVATION_WORDS.cues.flatMap((row) => row.forms);
    const piece = fc.oneof(
      fc.constantFrom('“', '”', ', ', '. ', ' said Ann Lee', ' calling ', ' statements', ' whether ', '\n\n'),
      fc.constantFrom(...forms.map((form) => ` ${form} `)),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { article, attributions, observations } = analyse(fromPlainText(pieces.join('')));
        let last = 0;
        for (const { span } of observations) {
          expect(last <= span.start && span.start < span.end && span.end <= article.text.length).toBe(true);
          last = span.end;
          for (const { content } of attributions)
            for (const one of content) expect(one.end <= span.start || span.end <= one.start).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
