/** Paragraphs, and who is given which of them by what. Everybody in them is invented. `set`: those set off as quotations. */
export interface Printed {
  readonly what: string;
  readonly by: 'letter' | 'interview' | 'block-quotation';
  readonly paragraphs: readonly string[];
  readonly set?: readonly number[];
  /** Speaker (null: left open), and the paragraphs or pieces of them. */
  readonly given: readonly (readonly [speaker: string | null, pieces: readonly string[]])[];
}

const BEFORE = 'Ilva Tarn, the harbour master, met the board on Monday.';
const AFTER = 'The board meets again in May.';

export const PRINTED: readonly Printed[] = [
  {
    what: 'a letter with its closing and signature in paragraphs of their own',
    by: 'letter',
    paragraphs: [
      BEFORE,
      'Dear Mr Marsh,',
      'We ask you to mend the wall before winter.',
      'It will not hold.',
      'Yours sincerely,',
      'Ilva Tarn',
      AFTER,
    ],
    given: [
      ['Ilva Tarn', ['Dear Mr Marsh,', 'We ask you to mend the wall before winter.', 'It will not hold.']],
    ],
  },
  {
    what: 'a letter to an editor, closed and signed in one line',
    by: 'letter',
    paragraphs: ['Readers write', 'To the editor: The wall is old.', 'Sincerely, Bo Marsh, Corden', AFTER],
    given: [['Bo Marsh', ['To the editor: The wall is old.']]],
  },
  {
    what: 'two letters, the first of which nobody signs',
    by: 'letter',
    paragraphs: [
      'Dear Sir,',
      'The wall is old.',
      'Dear Madam,',
      'It is not.',
      'Kind regards',
      'Bo Marsh',
      AFTER,
    ],
    given: [['Bo Marsh', ['Dear Madam,', 'It is not.']]],
  },
  {
    what: 'an interview without labels, with the one of whom the text has spoken',
    by: 'interview',
    paragraphs: [
      BEFORE,
      'How did you come to the harbour?',
      'I was born here.',
      'My father kept the gate.',
      'Do you sleep in a storm?',
      'I never do.',
      'Will the wall hold?',
      'It has held for a century.',
      'Who will follow you?',
      'I hope it is my daughter.',
      AFTER,
    ],
    given: [
      [null, ['How did you come to the harbour?']],
      ['Ilva Tarn', ['I was born here.', 'My father kept the gate.']],
      [null, ['Do you sleep in a storm?']],
      ['Ilva Tarn', ['I never do.']],
      [null, ['Will the wall hold?']],
      ['Ilva Tarn', ['It has held for a century.']],
      [null, ['Who will follow you?']],
      ['Ilva Tarn', ['I hope it is my daughter.']],
    ],
  },
  {
    what: 'an interview with two, whose answers cannot be told apart',
    by: 'interview',
    paragraphs: [
      'Ilva Tarn and Bo Marsh keep the gate of the harbour.',
      'How did you come to the harbour?',
      'I was born here.',
      'Do you sleep in a storm?',
      'I never do.',
      'Did you meet here?',
      'We met by the wall.',
      'Will you stay?',
      'I will.',
    ],
    given: [
      [null, ['How did you come to the harbour?']],
      [null, ['I was born here.']],
      [null, ['Do you sleep in a storm?']],
      [null, ['I never do.']],
      [null, ['Did you meet here?']],
      [null, ['We met by the wall.']],
      [null, ['Will you stay?']],
      [null, ['I will.']],
    ],
  },
  {
    what: 'block quotations behind a colon, as far as they go',
    by: 'block-quotation',
    paragraphs: [
      'Ilva Tarn, the harbour master, wrote on Monday:',
      'The wall is old.',
      'It will not hold.',
      AFTER,
    ],
    set: [1, 2],
    given: [['Ilva Tarn', ['The wall is old.', 'It will not hold.']]],
  },
  {
    what: 'a block quotation with its credit behind a dash',
    by: 'block-quotation',
    paragraphs: [AFTER, 'The wall is old.', '— Bo Marsh, a miller', 'It was built by hand.'],
    set: [1, 2],
    given: [['Bo Marsh', ['The wall is old.']]],
  },
  {
    what: 'two block quotations, one led to and one credited',
    by: 'block-quotation',
    paragraphs: [
      'Ilva Tarn, the harbour master, wrote on Monday:',
      'The wall is old.',
      'It is not.',
      '— Bo Marsh',
      AFTER,
    ],
    set: [1, 2, 3],
    given: [
      ['Ilva Tarn', ['The wall is old.']],
      ['Bo Marsh', ['It is not.']],
    ],
  },
  {
    what: 'a paragraph without marks behind a colon',
    by: 'block-quotation',
    paragraphs: ['Ilva Tarn, the harbour master, said:', 'The wall is old, and it will not hold.', AFTER],
    given: [['Ilva Tarn', ['The wall is old, and it will not hold.']]],
  },
];

export const NOT_PRINTED: readonly Pick<Printed, 'what' | 'paragraphs' | 'set'>[] = [
  {
    what: 'a letter that nobody signs',
    paragraphs: ['Dear Mr Marsh,', 'The wall is old.', 'It will not hold.', 'The board meets again in May.'],
  },
  {
    what: 'a closing that a sentence goes on behind',
    paragraphs: [
      'Dear Mr Marsh,',
      'The wall is old.',
      'Yours sincerely, as he always wrote, was missing.',
      AFTER,
    ],
  },
  {
    what: 'a dear one who is not written to',
    paragraphs: ['Dear friends came to the harbour on Monday.', 'Regards', 'Bo Marsh'],
  },
  {
    what: 'an explainer, whose questions speak to nobody',
    paragraphs: [
      'What happened at the harbour?',
      'The wall broke.',
      'Who built it?',
      'The town did.',
      'What did it cost?',
      'Nobody knows.',
      'Will it be mended?',
      'The board meets in May.',
    ],
  },
  {
    what: 'questions to the reader, whose answers are nobody’s own',
    paragraphs: [
      'Do you need a boat?',
      'Boats are dear.',
      'Can you swim?',
      'The water is cold.',
      'Will you be there?',
      'The gate opens at nine.',
      'Have you a ticket?',
      'They are sold at the gate.',
    ],
  },
  {
    what: 'fewer questions than an interview has',
    paragraphs: ['How are you?', 'I am well.', 'Will you stay?', 'I will.'],
  },
  {
    what: 'questions far apart',
    paragraphs: [
      'Do you remember the wall?',
      ...Array.from({ length: 30 }, (_, day) => `On day ${day} I walked to the harbour.`),
      'Do you?',
      'I do.',
      'Will you?',
      'I will.',
      'Can you?',
      'I can.',
    ],
  },
  {
    what: 'a block quotation that no sentence leads to and no line credits',
    paragraphs: ['The wall of Corden was built by hand.', 'Old stones, cold water.', AFTER],
    set: [1],
  },
  {
    what: 'a line of its own behind a dash that credits nothing',
    paragraphs: [AFTER, '— Bo Marsh', 'It was built by hand.'],
    set: [1],
  },
  {
    what: 'what follows a rule of the town',
    paragraphs: [
      'Nor has the board been idle while the town breaks harbour rules:',
      'In May it shut the gate for a week.',
      AFTER,
    ],
  },
  {
    what: 'the line of a list behind a colon',
    paragraphs: ['Ilva Tarn, the harbour master, said:', 'The wall', AFTER],
  },
];
