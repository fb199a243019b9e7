/** Texts in which bodies and writings speak, with whom their sources mean, in order. All of them are invented. */
export const BODIES: readonly (readonly [difficulty: string, text: string, ...names: (string | null)[]])[] = [
  // A noun for a kind.
  [
    'an alliance by the end of its name',
    'The Northern Weir Treaty Organization met in Corden. “The weir holds,” the alliance said.',
    'Northern Weir Treaty Organization',
  ],
  [
    'a bank that spoke, where a Bank is named only later',
    'The lender Tarn & Orlin met. Tarn & Orlin says the weir will hold. “It is deep,” the bank said. Zab Quorl of Corden Bank left.',
    'Tarn & Orlin',
    'Tarn & Orlin',
  ],
  [
    'the nearer of two of a noun, as a subject',
    'The Corden Weir Council met in May. Then it rained. The Tarn Bridge Council met on Friday. “It holds,” the council said.',
    'Tarn Bridge Council',
  ],
  [
    'a carmaker by its name',
    'Volkswagen showed a van in Corden. The German carmaker said the van would float.',
    'Volkswagen',
  ],
  // Courts, and names that are turned about.
  [
    'a court with an owner and a number in its name',
    'Corden’s 3rd District Court of Appeal found on Friday that the weir may stand. “It holds,” the court said.',
    'Corden’s 3rd District Court of Appeal',
    'Corden’s 3rd District Court of Appeal',
  ],
  [
    'a court by what its name says behind *of*',
    'Corden’s 3rd District Court of Appeal met. A ruling of the Tarn Superior Court fell. The Appellate Court said the weir may stand.',
    'Corden’s 3rd District Court of Appeal',
  ],
  [
    'a ministry in small letters by what its name says behind *of*',
    'The Ministry of Weirs and Ponds met on Friday. “It holds,” the weir ministry said.',
    'Ministry of Weirs and Ponds',
  ],
  // *It*.
  [
    'the body that a sentence denies something of',
    'The Tarn Weir Court didn’t agree with the mayor. It said that the weir may stand.',
    'Tarn Weir Court',
  ],
  [
    'a body that the sentence before calls by its noun',
    'The Tarn Weir Commission met in May. Last week, the commission formally opened the weir. It says that the weir will hold for now.',
    'Tarn Weir Commission',
  ],
  // Who puts a writing out.
  [
    'who sent a letter, and the letter',
    'The Orlin campaign sent an email saying that the weir holds. “It is deep,” the email said. It said that it will hold.',
    'Orlin campaign',
    'Orlin campaign',
    'Orlin campaign',
  ],
  // Titles.
  [
    'a title with a year and what it tells of',
    'The Weir Repair Report, 2031 Corden Upland says that the weir holds.',
    'Weir Repair Report, 2031 Corden Upland',
  ],
  [
    'a title by some of its words, and by its noun',
    'The Weir Repair Report, 2031 Corden Upland came out. The Upland’s weir report says that it holds. “It is deep,” the report says.',
    'Weir Repair Report, 2031 Corden Upland',
    'Weir Repair Report, 2031 Corden Upland',
  ],
  [
    'a census with its year',
    'The 2031 Weir and Bridge Census shows that the weir holds.',
    '2031 Weir and Bridge Census',
  ],
  [
    'a writing of which another word is told than its title has',
    'The Weir Repair Report, 2031 Corden Upland came out. “It holds,” the mill report says.',
    'mill report',
  ],
  [
    'a poll under the name of one maker',
    'The Tarn Institute met. “The weir holds,” a Tarn Institute poll says. The weir is old, the poll found.',
    'Tarn Institute poll',
    'Tarn Institute poll',
  ],
  [
    'a survey under the name of one maker, whose it is',
    'The Tarn Institute met. “The weir holds,” a Tarn Institute survey says.',
    'Tarn Institute',
  ],
  [
    'a poll of two makers, without its month',
    '“It holds,” this July’s Corden Post/Tarn News poll says.',
    'Corden Post/Tarn News poll',
  ],
  ['papers by where they are kept', 'The weir fell in May, according to prison records.', 'prison records'],
  [
    'a page of the web by whose it is',
    '“It holds,” the weir board’s website says. It fell in May, according to Orlin’s Tarnbook page.',
    'weir board’s website',
    'Orlin’s Tarnbook page',
  ],
  // Who put a writing out.
  [
    'the body that a text names in full, by its website',
    'The Tarn Weir Project met. “It holds,” the project’s website says.',
    'Tarn Weir Project',
  ],
  [
    'a body whose name is a noun, by its paper',
    'The weir holds, according to a Pentagon memo seen by this newspaper.',
    'Pentagon',
  ],
  [
    'two bodies by what they found together',
    'The Tarn Institute met the Weir Board. The weir holds, according to research by the Tarn Institute and the Weir Board.',
    'Tarn Institute and Weir Board',
  ],
  // Short names.
  ['a company by two letters of its name', 'Volkswagen showed a van. “It floats,” VW said.', 'Volkswagen'],
  [
    'a bank by a part of its name, where another name begins so',
    'The Federal Open Weir Committee met at the Norian Federal Reserve. “It holds,” the Fed said.',
    'Norian Federal Reserve',
  ],
  [
    'letters of which the whole name is not in the text',
    'The van floats. It cost a lot. “It floats,” VW said.',
    'VW',
  ],
  [
    'a magazine that is called so behind its name',
    'Tarnford bakers read Weir Circle magazine. “It holds,” the magazine said.',
    'Weir Circle',
  ],
  ['a country by its people', 'Sierra Leone met Albania. “It holds,” the Albanians said.', 'Albania'],
];

/** The same of texts that leave it open. */
export const BODIES_OPEN: readonly (readonly [difficulty: string, text: string])[] = [
  [
    'an alliance where two are named',
    'The Northern Weir Treaty Organization met the Southern Weir Treaty Organization. “It holds,” the alliance said.',
  ],
  [
    'an alliance where a board is named',
    'The Corden Weir Board met on Friday. “It holds,” the alliance said.',
  ],
  [
    'a council where two are named together',
    'The Corden Weir Council met the Tarn Bridge Council. “It holds,” the council said.',
  ],
  [
    'a council where both are far',
    'The Corden Weir Council met. The Tarn Bridge Council met. It rained. It rained again. The hall was dark. “It holds,” the council said.',
  ],
  [
    'a court of appeal where two are named',
    'Corden’s Court of Appeal met. Tarn’s Court of Appeal met. The lights went out. The hall was dark. It rained. “It holds,” the appeals court said.',
  ],
  [
    'a writing with a noun that two titles have',
    'The Weir Report, 2031 Corden and the Mill Report, 2030 Corden came out. “It holds,” the report says.',
  ],
  ['papers of which only the sort is told', 'The weir fell in May, according to circulation records.'],
  ['the people of a country that is not named', 'It rained in the hall. “It holds,” the Albanians said.'],
  ['some of a people', 'Albania met in May. “It holds,” some Albanians said.'],
  [
    'a magazine of a country',
    'The Albanian Weir Board met an Albanian magazine. “It holds,” the magazine said.',
  ],
  ['several unnamed by what they found', 'The weir holds, according to research by bakers and millers.'],
];
