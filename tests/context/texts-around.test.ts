import { describe, expect, it } from 'vitest';
import { textsAround } from '../../lib/context/texts-around';
import { packWith } from '../support/small-pack';

const DAY = '2031-03-31';

/** A readout of a day, and whether an article of the last of March may quote it. */
const TEXTS: readonly (readonly [what: string, date: string, taken: boolean])[] = [
  ['of the same day', '2031-03-31', true],
  ['of the day before', '2031-03-30', true],
  ['of a month before', '2031-02-28', true],
  ['of the day after, where the issuer is slower than the news', '2031-04-01', true],
  ['of more than a month before', '2031-02-27', false],
  ['of two days after', '2031-04-02', false],
  ['dated to a month', '2031-03', false],
  ['dated to a year', '2031', false],
];

const packOn = (date: string) =>
  packWith(
    {
      texts: [
        {
          id: 'readout',
          title: 'The readout',
          issuer: 'or-gov',
          channel: 'readout',
          date,
          url: 'https://orvania.example/readout',
          fetched: '2031-05-01',
          text: 'The two agreed to speak again.',
        },
      ],
    },
    null,
  );

describe('a primary text', () => {
  it.each(TEXTS)('%s (%s) is compared with: %s', (_, date, taken) => {
    expect(textsAround(packOn(date), DAY).map(({ id }) => id)).toEqual(taken ? ['readout'] : []);
  });

  it('is compared with no article that has no day', () => {
    expect(textsAround(packOn(DAY), null)).toEqual([]);
  });

  it('comes with its title and its words, and nothing else', () => {
    expect(textsAround(packOn(DAY), DAY)).toEqual([
      { id: 'readout', title: 'The readout', text: 'The two agreed to speak again.' },
    ]);
  });
});
