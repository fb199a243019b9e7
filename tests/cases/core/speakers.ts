/** Texts with whom their sources mean, in order; null where it is left open. Everybody in them is invented. */
export const SPEAKERS: readonly (readonly [difficulty: string, text: string, ...names: (string | null)[]])[] =
  [
    // Names that the text says somebody goes by.
    [
      'a given name that somebody is said to bear',
      'It was a resident named Quillix. “The weir holds,” Quillix said.',
      'Quillix',
    ],
    [
      'a name that somebody gave',
      'One of them, a miller who gave his name as Zab, said the weir would hold.',
      'Zab',
    ],
    [
      'a name that somebody asked to be called by, behind the source',
      '“The weir holds,” said a nurse at the mill, who asked us to use only her first name, Emma.',
      'Emma',
    ],
    // Whom a description or a pronoun goes back to.
    [
      'a relation whose name stands behind the noun, and who goes on',
      'His widow, Quilla, told the court that he had gone. He was seen late, she said.',
      'Quilla',
      'Quilla',
    ],
    [
      'a president by the country, long after the name',
      'Norian President Peter Orlin left the hall. The weir is old. The river is high. The hall is empty. The Norian president said that the weir holds.',
      'Peter Orlin',
    ],
    [
      'a mother by how many children she has',
      'Sarah Orlin came to the weir. “It was late,” she said. “The weir holds,” says the mother of four.',
      'Sarah Orlin',
      'Sarah Orlin',
    ],
    // Several who are named together.
    [
      'two, of one of whom nothing else tells that it is a person',
      '“The weir holds,” said Quillix Tarnen and former mayor Sarah Quorl.',
      'Quillix Tarnen and Sarah Quorl',
    ],
    [
      'one, before experts of whom nothing is told',
      'Ann Orlin and experts of the Weir Institute of Peter Tarn said that the weir holds.',
      'Ann Orlin',
    ],
    [
      '*both*, of two who were named together',
      'Sarah Orlin and Peter Quorl left the hall. Both have promised that the weir will hold.',
      'Sarah Orlin and Peter Quorl',
    ],
    [
      'two behind how many they are',
      'Two objectors, Peter Orlin and Sarah Quorl, said that the weir holds.',
      'Peter Orlin and Sarah Quorl',
    ],
    [
      'the head of an agency with an *and* in its name',
      'Weir Search and Rescue Agency chief Peter Orlin said that the weir holds.',
      'Peter Orlin',
    ],
    // Whom a quotation that stands alone is told by.
    [
      'the subject of the sentence before it, in its paragraph',
      '“It fell,” Sarah Quorl said. It rained. Peter Orlin was more direct. “The weir holds.”',
      'Sarah Quorl',
      'Peter Orlin',
    ],
    [
      'who spoke last and is named in the paragraph before it',
      '“It fell,” Peter Orlin said.\n\nWhat it means is left to all, since Orlin spoke late.\n\n“The weir holds for ever.”',
      'Peter Orlin',
      'Peter Orlin',
    ],
    [
      'the name by which it is signed',
      'Peter Orlin and Sarah Quorl met.\n\n“The weir holds for ever.”\n\n— Quorl.',
      'Sarah Quorl',
    ],
    // Somebody by a name that could be a body’s.
    [
      'a pronoun behind a name that nothing else tells for a person’s',
      'Quillix Tarnen, a 61-year-old, said that the weir holds. “It stands,” she said.',
      'Quillix Tarnen',
      'Quillix Tarnen',
    ],
    [
      'a body that spoke before a pronoun, which it does not mean',
      'The Quillix Bank said that the weir holds. “It stands,” she said.',
      'Quillix Bank',
      null,
    ],
    // The one of whom an article is.
    [
      'a pronoun between the one of whom the article is and another',
      'Peter Orlin was born in Corden. Orlin went to school there. Orlin built the weir. Orlin left in June. Orlin took swipes at fellow builder David Tarn. He said that the weir holds.',
      'Peter Orlin',
    ],
    [
      'a former office that was spoken of before, some sentences behind the name',
      'Peter Orlin was born in Corden. Orlin went to school there. Orlin built the weir. The debut of the former mayor came late. Orlin left in June. Orlin came back. It rained. The river rose. The former mayor said that the weir holds.',
      'Peter Orlin',
    ],
    // Names that somebody took.
    [
      'a name that somebody took, before what they did',
      'In June, weirwatcher7 made another post saying that the weir holds.',
      'weirwatcher7',
    ],
    [
      'a name that somebody took, as an owner in the sentence before',
      'The forum knows weirwatcher7 well. Weirwatcher7’s posts grew angrier. In one, they say that the weir holds. They wrote that it will stand.',
      'weirwatcher7',
      'weirwatcher7',
    ],
    // Who goes on.
    [
      'who spoke last, by a verb of going on, with somebody between',
      '“The weir holds,” Peter Orlin said. David Tarn came to the weir in June. It was dry, and Tarn left. “It will hold,” he added.',
      'Peter Orlin',
      'Peter Orlin',
    ],
    [
      'another who is nearer, by a verb that does not say so',
      '“The weir holds,” Peter Orlin said. David Tarn came to the weir in June. It was dry, and Tarn left. “It will hold,” he said.',
      'Peter Orlin',
      'David Tarn',
    ],
    [
      'another who is the subject of the sentence in which somebody goes on',
      '“The weir holds,” Peter Orlin said. In his book David Tarn praised it again, though he added that the weir is old.',
      'Peter Orlin',
      'David Tarn',
    ],
    // Names that are written in more than one way.
    [
      'a given name cut short, and the whole one',
      'Ken Orlin praises the weir.\n\nKenneth Orlin, the mayor, came on Monday. “It holds,” Orlin said.',
      'Kenneth Orlin',
    ],
    [
      'a given name in another form, of which neither is fuller',
      'Chuck Orlin came on Monday. His friends call Charles Orlin a miller. “It holds,” Orlin said.',
      'Chuck Orlin',
    ],
    [
      'two of one surname, neither of whom is called by the other’s short form',
      'Ken Orlin and Peter Orlin came on Monday. “It holds,” Orlin said.',
      null,
    ],
    [
      'accents that a headline leaves out',
      'Rene Orlin praises the weir.\n\nRené Orlin came on Monday. “It holds,” Orlin said.',
      'René Orlin',
    ],
    [
      'a letter that was torn in two',
      'Mayor RenÃ© Orlin came on Monday. “It holds,” he said.',
      'RenÃ© Orlin',
    ],
    // Somebody of whom nothing but one name is told.
    [
      'a pronoun behind one name that nobody known bears',
      'Peter Orlin came. “The weir holds,” he said. Marl defied the question. “It will be close,” he said.',
      'Peter Orlin',
      null,
    ],
    [
      'a pronoun behind one name that spoke',
      'Peter Orlin came. “The weir holds,” he said. Marl openly admitted that his pick was political. “It will be close,” he said.',
      'Peter Orlin',
      'Marl',
      null,
    ],
    [
      'a pronoun behind words that only the sentence gives a capital',
      'Peter Orlin came. Lunch followed, and lunch was long. “The weir holds,” he said.',
      'Peter Orlin',
    ],
    [
      'a pronoun behind a place and a people',
      'Peter Orlin came. France agreed. Norians protested. “The weir holds,” he said.',
      'Peter Orlin',
    ],
    // Where somebody is from.
    [
      'who speaks behind an age and a place',
      'Anna Tarn, 51, of Corden, who said the weir would hold for years, left early.',
      'Anna Tarn',
    ],
    [
      'who speaks behind a place alone',
      'Anna Tarn, from Corden, who said the weir would hold for years, left early.',
      'Anna Tarn',
    ],
    [
      'somebody of another gender who goes on',
      '“The weir holds,” Peter Orlin said. Sarah Tarn came. “It will hold,” she added.',
      'Peter Orlin',
      'Sarah Tarn',
    ],
    [
      'somebody who goes on behind a body that spoke',
      'Peter Orlin came. “The weir holds,” the Corden Weir Board said. “It will hold,” he added.',
      'Corden Weir Board',
      'Peter Orlin',
    ],
    [
      'who spoke before and is asked about another',
      '“The weir holds,” Sarah Orlin said. Asked about her plans in the event that Emma Tarn faces the board, she replied: “It holds.”',
      'Sarah Orlin',
      'Sarah Orlin',
    ],
    [
      'another, where nobody is asked',
      '“The weir holds,” Sarah Orlin said. Emma Tarn came to the board on Monday, and she replied: “It holds.”',
      'Sarah Orlin',
      'Emma Tarn',
    ],
    [
      'whose something is, with which the paragraph begins',
      '“The weir holds,” Peter Orlin said in June.\n\nMr. Tarn’s old plan is not limited to the weir. He says that it holds.',
      'Peter Orlin',
      'Tarn',
    ],
    [
      'who spoke last in a paragraph that does not begin so',
      '“The weir holds,” Peter Orlin said in June.\n\nThe weir of Mr. Tarn’s town was dry. He says that it holds.',
      'Peter Orlin',
      'Peter Orlin',
    ],
    // Two who are named together, and what somebody is.
    [
      'two by name, party and office',
      'However, Sen. Sarah Orlin (Vt.) and former mayor Peter Tarn suggested that the weir would hold. Sarah Orlin left.',
      'Sarah Orlin and Peter Tarn',
    ],
    [
      'one behind a clause that ends with a name',
      'On Monday the board met Sarah Orlin and former mayor Peter Tarn suggested that the weir would hold.',
      'Peter Tarn',
    ],
    [
      'one person of two trades, the first of them at a body',
      'According to CORDEN NEWS contributor and weir historian David Orlin, the weir would hold for years.',
      'David Orlin',
    ],
    [
      'a body and somebody else',
      'According to Corden News and the historian David Orlin, the weir would hold for years.',
      null,
    ],
    [
      'two, of whom one is named nowhere else',
      'The weir is old. “It holds,” Edward-Isaac Doverin and Ann Orlin wrote.\n\nAnn Orlin came to the weir.',
      'Edward-Isaac Doverin and Ann Orlin',
    ],
    [
      'one who heads a body with an and in its name',
      'Corden Search and Rescue Agency chief Ann Orlin told the town that the weir would hold for years.',
      'Ann Orlin',
    ],
    [
      'those who speak for another, with the name of that one behind a comma',
      'Lawyers for its old chairman, Peter Orlin, called the report “a joke of a weir”.',
      null,
    ],
    [
      'one who is somebody’s, with a name of his own behind a comma',
      'The lawyer of the town, Peter Orlin, called the report “a joke of a weir”.',
      'Peter Orlin',
    ],
    [
      'many, behind the mark of a list',
      'The weir is old.\n\n* Weirkeepers say the weir would hold for years.',
      null,
    ],
    [
      'an office behind another one',
      'Peter Orlin, president and CEO of Corden Weir Association stated, “It holds.”',
      'Peter Orlin',
    ],
    ['a board of any sort', 'They read the Corden Post. “It holds,” the editorial board wrote.', null],
    [
      'a body with which a clause ends, of which it is told what it ruled',
      'Peter Orlin got a good decision from the Corden Board of Weirs, which ruled that the weir holds.',
      'Corden Board of Weirs',
    ],
    [
      'somebody with whom a clause ends, of whom it is told what he said',
      'Peter Orlin lined up with David Tarn, who has said that the weir holds.',
      'David Tarn',
    ],
    // Accounts, and capitals that name nobody.
    [
      'an account that goes by somebody’s name',
      'Sarah Orlin left. @SarahOrlin said that the weir holds.',
      'Sarah Orlin',
    ],
    ['an account of nobody who is named', 'Peter Tarn left. @WeirOrlin said that the weir holds.', null],
    [
      'the office of a country, before a comma',
      'The U.S. President, Peter Orlin, said that the weir holds.',
      'Peter Orlin',
    ],
    [
      'a noun with a capital for what was found',
      'On Monday the weir fell. Footage from it shows that the weir held.',
      null,
    ],
    [
      'a body that is called by such a noun within a sentence too',
      'On Monday they wrote to Reliance again. Reliance said that the weir held.',
      'Reliance',
    ],
    [
      'a headline with a preposition in capitals',
      'Quorl Steps Forward With Claim said that the weir holds.',
      null,
    ],
    // Whose something is.
    [
      'somebody of whom something that is not said is told',
      'Peter Orlin left. Orlin’s attacks were echoed by Sarah Tarn, who went over what Lee wrote in June saying he “sort of hoped” for that.',
      null,
    ],
    ['somebody’s claim', 'Peter Orlin’s often heard claim that the weir holds is old.', 'Peter Orlin'],
    [
      'a campaign by the name that the text gives it elsewhere',
      'Sarah Orlin left. The Orlin campaign paid. “It holds,” Orlin’s campaign said. “It does,” her campaign said.',
      'Orlin campaign',
      'Orlin campaign',
    ],
    [
      'a campaign that is called so nowhere else',
      'Sarah Orlin left. The Orlin weir fell. “It holds,” Orlin’s campaign said.',
      'Orlin’s campaign',
    ],
    // Whose a surname is.
    [
      'a surname of which a relation was brought in by an office',
      'Sarah Orlin, whose husband, Weir Guard Peter Orlin, left, came. “It holds,” Orlin said.',
      'Sarah Orlin',
    ],
    [
      'a surname of two who are no relations',
      'Sarah Orlin came. Weir Guard Peter Orlin left. “It holds,” Orlin said.',
      null,
    ],
    // What is left of a longer name.
    [
      'a company without what it deals in',
      'They took Quorl Leisure to court at noon. To wit, Quorl said that the weir holds.',
      'Quorl Leisure',
    ],
    [
      'somebody by whom a thing with an article is called',
      'They took the Quorl Express at noon. To wit, Quorl said that the weir holds.',
      'Quorl',
    ],
    [
      'the last word of a paper, behind its article',
      'The Corden Post reported that the weir fell. “It did,” the Post reported.',
      'Corden Post',
      'Corden Post',
    ],
    [
      'a capital in capitals',
      'SEOUL stands in South Korea. On Monday Seoul said that the weir holds.',
      'South Korea',
    ],
    // Who put out a writing.
    [
      'a poll that somebody released',
      'The weir will fall, according to a poll of 400 voters released on Friday by Tarn Weir. The weir is old, the poll found.',
      'Tarn Weir',
      'Tarn Weir',
    ],
    [
      'an article in a paper',
      'The weir will fall, according to an article in the Corden Post.',
      'Corden Post',
    ],
    [
      'a summary by a body of capitals, not the name behind the comma',
      'According to a CWB summary, Sarah Orlin sent an email.',
      'CWB',
    ],
    [
      'a poll in which somebody found something',
      'In a poll of 400 voters, Tarn Weir found that the weir fell. The weir is old, the poll found.',
      'Tarn Weir',
      'Tarn Weir',
    ],
    [
      'an article of somebody',
      'Peter Orlin left. Orlin’s article says that the weir would hold.',
      'Peter Orlin',
    ],
    [
      'an article that somebody wrote',
      'An article written by Tarn Review’s Peter Orlin says that the weir would hold.',
      'Peter Orlin',
    ],
    [
      'a paper whose name ends with a time',
      'The weir will hold, according to Corden Today. “It does,” said Weir News Today.',
      'Corden Today',
      'Weir News Today',
    ],
    [
      'a ruler, with and without the numeral',
      'King Aldric came. “The weir holds,” King Aldric said. “It does,” said Aldric. It was King Aldric III.',
      'King Aldric III',
      'King Aldric III',
    ],
    [
      'the office of somebody by what else they are',
      '“The weir holds,” Senator Sarah Orlin’s office said. “It does,” Orlin’s office said.',
      'Sarah Orlin’s office',
      'Sarah Orlin’s office',
    ],
    [
      'a club that the headline calls by one word of its name',
      'Quillix lose at home\n\nThey met Quillix Hotspur. It rained. “We lost,” Quillix said.',
      'Quillix Hotspur',
    ],
    [
      'somebody by a name before which a place stood once',
      'They met Scotland Zab Orlin at noon. “Yes,” Zab Orlin said.',
      'Zab Orlin',
    ],
    [
      'a pronoun behind what is somebody’s, in a sentence that names nobody else',
      '“The weir holds,” said Emma Tarn.\n\nSarah Orlin’s plan is unclear, but she said that it would work.',
      'Emma Tarn',
      'Sarah Orlin',
    ],
    [
      'a pronoun behind the subject, not whose plan it is',
      'It rained. Emma Tarn praised Sarah Orlin’s plan, and she said that it would work.',
      'Emma Tarn',
    ],
    [
      'a pronoun behind whoever shares what another said',
      '“The weir holds,” said Peter Tarn. It is a belief that is shared by Paul Orlin. “It will hold,” he said.',
      'Peter Tarn',
      null,
    ],
    [
      'a committee on something, of a longer name',
      'The weir will fall, according to a report by the Corden Weir Subcommittee on Rivers.',
      'Corden Weir Subcommittee on Rivers',
    ],
    [
      'the research of somebody',
      'Peter Orlin left. Orlin’s research suggests that the weir would hold.',
      'Peter Orlin',
    ],
    // What does not belong to a name.
    [
      'a name with the time behind it',
      'The Corden Weir Committee this week announced that the weir would hold.',
      'Corden Weir Committee',
    ],
    [
      'a place in small letters where a report was filed, with its agency',
      'Tarnford (CNA) – Sarah Orlin praised the weir, saying it would hold.',
      'Sarah Orlin',
    ],
    // Bodies and offices that are called by their noun.
    [
      'what is left of a name that says of what it is',
      'It was the Corden Committee of Weirs. “The weir holds,” the Committee said.',
      'Corden Committee of Weirs',
    ],
    [
      'the body that spoke by a name of this noun',
      'Corden’s foreign ministry said that the weir holds. “It does,” the ministry said.',
      'Corden’s foreign ministry',
      'Corden’s foreign ministry',
    ],
    [
      'an agency of a country',
      'Corden’s state news agency said that the weir would hold.',
      'Corden’s state news agency',
    ],
    [
      'the name of a body between commas behind its noun',
      'The group, Quillix Coalition, said that the weir would hold.',
      'Quillix Coalition',
    ],
    [
      'an office in a headline, borne by one who is named below',
      'Sheriff says the weir will hold\n\nIt rained on Monday. Sheriff Sarah Orlin left the hall.',
      'Sarah Orlin',
    ],
    [
      'a body in a headline without its article',
      '‘Weir will hold’, council says\n\nThe Corden Weir Council met on Monday. It rained.',
      'Corden Weir Council',
    ],
    [
      'who speaks behind the place where a report was filed and a span of time',
      'TARNFORD, Corden — Hours before the vote, coach Sarah Orlin praised the weir, saying it would hold.',
      'Sarah Orlin',
    ],
    // Offices and bodies around a name.
    [
      'a press secretary of a house',
      'In Tarnford, Blue House press secretary Zab Quorl praised the weir and said it would hold.',
      'Zab Quorl',
    ],
    [
      'the leader of a party whose name has small words',
      'Weir Party for the River leader Zab Quorl said that the weir holds.',
      'Zab Quorl',
    ],
    [
      'an attorney for a district',
      'Acting U.S. Attorney for the District of Corden Sarah Orlin said that the weir holds.',
      'Sarah Orlin',
    ],
    [
      'the letters of a body as a word',
      'They met at the Corden River Works Organisation. “The weir holds,” Crwo said.',
      'Corden River Works Organisation',
    ],
    [
      'the letters of two bodies as a word, by that word',
      'The Corden River Works Organisation met the Central River Works Office. “It holds,” Crwo said.',
      'Crwo',
    ],
    [
      'a charity behind whose it is',
      'Weirers’ charity Quillix Tarn said that the weir holds.',
      'Quillix Tarn',
    ],
    ['a paper with a day', 'Monday’s Corden Post said that the weir holds.', 'Corden Post'],
    ['a paper that is called by a time', 'CORDEN TODAY reported that the weir holds.', 'CORDEN TODAY'],
    [
      'the holder of an office, behind whose it is',
      'The Quillix Group’s CEO, Zab Quorl, said that the weir holds.',
      'Zab Quorl',
    ],
    [
      'a press secretary between commas',
      '“The weir holds,” said the Blue House press secretary, Sarah Orlin.',
      'Sarah Orlin',
    ],
    [
      'the supervisor of a county',
      'Corden County Supervisor of Weirs Sarah Orlin said that the weir holds.',
      'Sarah Orlin',
    ],
    [
      'the person behind what is spoken of',
      'They took the resignation of his weir minister Sarah Orlin, who said that the weir holds.',
      'Sarah Orlin',
    ],
    [
      'a member by party and office, who spoke right before',
      'Sarah Orlin said that the weir holds. In the hall, the Conservative MP said: “It does.”',
      'Sarah Orlin',
      'Sarah Orlin',
    ],
    [
      'a name that somebody took on a forum',
      'On the forum, weirwatcher7 wrote: “The weir holds.”',
      'weirwatcher7',
    ],
    [
      'a name that somebody took, with the capital of its sentence, and who goes on',
      'The forum knows weirwatcher7 well. Weirwatcher7 wrote: “The weir holds.” “It will hold,” they added.',
      'weirwatcher7',
      'weirwatcher7',
    ],
    [
      'a body with a number in its name, which nobody writes in small letters',
      'The hall was full. Channel7 said that the weir holds. “It will hold,” they added.',
      'Channel7',
      'Channel7',
    ],
    [
      'several who stand between a name that somebody took and *they*',
      'On the forum, weirwatcher7 wrote: “The weir holds.” Other residents wrote too. “It will hold,” they added.',
      'weirwatcher7',
      null,
    ],
    [
      'a body that is what it is from now on',
      'The incoming Orlin administration said that the weir holds.',
      'Orlin administration',
    ],
    [
      'a committee of a house, by its whole name',
      'The new Weir committee met. It is the Weir Select Committee on Trade Between the Tarn and the Corden Hall. The Weir committee said that the weir holds.',
      'Weir Select Committee on Trade Between the Tarn and the Corden Hall',
    ],
    // Whose a pronoun is.
    [
      'not of the one who took a picture',
      'Zab Quorl, a lawyer, met voters.\n\nThe hall at noon. Peter Orlin / Weir Press\n\n“The weir holds,” he said.',
      'Zab Quorl',
    ],
    [
      'of whom another speaks in the same sentence',
      'Zab Quorl, a lawyer, said the mill in her name was sold. “The weir holds,” he said.',
      'Zab Quorl',
      'Zab Quorl',
    ],
    [
      'the subject behind a circumstance',
      'It was near Peter Orlin. Regarding the mill, Zab Quorl, a lawyer, met voters. “The weir holds,” he said.',
      'Zab Quorl',
    ],
    [
      'of the one who was asked, not of the one who is told',
      'Zab Quorl, a lawyer, asked Peter Orlin whether the weir would hold. “It does,” he told Quorl.',
      'Zab Quorl',
      'Peter Orlin',
    ],
    [
      'of one whose name another thing has',
      'Emma Tarn left the hall. She said Tarn Hall would be closed.',
      'Emma Tarn',
    ],
    ['a paper of one word', '“The weir holds,” the Times newspaper said.', 'Times'],
    // Several at once.
    [
      'a row of names of which the source is the end',
      'Sarah Orlin, Peter Quorl and Emma Tarn said that the weir holds. “It does,” they said.',
      'Sarah Orlin, Peter Quorl and Emma Tarn',
      'Sarah Orlin, Peter Quorl and Emma Tarn',
    ],
    [
      'letters of party behind one of two names',
      'Sen. Sarah Orlin and Rep. Peter Quorl (D-Corden) said that the weir holds.',
      'Sarah Orlin and Peter Quorl',
    ],
    [
      'two named right before the pronoun',
      'The weir was opened by Sarah Orlin and Peter Quorl. “It holds,” they said.',
      'Sarah Orlin and Peter Quorl',
    ],
    [
      'the couple that was named',
      'Peter and Sarah Orlin own a mill. It is old. “It holds,” the couple said.',
      'Peter and Sarah Orlin',
    ],
    [
      'one by name and one by office',
      'Mayor Sarah Orlin met Peter Quorl. Quorl and the mayor said that the weir holds.',
      'Peter Quorl and Sarah Orlin',
    ],
    // What a text goes back to by a noun.
    ['a letter that was told of', 'Pupils wrote a letter. “The weir holds,” the letter said.', 'letter'],
    [
      'a report that was described before',
      'A parliamentary report came out. It rained. “The weir holds,” the report said.',
      'parliamentary report',
    ],
    ['a lawsuit by its short form', 'Orlin filed a lawsuit. The suit says that the weir holds.', 'lawsuit'],
    [
      'somebody by a trade that was not told before',
      'Sarah Orlin came to the hall. “The weir holds,” the retired nurse said.',
      'Sarah Orlin',
    ],
    [
      'somebody by the office that was held',
      'Sarah Orlin came to the hall. “The weir holds,” the former minister of weirs said.',
      'Sarah Orlin',
    ],
    [
      'a senator by a place that was not told before',
      'Senator Sarah Orlin left the hall. “The weir holds,” the Corden senator said.',
      'Sarah Orlin',
    ],
    [
      'the body that spoke, by a noun that its name does not tell',
      'Quorlex said on Monday that it would rain. “The weir holds,” the department said.',
      'Quorlex',
      'Quorlex',
    ],
    [
      'a body of another kind than the one that spoke',
      'The Weir Board said on Monday that it would rain. “The weir holds,” the department said.',
      'Weir Board',
      null,
    ],
    // What stands around a name.
    [
      'somebody behind an office in small letters',
      'Former secretary of state Ann Orlin said on Monday that the weir holds.',
      'Ann Orlin',
    ],
    [
      'the chief of a body with an *and* in its name',
      'Corden Search and Rescue Agency chief Zab Orlin told the town that the weir holds.',
      'Zab Orlin',
    ],
    ['somebody and others', 'Ann Orlin and other leaders of the town said that the weir holds.', 'Ann Orlin'],
    [
      'people who are told of by their trade',
      'Weir experts Ann Orlin and Peter Tarn of the Weir Institute wrote that it holds.',
      'Ann Orlin and Peter Tarn',
    ],
    [
      'a name before an adverb and a verb',
      'Ann Orlin came. “It holds,” Orlin repeatedly told President Peter Tarn.',
      'Ann Orlin',
    ],
    [
      'a surname of which a letter is doubled at times',
      'Hillary Orlin and Bob Orlin came. Hilary Orlin sat down. “It holds,” Mrs. Orlin said.',
      'Hillary Orlin',
    ],
    ['the camp of somebody', 'Ann Orlin ran. Orlin’s team thinks that the weir holds.', 'Orlin’s team'],
    [
      'a poll of two makers by both, then by its noun',
      'The weir is old, according to a Corden Press-Tarn poll. The poll found that it will fall.',
      'Corden Press-Tarn poll',
      'Corden Press-Tarn poll',
    ],
    // What stands between somebody and the verb, or before them.
    [
      'letters of party and what they did, behind a name',
      'Sen. Ann Orlin, D-Corden, speaking after the rain, said that the weir holds.',
      'Ann Orlin',
    ],
    [
      'a place between commas, within what is told of somebody',
      'Ann Orlin, who lost her boat in Tarnford, Scotland, in July, said that the weir holds.',
      'Ann Orlin',
    ],
    [
      'a participle before the one who spoke',
      'Asked about the rain, Ann Orlin spoke of the weir and said that it holds.',
      'Ann Orlin',
    ],
    [
      'years before the one who spoke',
      'Six years ago, Ann Orlin spoke of the weir and said that it holds.',
      'Ann Orlin',
    ],
    [
      'a clause without its *that* behind a noun',
      'It is old, a sign the Weir Board believes the weir will fall.',
      'Weir Board',
    ],
    [
      'two things that one is',
      'Ann Orlin came. The nominee and former minister said that the weir holds.',
      'Ann Orlin',
    ],
    // Who goes on speaking.
    [
      'several who spoke right before',
      'Tarnworth said on Monday that it rains. They added that the weir holds.',
      'Tarnworth',
      'Tarnworth',
    ],
    [
      'several who spoke before others were told of',
      'Tarnworth said on Monday that it rains. It met villagers. They added that the weir holds.',
      'Tarnworth',
      null,
    ],
    [
      'a report of which the title was told',
      'The Corden Weir Report came out. It rained. The report said that the weir holds.',
      'Corden Weir Report',
    ],
    [
      'a report of two of which the title was told',
      'The Corden Weir Report and the Tarn Water Report came out. The report said that the weir holds.',
      null,
    ],
    // Who worked something out.
    [
      'an average that somebody takes',
      'The weir is old, according to a TarnPost rolling average of polls.',
      'TarnPost',
    ],
    [
      'a poll of many by somebody',
      'The weir is old, according to a poll of 400 voters by Tarnworth.',
      'Tarnworth',
    ],
    [
      'modelling by somebody',
      'The weir is old, according to modelling by the Weir Institute.',
      'Weir Institute',
    ],
    [
      'an office whose whole name is told once',
      'The Corden Attorney’s Office for the North met. “It holds,” the Corden attorney’s office said.',
      'Corden Attorney’s Office for the North',
    ],
    [
      'a survey of two makers',
      'The weir is old, according to a Corden Post/Tarn News survey.',
      'Corden Post/Tarn News survey',
    ],
    ['letters that are a pronoun too', 'The weir is old, according to WHO.', 'WHO'],
    [
      'a name that another was joined to by *and*',
      'It rains, according to The Wrap and Deadline. As if that were not enough, Deadline reports that the weir fell.',
      'Wrap and Deadline',
      'Deadline',
    ],
    [
      'whom a sentence sets apart',
      'After the rain, it was Ann Orlin who began, with a victory over Mary Tarn. “It holds,” she said.',
      'Ann Orlin',
    ],
    [
      'somebody with the years of a trade',
      'Peter Orlin slept. Orlin, 43 years a fisherman, kept an eye on it. “It holds,” he said.',
      'Peter Orlin',
    ],
    // Who is named later, and who was named before.
    [
      'a judge of a first paragraph who is named later',
      'A judge said that the weir holds.\n\nIt rained on the town.\n\nIt snowed on the hill.\n\nIt rained again.\n\nIt snowed again.\n\nIt rained at night.\n\nJudge Ann Orlin left.',
      'Ann Orlin',
    ],
    [
      'a judge of a first paragraph where two are named later',
      'A judge said that the weir holds.\n\nIt rained on the town.\n\nIt snowed on the hill.\n\nIt rained again.\n\nIt snowed again.\n\nIt rained at night.\n\nJudge Ann Orlin and Judge Bob Tarn left.',
      null,
    ],
    [
      'a judge of a later paragraph who is named later still',
      'It rained on the town.\n\nIt snowed on the hill.\n\nIt rained again.\n\nIt snowed again.\n\nIt rained at night.\n\nA judge said that the weir holds.\n\nJudge Ann Orlin left.',
      null,
    ],
    [
      'two by what both are',
      'Ann Orlin and Bob Tarn came to the hall. The two senators said that the weir holds.',
      'Ann Orlin and Bob Tarn',
    ],
    [
      'both by what they are',
      'Ann Orlin and Bob Tarn came to the hall. Both senators said that the weir holds.',
      'Ann Orlin and Bob Tarn',
    ],
    [
      'two things, behind two people',
      'Ann Orlin and Bob Tarn came to the hall. The two letters said that the weir holds.',
      null,
    ],
    ['a country behind a month', 'The weir holds. In November, Scotland said that it rains.', 'Scotland'],
    ['a country behind a town', 'In Tarnford, Scotland, the mayor said that it rains.', null],
  ];

/** Texts whose one source means nobody who could be named. */
export const OPEN: readonly (readonly [difficulty: string, text: string])[] = [
  [
    'somebody of another country than the one president',
    'Norian President Peter Orlin left the hall. The weir is old. The Corden president said that the weir holds.',
  ],
  [
    'a mother by whose mother she is',
    'Sarah Orlin came to the weir. “The weir holds,” says the mother of the boy.',
  ],
  [
    'a mother, with another in the sentence before',
    'Sarah Orlin met Emma Tarn. “The weir holds,” says the mother of four.',
  ],
  [
    'several who met somebody by a name that was taken',
    'Residents met weirwatcher7 at the weir. They said that it holds.',
  ],
  [
    'a name that somebody took long before',
    'The forum knows weirwatcher7 well. The weir is old. The river is high. They said that it holds.',
  ],
  ['a board and a former mayor', '“The weir holds,” said Corden Weir Board and former mayor Sarah Quorl.'],
  ['one and a team of hers', 'Sarah Orlin left. “It holds,” Orlin and her team said.'],
  [
    'a pronoun between two of whom the article tells as much',
    'Peter Orlin was born in Corden. David Tarn went to school there. Tarn built the weir. Tarn left in June. Orlin took swipes at fellow builder David Tarn. He said that the weir holds.',
  ],
  [
    'a former office some sentences behind one of two',
    'Peter Orlin was born in Corden. David Tarn went to school there. The debut of the former mayor came late. Orlin left in June. It rained. The river rose. The former mayor said that the weir holds.',
  ],
  [
    '*both*, of three who were named together',
    'Sarah Orlin, Emma Tarn and Peter Quorl left the hall. Both have promised that the weir will hold.',
  ],
  ['somebody who was named something', 'He was named Mayor. “The weir holds,” the woman said.'],
  ['a son’s name that the clause tells', '“The weir holds,” said the woman, who has a son, Peter Tarn.'],
  ['a house that is a body of its own', 'They met at the Tarn House. “The weir holds,” the House said.'],
  ['a place of which a report tells', 'The weir will fall, according to a report in Quillix.'],
  [
    'a note of which it is told who published it',
    'The weir will fall, according to a note on the river published in May by Tarn Weir.',
  ],
  [
    'a senator who is named only later',
    '“The weir holds,” the senator said.\n\nIt rained on Monday. Sen. Sarah Orlin left the hall.',
  ],
  [
    'somebody in a headline by a trade that nobody below has',
    'Conductor says the weir will hold\n\nIt rained on Monday.',
  ],
  [
    'a union of which another name ends so',
    'It was the State of the Union. “The weir holds,” the Union said.',
  ],
  ['a paper of a country', '“The weir holds,” the Norwegian newspaper said.'],
  ['a people', '“The weir holds,” Norwegians said.'],
  ['a president-elect who is not named', '“The weir holds,” the President-elect said.'],
  ['a headline up to its verb', 'Weirs Are “falling apart in all of Corden,” as everybody says'],
  ['one of a people', '“The weir holds,” a Norwegian said.'],
  ['a friend of somebody, who speaks', 'It was the friend of Sarah Orlin, who said that the weir holds.'],
  ['what is numbered', 'The weir holds, according to b52.'],
  [
    'two committees that begin alike',
    'The Weir Select Committee met the Weir Budget Committee. “It holds,” the committee said.',
  ],
  ['letters of a party behind a name', 'It was Quorl, [D-Corden]. “The weir holds,” D-Corden said.'],
  ['a member by party and office', '“The weir holds,” the Conservative MP said.'],
  ['a mother in a headline', '‘It fell’: Mum says weir will hold\n\nIt rained on Monday.'],
  ['others whom two have met', 'Sarah Orlin and Peter Quorl met residents. They said that the weir holds.'],
  ['three where two were named', 'Sarah Orlin and Peter Quorl left. “The weir holds,” the trio said.'],
  [
    'two who were named long before the pronoun',
    'Sarah Orlin and Peter Quorl left. It rained. The hall was dark. “The weir holds,” they said.',
  ],
  ['owners of what is spoken of', 'It was Sarah Orlin and Peter Quorl’s mill. “The weir holds,” they said.'],
  [
    'two of whom one is called by an office of nobody',
    'Sarah Orlin and the chancellor said that the weir holds.',
  ],
  // What a text goes back to by a noun that tells nobody.
  ['a letter of which it is said whose', 'It rained. “The weir holds,” the letter of the pupils said.'],
  ['a survey that was described before', 'A regional survey came out. “The weir holds,” the survey said.'],
  [
    'an office that may be somebody else’s',
    'Sarah Orlin came to the hall. “The weir holds,” the state auditor said.',
  ],
  [
    'an office with capitals',
    'Sarah Orlin came to the hall. “The weir holds,” the Comptroller General said.',
  ],
  [
    'the servant of one who held an office',
    'Sarah Orlin came to the hall. “The weir holds,” the former minister’s chauffeur said.',
  ],
  ['a second one of a trade', 'Sarah Orlin came to the hall. “The weir holds,” the second nurse said.'],
  [
    'a trade of which another was told',
    'A nurse stood by. Sarah Orlin came to the hall. “The weir holds,” the retired nurse said.',
  ],
  // What stands around a name that is not whose words they are.
  ['a body and somebody', 'Tarn News and the anchor Ann Orlin said that the weir holds.'],
  ['the camp of nobody who is known', 'It rained. The town’s team thinks that the weir holds.'],
  // Who worked something out, which is not told.
  ['an average that a country takes', 'The weir is old, according to a Norian rolling average of polls.'],
  ['a poll by a river', 'The weir is old, according to a poll of voters by the river.'],
  ['a family', 'Ann Orlin came. Bob Orlin sat down. “It holds,” the Orlins said.'],
  ['a pronoun with its verb, written great', 'The weir is old, according to I’d.'],
  [
    'a fisherman who is somebody else',
    'Peter Orlin met 43 men and a fisherman on the bridge. “It holds,” he said.',
  ],
];
