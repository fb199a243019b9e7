import { describe, expect, it } from 'vitest';
import { packFidelity } from '../../entrypoints/background/pack-fidelity';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { packWith } from '../support/small-pack';

const READOUT =
  'The Harbour Minister spoke this morning with her Telurian colleague. They agreed to share the readings of the tide gauges every hour until the storm has passed.';
const ARTICLE =
  'The two “agreed to share the readings of the tide gauges every hour,” the readout says.\n\n“Nobody asked the fishermen,” said Wen Tallis, who mends nets.';

const pack = packWith(
  {
    texts: [
      {
        id: 'call',
        title: 'Readout of a call',
        issuer: 'or-gov',
        channel: 'readout',
        date: '2031-02-11',
        url: 'https://orvania.example/call',
        fetched: '2031-03-01',
        text: READOUT,
      },
    ],
  },
  null,
);

const found = (day: string | null) => {
  const dossier = analyse({
    ...fromPlainText(ARTICLE),
    published: day === null ? null : { date: day, precision: 'day', from: 'given' },
  });
  return [...packFidelity(pack, dossier).values()].map(({ state, document, searched }) => ({
    state,
    document,
    searched,
  }));
};

describe('quotations beside the primary texts of the pack', () => {
  it('are those that stand in one, and of the others nothing is said', () => {
    expect(found('2031-02-12')).toEqual([{ state: 'trimmed', document: 'call', searched: 1 }]);
  });
  it.each([
    ['is of another time', '2032-02-12'],
    ['has no day', null],
  ])('are none where the article %s', (_, day) => expect(found(day)).toEqual([]));
});
