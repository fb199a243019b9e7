/** `[n …]` marks the mentions of people by name, with their titles; then the names alone. Everybody is invented. */
export const NAMES: readonly (readonly [difficulty: string, notation: string, ...names: string[]])[] = [
  ['a known given name', 'On Monday [n Sarah Orlin] left the hall.', 'Sarah Orlin'],
  ['a title', 'On Monday [n President Zab Orlin] left the hall.', 'Zab Orlin'],
  ['a country before the title', 'On Monday [n US President Zab Orlin] left.', 'Zab Orlin'],
  [
    'an office with its field',
    'On Monday [n Weir Coordinator for Upper River Works Sarah Orlin] left.',
    'Sarah Orlin',
  ],
  ['a secretary of state', 'On Monday [n Tarn Secretary of State Peter Orlin] left.', 'Peter Orlin'],
  ['an honorific', 'On Monday [n Mr. Orlin] left.', 'Orlin'],
  ['a lower-case title', 'On Monday [n spokesman Zab Orlin] left.', 'Zab Orlin'],
  ['an initial', 'On Monday [n Sarah J. Orlin] left.', 'Sarah J. Orlin'],
  ['a particle', 'On Monday [n Sarah van der Orlin] left.', 'Sarah van der Orlin'],
  ['an unknown name before a cue', 'On Monday [n Zab Orlin] said no.', 'Zab Orlin'],
  ['an unknown name with an age', 'On Monday [n Zab Orlin], 42, left.', 'Zab Orlin'],
  [
    'a surname after the whole name',
    '[n Sarah Orlin] left. Then [n Orlin] came back.',
    'Sarah Orlin',
    'Orlin',
  ],
  [
    'a surname before the whole name',
    'Then [n Orlin] left. On Monday [n Sarah Orlin] came.',
    'Orlin',
    'Sarah Orlin',
  ],
  ['two people', '[n Sarah Orlin] met [n Peter Tarn].', 'Sarah Orlin', 'Peter Tarn'],
];

export const NO_NAMES: readonly (readonly [difficulty: string, text: string])[] = [
  ['a place', 'On Monday it rained in Scotland.'],
  ['a ministry', 'The Ministry of Foreign Affairs was closed.'],
  ['a secretary of something, nobody named', 'The Secretary of State left the hall.'],
  ['a president of a country', 'The President of the United States left the hall.'],
  ['a foundation with a name', 'The Sarah Orlin Foundation was closed.'],
  ['a capitalised opener', 'However, it rained. Although it did.'],
  ['a weekday', 'On Monday it rained and on Tuesday it did not.'],
  ['two capitals that are no person', 'The Corden Weir was closed.'],
  ['a title of a thing', 'The Blue Line was closed.'],
  ['an acronym', 'NASA and the IDF met.'],
  ['a lone capitalised word', 'The Orlin was closed.'],
  ['I', 'And I left.'],
  ['an office without a name', 'The prime minister left the hall.'],
  ['a street', 'They met in Weir Street at noon.'],
];
