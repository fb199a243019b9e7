/** A conversation as it is printed, and who is given which words in it (`null`: the label names nobody). */
export interface Conversation {
  readonly what: string;
  readonly paragraphs: readonly string[];
  /** Label as written, speaker, pieces of what is said. */
  readonly turns: readonly (readonly [label: string, speaker: string | null, said: readonly string[]])[];
}

export const CONVERSATIONS: readonly Conversation[] = [
  {
    what: 'questions and answers',
    paragraphs: [
      'Ilva Tarn, the harbour master, spoke to us on Monday.',
      'Q: Will the wall hold?',
      'A: It has held for a century.',
      'Q: And the gate?',
      'A: Ask me in spring.',
      'The harbour opens again in May.',
    ],
    turns: [
      ['Q', null, ['Will the wall hold?']],
      ['A', 'Ilva Tarn', ['It has held for a century.']],
      ['Q', null, ['And the gate?']],
      ['A', 'Ilva Tarn', ['Ask me in spring.']],
    ],
  },
  {
    what: 'questions and answers, with two named above them, one of whom asks',
    paragraphs: [
      'Ilva Tarn met Bo Marsh at the harbour.',
      'Q: Will the wall hold?',
      'A: It has held for a century.',
      'Q: And the gate?',
      'A: Ask me in spring.',
    ],
    turns: [
      ['Q', null, ['Will the wall hold?']],
      ['A', null, ['It has held for a century.']],
      ['Q', null, ['And the gate?']],
      ['A', null, ['Ask me in spring.']],
    ],
  },
  {
    what: 'labels with a full stop, of two people who may answer',
    paragraphs: [
      'Ilva Tarn and Bo Marsh spoke to us on Monday.',
      'Q. Will the wall hold?',
      'A. It has held for a century.',
      'Q. And the gate?',
      'A. Ask me in spring.',
      'The harbour opens again in May.',
    ],
    turns: [
      ['Q', null, ['Will the wall hold?']],
      ['A', null, ['It has held for a century.']],
      ['Q', null, ['And the gate?']],
      ['A', null, ['Ask me in spring.']],
    ],
  },
  {
    what: 'initials, by whom alone they can be',
    paragraphs: [
      'Irene Tarn met Brian Marsh and Barbara Moor at the harbour.',
      'IT: Will the wall hold?',
      'BM: It has held for a century.',
      'IT: And the gate?',
      'BM: Ask me in spring.',
    ],
    turns: [
      ['IT', 'Irene Tarn', ['Will the wall hold?']],
      ['BM', null, ['It has held for a century.']],
      ['IT', 'Irene Tarn', ['And the gate?']],
      ['BM', null, ['Ask me in spring.']],
    ],
  },
  {
    what: 'questions and answers above which nobody is named',
    paragraphs: [
      'Q: Will the wall hold?',
      'A: Ilva Tarn thinks so.',
      'Q: And the gate?',
      'A: Ask Bo Marsh in spring.',
    ],
    turns: [
      ['Q', null, ['Will the wall hold?']],
      ['A', null, ['Ilva Tarn thinks so.']],
      ['Q', null, ['And the gate?']],
      ['A', null, ['Ask Bo Marsh in spring.']],
    ],
  },
  {
    what: 'people who were asked, with what they are',
    paragraphs: [
      'Three people wrote to us about the wall.',
      'Anna Tarn, 54, a teacher: I like it.',
      'It was built by hand.',
      'Paul Marsh, Corden: My boat lies behind it.',
      'Laura Orr: We need a new one.',
    ],
    turns: [
      ['Anna Tarn, 54, a teacher', 'Anna Tarn', ['I like it.']],
      ['Paul Marsh, Corden', 'Paul Marsh', ['My boat lies behind it.']],
      ['Laura Orr', 'Laura Orr', ['We need a new one.']],
    ],
  },
  {
    what: 'labels in capitals, shorter the second time',
    paragraphs: [
      'Ilva Tarn, the harbour master, met reporters on Monday.',
      'ILVA TARN: Good morning.',
      'REPORTER: Will the wall hold?',
      'TARN: It has held for a century.',
      'REPORTER: Thank you.',
    ],
    turns: [
      ['ILVA TARN', 'Ilva Tarn', ['Good morning.']],
      ['REPORTER', null, ['Will the wall hold?']],
      ['TARN', 'Ilva Tarn', ['It has held for a century.']],
      ['REPORTER', null, ['Thank you.']],
    ],
  },
  {
    what: 'an answer of several paragraphs, as far as the laughter',
    paragraphs: [
      'Ilva Tarn: I have two things to say.',
      'The first is that the wall holds.',
      '(Laughter.)',
      'The second is that the gate does not.',
      'Bo Marsh: Since when?',
      'Ilva Tarn: Since March.',
      'Bo Marsh: I see.',
    ],
    turns: [
      ['Ilva Tarn', 'Ilva Tarn', ['I have two things to say.', 'The first is that the wall holds.']],
      ['Bo Marsh', 'Bo Marsh', ['Since when?']],
      ['Ilva Tarn', 'Ilva Tarn', ['Since March.']],
      ['Bo Marsh', 'Bo Marsh', ['I see.']],
    ],
  },
  {
    what: 'words that a speaker retells, which belong to the turn',
    paragraphs: [
      'Ilva Tarn: The doctor said it was nothing, and I told her to look again.',
      'Bo Marsh: “Nothing,” she said?',
      'Ilva Tarn: She did.',
      'Bo Marsh: And was it?',
    ],
    turns: [
      ['Ilva Tarn', 'Ilva Tarn', ['The doctor said it was nothing, and I told her to look again.']],
      ['Bo Marsh', 'Bo Marsh', ['“Nothing,” she said?']],
      ['Ilva Tarn', 'Ilva Tarn', ['She did.']],
      ['Bo Marsh', 'Bo Marsh', ['And was it?']],
    ],
  },
];

/** Paragraphs with colons that nobody speaks. */
export const NO_CONVERSATIONS: readonly { readonly what: string; readonly paragraphs: readonly string[] }[] =
  [
    {
      what: 'headings that each come once',
      paragraphs: [
        'Verdict: It is a fine boat.',
        'Price: It costs much.',
        'Pros: It floats.',
        'Cons: It sinks.',
      ],
    },
    {
      what: 'one label that comes back, and no other',
      paragraphs: [
        'Update: The gate is shut.',
        'Update: The gate is open.',
        'Update: The gate is shut again.',
        'Correction: The gate was never shut.',
      ],
    },
    {
      what: 'lines of a list',
      paragraphs: ['Ilva Tarn: 1,208', 'Bo Marsh: 1,104', 'Ilva Tarn: 2,044', 'Bo Marsh: 1,998'],
    },
    {
      what: 'too few of them',
      paragraphs: ['Ilva Tarn: The wall holds.', 'Bo Marsh: Does it?', 'Ilva Tarn: It does.'],
    },
    {
      what: 'marks that the outlet gives to people',
      paragraphs: [
        'Anna Tarn, 7: Strong at the oar.',
        'Paul Marsh, 6: Late at the start.',
        'Laura Orr, 8: She steered well.',
      ],
    },
    {
      what: 'two people who were asked',
      paragraphs: ['Anna Tarn, Corden: I like it.', 'Paul Marsh, Corden: I do not.'],
    },
    {
      what: 'names that begin sentences with a stop',
      paragraphs: ['A. Lee came.', 'B. Orr came.', 'A. Lee went.', 'B. Orr went.'],
    },
    {
      what: 'the places of a list, some of which come back',
      paragraphs: [
        'France: The wall was mended.',
        'Italy: The gate was shut.',
        'France: The toll went up.',
        'Italy: The ferry stopped.',
      ],
    },
    {
      what: 'clauses before a colon',
      paragraphs: [
        'There is one question left: the gate.',
        'Everybody knows the answer: it is shut.',
        'There is one question left: the wall.',
        'Everybody knows the answer: it holds.',
      ],
    },
    {
      what: 'labels inside quotation marks',
      paragraphs: [
        '“Tarn: a life in the harbour.”',
        '“Marsh: a life at the gate.”',
        '“Tarn: the later years.”',
        '“Marsh: the later years.”',
      ],
    },
  ];
