import type { Dossier } from '../../lib/core/model/dossier';
import type { Quantity } from '../../lib/core/model/figure';
import { dossierOf } from './dossier-of';

const exactly = (value: number, unit = 'count'): Quantity => ({
  low: value,
  high: value,
  unit,
  hedge: 'exact',
});

/** An invented article whose figures are repeated, linked, reserved and told what they count, and two of which do not go together. */
export const nightFerry = (): Dossier =>
  dossierOf({
    blocks: [
      'Night ferry carried 8,400 in its first month',
      'The night ferry to Skarn carried 8,400 passengers in October, the harbour board said, a number that counts crew and that the island council has confirmed.',
      'Bookings rose 40% from 500 to 600, according to the line, which called the count preliminary.',
      'The pier was built for nearly 3,000 boats a year.',
      'A boat of the line at Skarn; it has carried 8,400 passengers.',
    ],
    kinds: { 4: 'caption' },
    article: { title: 'Night ferry carried 8,400 in its first month', publisher: 'The Velmouth Tide' },
    entities: [['Velmouth Harbour Board', 'body']],
    said: [
      {
        kind: 'indirect',
        content: ['The night ferry to Skarn carried 8,400 passengers in October'],
        cue: ['said', 'say', 'neutral'],
        source: 'the harbour board',
        speaker: 'Velmouth Harbour Board',
      },
    ],
    links: [
      ['the line, which', 'line.example'],
      ['nearly 3,000 boats', 'pier-records.example'],
    ],
    figures: [
      { words: '8,400', quantity: exactly(8400) },
      {
        words: '8,400',
        within: '8,400 passengers in October',
        of: 'passengers',
        quantity: exactly(8400),
        status: 'verified',
        source: 'the harbour board',
        attribution: 0,
        verifier: 'the island council',
        notes: ['counts crew', 'in October'],
        rules: {
          source: 'figure:attribution',
          verifier: 'check:confirm',
          notes: ['note:counts', 'note:as-of'],
        },
        repeats: 0,
      },
      {
        words: '40%',
        quantity: exactly(40, 'percent'),
        status: 'caveated',
        source: 'the line',
        caveat: 'which called the count preliminary',
        caveatKind: 'preliminary',
        rules: { source: 'figure:according-to', caveat: 'caveat:preliminary' },
      },
      { words: '500', quantity: exactly(500), status: 'attributed', source: 'the line' },
      { words: '600', quantity: exactly(600), status: 'attributed', source: 'the line' },
      {
        words: 'nearly 3,000',
        of: 'boats',
        quantity: { ...exactly(3000), hedge: 'nearly' },
        status: 'attributed',
        source: 'nearly 3,000 boats',
        rules: { source: 'figure:link' },
      },
      { words: '8,400', within: '8,400 passengers.', of: 'passengers', quantity: exactly(8400), repeats: 0 },
    ],
    sums: [
      [
        [2, 3, 4],
        ['(', 600, '−', 500, ')', '÷', 500, '=', { percent: 20 }, '≠', { percent: 40 }],
        'sum:change',
      ],
    ],
  });
