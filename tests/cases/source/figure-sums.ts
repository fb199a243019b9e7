/** Passages with figures that do not go together, and the working that is shown for it. */
export const CLASHING: readonly (readonly [difficulty: string, text: string, working: string])[] = [
  ['a rise from and to', 'Output rose 40% from 400 tonnes to 500 tonnes.', '(500 − 400) ÷ 400 = 25% ≠ 40%'],
  [
    'a fall to and from',
    'Sales fell 50% to $300 million from $400 million.',
    '(300,000,000 − 400,000,000) ÷ 400,000,000 = −25% ≠ −50%',
  ],
  [
    'a part of a whole in brackets',
    'Of these, 120 of the 400 homes (45%) were empty.',
    '120 ÷ 400 = 30% ≠ 45%',
  ],
  [
    'a part, or a share of the whole',
    'Some homes were lost: 120, or 45% of the 400 in town.',
    '120 ÷ 400 = 30% ≠ 45%',
  ],
  ['a part larger than its whole', 'The bus carried 40 people, including 55 children.', '55 > 40'],
  ['a total of two', 'They hired 40 men and 30 women, a total of 90 workers.', '40 + 30 = 70 ≠ 90'],
  [
    'a headline that the text does not bear out',
    'Fire kills 12 people\n\nA fire killed 21 people in Corden on Monday, police said. It burned for a day.',
    '12 ≠ 21',
  ],
];

/** The same measure twice, told otherwise: each pair of sentences stands in one article. */
export const TWICE: readonly (readonly [difficulty: string, text: string, working: string])[] = [
  [
    'in the same words',
    'The fire burned 12 homes.\n\nIt was out by dawn, he said. The fire burned 15 homes.',
    '12 ≠ 15',
  ],
  [
    'with and without the one who says so',
    'The flood killed 40 goats, the Weir Board said.\n\nIt rained. The flood killed 46 goats.',
    '40 ≠ 46',
  ],
  [
    'in the same place',
    'The storm felled 120 oaks in Corden.\n\nThe storm felled 170 oaks in Corden.',
    '120 ≠ 170',
  ],
  [
    'money',
    'The bridge cost the town $4.2 million.\n\nIt is old. The bridge cost the town $4.6 million.',
    '4,200,000 ≠ 4,600,000',
  ],
  [
    'a whole smaller than what one place has of it',
    'The storm felled 120 oaks in Corden.\n\nThe storm felled 90 oaks.',
    '120 ≠ 90',
  ],
];

/** Two values that may both be so. */
export const NOT_TWICE: readonly (readonly [difficulty: string, text: string])[] = [
  ['the same value', 'The fire burned 12 homes.\n\nThe fire burned 12 homes.'],
  ['rounded', 'The storm felled 1,200 oaks.\n\nThe storm felled 1,214 oaks.'],
  ['other places', 'The storm felled 120 oaks in Corden.\n\nThe storm felled 90 oaks in Tarn.'],
  ['other days', 'The storm felled 120 oaks on Monday.\n\nThe storm felled 90 oaks on Tuesday.'],
  ['a place and the whole', 'The storm felled 120 oaks in Corden.\n\nThe storm felled 900 oaks.'],
  ['another thing', 'The fire burned 12 homes.\n\nThe fire burned 15 barns.'],
  ['another verb', 'The crew saved 12 homes.\n\nThe crew lost 15 homes.'],
  ['more of them', 'The fire burned 12 homes.\n\nThe fire burned 15 more homes.'],
  ['another fire', 'The fire burned 12 homes.\n\nAnother fire burned 15 homes.'],
  ['at first', 'The fire burned 12 homes.\n\nThe fire initially burned 15 homes.'],
  ['a part', 'The fire burned 12 homes.\n\nThe fire burned 15 of the homes.'],
  ['last year', 'The fair drew 400 people.\n\nThe fair drew 300 people last year.'],
  ['a year', 'The fair drew 400 people.\n\nThe fair drew 300 people in 2019.'],
  ['hedged', 'The fire burned 12 homes.\n\nThe fire burned at least 15 homes.'],
  [
    'two who say otherwise',
    'The fire burned 12 homes, the Weir Board said.\n\nThe fire burned 15 homes, the union said.',
  ],
  ['three of a kind', 'The car hit 12 homes.\n\nThe car hit 15 homes.\n\nThe car hit 18 homes.'],
  ['one sentence', 'The fire burned 12 homes, and the fire burned 15 homes.'],
  ['nothing but a noun', 'There were 12 homes.\n\nThere were 15 homes.'],
  ['shares', 'The poll gave the mayor 40%.\n\nThe poll gave the mayor 44%.'],
];

export const GOING_TOGETHER: readonly (readonly [difficulty: string, text: string])[] = [
  ['a rise that is right', 'Output rose 25% from 400 tonnes to 500 tonnes.'],
  ['a rise, rounded', 'Output rose 4.2% from 481 tonnes to 501 tonnes.'],
  ['a rise from rounded values', 'Sales rose 12% to $1.4 million from $1.2 million.'],
  ['a fall that is right', 'Sales fell 25% to $300 million from $400 million.'],
  ['hedged', 'Output rose about 40% from nearly 400 tonnes to over 500 tonnes.'],
  ['shares from and to', 'The share rose 4 points, from 14% to 18%.'],
  ['a share of something else', 'Of the 400 homes 120 are empty and 45% of the shops.'],
  ['a share that is right', 'Of these, 120 of the 400 homes (30%) were empty.'],
  ['a share, rounded', 'Of these, 131 of the 401 homes (33%) were empty.'],
  ['parts that leave some out', 'The bus carried 40 people, including 25 children.'],
  ['a part of another whole', 'The town of 40 people is in a valley, including 55 square miles of it.'],
  ['a total that is right', 'They hired 40 men and 30 women, a total of 70 workers.'],
  ['a total of more than what is told', 'They hired 40 men, a total of 90 workers.'],
  [
    'a headline, rounded',
    'Fire kills 1,200 cows\n\nA fire killed 1,214 cows in Corden on Monday, police said. It burned for a day.',
  ],
  [
    'a headline of another thing',
    'Fire kills 12 people\n\nA fire in Corden burned 21 homes on Monday, police said. It burned for a day.',
  ],
  [
    'a headline and two of a kind',
    'Fire kills 12 people\n\nA fire killed 7 people in Corden and 5 people in Tarn on Monday, police said.',
  ],
  ['among those asked', 'The poll was taken on 8 to 12 phones among 1,358 voters.'],
];

/** Passages with the figures that say again what another said before. */
export const REPEATED: readonly (readonly [difficulty: string, text: string, repeated: readonly string[]])[] =
  [
    [
      'headline and body',
      'Corden spends $449K on a wall\n\nThe town paid a firm just short of $449,000 for the wall. It stands.',
      ['just short of $449,000'],
    ],
    ['the same count of the same', 'There are 12 homes. The 12 homes are old.', ['12']],
    ['in words', 'There are twelve homes. The 12 homes are old.', ['12']],
    ['three of them', 'It cost $4,250. He paid the $4,250. Then $4,250 more.', ['$4,250', '$4,250']],
    ['the same count of others', 'There are 12 homes and 12 boats.', []],
    ['another unit', 'It cost $40 and weighed 40 tonnes.', []],
    ['another value', 'There are 12 homes. The 13 homes are old.', []],
  ];
