/** Passages and, in order, the notes of all their figures. */
export const NOTED: readonly (readonly [difficulty: string, text: string, notes: readonly string[]])[] = [
  ['including', 'The ferry carried 155 people, including 17 children.', ['including 17 children']],
  ['not including', 'It costs $44,000, not including tax.', ['not including tax']],
  [
    'the figure includes',
    'The ministry said 300 had died. The figure includes people who died of illness.',
    ['includes people who died of illness'],
  ],
  [
    'the toll does not include',
    'Police said 300 had died. The toll does not include the missing.',
    ['does not include the missing'],
  ],
  [
    'does not distinguish',
    'The ministry said 300 had died. Its figures do not distinguish between soldiers and civilians.',
    ['do not distinguish between soldiers and civilians'],
  ],
  [
    'behind a doubt',
    'The Tarn ministry says 300 have died, though those numbers cannot be verified and include fighters killed by their own side.',
    ['include fighters killed by their own side'],
  ],
  ['since a date', 'The council has built 300 homes since 2019.', ['since 2019']],
  ['since a month', 'The flood has killed 300 people since October.', ['since October']],
  ['as of a day', 'There were 300 patients as of Tuesday.', ['as of Tuesday']],
  ['a place by name', 'There were 300 homes in Corden.', ['in Corden']],
];

export const UNNOTED: readonly (readonly [difficulty: string, text: string])[] = [
  ['nothing', 'There were 300 homes.'],
  ['since as because', 'The council built 300 homes since nobody else would.'],
  ['what something else includes', 'There were 300 homes. The plan includes a school.'],
  ['a time', 'There were 300 homes in May.'],
];
