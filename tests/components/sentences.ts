/** What the functions of the catalogue are called with, so that every sentence they can make is looked at. */
export const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'popup.by': [[['Ada Lindqvist']], [['Ada Lindqvist', 'Per Solheim', 'Ira Venn']]],
  'popup.site.gloss': [['news.example']],
  'popup.posts.read': [['The vote']],
  'popup.voices.only': [['Ada Lindqvist']],
  'popup.glance.share': [
    [0, 0],
    [73, 148],
  ],
  'popup.voices.attributed': [
    [0, 0],
    [73, 148],
  ],
  'popup.voices.quoted': [
    [0, 0],
    [1, 12_345],
  ],
  'popup.voices.words': [
    [1, 0],
    [1200, 1100],
  ],
  'popup.voices.named': [
    [1, 0],
    [2, 1],
    [1200, 2],
  ],
  'popup.shown': [
    [1, 9],
    [1200, 4000],
  ],
  'popup.found': [
    [0, 1],
    [2, 1200],
  ],
  parts: [[['mayor']], [['mayor', 'Velmouth']]],
  definedBy: [[['the Press Institute']], [['the Press Institute', 'the Works Office']]],
  'popup.context.refused': [
    ['media', null, 'is missing'],
    ['media', 'outlets 3 (tide)', 'has an id that stood before'],
  ],
  'known.held': [['mayor of Velmouth', '2031']],
  'known.open': [
    ['mayor of Velmouth', '2031'],
    ['mayor of Velmouth', null],
  ],
  'known.term': [
    ['mayor of Velmouth', { start: '2031', end: null, asOf: null }],
    ['mayor of Velmouth', { start: '2031', end: null, asOf: '2032' }],
    ['mayor of Velmouth', { start: '2031', end: '2032', asOf: null }],
  ],
  'known.last': [['mayor of Velmouth', '2031']],
  'known.next': [['mayor of Velmouth', '2031']],
  'known.nowHeld': [['mayor of Velmouth', '2031']],
  'known.pack': [['2031.1.0', '2031']],
  'report.by': [[['Ada Lindqvist']]],
  'report.through': [[['Ada Lindqvist', 'the Press Institute']]],
  'report.only': [['Ada Lindqvist']],
  'report.reports': [['Ada Lindqvist']],
  'report.readAt': [['2031']],
  'report.pack': [['2031.1.0', '2031']],
  'report.saved': [['news.example']],
  'report.attributed': [
    [0, 0],
    [73, 148],
  ],
  'report.quoted': [[1, 12_345]],
  'report.citation': [
    [
      {
        words: '“The vote”',
        who: 'Ada Lindqvist',
        title: 'The vote',
        outlet: 'the Press Institute',
        date: { date: '2031', precision: 'year', from: 'meta' },
        link: null,
      },
    ],
    [{ words: 'The vote', who: null, title: null, outlet: null, date: null, link: null }],
  ],
  'report.workbench.remove': [['The vote']],
  'report.workbench.inText': [['The vote']],
  'report.workbench.lost': [['The vote']],
  quantity: [
    [{ low: 1, high: null, unit: 'points', hedge: 'over' }],
    [{ low: null, high: null, unit: 'count', hedge: 'vague' }],
  ],
  working: [[[40, '+', 30, '=', 70, '≠', { percent: 90 }]]],
  date: [[{ date: '2031-02-11', precision: 'day', from: 'meta' }]],
};
const COUNTS: readonly (readonly unknown[])[] = [[0], [1], [2], [12_345]];

/** Every sentence of a catalogue with its place in it. */
export function sentences(value: unknown, place = ''): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    return (ARGUMENTS[place] ?? COUNTS).map((given) => [place, String(value(...given))]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    sentences(part, place === '' ? key : `${place}.${key}`),
  );
}
