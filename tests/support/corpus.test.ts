import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpusFile } from './corpus';
import { CorpusError, unmark } from './corpus-marks';
import { quotedShare } from './quoted-share';

const HEAD = ['id: wire-quay', 'genre: wire', 'published: 2025-03-11', '---'];

/** A file of one article: its paragraphs begin in line 5, with a blank line between them. */
const file = (
  paragraphs: readonly string[],
  gold: readonly string[],
  head: readonly string[] = HEAD,
): string => [...head, paragraphs.join('\n\n'), '---', ...gold, ''].join('\n');

const parse = (paragraphs: readonly string[], gold: readonly string[]) =>
  parseCorpusFile('wire-quay.txt', file(paragraphs, gold));

const WHOLE = parse(
  [
    'Quay stays shut',
    '{c1|“We lost 🛶 {f1|over 40} boats,”} {q1|said} {s1|harbour master Ilse Brandvold}{c1|, “and a crane.”}',
    '{s2|The union} {q2|put} the toll at {f2|60}, {k1|a claim the port disputes}.',
    '{c2|“All of them ours.”}',
  ],
  [
    '1: Ilse Brandvold',
    '2: null',
    'f1: 40 .. - ; over ; count ; attributed ; source s1 ; caveat - ; also unattributed',
    'f2: 60 .. 60 ; exact ; count ; caveated ; source s2 ; caveat k1',
  ],
);
const at = (span: { start: number; end: number } | null | undefined) =>
  span ? WHOLE.text.slice(span.start, span.end) : null;

describe('a corpus file', () => {
  it('gives the text as a reader sees it', () => {
    expect(WHOLE.text).not.toMatch(/[{}|]/);
    expect(WHOLE.text.split('\n\n')).toHaveLength(4);
  });

  it('gives spans in UTF-16 offsets into that text, pieces in their order', () => {
    const [first] = WHOLE.attributions;
    expect(first?.content.map(at)).toEqual(['“We lost 🛶 over 40 boats,”', ', “and a crane.”']);
    expect([at(first?.cue), at(first?.source), first?.resolved]).toEqual([
      'said',
      'harbour master Ilse Brandvold',
      'Ilse Brandvold',
    ]);
  });

  it('gives figures with the mentions that their lines name', () => {
    const [boats, toll] = WHOLE.figures;
    expect([at(boats?.span), at(boats?.source), boats?.alsoUnattributed]).toEqual([
      'over 40',
      'harbour master Ilse Brandvold',
      true,
    ]);
    expect([toll?.low, toll?.high, at(toll?.caveat)]).toEqual([60, 60, 'a claim the port disputes']);
  });
});

/** Paragraphs, gold lines, the line that is to blame, words of the complaint. */
const BROKEN: readonly (readonly [string, readonly string[], readonly string[], number, RegExp])[] = [
  ['a mark never closed', ['{c1|“No,”} {q1|said Moe'], ['1: null'], 5, /q1 is never closed/],
  ['a mark over two paragraphs', ['{c1|“No', 'more,”} he said'], ['1: null'], 5, /c1 runs over the end/],
  ['a mark closed twice', ['Shut.', '{c1|“No,”}} he said'], ['1: null'], 7, /closes that was not opened/],
  ['an unknown letter', ['{z1|No}'], [], 5, /opens no mark/],
  ['a mark without a number', ['{c|No}'], [], 5, /opens no mark/],
  ['a literal bar', ['one | two'], [], 5, /bar stands outside/],
  ['an empty mark', ['{c1|} said'], ['1: null'], 5, /c1 is empty/],
  ['a padded mark', ['{c1|No }said'], ['1: null'], 5, /white space/],
  ['a cue inside a content', ['{c1|No, {q1|said} Moe}'], ['1: null'], 5, /q1 stands inside c1/],
  ['a content inside a content', ['{c1|No, {c2|never}}'], ['1: null', '2: null'], 5, /c2 stands inside c1/],
  ['a cue marked twice', ['{c1|No} {q1|said} and {q1|said}'], ['1: null'], 5, /q1 is marked twice/],
  [
    'a figure marked twice',
    ['{f1|12}, {f1|12}'],
    ['f1: 12 .. 12 ; exact ; count ; unattributed ; source - ; caveat -'],
    5,
    /f1 is marked twice/,
  ],
  ['a line without its mark', ['Shut.'], ['1: null'], 7, /no mark c1/],
  ['a mark without its line', ['Shut.', '{c1|No}'], [], 7, /c1 is marked, but no line/],
  ['a cue without its line', ['{c1|No} {q2|said}'], ['1: null'], 5, /q2 is marked, but no line/],
  ['a caveat nobody names', ['{k1|unconfirmed}'], [], 5, /k1 is marked, but no line/],
  [
    'a source that is not marked',
    ['{f1|12}'],
    ['f1: 12 .. 12 ; exact ; count ; attributed ; source s4 ; caveat -'],
    7,
    /no mark s4/,
  ],
  ['two lines for one attribution', ['{c1|No}'], ['1: null', '1: Moe Lund'], 8, /1 has two lines/],
  ['a line that is none', ['{c1|No}'], ['1 Moe Lund'], 7, /is no gold line/],
  [
    'a figure without numbers',
    ['{f1|12}'],
    ['f1: 12 ; exact ; count ; unattributed ; source - ; caveat -'],
    7,
    /is not «low \.\. high»/,
  ],
  [
    'a number with a separator',
    ['{f1|1,200}'],
    ['f1: 1,200 .. 1,200 ; exact ; count ; unattributed ; source - ; caveat -'],
    7,
    /is not «low/,
  ],
  [
    'a floor with a ceiling',
    ['{f1|over 12}'],
    ['f1: 12 .. 12 ; over ; count ; unattributed ; source - ; caveat -'],
    7,
    /hedge over/,
  ],
  [
    'a range that runs down',
    ['{f1|9 to 5}'],
    ['f1: 9 .. 5 ; between ; count ; unattributed ; source - ; caveat -'],
    7,
    /hedge between/,
  ],
  [
    'an unknown hedge',
    ['{f1|12}'],
    ['f1: 12 .. 12 ; maybe ; count ; unattributed ; source - ; caveat -'],
    7,
    /no hedge/,
  ],
  [
    'an unknown status',
    ['{f1|12}'],
    ['f1: 12 .. 12 ; exact ; count ; true ; source - ; caveat -'],
    7,
    /no status/,
  ],
  [
    'a missing unit',
    ['{f1|12}'],
    ['f1: 12 .. 12 ; exact ; ; unattributed ; source - ; caveat -'],
    7,
    /no unit/,
  ],
  [
    'a caveat without its state',
    ['{f1|12} {k1|unconfirmed}'],
    ['f1: 12 .. 12 ; exact ; count ; unattributed ; source - ; caveat k1'],
    7,
    /caveated and a caveat/,
  ],
  [
    'verified by nobody',
    ['{f1|12} {m1|he}'],
    ['f1: 12 .. 12 ; exact ; count ; verified ; source m1 ; caveat -'],
    7,
    /verified and a verifier/,
  ],
  [
    'unattributed to somebody',
    ['{f1|12} {m1|he}'],
    ['f1: 12 .. 12 ; exact ; count ; unattributed ; source m1 ; caveat -'],
    7,
    /yet it has a source/,
  ],
  [
    'attributed to nobody',
    ['{f1|12}'],
    ['f1: 12 .. 12 ; exact ; count ; attributed ; source - ; caveat -'],
    7,
    /yet to nobody/,
  ],
  [
    'a tail that says nothing',
    ['{f1|12}'],
    ['f1: 12 .. 12 ; exact ; count ; unattributed ; source - ; caveat - ; also'],
    7,
    /names no verifier/,
  ],
  ['two blank lines', ['Shut.', '', 'Open.'], [], 7, /one blank line/],
  ['a paragraph of two lines', ['Shut\nfor now.'], [], 6, /one blank line/],
  ['a space at the end of a line', ['Shut. '], [], 5, /white space/],
];

const HEADLESS: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['no end of the head', HEAD.slice(0, 3), 1, /two lines of «---»/],
  ['an unknown genre', ['id: wire-quay', 'genre: poem', ...HEAD.slice(2)], 2, /genre/],
  ['a date in words', [...HEAD.slice(0, 2), 'published: March 11', '---'], 3, /published/],
  ['a line too many', ['title: Quay', ...HEAD], 1, /the head is/],
];

function complaint(source: string): CorpusError {
  try {
    parseCorpusFile('wire-quay.txt', source);
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a broken corpus file is refused with file and line', () => {
  it.each(BROKEN)('%s', (_name, paragraphs, gold, line, words) => {
    const error = complaint(file(paragraphs, gold));
    expect(error.complaint).toMatch(words);
    expect(error.message).toMatch(new RegExp(`^wire-quay\\.txt:${line}: `));
  });

  it.each(HEADLESS)('%s', (_name, head, line, words) => {
    const error = complaint(file(['Shut.'], [], head));
    expect(error.complaint).toMatch(words);
    expect(error.line).toBe(line);
  });

  it('whatever the text, either reads it or says what is wrong', () => {
    const piece = fc.constantFrom('{c1|', '{q1|', '{f2|', '}', '|', '“', '”', ' ', '\n', '🛶', 'no', '{');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          const { text, marks } = unmark('any', pieces.join(''), 1);
          expect(text).not.toMatch(/[{}|]/);
          for (const { span } of marks) expect(span.start).toBeLessThan(span.end);
        } catch (error) {
          expect(error).toBeInstanceOf(CorpusError);
        }
      }),
    );
  });
});

const SHARES: readonly (readonly [string, readonly string[], number])[] = [
  ['all of it', ['“We’re going,”', '“now.”'], 1],
  ['none of it', ['that it’s over'], 0],
  ['half of it', ['it was “over”'], 4 / 9],
  ['a paragraph whose mark stays open', ['“We stay and'], 1],
  ['British marks with an apostrophe inside', ['‘We’re off,’'], 1],
  ['a British fragment, and an apostrophe behind it', ['‘mad’ men’s'], 3 / 7],
  ['straight marks, and apostrophes that are none', ["'We're off,'", "it's"], 7 / 10],
  ['a quotation in a quotation', ['“She said ‘no’ twice”'], 1],
  ['no letters at all', ['“14”'], 0],
];

describe('the share of a content in quotation marks', () => {
  it.each(SHARES)('%s', (_name, pieces, share) => {
    expect(quotedShare(pieces)).toBeCloseTo(share);
  });
});
