import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/core/attribute/resolve';
import type { Joined } from '../../../lib/core/attribute/run-on';
import { standingAlone } from '../../../lib/core/attribute/standing-alone';
import { personNames } from '../../../lib/core/detect/person-names';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Language } from '../../../lib/core/language/language';
import { LANGUAGES } from '../../../lib/core/language/languages';
import type { Span } from '../../../lib/core/model/span';
import { sentenceFrom } from '../../../lib/core/text/locate';
import { read } from '../../../lib/core/text/reading';
import { BODIES, BODIES_OPEN } from '../../cases/core/bodies';
import { OPEN, SPEAKERS } from '../../cases/core/speakers';

/** Names of the speakers of a text's attributions, in order; null where it is left open or nobody is named. */
function speakers(text: string): (string | null)[] {
  const { attributions, entities } = analyse(fromPlainText(text));
  return attributions.map(({ speaker }) => {
    const entity = entities.find(({ id }) => id === speaker);
    return entity && entity.unnamed === null ? entity.name : null;
  });
}

const resolved: readonly (readonly [difficulty: string, text: string, ...names: (string | null)[]])[] = [
  ['a surname', 'Sarah Orlin left the hall. “The weir holds,” Orlin said.', 'Sarah Orlin'],
  [
    'a researcher of a place of learning',
    '“The weir holds,” University of Corden researcher Zab Quorl said.',
    'Zab Quorl',
  ],
  ['one of a place of learning', '“The weir holds,” the University of Corden’s Zab Quorl said.', 'Zab Quorl'],
  [
    'a surname with its article, called without it',
    'President Zab al-Orlin left the hall. “The weir holds,” Orlin said.',
    'Zab al-Orlin',
  ],
  [
    'a surname with accents that return without them',
    'Sarah Ørlín left the hall. “The weir holds,” Orlin said.',
    'Sarah Ørlín',
  ],
  [
    'an office of a body by the end of its name',
    '“It holds,” the Corden Weir Department said. “It stands,” the weir department said.',
    'Corden Weir Department',
    'Corden Weir Department',
  ],
  ['the only police that are named', 'Corden police came. “The weir holds,” police said.', 'Corden police'],
  [
    'police by the department that the text names',
    'The Corden Police Department met. “The weir holds,” police said.',
    'Corden Police Department',
  ],
  ['a seat of government whose country is named', 'Norway met. “The weir holds,” Oslo said.', 'Norway'],
  ['a body behind a noun and a participle', '“It holds,” the monitoring group Tarnworth said.', 'Tarnworth'],
  ['a poll of two', '“It holds,” a Corden Post/Tarn News poll says.', 'Corden Post/Tarn News poll'],
  [
    'who speaks behind a place of two words, in capitals',
    'SAN TARN (Weir News) — Zab Quorl, the mayor, said the weir “will hold”.',
    'Zab Quorl',
  ],
  [
    'a name at the head of a sentence, before an adverb',
    'Tarnworth openly said the weir “will hold”.',
    'Tarnworth',
  ],
  ['a seat of government alone', 'It rained. “The weir holds,” Oslo said.', 'Oslo'],
  [
    'a body without what only describes it',
    '“It holds,” the Corden-based Weir Alliance said.',
    'Weir Alliance',
  ],
  [
    'an acronym with the word that leads to it',
    'The Norian Centre for Weir Control and Repair met. “It holds,” the Norian CWC said.',
    'Norian Centre for Weir Control and Repair',
  ],
  ['a name before a verb', 'Zab Quorl, 42, left. Quorl also said the weir “will hold”.', 'Zab Quorl'],
  [
    'a longer name that says where it is',
    'The Corden Energy Commission met. “It holds,” the Energy Commission said.',
    'Corden Energy Commission',
  ],
  [
    'its own name where a longer one says who is in it',
    'They met Sarah Orlin. The Orlin White Hall stood. “It holds,” the White Hall said.',
    'White Hall',
  ],
  ['a title and a surname', 'Sarah Orlin left the hall. “The weir holds,” Ms. Orlin said.', 'Sarah Orlin'],
  ['a pronoun with one who fits', 'Sarah Orlin left the hall. “The weir holds,” she said.', 'Sarah Orlin'],
  [
    'a pronoun after its speaker',
    '“The weir holds,” Sarah Orlin said. “It will stand,” she added.',
    'Sarah Orlin',
    'Sarah Orlin',
  ],
  [
    'the one of two whose gender fits',
    'Sarah Orlin left. “The weir holds,” Peter Tarn said. “It will,” he added.',
    'Peter Tarn',
    'Peter Tarn',
  ],
  [
    'an office that one bears',
    'Weir Secretary Sarah Orlin came. “The weir holds,” the secretary said.',
    'Sarah Orlin',
  ],
  [
    'a document by its short form',
    '“We chose the weir,” the town readout says. “We chose the wall,” the readout says.',
    'town readout',
    'town readout',
  ],
  [
    'an apposition with an age',
    'Zab Orlin, 39, a teacher, left the hall. “The weir holds,” Orlin said.',
    'Zab Orlin',
  ],
  ['a name behind its description', 'Their editor, Zab Orlin, said: “The weir holds.”', 'Zab Orlin'],
  [
    'a whole name whose surname returns alone',
    'They met Zab Quorl at noon. Quorl slept. “The weir holds,” Quorl said.',
    'Zab Quorl',
  ],
  [
    'a given name alone',
    'Sarah Orlin met Peter Orlin at the hall. “The weir holds,” Sarah said.',
    'Sarah Orlin',
  ],
  [
    'a form of address where two bear the surname',
    'Sarah Orlin met Peter Orlin at the hall. “The weir holds,” Mr Orlin said.',
    'Peter Orlin',
  ],
  ['a rank that is part of the name', '“The weir holds,” Lord Tarn said.', 'Lord Tarn'],
  [
    'a surname that reads as an office',
    'Dr Sarah Pastor left. “The weir holds,” Pastor said.',
    'Sarah Pastor',
  ],
  [
    'an age that stands for one',
    'Sarah Orlin, 58, left the hall. “The weir holds,” the 58-year-old said.',
    'Sarah Orlin',
  ],
  [
    'a trade that stands for one',
    'The novelist Sarah Orlin left the hall. “The weir holds,” the novelist said.',
    'Sarah Orlin',
  ],
  [
    'an acronym told in brackets',
    'The Corden Weir Authority (CWA) met. “The weir holds,” the CWA said.',
    'Corden Weir Authority',
  ],
  [
    'a short form of a company',
    'Corden Foods Inc. closed. “The weir holds,” Corden Foods said.',
    'Corden Foods Inc',
  ],
  [
    'the noun of a body that one name holds',
    'The Corden Weir Society met at noon. “The weir holds,” the society said.',
    'Corden Weir Society',
  ],
  [
    'the company after the company spoke',
    '“The weir holds,” Tarn Energo AG said. “It will stand,” the company said.',
    'Tarn Energo AG',
    'Tarn Energo AG',
  ],
  [
    'the office of one who was named',
    'Peter Tarn left the hall. “The weir holds,” his office said.',
    'Peter Tarn’s office',
  ],
  [
    'the gender that a pronoun told before',
    'Zab Orlin left his house. Emma Tarn met Zab Orlin. Then it rained. “The weir holds,” she said.',
    'Emma Tarn',
  ],
  [
    'nothing where a union spoke before the firm did',
    '“It fell,” the Corden Weir Federation said. Then: “It holds,” the firm said.',
    'Corden Weir Federation',
    null,
  ],
  [
    'the subject of the sentence before, not the one who only owned something there',
    'Peter Orlin left. Zab Tarn, who joked about Peter Orlin’s hat, came. “The weir holds,” he said.',
    'Zab Tarn',
  ],
  [
    'a pronoun of the narration, which carries on whom it means',
    'Sarah Orlin came at noon. Emma Tarn’s dog barked. She shrugged. Then it rained. “It holds,” she said.',
    'Sarah Orlin',
  ],
  [
    'the one who spoke last, whose name tells no gender',
    '“The weir holds,” Zab Orlin said.\n\n“It does,” he said of Peter Tarn’s doubts.',
    'Zab Orlin',
    'Zab Orlin',
  ],
  [
    'a relation whose noun tells the gender',
    'Peter Orlin slept. His sister, Zab Orlin, left the hall. “The weir holds,” she said.',
    'Zab Orlin',
  ],
  [
    'a surname that a relation shares',
    'Peter Orlin left the hall with his son, Mark Orlin. “The weir holds,” Orlin said.',
    'Peter Orlin',
  ],
  [
    'a surname borne by one so far',
    'Sarah Orlin left. “The weir holds,” Orlin said. Peter Orlin came later.',
    'Sarah Orlin',
  ],
  [
    'two who are both named',
    'Sarah Orlin and Peter Tarn left. “It holds,” Orlin and Tarn said.',
    'Sarah Orlin and Peter Tarn',
  ],
  [
    'one and others of whom nothing is told',
    'Sarah Orlin left. “It holds,” Orlin and officials said.',
    'Sarah Orlin',
  ],
  [
    'the body that a description ends with',
    '“The weir holds,” according to data from the Corden weather bureau.',
    'Corden weather bureau',
  ],
  [
    'the owner of a report',
    'The Corden Weir Council met. “It holds,” the council’s report said.',
    'Corden Weir Council',
  ],
  ['an indictment that was not spoken of before', '“The weir fell,” an indictment says.', 'indictment'],
  [
    'the airline that one name ends like',
    'Corden Airlines and the Weir Foundation met. “It flies,” the airline said.',
    'Corden Airlines',
  ],
  [
    'the newspaper that one body was called',
    'The newspaper Corden Dag met Tarn Energo AG. “It sells,” the paper said.',
    'Corden Dag',
  ],
  [
    'the statement of the body that spoke in one',
    '“It holds,” the Corden Weir Council said in a statement. Sarah Orlin left. Emma Tarn left. Nobody was there. It rained. “It will,” the statement said.',
    'Corden Weir Council',
    'Corden Weir Council',
  ],
  [
    'a committee on something',
    '“It holds,” the Corden Committee on Weirs said.',
    'Corden Committee on Weirs',
  ],
  ['a kind of body at the head of a sentence', 'Brokerage Tarn & Weir said: “It holds.”', 'Tarn & Weir'],
  [
    'the one of two of an office whose place is told',
    'Corden Mayor Sarah Orlin met Tarnford Mayor Emma Tarn. “The weir holds,” the Corden mayor said.',
    'Sarah Orlin',
  ],
  [
    'an office that a short form before the name tells',
    'Sen. Sarah Orlin left. “It holds,” the senator said.',
    'Sarah Orlin',
  ],
  [
    'a surname that the text has used for one before',
    'Sarah Orlin left. “It holds,” Orlin said.\n\nPeter Orlin met Emma Tarn.\n\n“It may fall,” Orlin said.',
    'Sarah Orlin',
    'Sarah Orlin',
  ],
  ['a name before letters of rank', '“The weir holds,” Sarah Orlin KC said.', 'Sarah Orlin'],
  ['a person and where they are from', '“The weir holds,” Zab Tarnley of Weir & Orlin said.', 'Zab Tarnley'],
  [
    'the full name of which an acronym leaves out the last word',
    'The Corden Centre for Weir Control and Repair met. “It holds,” the CCWC said.',
    'Corden Centre for Weir Control and Repair',
  ],
  [
    'the body whose analysis it is',
    'The Tarn Weir Centre met. “It holds,” a Tarn Weir analysis says. Tarn Weir Centre staff left.',
    'Tarn Weir Centre',
  ],
  ['a clipped name', 'The Federal Weir Board met. “It holds,” the Fed said.', 'Federal Weir Board'],
  [
    'an office whose bearer stands behind a comma',
    'A spokesman for the weir guards, Col. Zab Orlin, denied that the weir had broken.',
    'Zab Orlin',
  ],
  [
    'a trade whose bearer stands before a comma',
    '“The weir holds,” Sarah Orlin, a weir keeper from Tarnford told the Echo.',
    'Sarah Orlin',
  ],
  [
    'the one behind the place where a report was filed',
    'TARNFORD, Corden — Coach Sarah Orlin said that the weir holds.',
    'Sarah Orlin',
  ],
  [
    'the one behind a place of several words, some of them short',
    'EL TARNFORD (Weir News) — Coach Sarah Orlin said that the weir holds.',
    'Sarah Orlin',
  ],
  ['a union of many', '“The weir holds,” the doctors’ union said.', 'doctors’ union'],
  [
    'a name that ends like a word for several',
    'The hall was bought by Weirers. “The weir holds,” Weirers said.',
    'Weirers',
  ],
  [
    'a paper whose article has a capital within a sentence',
    'The weir holds, according to The Heron.',
    'The Heron',
  ],
  [
    'a body with which the sentence before begins',
    'Supermarket chain Fairway has closed 22 stores. It says that the weir holds for now.',
    'Fairway',
  ],
  [
    'a body that opens a sentence behind a phrase',
    'In a statement, Tarn Transit called off the talks. It said that the weir holds for now.',
    'Tarn Transit',
  ],
  ['papers of a court', 'The weir fell at noon, according to court documents.', 'court documents'],
  ['a verb behind its noun', 'The indictment also alleges that the weir was sold.', 'indictment'],
  [
    'letters that stand for a name with a comma in it',
    'It went to Weirs, Fish and Bridges Corden (WFBC). “It holds,” WFBC said.',
    'Weirs, Fish and Bridges Corden',
  ],
  [
    'those by whom a writing is',
    'The weir will fall, according to an analysis by the right-leaning Centre for Corden Weirs.',
    'Centre for Corden Weirs',
  ],
  ['an adverb behind its noun', 'The indictment quietly alleged that the weir was sold.', 'indictment'],
  [
    'a name behind the office of a city',
    '“The weir holds,” Corden City Mayor Ozzo Quill said.',
    'Ozzo Quill',
  ],
  ['a middle initial', 'Sarah J. Orlin left. “The weir holds,” Sarah Orlin said.', 'Sarah J. Orlin'],
  [
    'the subject of the sentence before, not its object',
    'Peter Orlin praised Mark Tarn at noon. “The weir holds,” he said.',
    'Peter Orlin',
  ],
  [
    'the subject of a clause behind another with its own',
    'While the hall mourned Mark Tarn, Peter Orlin slept. “The weir holds,” he said.',
    'Peter Orlin',
  ],
  [
    'the company that the sentence before begins with',
    'Corden Foods Inc. closed its mill. “The weir holds,” the company said.',
    'Corden Foods Inc',
  ],
  [
    'the company that an airline is',
    'Corden Airlines lost it. “It flies,” the company said.',
    'Corden Airlines',
  ],
  [
    'the company of which only its doing is told',
    'They met at noon. Then Quillix closed its mill. “It holds,” the company said.',
    'Quillix',
  ],
  [
    'the company in the words that it is given as saying',
    'Tarn Motors has lost a fifth of its value, the company said on Monday.',
    'Tarn Motors',
  ],
  [
    'an age that the text tells by this',
    'Sarah Orlin left the hall. “The weir holds,” the 58-year-old said.',
    'Sarah Orlin',
  ],
  [
    'a trade that the text tells by this',
    'Sarah Orlin left the hall. “The weir holds,” the businesswoman said. “It does,” the businesswoman added.',
    'Sarah Orlin',
    'Sarah Orlin',
  ],
  [
    'an office once held that the text tells by this',
    'Sarah Orlin left the hall. “The weir holds,” the former mayor said.',
    'Sarah Orlin',
  ],
  [
    'the one of two of a trade of whom the text goes on',
    'The nurse Sarah Orlin left. The nurse Emma Tarn stayed. It rained. “It fell,” Tarn said. “It holds,” the nurse added.',
    'Emma Tarn',
    'Emma Tarn',
  ],
  [
    'the one whom a sentence turns to',
    '“It fell,” Mark Tarn said. As for Peter Orlin, he said the weir “holds” for now.',
    'Mark Tarn',
    'Peter Orlin',
  ],
  [
    'a name that a description leaves the place out of',
    'They met the Corden Budget Office. “It holds,” the budget office said.',
    'Corden Budget Office',
  ],
  [
    'the group that spoke before, whatever its name ends with',
    'They met. Then Tarn & Weir said that the weir holds for now. “It does,” the group said.',
    'Tarn & Weir',
    'Tarn & Weir',
  ],
  [
    'the company that the text calls one beside another that does something',
    'Then Quillix closed its mill. They met the oil giant Tarn Orlin. “It holds,” the company said.',
    'Tarn Orlin',
  ],
  [
    'the subject of what the pronoun introduces, where nobody has just spoken',
    'They met at noon. Peter Orlin has long doubted the weir and its keepers, he said.',
    'Peter Orlin',
  ],
  [
    'the subject, not one after whom something of the sentence is called',
    'Mark Tarn slept. It rained. In the Tarn house, Peter Orlin slept. “The weir holds,” he said.',
    'Peter Orlin',
  ],
];

const open: readonly (readonly [difficulty: string, text: string])[] = [
  ['two of one surname', 'Sarah Orlin met Peter Orlin at the hall. “The weir holds,” Orlin said.'],
  ['a department of which only the sort is told', '“The weir holds,” the provincial department said.'],
  ['a body by a bare noun that no name holds', '“The weir holds,” the government said.'],
  [
    'a body of a country by its kind, where none of the kind is named',
    'Corden Motors left with Tarn Motors. “The weir holds,” the Albanian manufacturer said.',
  ],
  [
    'a former bearer of an office who was not named',
    'Mayor Sarah Orlin left the hall. “The weir holds,” the former mayor said.',
  ],
  ['one of two offices before a name', '“The weir holds,” said a spokesman for the mayor, Sarah Orlin.'],
  ['a place where a report was filed', 'TARNFORD, Corden — Hours later, it said that the weir holds.'],
  [
    'a body to which a preposition leads',
    'Fairway has left. It rained on Tarn Foods and the weir. It says that the weir holds for now.',
  ],
  ['a writing of which only the age is told', 'The weir fell at noon, according to the latest report.'],
  [
    'a writing that somebody put out, who may not be who speaks in it',
    'The weir will fall, according to a note published in May by Tarn Weir.',
  ],
  ['many, who are of somebody named', 'Supporters of Orlin Tarn said that the weir holds.'],
  ['two whom the pronoun could mean', 'Sarah Orlin met Emma Tarn at the hall. “The weir holds,” she said.'],
  [
    'somebody without a name whom the pronoun could mean',
    'Sarah Orlin left the hall. Then a second woman came. “The weir holds,” she said.',
  ],
  [
    'somebody without a name who is spoken of first',
    'The hall belonged to Peter Orlin. His lawyer was in it. “The weir holds,” he said.',
  ],
  ['the publisher of one who was named', 'Sarah Orlin left. “The weir holds,” her publisher said.'],
  [
    'an office of another place than the one who bears it',
    'Corden Mayor Sarah Orlin left. “The weir holds,” the Tarnford mayor said.',
  ],
  [
    'a word that anybody can be called by and nobody near is',
    'The candidate Sarah Orlin left. It rained. It rained again. The hall was dark. “It holds,” the candidate said.',
  ],
  ['a day', '“The weir holds,” according to a report published Tuesday.'],
  ['a place where somebody is', '“The weir holds,” said one in Norway.'],
  ['a region by its letters', '“The weir holds,” according to N.C. in the hall.'],
  ['a region cut short', '“The weir holds,” said one of Corden, Ala.'],
  ['what somebody is by party', '“The weir holds,” the Corden Republican said.'],
  ['some of a people', '“The weir holds,” some Norians said.'],
  ['one of two police', 'Corden police met Tarn police. “The weir holds,” police said.'],
  [
    'several who are named behind a quotation mark',
    '“It fell.” Villagers left. Villagers said the weir “will hold”.',
  ],
  ['one who does something to somebody', '“The weir holds,” one pastor supporting Mr. Tarn said.'],
  ['a contraction', '“The weir holds,” I’d said.'],
  ['everybody at once', 'Anyone who saw it said: “The weir holds.”'],
  ['several who are told by what they do', 'Traders said: “The weir holds.”'],
  [
    'one of two airlines',
    'Corden Airlines met Tarn Airlines. Then it rained. It rained again. “It flies,” the airline said.',
  ],
  ['a study that nobody named', '“The weir holds,” a study says.'],
  ['two companies of one sentence', 'Corden Motors sued Tarn Motors. “It holds,” the company said.'],
  ['a place before a company', 'The talks in Quillix ended. “It holds,” the company said.'],
  [
    'an airline that was named long ago',
    'Corden Airlines lost it. Tarn Foods left. It rained. Tarn Foods came back. It rained again. “It flies,” the airline said.',
  ],
  ['a writing of which the noun does not tell whose it is', '“The weir fell,” the office release says.'],
  [
    'an office where another is named by the same noun',
    'They met the Corden Weir Office. “It holds,” the prosecutor’s office said.',
  ],
  ['a bank where a woman was named', 'Then Simone closed the door. “It holds,” the bank said.'],
  ['a trade of the other gender', 'Peter Orlin left the hall. “The weir holds,” the businesswoman said.'],
  [
    'a trade that was somebody’s before',
    'The businesswoman slept. Sarah Orlin left the hall. “The weir holds,” the businesswoman said.',
  ],
  ['an office of some field', 'Sarah Orlin left the hall. “The weir holds,” the culture minister said.'],
  [
    'an office that one plays in what happens',
    'Sarah Orlin left the hall. “The weir holds,” the officer said.',
  ],
  [
    'a trade where two have just been named',
    'Sarah Orlin and Emma Tarn left the hall. “The weir holds,” the writer said.',
  ],
  ['nobody whom the pronoun could mean', '“The weir holds,” she said.'],
  ['the wrong gender', 'Peter Tarn left the hall. “The weir holds,” she said.'],
  [
    'an office that two bear',
    'Weir Minister Sarah Orlin met Wall Minister Peter Tarn. “The weir holds,” the minister said.',
  ],
  ['an office that nobody bears', 'Sarah Orlin left the hall. “The weir holds,” the chancellor said.'],
  [
    'a description of somebody new',
    'The nurse Sarah Orlin left. Then a second nurse came. “It holds,” the nurse said.',
  ],
  [
    'a trade that two have',
    'The nurse Sarah Orlin met the nurse Emma Tarn. “The weir holds,” the nurse said.',
  ],
  ['a company that nobody named', 'It rained in the valley. “The weir holds,” the company said.'],
  ['the office of nobody known', '“The weir holds,” his office said.'],
  ['a report that has no name', 'It rained in the valley. “The weir holds,” the report said.'],
  ['an initial that a person shares', 'Emma Tarn left. “The weir holds,” ET said.'],
  [
    'one who is only spoken of on the way',
    'The old mill near the house of Sarah Orlin and Emma Tarn burned. “It was loud,” she said.',
  ],
];

/** Who speaks in a quotation that stands alone, of which a word is given as the source all the same. */
function ledBy(text: string, source: string): string | null {
  const [language] = LANGUAGES as [Language];
  const reading = read(fromPlainText(text), language);
  const at = reading.words.findIndex(({ lower }) => lower === source);
  const span = reading.quotations[0]?.span as Span;
  const draft: Joined = {
    content: [span],
    cue: null,
    source: { from: at, to: at + 1 },
    inherits: 'open',
    continues: null,
    end: 0,
    sentence: sentenceFrom(reading, span.start),
    by: standingAlone.id,
  };
  const mentions = personNames.find(reading).filter((one) => one.type === 'mention');
  return resolve(reading, mentions, [draft]).speakers[0]?.name ?? null;
}

describe('who a quotation that stands alone is led to by', () => {
  it('is the source before it', () =>
    expect(ledBy('Ann Orlin came. She went on:\n\n“The weir holds.”', 'she')).toBe('Ann Orlin'));

  it('is nobody who is named behind it', () =>
    expect(ledBy('Ann Orlin came.\n\n“The weir holds.”\n\nShe went on.', 'she')).toBeNull());
});

describe('who a quotation means that stands alone', () => {
  it.each([
    ['behind a paragraph about another than spoke last', 'Sarah Quorl left the hall.'],
    ['behind a paragraph about two', 'Peter Orlin met Sarah Quorl.'],
    ['behind a paragraph about nobody', 'It rained.'],
  ])('stays open %s', (_, between) => {
    const text = `“It fell,” Peter Orlin said.\n\n${between}\n\n“The weir holds for ever.”`;
    expect(speakers(text)).toEqual(['Peter Orlin', null]);
  });
});

describe('who turned out to be a person', () => {
  it('is no body that *it* goes back to', () =>
    expect(
      speakers(
        'Quillix Tarnen said that the weir holds. “It stands,” she said. It said the wall “may fall”.',
      ),
    ).toEqual(['Quillix Tarnen', 'Quillix Tarnen', null]));
});

describe('who a source means', () => {
  it('stays open between who spoke and who is the subject of what is said next', () => {
    const text = '“It fell,” Mark Tarn said. Peter Orlin has long doubted the weir and its keepers, he said.';
    expect(speakers(text)).toEqual(['Mark Tarn', null]);
  });

  it('passes from the body that spoke to the one a new paragraph begins with, and stays open there', () => {
    const text =
      '“It holds,” the Corden Weir Federation said.\n\nThe hall was quieter. It said the weir “may fall”.';
    expect(speakers(text)).toEqual(['Corden Weir Federation', null]);
  });

  it('keeps to the body that spoke where a new paragraph goes on with it', () => {
    const text = '“It holds,” the Corden Weir Federation said.\n\nIt said the wall “may fall”.';
    expect(speakers(text)).toEqual(['Corden Weir Federation', 'Corden Weir Federation']);
  });

  it.each(
    [...resolved, ...SPEAKERS, ...BODIES].map(
      ([difficulty, text, ...names]) => [difficulty, text, names] as const,
    ),
  )('is told by %s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it.each([...open, ...OPEN, ...BODIES_OPEN])('stays open with %s', (_, text) =>
    expect(speakers(text)).toEqual([null]),
  );

  it('is not the body of a spokesman without a name', () => {
    const spokesman = 'A spokesman for the weir’s builder, Corden Dams, said: “It holds.”';
    expect(speakers(spokesman)).not.toContain('Corden Dams');
    expect(speakers('A Department of Weirs spokeswoman said: “It holds.”')).not.toContain(
      'Department of Weirs',
    );
  });

  it('is not the place of a dateline', () => {
    expect(speakers('CORDEN (Weir News) — The council said the weir “will hold”.')).not.toContain('CORDEN');
  });

  it('is not the one who is named as an owner', () => {
    expect(speakers('Sarah Orlin left. “The weir holds,” Orlin’s lawyer said.')).not.toContain('Sarah Orlin');
  });
});
