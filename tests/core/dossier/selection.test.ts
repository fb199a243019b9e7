import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { readSelection } from '../../../lib/core/dossier/selection';
import type { Article } from '../../../lib/core/model/article';
import { LONGEST_SELECTION } from '../../../lib/core/model/selection';
import { isShown } from '../../../lib/core/model/shown';
import { textOf } from '../../../lib/core/model/span';
import { shippedWeights } from '../../../scripts/model/shipped-weights';
import { HOSTILE } from '../../cases/hostile-texts';
import { faultsOf } from '../../support/faults-of';

const weights = shippedWeights();

/** The article of the page in which something is selected. */
const PAGE: Article = {
  ...fromPlainText('The weir of Port Ellery is to close.', {
    url: 'https://news.example/weir',
    title: 'Weir to close',
    published: '2031-02-11',
    language: 'en',
  }),
  byline: ['Ada Lindqvist'],
};

const CZECH =
  'Rada města v úterý rozhodla o tom, že se starý jez do jara uzavře a že se začne s opravou hned po povodních, protože inženýři našli ve dně díry, o kterých nikdo nic nevěděl, a protože na opravu zbývá už jen málo času.';

/** What is selected, and what is found in it: quotations with their source, and figures. */
const READ: readonly (readonly [
  what: string,
  text: string,
  said: readonly (readonly [string, string | null])[],
  figures: readonly string[],
])[] = [
  [
    'a quotation',
    '“We cannot wait for somebody to fall in,” said Marta Quill, who chairs the board.',
    [['“We cannot wait for somebody to fall in,”', 'Marta Quill']],
    [],
  ],
  [
    'a quotation whose speaker stands outside the selection',
    '“We cannot wait for somebody to fall in,” she said.',
    [['“We cannot wait for somebody to fall in,”', 'she']],
    [],
  ],
  [
    'words in two paragraphs, with their space',
    '  “It holds,” said Marta Quill.\n\n“It does not,” said Tobin Hale.\n',
    [
      ['“It holds,”', 'Marta Quill'],
      ['“It does not,”', 'Tobin Hale'],
    ],
    [],
  ],
  ['a figure', 'The repair will cost £4.2 million.', [], ['£4.2 million']],
  ['nothing that has a source', 'The weir is old, and the boat is small.', [], []],
  ['a few words of another script', 'Плотина стара.', [], []],
];

describe('words that were selected', () => {
  it.each(READ)('are read by themselves: %s', (_, text, said, figures) => {
    const dossier = readSelection(text, null, weights);
    if (typeof dossier === 'string') throw new Error(dossier);
    const shown = dossier.attributions.filter(isShown);
    expect(
      shown.map(({ content, source }) => [
        content.map((span) => textOf(text, span)).join(' '),
        source && textOf(text, source),
      ]),
    ).toEqual(said);
    expect(dossier.figures.map(({ span }) => textOf(text, span))).toEqual(figures);
  });

  it('are read as the reader asked where they look like a byline', () => {
    const text = 'By Friday 1,400 boats had gone.';
    const dossier = readSelection(text, null, weights);
    expect(dossier).toMatchObject({ figures: [{}] });
    expect(readSelection('Sign up for our 3 newsletters', null, weights)).not.toMatchObject({
      article: { blocks: [{ kind: 'furniture' }] },
    });
  });

  it('stand in the article of their page, with its title and its date and none of its words', () => {
    const dossier = readSelection('“It holds,” said Marta Quill.', PAGE, weights);
    expect(dossier).toMatchObject({
      article: {
        url: PAGE.url,
        title: PAGE.title,
        published: PAGE.published,
        byline: PAGE.byline,
        text: '“It holds,” said Marta Quill.',
        blocks: [{ span: { start: 0, end: 29 } }],
      },
    });
  });

  it.each([
    ['white space alone', ' \n\t\u00A0\u2003 ', 'blank'],
    ['nothing', '', 'blank'],
    ['no string', { length: 3 }, 'blank'],
    ['no value', undefined, 'blank'],
    ['more than is read', 'w'.repeat(LONGEST_SELECTION + 1), 'too-long'],
    ['another language', CZECH, 'unsupported-language'],
  ])('are refused where they are %s', (_, selected, refusal) =>
    expect(readSelection(selected, null, weights)).toBe(refusal),
  );

  it('are refused where they are few and their page states another language', () =>
    expect(readSelection('“It holds,” said Ann.', { ...PAGE, language: 'cs' }, weights)).toBe(
      'unsupported-language',
    ));

  it('are read up to the limit', () =>
    expect(readSelection('the weir is old '.repeat(LONGEST_SELECTION / 16), null, null)).toMatchObject({
      version: 1,
    }));

  it.each(HOSTILE)('are read soundly: %s', (_, text) => {
    const dossier = readSelection(text, PAGE, weights);
    if (typeof dossier !== 'string') expect(faultsOf(dossier, text)).toEqual([]);
  });
});
