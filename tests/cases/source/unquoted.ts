/** Why, the paragraphs, and whom they name and do not quote: kind and name. */
type Case = readonly [why: string, text: string, found: readonly (readonly [kind: string, name: string])[]];

export const SPOKEN_OF: readonly Case[] = [
  [
    'a person in two places',
    'Mayor Bo Marsh opened the gate on Monday. “It is a fine gate,” said Ann Lee. Marsh left early.',
    [['person', 'Bo Marsh']],
  ],
  [
    'a person named in full with an office, once',
    'The gate was opened by Mayor Anna Marsh. “It is a fine gate,” said Ann Lee.',
    [['person', 'Anna Marsh']],
  ],
  // Two of its three places are acts: it closed, it was urged.
  [
    'a country that acts',
    'Norway closed the strait on Monday. “We wait,” said Ann Lee, who urged Norway to open it. Ships left Norway in haste.',
    [['country', 'Norway']],
  ],
  [
    'a country by its forces',
    'The Norwegian navy has blocked the strait. Norway had warned of it. “We wait,” said Ann Lee. Ships lie off Norway.',
    [['country', 'Norway']],
  ],
  [
    'a people',
    'Some Norwegians stayed on the quay. “We wait,” said Ann Lee. Other Norwegians went home.',
    [['people', 'Norwegians']],
  ],
  [
    'those who live somewhere, once',
    '“We wait,” said Ann Lee. The boat left with half of the island’s residents.',
    [['group', 'the island’s residents']],
  ],
  [
    'people of a place, once',
    '“We wait,” said Ann Lee. The boat left with fishermen and residents of Lower Brack.',
    [['group', 'residents of Lower Brack']],
  ],
  [
    'a group in two places, by the fewest words',
    'The striking workers stood at the gate. “We wait,” said Ann Lee. The workers went home at noon.',
    [['group', 'The workers']],
  ],
  [
    'a body that acts',
    'The harbour council has closed the gate. The council voted on Monday. “We wait,” said Ann Lee. Some stood before the council.',
    [['body', 'The council']],
  ],
];

export const NOT_SPOKEN_OF: readonly (readonly [why: string, text: string])[] = [
  ['one who speaks', '“It is a fine gate,” said Ann Lee. Lee left early.'],
  ['one named in passing', 'Anna Marsh opened the gate. “It is a fine gate,” said Ann Lee.'],
  ['one with an office and no full name', 'Mayor Marsh opened the gate. “It is a fine gate,” said Ann Lee.'],
  [
    'a country in which things happen',
    'Ships wait in Norway. “We wait,” said Ann Lee in Norway. The road to Norway is shut, as is the one from Norway.',
  ],
  [
    'a country that speaks through its minister',
    'Norway closed the strait. “We wait,” the Norwegian minister said. Norway had warned of it. Norway will open it.',
  ],
  [
    'a country that speaks through a person with its name before hers',
    'Norway closed the strait. “We wait,” said Norway’s envoy, Ann Lee. Norway had warned of it. Norway will open it.',
  ],
  ['people of whom nothing is said', 'Many people came. “We wait,” said Ann Lee. Other people left.'],
  [
    'those who listened',
    'The reporters left. “We wait,” Ann Lee told reporters. The reporters of the Echo stayed.',
  ],
  [
    'a body whose noun speaks elsewhere',
    'The council has closed the gate. The council voted. “We wait,” the harbour council said. The council will meet.',
  ],
  [
    'letters that are another word',
    'They told us that. “We wait,” Ann Lee told us. It has us. The rest of us left.',
  ],
];
