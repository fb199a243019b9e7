/** A paragraph as a page shows it, and who is given which words in it. Everybody in them is invented. */
export interface Shown {
  readonly what: string;
  readonly paragraph: string;
  readonly speaker: string;
  readonly said: string;
}

export const POSTS: readonly Shown[] = [
  {
    what: 'with its date',
    paragraph: 'The weir will hold. So there! — Ann Lee (@ann_lee) September 1, 2026',
    speaker: 'Ann Lee',
    said: 'The weir will hold. So there!',
  },
  {
    what: 'without a date',
    paragraph: 'Nobody asked the millers – Bo Orr (@borr)',
    speaker: 'Bo Orr',
    said: 'Nobody asked the millers',
  },
  {
    what: 'with words of somebody else’s inside',
    paragraph: '“Never again,” said the mayor. We heard you. — Ann Lee (@ann_lee) May 2, 2026',
    speaker: 'Ann Lee',
    said: '“Never again,” said the mayor. We heard you.',
  },
];

export const NO_POSTS: readonly (readonly [what: string, paragraph: string])[] = [
  ['a picture with its paper', 'The old mill of Corden at night — Ann Lee (Corden Echo)'],
  ['an account that is named', 'The trust has an account for such things (@weirtrust)'],
  ['a handle inside a sentence', 'The trust has answered — see its account (@weirtrust) for more'],
  ['a handle with a sentence behind it', 'It is old — ask Ann Lee (@ann_lee). She lives by the mill.'],
  ['a name and a handle alone', 'Follow — Ann Lee (@ann_lee)'],
];
