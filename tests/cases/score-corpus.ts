/** An article in the corpus's format, with one attribution of each kind and figures of two states. All invented. */
export const ARTICLE = [
  'id: wire-weir',
  'genre: wire',
  'published: 2024-03-01',
  '---',
  '{c1|“The weir will surely hold this year,”} {q1|said} {s1|Ann Lee}.',
  '',
  '{s2|Bo Marsh} {q2|said} {c2|the wall was “a disgrace to the town”}.',
  '',
  '{s3|The council} {q3|said} {c3|that {f1|over 40} boats were lost in the flood}.',
  '',
  '{s4|Lee} {q4|said} {c4|it “holds”}. On the quay {f2|about 30} barrels were left.',
  '---',
  '1: Ann Lee',
  '2: Bo Marsh',
  '3: council',
  '4: Ann Lee',
  'f1: 40 .. - ; over ; count ; attributed ; source s3 ; caveat -',
  'f2: 30 .. 30 ; about ; count ; unattributed ; source - ; caveat -',
  '',
].join('\n');

/** Names that are the same, and names that are not. */
export const SAME_NAMES: readonly (readonly [one: string, other: string])[] = [
  ['the Harbour Authority', 'Harbour Authority'],
  ['Harbour authority', 'harbour Authority'],
  ['Lee’s office', "Lee's office"],
  ['A. B. Lee', 'A B Lee'],
];
export const OTHER_NAMES: readonly (readonly [one: string, other: string])[] = [
  ['Ann Lee', 'Lee'],
  ['Ann Lee', 'Anna Lee'],
  ['Theo Marsh', 'o Marsh'],
  ['the authority', 'the Harbour Authority'],
];
