import { describe, expect, it } from 'vitest';
import { bodies } from '../../../lib/core/detect/bodies';
import type { Detector } from '../../../lib/core/detect/detector';
import { DETECTORS } from '../../../lib/core/detect/detectors';
import { documents } from '../../../lib/core/detect/documents';
import { groups } from '../../../lib/core/detect/groups';
import { offices } from '../../../lib/core/detect/offices';
import { pronouns } from '../../../lib/core/detect/pronouns';
import { unnamed } from '../../../lib/core/detect/unnamed';
import { marked, textsOf } from '../../support/marked';
import { readingOf } from '../../support/reading-of';

/** `[m …]` marks what the detector finds. */
const cases: readonly (readonly [Detector, string])[] = [
  [offices, 'Then [m the prime minister] left and [m the secretary] stayed.'],
  [offices, 'The minister Sarah Orlin left, and a minister stayed.'],
  [documents, '[m The US readout] says so, and [m the readout] is short.'],
  [documents, 'She read on, and data was scarce.'],
  [bodies, '[m The Tarn-run health ministry] says so; [m NASA] does not.'],
  [bodies, 'They left in company, and I THINK SO was on the wall.'],
  [groups, 'Then [m officials] said so, and [m two witnesses] did not.'],
  [groups, 'An official said so, and one witness did not.'],
  [unnamed, 'Then [m a senior official] said so, and [m one survivor] did not.'],
  [unnamed, 'Then officials said so, and the ministry did not.'],
  [pronouns, 'Then [m she] left, [m he] stayed and [m they] slept.'],
  [pronouns, 'Then it rained and I left you there.'],
];

describe('mentions', () => {
  it.each(cases.map(([detector, notation]) => [detector.id, notation, detector] as const))(
    'by %s: %s',
    (_, notation, detector) => {
      const { text, spans } = marked(notation);
      expect(detector.find(readingOf(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual(
        textsOf(spans, 'm'),
      );
    },
  );

  it('say which detector found them', () => {
    const text =
      'The US readout says so, the secretary said, and NASA officials did not, a man said; 300 homes, she said.';
    for (const detector of DETECTORS)
      for (const { by } of detector.find(readingOf(text))) expect(by).toBe(detector.id);
    expect(new Set(DETECTORS.map(({ id }) => id)).size).toBe(DETECTORS.length);
  });
});
